// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/s3_connections.h"

#include "core/require.h"

#include <algorithm>
#include <curl/curl.h>

namespace mitoyen::server::blobs {

namespace {

constexpr std::size_t keptConnections = 8;

struct Incoming {
    S3Answer answer;
    std::size_t largest = 0;
};

std::size_t takeBody(char* bytes, std::size_t size, std::size_t number, void* target)
{
    auto& incoming = *static_cast<Incoming*>(target);
    if (incoming.answer.body.size() + size * number > incoming.largest)
        return 0;
    incoming.answer.body.append(bytes, size * number);
    return size * number;
}

std::size_t takeHeader(char* bytes, std::size_t size, std::size_t number, void* target)
{
    const std::string_view line(bytes, size * number);
    constexpr std::string_view name = "etag:";
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + ('a' - 'A') : a) == b; };
    if (line.size() > name.size() && std::equal(name.begin(), name.end(), line.begin(), [&](char expected, char found) {
            return same(found, expected);
        })) {
        auto value = line.substr(name.size());
        value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
        value = value.substr(0, value.find_last_not_of("\r\n ") + 1);
        static_cast<Incoming*>(target)->answer.etag = value;
    }
    return size * number;
}

struct Lines {
    curl_slist* list = nullptr;
    Lines() = default;
    Lines(const Lines&) = delete;
    Lines& operator=(const Lines&) = delete;
    ~Lines() { curl_slist_free_all(list); }
    void add(const std::string& line) { list = curl_slist_append(list, line.c_str()); }
};

void setMethod(CURL* curl, const std::string& method, std::string_view body)
{
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method.c_str());
    if (method == "HEAD") {
        curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
    } else if (method == "PUT" || method == "POST") {
        curl_easy_setopt(curl, CURLOPT_POST, 1L);
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.data());
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    }
}

void setLimits(CURL* curl)
{
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, 5'000L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 120'000L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 100L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 20L);
}

} // namespace

struct S3Connections::Handle {
    CURL* curl = curl_easy_init();
    Handle() = default;
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() { curl_easy_cleanup(curl); }
};

S3Connections::S3Connections(std::string endpoint) : endpoint_(std::move(endpoint))
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

S3Connections::~S3Connections() = default;

std::unique_ptr<S3Connections::Handle> S3Connections::borrow()
{
    const std::lock_guard lock(mutex_);
    if (idle_.empty())
        return std::make_unique<Handle>();
    auto handle = std::move(idle_.back());
    idle_.pop_back();
    return handle;
}

S3Answer S3Connections::send(const std::string& method, const std::string& target,
                             const std::map<std::string, std::string>& headers, std::string_view body,
                             std::size_t largestAnswer)
{
    auto handle = borrow();
    CURL* curl = handle->curl;
    core::require(curl != nullptr, "libcurl is there");
    // Keeps the connection, forgets the last request.
    curl_easy_reset(curl);
    Lines lines;
    for (const auto& [name, value] : headers)
        lines.add(name + ": " + value);
    lines.add("Expect:");
    lines.add("Content-Type:");
    Incoming incoming;
    incoming.largest = largestAnswer;
    const std::string url = endpoint_ + target;
    setMethod(curl, method, body);
    setLimits(curl);
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, lines.list);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &incoming);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &incoming);
    if (endpoint_.starts_with("http://"))
        curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
    const auto code = curl_easy_perform(curl);
    if (code != CURLE_OK) {
        incoming.answer.trouble = curl_easy_strerror(code);
        return incoming.answer;
    }
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    incoming.answer.status = static_cast<int>(status);
    const std::lock_guard lock(mutex_);
    if (idle_.size() < keptConnections)
        idle_.push_back(std::move(handle));
    return incoming.answer;
}

} // namespace mitoyen::server::blobs
