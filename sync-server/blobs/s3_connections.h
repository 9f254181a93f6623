// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mitoyen::server::blobs {

struct S3Request {
    std::string method;
    std::string key; ///< "/bucket/name"; of the bucket alone for lists
    std::vector<std::pair<std::string, std::string>> query;
    std::map<std::string, std::string> headers; ///< names in lower case
    std::string_view body;
};

struct S3Answer {
    int status = 0; ///< 0: no answer, see `trouble`
    std::string body;
    std::string etag;
    std::string trouble;
};

/// Kept connections to one endpoint, each used by one thread at a time. Certificates are verified, redirects are not
/// followed, nothing of a request is logged.
class S3Connections {
public:
    explicit S3Connections(std::string endpoint);
    ~S3Connections();
    S3Connections(const S3Connections&) = delete;
    S3Connections& operator=(const S3Connections&) = delete;

    /// Sends once. `target` is path and query as signed; an answer larger than `largestAnswer` is trouble.
    S3Answer send(const std::string& method, const std::string& target,
                  const std::map<std::string, std::string>& headers, std::string_view body, std::size_t largestAnswer);

private:
    struct Handle;
    std::unique_ptr<Handle> borrow();

    std::string endpoint_;
    std::mutex mutex_;
    std::vector<std::unique_ptr<Handle>> idle_;
};

} // namespace mitoyen::server::blobs
