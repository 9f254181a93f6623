// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/segment_file.h"

#include "model/blob_layout.h"

#include <memory>

#include <openssl/evp.h>
#include <zstd.h>

namespace mitoyen::sync {

namespace {

// As of any message at a laptop.
constexpr std::size_t largest = 64 * 1024 * 1024;

core::Error damaged()
{
    return {"segment_damaged", "The file of a closed period is damaged; its records are fetched otherwise.", {}};
}

std::string sha256Of(std::string_view bytes)
{
    std::string hash(model::hashBytes, '\0');
    unsigned int length = 0;
    core::require(EVP_Digest(bytes.data(), bytes.size(), reinterpret_cast<unsigned char*>(hash.data()), &length,
                             EVP_sha256(), nullptr) == 1,
                  "SHA-256");
    return model::hashText(hash);
}

} // namespace

core::Result<FirstReply> readSegment(const Segment& segment, std::string_view file)
{
    if (sha256Of(file) != segment.sha256)
        return damaged();
    const auto size = ZSTD_getFrameContentSize(file.data(), file.size());
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > largest)
        return damaged();
    std::string content(size, '\0');
    const auto length = ZSTD_decompress(content.data(), content.size(), file.data(), file.size());
    if (ZSTD_isError(length) != 0 || length != content.size())
        return damaged();
    auto reply = decodeFirstReply(content);
    if (!reply || !reply->done() || std::ssize(reply->rows) != segment.rows)
        return damaged();
    for (const auto& row : reply->rows)
        if (row.entity->table != segment.table)
            return damaged();
    return reply;
}

} // namespace mitoyen::sync
