// SPDX-License-Identifier: AGPL-3.0-or-later
#include "identity/challenges.h"

#include "crypto/base64.h"
#include "crypto/digest.h"
#include "crypto/random.h"

namespace mitoyen::server::identity {

namespace {

constexpr std::size_t timeLength = 8;
constexpr std::size_t randomLength = 16;
constexpr std::size_t codeLength = 16;

std::string timeBytes(core::Instant now)
{
    std::string bytes;
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<char>((now.milliseconds >> shift) & 255));
    return bytes;
}

core::Instant timeOf(std::string_view bytes)
{
    std::int64_t milliseconds = 0;
    for (const char byte : bytes.substr(0, timeLength))
        milliseconds = (milliseconds << 8) | static_cast<unsigned char>(byte);
    return {milliseconds};
}

std::string codeOf(std::string_view key, std::string_view content)
{
    return crypto::bytesOf(crypto::hmacSha256(key, content)).substr(0, codeLength);
}

} // namespace

std::string Challenges::make(core::Instant now) const
{
    const std::string content = timeBytes(now) + crypto::randomBytes(randomLength);
    return crypto::toBase64Url(content + codeOf(key_, content));
}

bool Challenges::isOurs(std::string_view nonce, core::Instant now) const
{
    const auto bytes = crypto::fromBase64Url(nonce);
    if (!bytes || bytes->size() != timeLength + randomLength + codeLength)
        return false;
    const auto content = std::string_view(*bytes).substr(0, timeLength + randomLength);
    const auto age = now.milliseconds - timeOf(content).milliseconds;
    return crypto::equalInConstantTime(codeOf(key_, content), std::string_view(*bytes).substr(content.size())) &&
        age >= 0 && age <= lifetime;
}

bool Challenges::use(std::string_view nonce, core::Instant now)
{
    if (!isOurs(nonce, now))
        return false;
    const std::lock_guard lock(mutex_);
    std::erase_if(used_, [&](const auto& entry) { return entry.second.milliseconds + lifetime < now.milliseconds; });
    return used_.emplace(nonce, now).second;
}

} // namespace mitoyen::server::identity
