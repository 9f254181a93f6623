// SPDX-License-Identifier: AGPL-3.0-or-later
#include "postgres/private_server.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <thread>

namespace mitoyen::testing {

namespace {

constexpr auto longestStart = std::chrono::seconds(120);

std::string contentOf(const std::string& file)
{
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

PrivateServer::PrivateServer()
{
    start();
}

PrivateServer::~PrivateServer()
{
    stop();
    runToEnd({MITOYEN_SOURCE_DIR "/scripts/private-postgres", "remove", folder_.path() + "/postgres"});
}

void PrivateServer::start()
{
    const auto log = folder_.path() + "/private-server.log";
    process_ = std::make_unique<ChildProcess>(
        std::vector<std::string>{MITOYEN_SOURCE_DIR "/scripts/private-server", "--dir", folder_.path()},
        std::vector<std::string>{"MITOYEN_SERVER=" MITOYEN_BIN_DIR "/mitoyen-server"}, log);
    const auto deadline = std::chrono::steady_clock::now() + longestStart;
    while (!std::filesystem::exists(folder_.path() + "/server.json")) {
        if (!process_->isRunning() || std::chrono::steady_clock::now() > deadline)
            throw std::runtime_error("the private server did not start: " + contentOf(log) +
                                     contentOf(folder_.path() + "/server.log"));
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

void PrivateServer::stop()
{
    process_.reset();
}

std::string PrivateServer::url() const
{
    auto url = contentOf(folder_.path() + "/address");
    while (!url.empty() && url.back() == '\n')
        url.pop_back();
    return url;
}

std::string PrivateServer::authorityFile() const
{
    return folder_.path() + "/tls/ca.pem";
}

std::string PrivateServer::passwordFile(const std::string& user) const
{
    return folder_.path() + "/users/" + user + ".password";
}

} // namespace mitoyen::testing
