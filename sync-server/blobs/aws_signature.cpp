// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/aws_signature.h"

#include "core/text.h"
#include "crypto/digest.h"
#include "model/blob_layout.h"

#include <algorithm>
#include <fmt/format.h>

namespace mitoyen::server::blobs {

namespace {

bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
        c == '_' || c == '~';
}

std::string signedHeaders(const AwsRequest& request)
{
    std::string names;
    for (const auto& [name, value] : request.headers)
        names += (names.empty() ? "" : ";") + name;
    return names;
}

std::string canonicalRequest(const AwsRequest& request)
{
    std::string text = request.method + '\n' + request.path + '\n' + canonicalQuery(request.query) + '\n';
    for (const auto& [name, value] : request.headers)
        text += name + ':' + std::string(core::trim(value)) + '\n';
    return text + '\n' + signedHeaders(request) + '\n' + request.payloadHash;
}

std::string mac(std::string_view key, std::string_view text)
{
    return crypto::bytesOf(crypto::hmacSha256(key, text));
}

std::string signingKey(const AwsCredentials& credentials, std::string_view day)
{
    const auto ofDay = mac("AWS4" + credentials.secretAccessKey, day);
    return mac(mac(mac(ofDay, credentials.region), credentials.service), "aws4_request");
}

} // namespace

std::string uriEncoded(std::string_view text, bool keepSlash)
{
    std::string encoded;
    for (const char c : text) {
        if (isUnreserved(c) || (keepSlash && c == '/'))
            encoded += c;
        else
            encoded += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    }
    return encoded;
}

std::string canonicalQuery(std::vector<std::pair<std::string, std::string>> query)
{
    for (auto& [name, value] : query) {
        name = uriEncoded(name);
        value = uriEncoded(value);
    }
    std::sort(query.begin(), query.end());
    std::string text;
    for (const auto& [name, value] : query)
        text += (text.empty() ? "" : "&") + name + "=" + value;
    return text;
}

std::string awsDate(core::Instant at)
{
    // "2013-05-24T00:00:00.000Z" without marks and milliseconds.
    std::string date;
    for (const char c : core::toIso(at).substr(0, 19))
        if (c != '-' && c != ':')
            date += c;
    return date + 'Z';
}

std::string awsAuthorization(const AwsRequest& request, const AwsCredentials& credentials, std::string_view date)
{
    const auto day = date.substr(0, 8);
    const auto scope = fmt::format("{}/{}/{}/aws4_request", day, credentials.region, credentials.service);
    const auto hash = model::hashText(crypto::bytesOf(crypto::sha256(canonicalRequest(request))));
    const auto toSign = fmt::format("AWS4-HMAC-SHA256\n{}\n{}\n{}", date, scope, hash);
    const auto signature = model::hashText(mac(signingKey(credentials, day), toSign));
    return fmt::format("AWS4-HMAC-SHA256 Credential={}/{}, SignedHeaders={}, Signature={}", credentials.accessKeyId,
                       scope, signedHeaders(request), signature);
}

} // namespace mitoyen::server::blobs
