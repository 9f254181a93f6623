// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/result.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace mitoyen::sync {

struct HttpReply {
    int status = 0;
    std::string contentType;
    std::string body; ///< decompressed
    int retryAfterSeconds = 0;
    std::optional<core::Instant> date; ///< the server's clock, to the second
    std::optional<int> leaseDays; ///< how long this device may stay away; 0: for ever
};

/// One kept connection to the office's server. TLS 1.2 or later with verification; plain HTTP to this machine only.
/// Used by one thread, `cancel` excepted. Errors: server_address_invalid, network_unreachable, network_timeout, certificate_untrusted,
/// message_too_large, cancelled.
class HttpClient {
public:
    /// `certificateFile`: a PEM of an authority of one's own; empty: the system's. Error certificate_file_missing.
    static core::Result<std::unique_ptr<HttpClient>> create(std::string url, std::string certificateFile);
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    core::Result<HttpReply> get(std::string_view path, std::string_view bearer = {});
    /// Bodies above a kilobyte travel as zstd.
    core::Result<HttpReply> post(std::string_view path, std::string_view body, std::string_view contentType,
                                 std::string_view bearer = {});
    core::Result<HttpReply> put(std::string_view path, std::string_view body, std::string_view contentType,
                                std::string_view bearer = {});
    core::Result<HttpReply> remove(std::string_view path, std::string_view bearer = {});
    /// An answer that may take its time: nothing need come for `longest`.
    core::Result<HttpReply> getPatiently(std::string_view path, std::string_view bearer, std::chrono::seconds longest);
    /// From any thread: the request that runs ends with `cancelled`, and so does every later one.
    void cancel();
    const std::string& url() const { return url_; }

private:
    struct Handle;
    HttpClient(std::string url, std::unique_ptr<Handle> handle);
    core::Result<HttpReply> send(std::string_view path, const std::string* body, std::string_view contentType,
                                 std::string_view bearer, std::chrono::seconds silence, const char* method = "POST");
    std::string url_;
    std::unique_ptr<Handle> handle_;
};

} // namespace mitoyen::sync
