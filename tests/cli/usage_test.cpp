// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/command_run.h"
#include "support/replicas.h"

#include <gtest/gtest.h>

namespace mitoyen::cli::test {
namespace {

using nlohmann::json;

TEST(Usage, HelpNamesEveryCommandAndEndsWithZero)
{
    const auto ran = run({"--help"});
    EXPECT_EQ(ran.exit, 0);
    for (const auto* name :
         {"init", "status", "verify", "search", "import takeover", "list", "set", "allocate", "statement", "export",
          "connect", "sync", "resolve", "refusals", "resubmit", "dismiss", "history", "backup", "restore"})
        EXPECT_NE(ran.out.find(std::string("\n  ") + name), std::string::npos) << name;
}

TEST(Usage, ACommandLineThatCannotBeUnderstoodEndsWithTwo)
{
    const std::vector<std::vector<std::string>> lines{
        {},
        {"frobnicate"},
        {"--replica"},
        {"--replica", "x.mitoyen"},
        {"status"},
        {"--replica", "x.mitoyen", "status", "more"},
        {"--replica", "x.mitoyen", "list"},
        {"--replica", "x.mitoyen", "list", "nonsense"},
        {"--replica", "x.mitoyen", "status", "--frobnicate"},
        {"--replica", "x.mitoyen", "status", "--json=yes"},
        {"--replica", "x.mitoyen", "export", "units", "--format", "xlsx", "--out", "x"},
        {"--replica", "x.mitoyen", "import", "everything", "x"},
        {"--replica", "x.mitoyen", "resolve", "01890000-0000-7000-8000-000000000000"},
        {"--replica", "x.mitoyen", "set", "unit", "not-an-id", "label", "A"},
        {"--replica", "x.mitoyen", "set", "nonsense", "01890000-0000-7000-8000-000000000000", "label", "A"},
        {"--replica", "x.mitoyen", "statement", "--building", "B", "--from", "01/01/2026", "--to", "2026-12-31",
         "--out", "o"},
        {"--replica", "x.mitoyen", "statement", "--building", "B", "--from", "2026-01-01", "--to", "2026-12-31"},
        {"allocate", "--total", "100"},
        {"allocate", "--total", "1.00", "--weights", "1"},
        {"allocate", "--total", "100", "--weights", "1,,2"},
        {"allocate", "--total", "100", "--total", "100", "--weights", "1"}};
    for (const auto& line : lines) {
        const auto ran = run(line);
        EXPECT_EQ(ran.exit, 2) << json(line);
        EXPECT_TRUE(ran.out.empty()) << json(line);
        EXPECT_FALSE(ran.err.empty()) << json(line);
    }
}

TEST(Usage, AFailureWithJsonIsOneDocumentWithItsCode)
{
    const auto ran = run({"--json", "frobnicate"});
    EXPECT_EQ(ran.exit, 2);
    const auto error = ran.json().at("error");
    EXPECT_EQ(error.at("code"), "usage");
    EXPECT_NE(error.at("message").get<std::string>().find("frobnicate"), std::string::npos);
    EXPECT_EQ(error.at("where"), json({{"file", ""}, {"line", 0}, {"field", ""}}));
}

TEST(Usage, BytesThatAreNoTextStayOutOfTheJson)
{
    const auto ran = run({"--json", "caf\xe9"});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_EQ(ran.errorCode(), "usage");
}

TEST(Allocate, ExplainsEveryOddCent)
{
    const auto ran = run({"allocate", "--json", "--total", "100", "--weights", "1,1,1"});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(ran.json(), json::parse(R"({"total_cents": 100, "parts": [
        {"weight": 1, "cents": 34, "floor": 33, "remainder": 1, "extra_cent": 1},
        {"weight": 1, "cents": 33, "floor": 33, "remainder": 1, "extra_cent": 0},
        {"weight": 1, "cents": 33, "floor": 33, "remainder": 1, "extra_cent": 0}]})"));
}

TEST(Allocate, ACreditIsTheNegatedParts)
{
    const auto parts = run({"allocate", "--json", "--total=-100", "--weights", "1,0,2"}).json().at("parts");
    EXPECT_EQ(parts[0].at("cents"), -33);
    EXPECT_EQ(parts[1].at("cents"), 0);
    EXPECT_EQ(parts[2].at("cents"), -67);
    EXPECT_EQ(parts[2].at("extra_cent"), -1);
}

TEST(Allocate, WeightsThatDivideNothingAreRefused)
{
    for (const auto& [weights, code] :
         std::vector<std::pair<std::string, std::string>>{{"0,0", "total_weight_zero"}, {"1,-1", "negative_weight"}}) {
        const auto ran = run({"allocate", "--json", "--total", "100", "--weights", weights});
        EXPECT_EQ(ran.exit, 1) << weights;
        EXPECT_EQ(ran.errorCode(), code);
    }
}

} // namespace
} // namespace mitoyen::cli::test
