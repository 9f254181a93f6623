// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/http_client.h"

#include "sync/protocol.h"

#include <curl/curl.h>
#include <zstd.h>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <mutex>
#include <unistd.h>

namespace mitoyen::sync {

namespace {

constexpr std::size_t smallBody = 1024;
constexpr int compressionLevel = 1;
constexpr std::chrono::seconds usualSilence{30};

/// Ends a list of request headers with its owner.
struct Headers {
    curl_slist* list = nullptr;
    ~Headers() { curl_slist_free_all(list); }
    void add(const std::string& line) { list = curl_slist_append(list, line.c_str()); }
};

struct Incoming {
    std::string body;
    std::string contentType;
    std::string contentEncoding;
    int retryAfter = 0;
    std::optional<core::Instant> date;
    std::optional<int> leaseDays;
    bool tooLarge = false;
};

std::size_t takeBody(char* bytes, std::size_t size, std::size_t number, void* target)
{
    auto& incoming = *static_cast<Incoming*>(target);
    if (incoming.body.size() + size * number > largestMessage) {
        incoming.tooLarge = true;
        return 0;
    }
    incoming.body.append(bytes, size * number);
    return size * number;
}

std::optional<core::Instant> dateIn(const std::string& text)
{
    const auto seconds = curl_getdate(text.c_str(), nullptr);
    return seconds < 0 ? std::nullopt : std::optional(core::Instant{std::int64_t{seconds} * 1000});
}

std::size_t takeHeader(char* bytes, std::size_t size, std::size_t number, void* target)
{
    auto& incoming = *static_cast<Incoming*>(target);
    std::string line(bytes, size * number);
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line.pop_back();
    const auto colon = line.find(':');
    if (colon != std::string::npos) {
        std::string name = line.substr(0, colon);
        std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
        const auto start = std::min(line.find_first_not_of(' ', colon + 1), line.size());
        const std::string value = line.substr(start);
        if (name == "content-type")
            incoming.contentType = value.substr(0, value.find(';'));
        else if (name == "content-encoding")
            incoming.contentEncoding = value;
        else if (name == "retry-after")
            std::from_chars(value.data(), value.data() + value.size(), incoming.retryAfter);
        else if (name == "date")
            incoming.date = dateIn(value);
        else if (name == "mitoyen-lease-days")
            incoming.leaseDays = std::atoi(value.c_str());
    }
    return size * number;
}

std::string compressed(std::string_view bytes)
{
    std::string out(ZSTD_compressBound(bytes.size()), '\0');
    const auto size = ZSTD_compress(out.data(), out.size(), bytes.data(), bytes.size(), compressionLevel);
    core::require(ZSTD_isError(size) == 0, "compression has room");
    out.resize(size);
    return out;
}

/// The announced size is not believed: the output is counted.
core::Result<std::string> decompressed(std::string_view bytes)
{
    const core::Error damaged{"message_damaged", "The server's answer cannot be read.", {}};
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    std::string out;
    std::string chunk(ZSTD_DStreamOutSize(), '\0');
    ZSTD_inBuffer input{bytes.data(), bytes.size(), 0};
    std::size_t left = 1;
    while (input.pos < input.size || left == 0) {
        ZSTD_outBuffer output{chunk.data(), chunk.size(), 0};
        left = ZSTD_decompressStream(context.get(), &output, &input);
        if (ZSTD_isError(left) != 0)
            return damaged;
        out.append(chunk.data(), output.pos);
        if (out.size() > largestMessage)
            return core::Error{"message_too_large", "The server's answer is larger than any answer may be.", {}};
        if (left == 0 && input.pos == input.size)
            return out;
        if (left > 0 && input.pos == input.size && output.pos < output.size)
            break;
    }
    return damaged;
}

core::Error failureOf(CURLcode code, const std::string& url)
{
    const std::string reason = curl_easy_strerror(code);
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT: return {"network_timeout", "The server at " + url + " did not answer in time.", {}};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return {"certificate_untrusted", "The certificate of " + url + " cannot be trusted: " + reason + ".", {}};
    default: return {"network_unreachable", "The server at " + url + " cannot be reached: " + reason + ".", {}};
    }
}

void setPatience(CURL* curl, std::chrono::seconds silence)
{
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, 10'000L);
    const auto silent = static_cast<long>(silence.count());
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 90'000L + 1'000L * silent);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 100L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, silent);
    // Routers between forget a connection that is silent for long, and tell nobody.
    curl_easy_setopt(curl, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(curl, CURLOPT_TCP_KEEPIDLE, 20L);
    curl_easy_setopt(curl, CURLOPT_TCP_KEEPINTVL, 10L);
}

/// `body` must live as long as the request.
void setBody(CURL* curl, const char* method, const std::string& body)
{
    curl_easy_setopt(curl, CURLOPT_POST, 1L);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.data());
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
}

bool isLoopback(std::string_view url)
{
    for (const std::string_view host : {"http://127.0.0.1", "http://localhost", "http://[::1]"})
        if (url.starts_with(host) && (url.size() == host.size() || url[host.size()] == ':' || url[host.size()] == '/'))
            return true;
    return false;
}

} // namespace

struct HttpClient::Handle {
    CURL* curl = curl_easy_init();
    CURLM* multi = curl_multi_init(); ///< keeps the connection, and its wait can be ended from another thread
    std::string certificateFile;
    std::atomic<bool> cancelled = false;
    ~Handle()
    {
        curl_easy_cleanup(curl);
        curl_multi_cleanup(multi);
    }

    CURLcode perform()
    {
        curl_multi_add_handle(multi, curl);
        int running = 1;
        while (running > 0 && !cancelled && curl_multi_perform(multi, &running) == CURLM_OK)
            if (running > 0)
                curl_multi_poll(multi, nullptr, 0, 1'000, nullptr);
        CURLcode code = cancelled ? CURLE_ABORTED_BY_CALLBACK : CURLE_FAILED_INIT;
        int left = 0;
        while (const CURLMsg* message = curl_multi_info_read(multi, &left))
            if (message->msg == CURLMSG_DONE)
                code = message->data.result;
        curl_multi_remove_handle(multi, curl);
        return code;
    }
};

HttpClient::HttpClient(std::string url, std::unique_ptr<Handle> handle)
    : url_(std::move(url)),
      handle_(std::move(handle))
{}

HttpClient::~HttpClient() = default;

core::Result<std::unique_ptr<HttpClient>> HttpClient::create(std::string url, std::string certificateFile)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    while (url.ends_with('/'))
        url.pop_back();
    if (!url.starts_with("https://") && !isLoopback(url))
        return core::Error{
            "server_address_invalid", "\"" + url + "\" is no address of a server; it begins with https://.", {}};
    if (!certificateFile.empty() && ::access(certificateFile.c_str(), R_OK) != 0)
        return core::Error{"certificate_file_missing",
                           "The certificate file \"" + certificateFile + "\" cannot be read.",
                           {certificateFile, 0, {}}};
    auto handle = std::make_unique<Handle>();
    core::require(handle->curl != nullptr && handle->multi != nullptr, "libcurl is there");
    handle->certificateFile = std::move(certificateFile);
    return std::unique_ptr<HttpClient>(new HttpClient(std::move(url), std::move(handle)));
}

core::Result<HttpReply> HttpClient::get(std::string_view path, std::string_view bearer)
{
    return send(path, nullptr, {}, bearer, usualSilence);
}

core::Result<HttpReply> HttpClient::getPatiently(std::string_view path, std::string_view bearer,
                                                 std::chrono::seconds longest)
{
    return send(path, nullptr, {}, bearer, longest);
}

core::Result<HttpReply> HttpClient::remove(std::string_view path, std::string_view bearer)
{
    return send(path, nullptr, {}, bearer, usualSilence, "DELETE");
}

void HttpClient::cancel()
{
    handle_->cancelled = true;
    curl_multi_wakeup(handle_->multi);
}

core::Result<HttpReply> HttpClient::post(std::string_view path, std::string_view body, std::string_view contentType,
                                         std::string_view bearer)
{
    const std::string copy(body);
    return send(path, &copy, contentType, bearer, usualSilence);
}

core::Result<HttpReply> HttpClient::put(std::string_view path, std::string_view body, std::string_view contentType,
                                        std::string_view bearer)
{
    const std::string copy(body);
    return send(path, &copy, contentType, bearer, usualSilence, "PUT");
}

core::Result<HttpReply> HttpClient::send(std::string_view path, const std::string* body, std::string_view contentType,
                                         std::string_view bearer, std::chrono::seconds silence, const char* method)
{
    CURL* curl = handle_->curl;
    // Keeps the connection, forgets the last request.
    curl_easy_reset(curl);
    Headers headers;
    headers.add("Accept-Encoding: zstd");
    headers.add("Expect:");
    if (!bearer.empty())
        headers.add("Authorization: Bearer " + std::string(bearer));
    std::string packed;
    if (body != nullptr) {
        headers.add("Content-Type: " + std::string(contentType));
        if (body->size() > smallBody) {
            packed = compressed(*body);
            body = &packed;
            headers.add("Content-Encoding: zstd");
        }
        setBody(curl, method, *body);
    }
    if (body == nullptr && std::string_view(method) == "DELETE")
        curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method);
    Incoming incoming;
    const std::string target = url_ + std::string(path);
    curl_easy_setopt(curl, CURLOPT_URL, target.c_str());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.list);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_TCP_NODELAY, 1L);
    setPatience(curl, silence);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &incoming);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &incoming);
    if (isLoopback(url_) || url_.starts_with("https://127.0.0.1") || url_.starts_with("https://localhost"))
        curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
    if (!handle_->certificateFile.empty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, handle_->certificateFile.c_str());
    const CURLcode code = handle_->perform();
    if (code == CURLE_ABORTED_BY_CALLBACK)
        return core::Error{"cancelled", "The exchange stopped; it goes on later.", {}};
    if (incoming.tooLarge)
        return core::Error{"message_too_large", "The server's answer is larger than any answer may be.", {}};
    if (code != CURLE_OK)
        return failureOf(code, url_);
    HttpReply reply;
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    reply.status = static_cast<int>(status);
    reply.contentType = std::move(incoming.contentType);
    reply.retryAfterSeconds = incoming.retryAfter;
    reply.date = incoming.date;
    reply.leaseDays = incoming.leaseDays;
    reply.body = std::move(incoming.body);
    if (incoming.contentEncoding == "zstd") {
        auto plain = decompressed(reply.body);
        if (!plain)
            return plain.error();
        reply.body = std::move(*plain);
    }
    return reply;
}

} // namespace mitoyen::sync
