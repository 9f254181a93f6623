// SPDX-License-Identifier: AGPL-3.0-or-later
#include "identity/access_token.h"

#include "crypto/base64.h"
#include "crypto/digest.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace mitoyen::server::identity {

namespace {

constexpr std::size_t longestToken = 1024;

core::Error invalid()
{
    return {"token_invalid", "The access token is not valid or no longer valid; refresh it or sign in again.", {}};
}

std::optional<core::Uuid> idOf(const nlohmann::json& payload, const char* name)
{
    const auto member = payload.find(name);
    if (member == payload.end() || !member->is_string())
        return std::nullopt;
    const auto id = core::parseUuid(member->get_ref<const std::string&>());
    return id ? std::optional(*id) : std::nullopt;
}

std::optional<core::Instant> secondsOf(const nlohmann::json& payload, const char* name)
{
    const auto member = payload.find(name);
    if (member == payload.end() || !member->is_number_integer())
        return std::nullopt;
    return core::Instant{member->get<std::int64_t>() * 1000};
}

} // namespace

AccessTokens::AccessTokens(crypto::Es256Key key) : key_(std::move(key))
{
    const auto fingerprint = crypto::bytesOf(crypto::sha256(key_.publicDer())).substr(0, 6);
    header_ = crypto::toBase64Url(
        fmt::format(R"({{"alg":"ES256","typ":"at+jwt","kid":"{}"}})", crypto::toBase64Url(fingerprint)));
}

std::string AccessTokens::issue(const Claims& claims) const
{
    const auto payload = fmt::format(R"({{"iss":"mitoyen","ten":"{}","sid":"{}","iat":{},"exp":{}}})",
                                     core::toText(claims.tenant), core::toText(claims.session),
                                     claims.issued.milliseconds / 1000, claims.expires.milliseconds / 1000);
    const auto signedPart = header_ + "." + crypto::toBase64Url(payload);
    return signedPart + "." + crypto::toBase64Url(key_.sign(signedPart));
}

core::Result<Claims> AccessTokens::verify(std::string_view token, core::Instant now) const
{
    const auto first = token.find('.');
    const auto last = token.rfind('.');
    if (token.size() > longestToken || first == last || token.substr(0, first) != header_)
        return invalid();
    const auto signature = crypto::fromBase64Url(token.substr(last + 1));
    if (!signature || !key_.verifies(token.substr(0, last), *signature))
        return invalid();
    const auto text = crypto::fromBase64Url(token.substr(first + 1, last - first - 1));
    const auto payload = nlohmann::json::parse(text.value_or(""), nullptr, false);
    if (!payload.is_object())
        return invalid();
    const auto tenant = idOf(payload, "ten");
    const auto session = idOf(payload, "sid");
    const auto issued = secondsOf(payload, "iat");
    const auto expires = secondsOf(payload, "exp");
    if (!tenant || !session || !issued || !expires || *expires <= now)
        return invalid();
    return Claims{*tenant, *session, *issued, *expires};
}

} // namespace mitoyen::server::identity
