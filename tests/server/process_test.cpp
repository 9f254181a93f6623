// SPDX-License-Identifier: AGPL-3.0-or-later
#include "postgres/private_server.h"
#include "server/laptop.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <thread>

namespace mitoyen::testing {

using ::testing::HasSubstr;

namespace {

const std::string program = MITOYEN_BIN_DIR "/mitoyen-server";

std::string contentOf(const std::string& file)
{
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The program with a configuration, its database not yet migrated.
class Installation {
public:
    Installation() : database_(fmt::format("installed_{}", ++number))
    {
        postgres().createDatabase(database_);
        write(config(),
              fmt::format("listen = 127.0.0.1:0\nplain_http = yes\ndatabase = {}\nmigration_database = {}\n"
                          "token_key_file = {}/token.key\naddress_file = {}/address\nstop_seconds = 60\n",
                          postgres().connection(database_, "mitoyen_app"),
                          postgres().connection(database_, "mitoyen_owner"), folder.path(), folder.path()));
        write(password(), "correct horse battery\n");
    }

    std::string config() const { return folder.path() + "/server.conf"; }
    std::string password() const { return folder.path() + "/password"; }
    static void write(const std::string& file, const std::string& content) { std::ofstream(file) << content; }

    Finished run(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {program, "--config", config()});
        return runToEnd(arguments);
    }

    std::unique_ptr<ChildProcess> serve() const
    {
        auto process = std::make_unique<ChildProcess>(std::vector<std::string>{program, "--config", config(), "serve"},
                                                      std::vector<std::string>{}, folder.path() + "/log");
        while (process->isRunning() && !std::filesystem::exists(folder.path() + "/address"))
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        return process;
    }

    int port() const
    {
        const auto address = contentOf(folder.path() + "/address");
        return std::stoi(address.substr(address.rfind(':') + 1));
    }

    TemporaryFolder folder;

private:
    static inline int number = 0;
    std::string database_;
};

} // namespace

TEST(Program, MigratesAddsUsersAndServes)
{
    const Installation here;
    EXPECT_EQ(here.run({"serve"}).exitCode, 1);
    const auto migrated = here.run({"migrate"});
    EXPECT_EQ(migrated.exitCode, 0) << migrated.output;
    EXPECT_THAT(here.run({"migrate"}).output, HasSubstr("up to date"));
    struct stat status = {};
    ::stat((here.folder.path() + "/token.key").c_str(), &status);
    EXPECT_EQ(status.st_mode & 0777, 0600U);
    const std::vector<std::string> add = {
        "user", "add", "anna", "--organisation", "Bureau", "--role", "syndic", "--password-file", here.password()};
    EXPECT_EQ(here.run(add).exitCode, 0);
    const auto again = here.run(add);
    EXPECT_EQ(again.exitCode, 1);
    EXPECT_THAT(again.output, HasSubstr("[user_exists]"));
    const auto process = here.serve();
    TestDevice device(fmt::format("http://127.0.0.1:{}", here.port()));
    EXPECT_EQ(device.signIn("anna", "correct horse battery").status, 200);
}

TEST(Program, RefusesWithTheReasonAndTheExitCode)
{
    const Installation here;
    EXPECT_EQ(runToEnd({program}).exitCode, 2);
    EXPECT_EQ(runToEnd({program, "--help"}).exitCode, 0);
    EXPECT_EQ(here.run({"dance"}).exitCode, 2);
    ASSERT_EQ(here.run({"migrate"}).exitCode, 0);
    const auto add = [&](const std::string& role, const std::string& password) {
        Installation::write(here.password(), password);
        return here.run(
            {"user", "add", "anna", "--organisation", "Bureau", "--role", role, "--password-file", here.password()});
    };
    EXPECT_THAT(add("king", "correct horse battery").output, HasSubstr("[role_unknown]"));
    EXPECT_THAT(add("syndic", "short").output, HasSubstr("[password_too_short]"));
    EXPECT_THAT(add("syndic", "\n").output, HasSubstr("[secret_empty]"));
    Installation::write(here.config(), "listen = here\ncolour = blue\n");
    const auto refused = here.run({"serve"});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_THAT(refused.output, HasSubstr("server.conf:1:"));
    EXPECT_THAT(refused.output, HasSubstr("server.conf:2:"));
    Installation::write(here.config(),
                        "plain_http = yes\ndatabase = host=/nowhere dbname=x\ntoken_key_file = " + here.folder.path() +
                            "/token.key\n");
    EXPECT_EQ(here.run({"serve"}).exitCode, 4);
}

TEST(Program, FinishesTheRequestInFlightWhenItIsStopped)
{
    const Installation here;
    ASSERT_EQ(here.run({"migrate"}).exitCode, 0);
    for (const int signal : {SIGTERM, SIGINT}) {
        std::filesystem::remove(here.folder.path() + "/address");
        const auto process = here.serve();
        const RawConnection idle(here.port());
        idle.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
        EXPECT_THAT(idle.readUntil("{\"status\":\"ok\"}"), HasSubstr("200 OK"));
        const RawConnection busy(here.port());
        busy.send("POST /v1/session/refresh HTTP/1.1\r\nHost: x\r\nContent-Length: 21\r\n\r\n{\"refresh");
        // The half request and the one that asks.
        HttpClient other(fmt::format("http://127.0.0.1:{}", here.port()));
        while (other.send("GET", "/metrics").body.find("mitoyen_http_requests_in_flight 2") == std::string::npos)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        process->send(signal);
        while (contentOf(here.folder.path() + "/log").find("\"stopping\"") == std::string::npos)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        EXPECT_TRUE(process->isRunning());
        busy.send("_token\":\"x\"}");
        const auto answer = busy.readToEnd();
        EXPECT_THAT(answer, HasSubstr("refresh_token_invalid"));
        EXPECT_THAT(answer, HasSubstr("Connection: Close"));
        EXPECT_EQ(process->wait(), 0);
        EXPECT_THROW(RawConnection(here.port()), std::runtime_error);
        std::filesystem::remove(here.folder.path() + "/log");
    }
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST(Program, StaysSmallWithAllItsThreadsInUse)
{
    const Installation here;
    ASSERT_EQ(here.run({"migrate"}).exitCode, 0);
    ASSERT_EQ(here.run({"user", "add", "anna", "--organisation", "Bureau", "--role", "syndic", "--password-file",
                        here.password()})
                  .exitCode,
              0);
    const auto process = here.serve();
    std::vector<std::unique_ptr<TestDevice>> devices;
    for (int device = 0; device < 200; ++device) {
        devices.push_back(std::make_unique<TestDevice>(fmt::format("http://127.0.0.1:{}", here.port())));
        EXPECT_EQ(devices.back()->client.send("GET", "/health").status, 200);
    }
    const auto url = fmt::format("http://127.0.0.1:{}", here.port());
    Laptop one(url, "anna", "correct horse battery");
    Laptop two(url, "anna", "correct horse battery");
    const auto organisation = newId();
    ASSERT_EQ(one.device.found(organisation).status, 200);
    for (auto* laptop : {&one, &two}) {
        std::vector<sync::Change> changes;
        for (int number = 0; number < 10'000; ++number)
            changes.push_back(laptop->create(organisation, fmt::format("Supplier {}", number)));
        EXPECT_EQ(laptop->push(std::move(changes)).results.size(), 10'000U);
    }
    std::size_t rows = 0;
    for (sync::PullReply page = one.pull(0);; page = one.pull(page.cursor)) {
        rows += page.rows.size();
        if (!page.more())
            break;
    }
    EXPECT_EQ(rows, 20'000U);
    const auto status = contentOf(fmt::format("/proc/{}/status", process->id()));
    const auto line = status.substr(status.find("VmHWM:") + 6);
    EXPECT_LT(std::stol(line), 96 * 1024) << "kB resident at most";
}
#endif

TEST(PrivateServerScript, ServesTlsThatItsOwnAuthorityVouchesFor)
{
    PrivateServer server;
    EXPECT_THAT(server.url(), ::testing::StartsWith("https://127.0.0.1:"));
    HttpClient trusting(server.url(), server.authorityFile());
    EXPECT_EQ(trusting.send("GET", "/health").status, 200);
    HttpClient doubting(server.url());
    const auto refused = doubting.send("GET", "/health");
    EXPECT_EQ(refused.status, 0);
    EXPECT_THAT(refused.trouble, HasSubstr("certificate"));

    const RawConnection plain(std::stoi(server.url().substr(server.url().rfind(':') + 1)));
    plain.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(plain.readToEnd().find("HTTP/1.1 200"), std::string::npos);
    EXPECT_EQ(trusting.send("GET", "/health").status, 200);

    const auto address = server.url().substr(8);
    const auto old = runToEnd(
        {"/usr/bin/openssl", "s_client", "-connect", address, "-tls1_1", "-cipher", "ALL:@SECLEVEL=0", "-brief"});
    EXPECT_EQ(old.output.find("CONNECTION ESTABLISHED"), std::string::npos) << old.output;

    const auto url = server.url();
    server.stop();
    EXPECT_FALSE(std::filesystem::exists(server.folder() + "/server.json"));
    server.start();
    EXPECT_EQ(server.url(), url);
    const auto described = nlohmann::json::parse(contentOf(server.folder() + "/server.json"));
    ASSERT_EQ(described["users"].size(), 3U);
    for (const auto& user : described["users"]) {
        auto password = contentOf(user["password_file"]);
        password.pop_back();
        TestDevice device(server.url(), server.authorityFile());
        const auto answer = device.signIn(user["name"], password);
        EXPECT_EQ(answer.json()["role"], user["role"]) << answer.body;
    }
}

} // namespace mitoyen::testing
