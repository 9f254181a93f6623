// SPDX-License-Identifier: AGPL-3.0-or-later
#include "server/waiting_crowd.h"

#include "identity/access_token.h"
#include "server_files.h"

#include <arpa/inet.h>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace mitoyen::testing {

namespace {

constexpr auto aMoment = std::chrono::milliseconds(5);

std::string contentOf(const std::string& file)
{
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Runs a shell line that must succeed.
void shell(const std::string& line)
{
    const auto finished = runToEnd({"/bin/sh", "-c", line});
    if (finished.exitCode != 0)
        throw std::runtime_error(finished.output);
}

} // namespace

WaitingCrowd::WaitingCrowd(const TestServer& server, int ofEach) : server_(server)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    addDevices("syndic", ofEach);
    addDevices("syndic-b", ofEach);
    startServer();
    context_ = SSL_CTX_new(TLS_client_method());
}

WaitingCrowd::~WaitingCrowd()
{
    for (const auto& device : devices_) {
        SSL_free(device.tls);
        if (device.socket >= 0)
            ::close(device.socket);
    }
    SSL_CTX_free(context_);
}

void WaitingCrowd::addDevices(const std::string& account, int number)
{
    // Signing in a thousand times would measure the hash of the password.
    const auto tenant = server_.sql("SELECT tenant FROM server.login WHERE name = '" + account + "'").substr(0, 36);
    const server::identity::AccessTokens tokens(*server::readTokenKey(server_.config().tokenKeyFile));
    const auto now = server::crypto::systemClock()();
    std::string devices;
    std::string sessions;
    for (int at = 0; at < number; ++at) {
        const auto device = newId();
        const auto session = newId();
        devices += fmt::format("{}('{}', '{}', (SELECT id FROM server.login WHERE name = '{}'), 'Laptop', '', {})",
                               at == 0 ? "" : ", ", core::toText(device), tenant, account, 999 - at);
        sessions += fmt::format("{}('{}', '{}', (SELECT id FROM server.login WHERE name = '{}'), '{}')",
                                at == 0 ? "" : ", ", core::toText(session), tenant, account, core::toText(device));
        devices_.push_back(
            {tokens.issue({*core::parseUuid(tenant), session, now, {now.milliseconds + 900'000}}), -1, nullptr});
    }
    server_.sql("INSERT INTO server.device_registration (id, tenant, account, name, public_key, series) VALUES " +
                devices);
    server_.sql("INSERT INTO server.session (id, tenant, account, device) VALUES " + sessions);
}

void WaitingCrowd::startServer()
{
    const auto& folder = folder_.path();
    shell(
        fmt::format("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=localhost "
                    "-addext subjectAltName=IP:127.0.0.1 -keyout {0}/server.key -out {0}/server.pem 2>&1 && "
                    "chmod 600 {0}/server.key",
                    folder));
    std::ofstream(folder + "/server.conf") << fmt::format(
        "listen = 127.0.0.1:0\ncertificate_file = {0}/server.pem\ncertificate_key_file = {0}/server.key\n"
        "database = {1}\ntoken_key_file = {2}\naddress_file = {0}/address\n"
        "rate_per_address = 100000 per second, burst 100000\n",
        folder, server_.config().database, server_.config().tokenKeyFile);
    process_ = std::make_unique<ChildProcess>(
        std::vector<std::string>{MITOYEN_BIN_DIR "/mitoyen-server", "--config", folder + "/server.conf"},
        std::vector<std::string>{}, folder + "/log");
    while (process_->isRunning() && !std::filesystem::exists(folder + "/address"))
        std::this_thread::sleep_for(aMoment);
    if (!process_->isRunning())
        throw std::runtime_error(contentOf(folder + "/log"));
    url_ = contentOf(folder + "/address");
    url_.pop_back();
}

void WaitingCrowd::connect(Device& device)
{
    device.socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(std::stoi(url_.substr(url_.rfind(':') + 1))));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(device.socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        throw std::runtime_error("connection refused");
    device.tls = SSL_new(context_);
    SSL_set_fd(device.tls, device.socket);
    if (SSL_connect(device.tls) != 1)
        throw std::runtime_error("no TLS");
}

void WaitingCrowd::waitAll()
{
    for (auto& device : devices_) {
        connect(device);
        const auto text = fmt::format("GET /v1/sync/wait?cursor=0&seconds=300 HTTP/1.1\r\nHost: x\r\n"
                                      "Authorization: Bearer {}\r\n\r\n",
                                      device.token);
        SSL_write(device.tls, text.data(), static_cast<int>(text.size()));
    }
    while (waiting() != static_cast<int>(devices_.size()))
        std::this_thread::sleep_for(aMoment);
}

std::string WaitingCrowd::readAnswer(const Device& device)
{
    std::string text(2048, '\0');
    const int length = SSL_read(device.tls, text.data(), static_cast<int>(text.size()));
    text.resize(static_cast<std::size_t>(std::max(length, 0)));
    return text;
}

std::vector<std::int64_t> WaitingCrowd::wokenBy(const std::function<void()>& push, int devices)
{
    std::vector<std::int64_t> woken;
    const auto begin = std::chrono::steady_clock::now();
    std::thread reader([&] {
        for (int at = 0; at < devices; ++at) {
            if (readAnswer(devices_[static_cast<std::size_t>(at)]).find("{\"head\":1}") == std::string::npos)
                continue;
            const auto spent = std::chrono::steady_clock::now() - begin;
            woken.push_back(std::chrono::duration_cast<std::chrono::microseconds>(spent).count());
        }
    });
    push();
    reader.join();
    return woken;
}

std::pair<int, int> WaitingCrowd::stop()
{
    const int waited = waiting();
    process_->send(SIGTERM);
    int told = 0;
    for (auto device = devices_.end() - waited; device != devices_.end(); ++device)
        told += readAnswer(*device).find("server_stopping") != std::string::npos ? 1 : 0;
    return {process_->wait(), told};
}

int WaitingCrowd::waiting() const
{
    HttpClient client(url_, folder_.path() + "/server.pem");
    const auto text = client.send("GET", "/metrics").body;
    const std::string_view name = "\nmitoyen_waiting_devices ";
    return std::stoi(text.substr(text.find(name) + name.size()));
}

WaitingCrowd::Figures WaitingCrowd::figures() const
{
    const auto status = contentOf(fmt::format("/proc/{}/status", process_->id()));
    const auto value = [&](std::string_view name) { return std::stol(status.substr(status.find(name) + name.size())); };
    return {value("VmRSS:"), value("VmHWM:"), value("Threads:")};
}

} // namespace mitoyen::testing
