// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "blobs/blob_cipher.h"
#include "model/blob_layout.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace mitoyen::tests {

/// Readable text of so many bytes, so that a search of a disk would find it.
inline std::string readableText(std::size_t size, const std::string& word = "Facture Otis 2026-0417")
{
    std::string text;
    while (text.size() < size)
        text += word + " " + std::to_string(text.size()) + "\n";
    text.resize(size);
    return text;
}

inline void writeTo(const std::string& path, const std::string& content)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
}

inline std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Names and contents of every file below a folder.
inline std::string everythingIn(const std::string& folder)
{
    std::string all;
    if (!std::filesystem::exists(folder))
        return all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            all += entry.path().string() + "\n" + contentOf(entry.path());
    return all;
}

inline std::size_t filesIn(const std::string& folder)
{
    std::size_t files = 0;
    if (std::filesystem::exists(folder))
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
            files += entry.is_regular_file() ? 1 : 0;
    return files;
}

inline model::BlobDescription describe(const std::string& content)
{
    model::BlobDescription blob{blobs::Sha256::of(content), static_cast<std::int64_t>(content.size()), {}};
    for (std::int64_t number = 0; number < model::chunksOf(blob.size); ++number)
        blob.chunkHashes +=
            blobs::Sha256::of(content.substr(static_cast<std::size_t>(number * model::blobChunk), model::blobChunk));
    return blob;
}

inline std::string chunkOf(const std::string& content, std::int64_t number)
{
    return content.substr(static_cast<std::size_t>(number * model::blobChunk), model::blobChunk);
}

} // namespace mitoyen::tests
