// SPDX-License-Identifier: AGPL-3.0-or-later
#include "server/laptop.h"
#include "server/waiting_crowd.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <arpa/inet.h>
#include <chrono>
#include <iostream>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace mitoyen::testing {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

namespace {

constexpr auto aMoment = std::chrono::milliseconds(5);

std::string question(const std::string& token, std::int64_t cursor, int seconds = 60)
{
    return fmt::format("GET /v1/sync/wait?cursor={}&seconds={} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {}\r\n\r\n",
                       cursor, seconds, token);
}

std::string metrics(const std::string& url)
{
    return HttpClient(url).send("GET", "/metrics").body;
}

void untilMetricsSay(const std::string& url, const std::string& line)
{
    while (metrics(url).find(line + "\n") == std::string::npos)
        std::this_thread::sleep_for(aMoment);
}

void untilWaiting(const std::string& url, int devices)
{
    untilMetricsSay(url, fmt::format("mitoyen_waiting_devices {}", devices));
}

/// Has room for a few answers and reads none.
class SilentClient {
public:
    explicit SilentClient(int port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const int least = 1;
        ::setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &least, sizeof least);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        EXPECT_EQ(::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    }
    SilentClient(const SilentClient&) = delete;
    SilentClient& operator=(const SilentClient&) = delete;
    ~SilentClient() { ::close(socket_); }
    void send(std::string_view bytes) const
    {
        EXPECT_EQ(::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL), static_cast<ssize_t>(bytes.size()));
    }

private:
    int socket_;
};

/// An office with a laptop that writes and one that waits.
class Waiting : public ::testing::Test {
protected:
    explicit Waiting(const TestServer::Change& change = {}) : server(change), writer(server.url(), "syndic")
    {
        EXPECT_EQ(writer.device.found(organisation).status, 200);
        EXPECT_EQ(reader.signIn("accountant").status, 200);
        untilMetricsSay(server.url(), "mitoyen_listening 1");
    }

    void write() { writer.push({writer.create(organisation, "Plumber")}); }
    std::string ask(std::int64_t cursor, int seconds = 60) const
    {
        return question(reader.client.token, cursor, seconds);
    }

    int databaseConnections() const
    {
        return std::stoi(server.sql("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'mitoyen-server' "
                                    "AND datname = current_database()"));
    }

    TestServer server;
    Laptop writer;
    TestDevice reader{server.url()};
    core::Uuid organisation = newId();
};

class FewPlaces : public Waiting {
protected:
    FewPlaces() : Waiting([](server::Config& config) { config.waitingDevices = 1; }) {}
};

std::int64_t percentile(std::vector<std::int64_t> values, int percent)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() * static_cast<std::size_t>(percent) / 100);
}

std::int64_t microsecondsOf(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin).count();
}

} // namespace

TEST_F(Waiting, ADeviceIsWokenByWhatAnotherPushes)
{
    const RawConnection connection(server.port());
    connection.send(ask(0));
    untilWaiting(server.url(), 1);
    write();
    const auto answer = connection.readUntil("}\n");
    EXPECT_THAT(answer,
                AllOf(StartsWith("HTTP/1.1 200 OK\r\n"), HasSubstr("Content-Type: application/json\r\n"),
                      HasSubstr("Connection: Keep-Alive\r\n"), HasSubstr("{\"head\":1}\n")));
    untilWaiting(server.url(), 0);
    EXPECT_THAT(metrics(server.url()),
                AllOf(HasSubstr("mitoyen_wait_answers_total{because=\"news\"} 1\n"),
                      HasSubstr("{route=\"/v1/sync/wait\",status=\"200\"} 1\n")));
}

TEST_F(Waiting, IsOverAtOnceWhenThereIsSomethingNewAlready)
{
    write();
    for (int time = 0; time < 2; ++time) {
        const auto answer = reader.client.send("GET", "/v1/sync/wait?cursor=0");
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.body, "{\"head\":1}\n");
    }
    // A counter that went back is something to look at as well.
    EXPECT_EQ(reader.client.send("GET", "/v1/sync/wait?cursor=7").body, "{\"head\":1}\n");
}

TEST_F(Waiting, EndsWithoutContentWhenNothingCame)
{
    const auto answer = reader.client.send("GET", "/v1/sync/wait?cursor=0&seconds=1");
    EXPECT_EQ(answer.status, 204);
    EXPECT_TRUE(answer.body.empty());
    EXPECT_FALSE(answer.headers.at("request-id").empty());
}

TEST_F(Waiting, IsNotEndedByAnotherOrganisationsPush)
{
    const RawConnection connection(server.port());
    connection.send(ask(0, 2));
    untilWaiting(server.url(), 1);
    Laptop stranger(server.url(), "syndic-b");
    const auto other = newId();
    ASSERT_EQ(stranger.device.found(other).status, 200);
    stranger.push({stranger.create(other, "Baker")});
    EXPECT_THAT(connection.readUntil("\r\n\r\n"), StartsWith("HTTP/1.1 204 "));
}

TEST_F(Waiting, LeavesTheConnectionFitForTheNextRequest)
{
    const RawConnection connection(server.port());
    for (int round = 0; round < 3; ++round) {
        connection.send(ask(round));
        untilWaiting(server.url(), 1);
        write();
        EXPECT_THAT(connection.readUntil("}\n"), HasSubstr(fmt::format("\"head\":{}", round + 1)));
        connection.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
        EXPECT_THAT(connection.readUntil("\"ok\"}\n"), StartsWith("HTTP/1.1 200 OK"));
    }
}

TEST_F(Waiting, ClosesTheConnectionOfWhoAsksForThat)
{
    const RawConnection connection(server.port());
    auto text = ask(0, 1);
    text.insert(text.find("\r\n") + 2, "Connection: close\r\n");
    connection.send(text);
    EXPECT_THAT(connection.readToEnd(), AllOf(StartsWith("HTTP/1.1 204 "), HasSubstr("Connection: Close\r\n")));
}

TEST_F(Waiting, RefusesWhatIsNoCursorAndNoTime)
{
    for (const auto* path : {"/v1/sync/wait", "/v1/sync/wait?cursor=x", "/v1/sync/wait?cursor=-1",
                             "/v1/sync/wait?cursor=0&seconds=0", "/v1/sync/wait?cursor=0&seconds=301"}) {
        const auto answer = reader.client.send("GET", path);
        EXPECT_EQ(answer.status, 400) << path;
        EXPECT_EQ(answer.code(), "field_invalid") << path;
    }
}

TEST_F(Waiting, IsOnceForEachDevice)
{
    const RawConnection older(server.port());
    older.send(ask(0));
    untilWaiting(server.url(), 1);
    const RawConnection newer(server.port());
    newer.send(ask(0));
    EXPECT_THAT(older.readToEnd(), AllOf(StartsWith("HTTP/1.1 409 "), HasSubstr("wait_replaced")));
    untilWaiting(server.url(), 1);
    write();
    EXPECT_THAT(newer.readUntil("}\n"), StartsWith("HTTP/1.1 200 "));
}

TEST_F(FewPlaces, AreGivenBackAndTheOthersAreToldToComeAgain)
{
    {
        const RawConnection first(server.port());
        first.send(ask(0));
        untilWaiting(server.url(), 1);
        const auto refused = writer.device.client.send("GET", "/v1/sync/wait?cursor=0");
        EXPECT_EQ(refused.status, 503);
        EXPECT_EQ(refused.code(), "server_busy");
        EXPECT_EQ(refused.headers.at("retry-after"), "60");
    }
    untilWaiting(server.url(), 0);
    EXPECT_THAT(metrics(server.url()), HasSubstr("mitoyen_wait_answers_total{because=\"gone\"} 1\n"));
    EXPECT_EQ(writer.device.client.send("GET", "/v1/sync/wait?cursor=0&seconds=1").status, 204);
}

TEST_F(Waiting, IsAnsweredWhenTheServerStops)
{
    std::vector<std::unique_ptr<RawConnection>> connections;
    std::vector<std::unique_ptr<TestDevice>> devices;
    for (int device = 0; device < 3; ++device) {
        devices.push_back(std::make_unique<TestDevice>(server.url()));
        ASSERT_EQ(devices.back()->signIn("reader").status, 200);
        connections.push_back(std::make_unique<RawConnection>(server.port()));
        connections.back()->send(question(devices.back()->client.token, 0));
    }
    untilWaiting(server.url(), 3);
    server.server().stop();
    for (const auto& connection : connections)
        EXPECT_THAT(connection->readToEnd(),
                    AllOf(StartsWith("HTTP/1.1 503 "), HasSubstr("server_stopping"), HasSubstr("Retry-After: "),
                          HasSubstr("Connection: Close")));
}

TEST_F(Waiting, IsEndedByAPushThroughAnotherServerOfTheSameDatabase)
{
    auto config = server.config();
    config.listenPort = 0;
    const auto other = server::Server::create(config, server::crypto::systemClock(), [](std::string_view) {});
    ASSERT_TRUE(other.ok()) << other.error().text;
    const auto url = (*other)->url();
    untilMetricsSay(url, "mitoyen_listening 1");
    const RawConnection here(server.port());
    here.send(ask(0));
    TestDevice there(url);
    ASSERT_EQ(there.signIn("reader").status, 200);
    const RawConnection elsewhere((*other)->port());
    elsewhere.send(question(there.client.token, 0));
    untilWaiting(server.url(), 1);
    untilWaiting(url, 1);
    write();
    EXPECT_THAT(here.readUntil("}\n"), HasSubstr("{\"head\":1}"));
    EXPECT_THAT(elsewhere.readUntil("}\n"), HasSubstr("{\"head\":1}"));
}

TEST_F(Waiting, EndsForEverybodyWhenSomethingMayHavePassedUnheard)
{
    const RawConnection connection(server.port());
    connection.send(ask(0));
    untilWaiting(server.url(), 1);
    server.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' "
               "AND datname = current_database()");
    EXPECT_THAT(connection.readUntil("}\n"), AllOf(StartsWith("HTTP/1.1 200 "), HasSubstr("{\"head\":null}")));
    untilMetricsSay(server.url(), "mitoyen_listening 1");
    EXPECT_THAT(server.log(), HasSubstr("listening_interrupted"));
    connection.send(ask(0));
    untilWaiting(server.url(), 1);
    write();
    EXPECT_THAT(connection.readUntil("}\n"), HasSubstr("{\"head\":1}"));
}

TEST_F(Waiting, IsNotHeldUpByAClientThatNeverReads)
{
    TestDevice sleeper(server.url());
    ASSERT_EQ(sleeper.signIn("reader").status, 200);
    // Each of these is answered at once and nobody reads it: more than fits into its window.
    std::string requests;
    for (int request = 0; request < 40; ++request)
        requests += "GET /health HTTP/1.1\r\nHost: x\r\n\r\n";
    const SilentClient silent(server.port());
    silent.send(requests);
    untilMetricsSay(server.url(), "mitoyen_requests_total{route=\"/health\",status=\"200\"} 40");
    silent.send(question(sleeper.client.token, 0));
    const RawConnection connection(server.port());
    connection.send(ask(0));
    untilWaiting(server.url(), 2);
    write();
    EXPECT_THAT(connection.readUntil("}\n"), HasSubstr("{\"head\":1}"));
    untilMetricsSay(server.url(), "mitoyen_wait_answers_total{because=\"undelivered\"} 1");
}

TEST_F(Waiting, SurvivesClientsThatComeAndGo)
{
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([this] {
            TestDevice device(server.url());
            EXPECT_EQ(device.signIn("reader").status, 200);
            for (int round = 0; round < 50; ++round) {
                const RawConnection connection(server.port());
                connection.send(question(device.client.token, 0));
                if (round % 3 == 0)
                    connection.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
                if (round % 5 == 0)
                    std::this_thread::sleep_for(aMoment);
            }
        });
    for (int change = 0; change < 20; ++change)
        write();
    for (auto& thread : threads)
        thread.join();
    untilWaiting(server.url(), 0);
    const RawConnection connection(server.port());
    connection.send(ask(20));
    untilWaiting(server.url(), 1);
    write();
    EXPECT_THAT(connection.readUntil("}\n"), HasSubstr("{\"head\":21}"));
}

TEST_F(Waiting, TakesTheTimesPrintedHere)
{
    write();
    reader.client.send("GET", "/v1/sync/wait?cursor=0");
    std::vector<std::int64_t> checks;
    for (int check = 0; check < 2'000; ++check)
        checks.push_back(microsecondsOf([&] { reader.client.send("GET", "/v1/sync/wait?cursor=0"); }));
    std::vector<std::int64_t> bare;
    HttpClient client(server.url());
    const RawConnection raw(server.port());
    for (int check = 0; check < 2'000; ++check)
        bare.push_back(microsecondsOf([&] { client.send("GET", "/nothing-here"); }));
    std::vector<std::int64_t> wakes;
    for (int wake = 1; wake <= 200; ++wake) {
        raw.send(ask(wake));
        untilWaiting(server.url(), 1);
        write();
        const auto since = std::chrono::steady_clock::now();
        raw.readUntil("}\n");
        wakes.push_back(
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - since).count());
    }
    std::cout << fmt::format("wake-up check p50 {} us, p99 {} us; bare request p50 {} us, p99 {} us; "
                             "from the writer's answer to the waiter's p50 {} us, p99 {} us\n",
                             percentile(checks, 50), percentile(checks, 99), percentile(bare, 50), percentile(bare, 99),
                             percentile(wakes, 50), percentile(wakes, 99));
    EXPECT_THAT(metrics(server.url()), HasSubstr("mitoyen_wait_answers_total{because=\"news\"} 200\n"));
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST_F(Waiting, OfAThousandDevicesTakesNeitherThreadsNorMemory)
{
    Laptop stranger(server.url(), "syndic-b");
    ASSERT_EQ(stranger.device.found(newId()).status, 200);
    const auto connectionsBefore = databaseConnections();
    WaitingCrowd crowd(server, 500);
    const auto begin = std::chrono::steady_clock::now();
    crowd.waitAll();
    const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    const auto figures = crowd.figures();
    const auto connections = databaseConnections() - connectionsBefore;
    const auto woken = crowd.wokenBy([this] { write(); }, 500);
    ASSERT_EQ(woken.size(), 500U);
    std::cout << fmt::format("1000 devices wait over TLS: {} kB resident ({} at most), {} threads, {} connections to "
                             "the database; they came in {:.1f} s; 500 were woken p50 {} us, p99 {} us after the push "
                             "began\n",
                             figures.resident, figures.mostResident, figures.threads, connections, seconds,
                             percentile(woken, 50), percentile(woken, 99));
    EXPECT_EQ(crowd.waiting(), 500);
    EXPECT_LT(figures.mostResident, 96 * 1024);
    EXPECT_LT(figures.threads, 100);
    EXPECT_LE(connections, 10);
    EXPECT_EQ(crowd.stop(), std::pair(0, 500));
}
#endif

} // namespace mitoyen::testing
