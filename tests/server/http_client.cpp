// SPDX-License-Identifier: AGPL-3.0-or-later
#include "server/http_client.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cctype>
#include <curl/curl.h>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace mitoyen::testing {

namespace {

std::size_t appendBody(char* bytes, std::size_t size, std::size_t number, void* answer)
{
    static_cast<Answer*>(answer)->body.append(bytes, size * number);
    return size * number;
}

std::size_t noteHeader(char* bytes, std::size_t size, std::size_t number, void* answer)
{
    const std::string_view line(bytes, size * number);
    if (const auto colon = line.find(':'); colon != std::string_view::npos) {
        std::string name(line.substr(0, colon));
        std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
        auto value = line.substr(colon + 1);
        while (!value.empty() && (value.back() == '\r' || value.back() == '\n'))
            value.remove_suffix(1);
        while (!value.empty() && value.front() == ' ')
            value.remove_prefix(1);
        static_cast<Answer*>(answer)->headers[name] = value;
    }
    return size * number;
}

} // namespace

std::string Answer::code() const
{
    const auto document = json();
    return document.is_object() ? document.value("code", "") : "";
}

struct HttpClient::Handle {
    CURL* curl = nullptr;
    std::string authorityFile;
};

HttpClient::HttpClient(std::string url, std::string authorityFile)
    : url_(std::move(url)),
      handle_(std::make_unique<Handle>())
{
    static const auto initialized = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (initialized != CURLE_OK)
        throw std::runtime_error("libcurl");
    handle_->curl = curl_easy_init();
    handle_->authorityFile = std::move(authorityFile);
}

HttpClient::~HttpClient()
{
    curl_easy_cleanup(handle_->curl);
}

Answer HttpClient::send(std::string_view method, std::string_view path, const nlohmann::json& body,
                        const std::vector<std::string>& headers)
{
    return send(method, path, body.dump(), headers);
}

Answer HttpClient::send(std::string_view method, std::string_view path, const std::string& body,
                        const std::vector<std::string>& headers)
{
    Answer answer;
    CURL* curl = handle_->curl;
    curl_easy_reset(curl);
    curl_slist* list = curl_slist_append(nullptr, "Expect:");
    for (const auto& header : headers)
        list = curl_slist_append(list, header.c_str());
    if (!token.empty())
        list = curl_slist_append(list, ("Authorization: Bearer " + token).c_str());
    const std::string address = url_ + std::string(path);
    const std::string verb(method);
    curl_easy_setopt(curl, CURLOPT_URL, address.c_str());
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, verb.c_str());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 60L);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, appendBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, noteHeader);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &answer);
    if (!handle_->authorityFile.empty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, handle_->authorityFile.c_str());
    if (method == "HEAD")
        curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
    if (!body.empty() || method == "POST") {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.data());
    }
    const auto done = curl_easy_perform(curl);
    if (done != CURLE_OK)
        answer.trouble = curl_easy_strerror(done);
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    answer.status = static_cast<int>(status);
    curl_slist_free_all(list);
    return answer;
}

RawConnection::RawConnection(int port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const timeval patience{10, 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        throw std::runtime_error("connection refused");
}

RawConnection::~RawConnection()
{
    ::close(socket_);
}

void RawConnection::send(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

std::string RawConnection::readToEnd() const
{
    std::string bytes;
    char piece[4096];
    for (ssize_t length = 0; (length = ::recv(socket_, piece, sizeof piece, 0)) > 0;)
        bytes.append(piece, static_cast<std::size_t>(length));
    return bytes;
}

std::string RawConnection::readUntil(std::string_view mark) const
{
    std::string bytes;
    char letter = 0;
    while (bytes.find(mark) == std::string::npos && ::recv(socket_, &letter, 1, 0) == 1)
        bytes.push_back(letter);
    return bytes;
}

} // namespace mitoyen::testing
