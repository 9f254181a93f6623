// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/sync_store.h"
#include "sync_parts.h"
#include "usage.h"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <mutex>
#include <sys/resource.h>
#include <thread>

#include <curl/curl.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace mitoyen::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int devicesOfOne = 50;
constexpr int patience = 60; ///< seconds a wait lasts without news

std::size_t forget(char*, std::size_t size, std::size_t number, void*)
{
    return size * number;
}

/// Many devices that wait at the server at once, each on a connection of its own, served by one thread here.
class Waiters {
public:
    Waiters(const SyncOffice& office, int number) : office_(office), multi_(curl_multi_init())
    {
        for (int i = 0; i < number; ++i)
            add(i);
        thread_ = std::thread([this] { run(); });
    }
    ~Waiters()
    {
        stop_ = true;
        thread_.join();
        for (auto* easy : easies_) {
            curl_multi_remove_handle(multi_, easy);
            curl_easy_cleanup(easy);
        }
        curl_multi_cleanup(multi_);
        for (auto* list : headers_)
            curl_slist_free_all(list);
    }
    Waiters(const Waiters&) = delete;
    Waiters& operator=(const Waiters&) = delete;

    int answered() const
    {
        const std::lock_guard lock(mutex_);
        return static_cast<int>(answers_.size());
    }
    int refused() const { return refused_; }
    std::vector<Clock::time_point> answers() const
    {
        const std::lock_guard lock(mutex_);
        return answers_;
    }

private:
    void add(int number)
    {
        const int organisation = number / devicesOfOne;
        const auto account = office_.account(organisation);
        const auto token = tokenOf(account, fmt::format("waiting-{}-{}", organisation, number % devicesOfOne));
        const auto head = office_.sql(
            fmt::format("SELECT seq FROM server.organisation_counter JOIN server.tenant USING (organisation)"
                        " JOIN server.login ON login.tenant = tenant.id WHERE login.name = '{}'",
                        account.user));
        const auto url = fmt::format("{}/v1/sync/wait?cursor={}&seconds={}", account.url, head, patience);
        headers_.push_back(curl_slist_append(nullptr, ("Authorization: Bearer " + token).c_str()));
        CURL* easy = curl_easy_init();
        easies_.push_back(easy);
        curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
        curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers_.back());
        curl_easy_setopt(easy, CURLOPT_CAINFO, account.certificateFile.c_str());
        curl_easy_setopt(easy, CURLOPT_NOPROXY, "*");
        curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, forget);
        curl_multi_add_handle(multi_, easy);
    }

    /// Signed in as a laptop is after its first day: by its refresh token, which was put into the database before.
    std::string tokenOf(const Account& account, const std::string& refresh)
    {
        if (client_ == nullptr)
            client_ = std::move(*sync::HttpClient::create(account.url, account.certificateFile));
        const auto reply =
            client_->post("/v1/session/refresh",
                          nlohmann::json{{"refresh_token", refresh}, {"attempt", refresh}}.dump(), "application/json");
        core::require(reply.ok() && reply->status == 200, "a waiting device signs in");
        return nlohmann::json::parse(reply->body)["access_token"];
    }

    void run()
    {
        int running = 0;
        while (!stop_) {
            curl_multi_perform(multi_, &running);
            int left = 0;
            while (const auto* message = curl_multi_info_read(multi_, &left)) {
                long status = 0;
                curl_easy_getinfo(message->easy_handle, CURLINFO_RESPONSE_CODE, &status);
                const std::lock_guard lock(mutex_);
                answers_.push_back(Clock::now());
                refused_ += message->data.result != CURLE_OK || status >= 300;
            }
            curl_multi_poll(multi_, nullptr, 0, 20, nullptr);
        }
    }

    const SyncOffice& office_;
    CURLM* multi_;
    std::unique_ptr<sync::HttpClient> client_;
    std::vector<CURL*> easies_;
    std::vector<curl_slist*> headers_;
    mutable std::mutex mutex_;
    std::vector<Clock::time_point> answers_;
    std::atomic<int> refused_{0};
    std::atomic<bool> stop_{false};
    std::thread thread_;
};

/// Devices with a session each, as if they had signed in once, in organisations that somebody has founded.
void registerDevices(const SyncBench& bench, const SyncOffice& office, int organisations)
{
    for (int i = 0; i < organisations; ++i) {
        office.connect(*newOffice(bench.place.file(fmt::format("founder{}", i))), i);
        office.sql(fmt::format(R"sql(
WITH account AS (SELECT id, tenant FROM server.login WHERE name = 'bench{0}'),
numbered AS (SELECT n, gen_random_uuid() AS device, gen_random_uuid() AS session FROM generate_series(0, {1} - 1) AS n),
devices AS (INSERT INTO server.device_registration (id, tenant, account, name, public_key, series)
    SELECT device, tenant, id, 'waiting', '\x00', 100 + n FROM numbered, account RETURNING id),
sessions AS (INSERT INTO server.session (id, tenant, account, device)
    SELECT session, tenant, id, device FROM numbered, account RETURNING id)
INSERT INTO server.refresh_token (hash, tenant, session, expires_at_milliseconds)
    SELECT sha256(convert_to('waiting-{0}-' || n, 'UTF8')), tenant, session, 4102444800000 FROM numbered, account
)sql",
                               i, devicesOfOne));
    }
}

std::ptrdiff_t threadsOf(pid_t process)
{
    return std::distance(std::filesystem::directory_iterator(fmt::format("/proc/{}/task", process)), {});
}

void waitUntil(const std::function<bool()>& come, const char* what)
{
    for (int i = 0; i < 600 && !come(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    core::require(come(), what);
}

/// As the server itself tells.
int waitingAt(Line& line)
{
    const auto reply = line.session->get("/metrics");
    core::require(reply.ok() && reply->status == 200, "the server tells its figures");
    constexpr std::string_view name = "\nmitoyen_waiting_devices ";
    const auto found = reply->body.find(name);
    return found == std::string::npos ? 0 : std::atoi(reply->body.c_str() + found + name.size());
}

/// Seconds from the sending of a push until each waiting device of its office was told.
std::vector<double> wakeOneOffice(storage::Replica& replica, Line& line, const Waiters& waiters)
{
    addBuilding(replica, 999, 1);
    storage::SyncStore store(replica);
    const auto begin = Clock::now();
    const auto pushed = line.transport.push(store.nextPush(sync::mostChanges));
    core::require(pushed.ok(), pushed ? "" : pushed.error().text.c_str());
    waitUntil([&] { return waiters.answered() >= devicesOfOne; }, "the office's devices were told");
    core::require(waiters.answered() == devicesOfOne && waiters.refused() == 0, "and nobody else");
    std::vector<double> told;
    for (const auto at : waiters.answers())
        told.push_back(std::chrono::duration<double>(at - begin).count());
    return told;
}

void allowManyConnections()
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
}

} // namespace

void measureWaiting(const SyncBench& bench, const SyncOffice& office)
{
    allowManyConnections();
    const auto replica = newOffice(bench.place.file("waiting"));
    office.connect(*replica, 0);
    Line line(*replica);
    const auto reply = line.session->get("/v1/sync/wait?cursor=0");
    if (!reply || reply->status == 404) {
        fmt::print(stderr, "Waiting devices are not measured: the server has no /v1/sync/wait.\n");
        return;
    }
    exchangeReplica(*replica);
    registerDevices(bench, office, bench.sizes.waitingDevices / devicesOfOne);
    forgetPeak(office.server());
    const auto idle = memoryOf(office.server()).now;
    const Waiters waiters(office, bench.sizes.waitingDevices);
    waitUntil([&] { return waitingAt(line) == bench.sizes.waitingDevices; }, "every device waits");
    const auto waiting = memoryOf(office.server());
    const CpuMeter cpu(office);
    std::this_thread::sleep_for(std::chrono::seconds(5));
    const double idleCpu = cpu.server() + cpu.postgres();
    core::require(waiters.answered() == 0, "nobody was told anything");
    const auto told = wakeOneOffice(*replica, line, waiters);

    auto figure = amount(fmt::format("server memory with {} waiting devices, MB", bench.sizes.waitingDevices),
                         fmt::format("{:.1f} MB", waiting.peak), waiting.peak, 96);
    figure.also = fmt::format("resident before {:.1f}, with them {:.1f}; {} threads; {:.2f} CPU s in 5 s of waiting; "
                              "{} of one office told of a push {}",
                              idle, waiting.now, threadsOf(office.server()), idleCpu, devicesOfOne, percentiles(told));
    bench.report.push_back(figure);
    bench.report.push_back(amount("connections to PostgreSQL with them", fmt::format("{}", office.connections()),
                                  office.connections(), 10));
}

} // namespace mitoyen::bench
