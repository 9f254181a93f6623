// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace mitoyen::testing {

struct Answer {
    int status = 0; ///< 0: no answer, see `trouble`
    std::string body;
    std::map<std::string, std::string> headers; ///< names in lower case
    std::string trouble;

    nlohmann::json json() const { return nlohmann::json::parse(body, nullptr, false); }
    /// The code of a problem document, else empty.
    std::string code() const;
};

/// One connection, kept alive, as a device has it. For one thread.
class HttpClient {
public:
    explicit HttpClient(std::string url, std::string authorityFile = {});
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// Header lines like "Content-Encoding: zstd". A body with "Transfer-Encoding: chunked" is sent in chunks.
    Answer send(std::string_view method, std::string_view path, const std::string& body = {},
                const std::vector<std::string>& headers = {});
    Answer send(std::string_view method, std::string_view path, const nlohmann::json& body,
                const std::vector<std::string>& headers = {});

    /// Sent with every request from now on; empty: none.
    std::string token;

private:
    struct Handle;
    std::string url_;
    std::unique_ptr<Handle> handle_;
};

/// Bytes over a plain socket: for what a well-behaved client cannot send.
class RawConnection {
public:
    explicit RawConnection(int port);
    ~RawConnection();
    RawConnection(const RawConnection&) = delete;
    RawConnection& operator=(const RawConnection&) = delete;
    void send(std::string_view bytes) const;
    /// What comes until the other side closes or ten seconds pass without anything.
    std::string readToEnd() const;
    /// What comes until `mark` stands in it.
    std::string readUntil(std::string_view mark) const;

private:
    int socket_;
};

} // namespace mitoyen::testing
