// SPDX-License-Identifier: AGPL-3.0-or-later
#include "http/compression.h"

#include <fmt/format.h>
#include <memory>
#include <zstd.h>

namespace mitoyen::server::http {

namespace {

// A decoder needs the window in memory: 8 MiB is what every level up to 19 stays within.
constexpr int largestWindowLog = 23;
// Twice the speed of level 3 for some percent of size, and a small working memory.
constexpr int level = 1;

struct DecoderFree {
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

core::Error malformed()
{
    return {"body_malformed", "The body is not the zstd data it is said to be.", {}};
}

} // namespace

std::string compress(std::string_view bytes)
{
    std::string out(ZSTD_compressBound(bytes.size()), '\0');
    const auto length = ZSTD_compress(out.data(), out.size(), bytes.data(), bytes.size(), level);
    core::require(ZSTD_isError(length) == 0, "zstd");
    out.resize(length);
    return out;
}

std::size_t announcedSize(std::string_view bytes, std::size_t limit)
{
    const auto announced = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
    const bool known = announced != ZSTD_CONTENTSIZE_UNKNOWN && announced != ZSTD_CONTENTSIZE_ERROR;
    return known && announced < limit ? static_cast<std::size_t>(announced) : limit;
}

core::Result<std::string> decompress(std::string_view bytes, std::size_t limit)
{
    const std::unique_ptr<ZSTD_DCtx, DecoderFree> context(ZSTD_createDCtx());
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, largestWindowLog);
    std::string out;
    std::string piece(ZSTD_DStreamOutSize(), '\0');
    ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
    // Bytes the frame still wants; nothing decoded yet, so at least one.
    std::size_t expected = 1;
    bool more = true;
    while (more) {
        ZSTD_outBuffer decoded{piece.data(), piece.size(), 0};
        expected = ZSTD_decompressStream(context.get(), &decoded, &in);
        if (ZSTD_isError(expected) != 0)
            return malformed();
        if (out.size() + decoded.pos > limit)
            return core::Error{"body_too_large", fmt::format("The body is larger than {} bytes.", limit), {}};
        out.append(piece, 0, decoded.pos);
        // A frame that is done holds nothing back; calling again without input would begin another.
        more = in.pos < in.size || (expected != 0 && decoded.pos == decoded.size);
    }
    if (expected != 0)
        return malformed();
    return out;
}

} // namespace mitoyen::server::http
