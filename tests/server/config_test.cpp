// SPDX-License-Identifier: AGPL-3.0-or-later
#include "command_line.h"
#include "config.h"
#include "postgres/child_process.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <sys/stat.h>

namespace mitoyen::server {

namespace {

constexpr std::string_view complete =
    "listen = 127.0.0.1:0\nplain_http = yes\ndatabase = dbname=x\ntoken_key_file = k\n";

std::vector<std::string> codesOf(const ParsedConfig& parsed)
{
    std::vector<std::string> codes;
    for (const auto& mistake : parsed.mistakes)
        codes.push_back(mistake.code);
    return codes;
}

core::Result<CommandLine> parse(std::vector<const char*> arguments)
{
    return parseCommandLine(arguments);
}

} // namespace

TEST(Config, ACompleteFileIsReadIntoItsMembers)
{
    const auto parsed = parseConfig(std::string(complete) +
                                        "# a remark\n rate_sync = 7 per second, burst 9 \n"
                                        "log_level = warning\nthreads=8\n",
                                    "f");
    ASSERT_TRUE(parsed.mistakes.empty());
    EXPECT_EQ(parsed.config.listenAddress, "127.0.0.1");
    EXPECT_EQ(parsed.config.listenPort, 0);
    EXPECT_EQ(parsed.config.syncAllowance, (http::Allowance{7, 9}));
    EXPECT_EQ(parsed.config.logLevel, observability::Level::Warning);
    EXPECT_EQ(parsed.config.threads, 8);
}

TEST(Config, AllMistakesAreNamedAtOnceEachWithItsLine)
{
    const auto parsed = parseConfig("listen = nowhere\nthreads = many\nthreads = 8\ncolour = blue\nnonsense\n"
                                    "database = dbname=x password=secret\n",
                                    "server.conf");
    const auto codes = codesOf(parsed);
    for (const auto* code : {"config_value_invalid", "config_key_twice", "config_key_unknown", "config_line_malformed",
                             "config_secret_in_text", "config_value_missing"})
        EXPECT_NE(std::find(codes.begin(), codes.end(), code), codes.end()) << code;
    EXPECT_EQ(parsed.mistakes[0].where, (core::Where{"server.conf", 1, "listen"}));
    EXPECT_EQ(parsed.mistakes[3].where.line, 4);
}

TEST(Config, PlainHttpIsRefusedBeyondLoopback)
{
    const auto parsed = parseConfig("listen = 0.0.0.0:80\nplain_http = yes\ndatabase = d\ntoken_key_file = k\n", "f");
    EXPECT_EQ(codesOf(parsed), std::vector<std::string>{"config_plain_http"});
}

TEST(Config, WithoutPlainHttpACertificateIsAskedFor)
{
    const auto parsed = parseConfig("database = d\ntoken_key_file = k\n", "f");
    EXPECT_EQ(codesOf(parsed), (std::vector<std::string>{"config_value_missing", "config_value_missing"}));
}

TEST(Config, AnUnreadableFileIsAMistakeNotAnEnd)
{
    EXPECT_EQ(codesOf(readConfig("/nowhere/at/all")), std::vector<std::string>{"config_unreadable"});
}

RC_GTEST_PROP(Config, AnyTextIsReadWithoutACrash, (const std::string& text))
{
    const auto parsed = parseConfig(text, "f");
    RC_ASSERT(!parsed.mistakes.empty());
}

TEST(Secrets, OneTrailingNewlineIsIgnoredAndOthersMayNotRead)
{
    const testing::TemporaryFolder folder;
    const auto file = folder.path() + "/secret";
    std::ofstream(file) << "open sesame\n\n";
    ::chmod(file.c_str(), 0600);
    EXPECT_EQ(*readSecret(file), "open sesame\n");
    ::chmod(file.c_str(), 0640);
    EXPECT_EQ(readSecret(file).error().code, "secret_readable_by_others");
    EXPECT_EQ(*readPassword(file), "open sesame\n");
    EXPECT_EQ(readSecret(folder.path() + "/none").error().code, "secret_unreadable");
    std::ofstream(file, std::ios::trunc) << "\n";
    EXPECT_EQ(readPassword(file).error().code, "secret_empty");
}

TEST(CommandLineOfServer, ServeIsTheDefault)
{
    EXPECT_EQ(parse({"--config", "f"})->command, Command::Serve);
    EXPECT_EQ(parse({"migrate", "--config", "f"})->command, Command::Migrate);
}

TEST(CommandLineOfServer, UserAddTakesItsFourParts)
{
    const auto line = parse(
        {"--config", "f", "user", "add", "anna", "--organisation", "O", "--role", "syndic", "--password-file", "p"});
    ASSERT_TRUE(line.ok());
    EXPECT_EQ(line->command, Command::AddUser);
    EXPECT_EQ(line->user, "anna");
    EXPECT_EQ(line->organisation, "O");
}

TEST(CommandLineOfServer, EverythingElseIsAUsageError)
{
    const std::vector<std::vector<const char*>> wrong = {{},
                                                         {"serve"},
                                                         {"--config"},
                                                         {"--config", "f", "dance"},
                                                         {"--config", "f", "serve", "migrate"},
                                                         {"--config", "f", "--role", "syndic"},
                                                         {"--config", "f", "--colour", "blue"},
                                                         {"--config", "f", "user", "add", "anna"},
                                                         {"--config", "f", "user", "add"}};
    for (const auto& arguments : wrong)
        EXPECT_EQ(parse(arguments).error().code, "usage");
}

} // namespace mitoyen::server
