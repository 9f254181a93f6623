// SPDX-License-Identifier: AGPL-3.0-or-later
#include "model/expense.h"
#include "model/statement.h"
#include "schema/list.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mitoyen::schema {

TEST(ListColumn, HasOneFormForEqualLists)
{
    const std::vector<model::VatLine> lines{{2100, {10'000}, {2'100}}, {600, {-5}, {0}}};
    const auto text = std::get<std::string>(Cell<std::vector<model::VatLine>>::to(lines));
    EXPECT_EQ(text,
              R"([{"rate_bp":2100,"net_cents":10000,"vat_cents":2100},{"rate_bp":600,"net_cents":-5,"vat_cents":0}])");
    std::vector<model::VatLine> read;
    ASSERT_TRUE(Cell<std::vector<model::VatLine>>::from(text, read));
    EXPECT_EQ(read, lines);
}

TEST(ListColumn, RefusesFractionsNestingAndHugeNumbers)
{
    for (const auto* text : {"", "{}", "[1]", R"([{"a":1.5}])", R"([{"a":[1]}])", R"([{"a":99999999999999999999}])",
                             R"([{"a":true}])", "[{"})
        EXPECT_FALSE(readList(text).ok()) << text;
    EXPECT_TRUE(readList("[]").ok());
}

TEST(ListColumn, RefusesWhatIsNoJson)
{
    // The command line shows a list as it stands inside a JSON document.
    for (const std::string text :
         {"[{\"a\":\"\t\"}]", "[{\"a\":\"\x01\"}]", R"([{"a":007}])", R"([{"a":-01}])", "[{\"a\":\"\\u0000\xff\"}]"})
        EXPECT_FALSE(readList(text).ok()) << text;
    EXPECT_EQ(readList(R"([{"a":0,"b":-10,"c":"\u0000\t"}])")->at(0).size(), 3U);
}

TEST(ListColumn, IgnoresAMemberItDoesNotKnow)
{
    std::vector<model::VatLine> read;
    ASSERT_TRUE(Cell<std::vector<model::VatLine>>::from(std::string(R"([{"net_cents":7,"later":"x"}])"), read));
    EXPECT_EQ(read.at(0).net.cents, 7);
}

RC_GTEST_PROP(ListColumn, ReadsBackAnyText, (const std::vector<std::string>& texts))
{
    std::vector<model::StatementUnit> units;
    for (const auto& text : texts) {
        model::StatementUnit unit;
        for (const char c : text)
            if (static_cast<unsigned char>(c) < 0x80)
                unit.label += c;
        units.push_back(unit);
    }
    const auto value = Cell<std::vector<model::StatementUnit>>::to(units);
    std::vector<model::StatementUnit> read;
    RC_ASSERT(Cell<std::vector<model::StatementUnit>>::from(value, read));
    RC_ASSERT(read == units);
}

RC_GTEST_PROP(ListColumn, NeverFallsOverBytes, (const std::string& bytes))
{
    (void)readList(bytes);
    (void)readList("[{\"" + bytes + "\":1}]");
}

} // namespace mitoyen::schema
