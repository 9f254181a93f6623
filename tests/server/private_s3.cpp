// SPDX-License-Identifier: AGPL-3.0-or-later
#include "server/private_s3.h"

#include <chrono>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <thread>

namespace mitoyen::testing {

namespace {

constexpr auto listening = "listening on ";
constexpr auto program = R"js(
const [library, port, directory] = process.argv.slice(1);
new (require(library))({ address: '127.0.0.1', port: Number(port), directory, silent: true, vhostBuckets: false,
    configureBuckets: [{ name: 'mitoyen' }] }).run()
    .then(at => console.log('listening on %s:%d', at.address, at.port));
)js";

std::string contentOf(const std::string& path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

PrivateS3::PrivateS3()
{
    start();
}

PrivateS3::~PrivateS3() = default;

void PrivateS3::start()
{
    const auto log = folder_.path() + "/log";
    std::ofstream(log, std::ios::trunc).flush();
    process_ =
        std::make_unique<ChildProcess>(std::vector<std::string>{"/usr/bin/env", "node", "-e", program,
                                                                MITOYEN_S3_SERVER, std::to_string(port_), folder()},
                                       std::vector<std::string>{}, log);
    for (int waited = 0; waited < 1200 && process_->isRunning(); ++waited) {
        const auto text = contentOf(log);
        if (const auto at = text.find(listening); at != std::string::npos && text.find('\n', at) != std::string::npos) {
            port_ = std::stoi(text.substr(text.find(':', at) + 1));
            return;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    throw std::runtime_error("the S3 server did not start: " + contentOf(log));
}

void PrivateS3::stop()
{
    process_.reset();
}

std::string PrivateS3::url() const
{
    return "http://127.0.0.1:" + std::to_string(port_) + "/mitoyen/files";
}

server::blobs::S3Settings PrivateS3::settings() const
{
    auto settings = *server::blobs::parseS3Url(url());
    settings.credentials = {keyId, secret, "us-east-1"};
    return settings;
}

} // namespace mitoyen::testing
