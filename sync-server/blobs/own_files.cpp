// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/blobs.h"

#include "crypto/digest.h"

namespace mitoyen::server::blobs {

void Blobs::putOwn(const core::Uuid& organisation, std::string_view sha256, std::string_view content)
{
    const auto cipher = key_->of(organisation);
    const auto name = cipher.objectName(organisation, sha256);
    if (!provider_->exists(name))
        provider_->put(name, cipher.seal(sha256, std::ssize(content), 0, content));
}

std::optional<std::string> Blobs::own(const core::Uuid& organisation, std::string_view sha256, std::int64_t size)
{
    if (!provider_)
        return std::nullopt;
    const auto cipher = key_->of(organisation);
    const auto sealed = provider_->get(cipher.objectName(organisation, sha256), 0, size + sealBytes);
    auto content = sealed ? cipher.open(sha256, size, 0, *sealed) : std::nullopt;
    if (content && crypto::bytesOf(crypto::sha256(*content)) != sha256)
        return std::nullopt;
    return content;
}

} // namespace mitoyen::server::blobs
