// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/blob_folder.h"

#include "blobs/disk_file.h"

#include <cerrno>
#include <chrono>
#include <cstring>

namespace mitoyen::blobs {

namespace fs = std::filesystem;

namespace {

constexpr auto partEnding = ".part";
constexpr auto copyEnding = ".copy";
// Longer than taking a copy lasts, so that nobody's copy in hand is taken away.
constexpr auto leftoverAge = std::chrono::hours(1);

std::int64_t sealedOffset(std::int64_t number)
{
    return number * (model::blobChunk + sealBytes);
}

core::Error damaged()
{
    return {"blob_damaged", "The stored file is damaged.", {}};
}

core::Error changed(const std::string& file)
{
    return {"file_changed", file + " was changed while it was read; try again.", {file, 0, {}}};
}

core::Error unreadable(const std::string& file, int reason)
{
    if (reason == ENOENT || reason == ENOTDIR)
        return {"file_missing", "There is no file " + file + ".", {file, 0, {}}};
    const std::string why = reason == 0 ? "it is no plain file" : std::strerror(reason);
    return {"file_unreadable", "The file " + file + " cannot be read: " + why + ".", {file, 0, {}}};
}

/// The whole of a person's file: size and hashes.
core::Result<model::BlobDescription> describe(const std::string& path)
{
    DiskFile file(path, DiskFile::Mode::Read);
    model::BlobDescription blob;
    const auto size = file.size();
    if (!size)
        return unreadable(path, file.reason());
    blob.size = *size;
    if (blob.size == 0)
        return core::Error{"blob_empty", "The file " + path + " is empty.", {path, 0, {}}};
    if (blob.size > model::largestBlob)
        return core::Error{"blob_too_large",
                           "The file " + path + " is larger than " +
                               std::to_string(model::largestBlob / model::blobChunk) + " MB.",
                           {path, 0, {}}};
    Sha256 whole;
    for (std::int64_t number = 0; number < model::chunksOf(blob.size); ++number) {
        const auto length = model::chunkLength(blob.size, number);
        const auto chunk = file.read(number * model::blobChunk, length);
        if (!chunk)
            return unreadable(path, file.reason());
        if (static_cast<std::int64_t>(chunk->size()) != length)
            return changed(path);
        whole.add(*chunk);
        blob.chunkHashes += Sha256::of(*chunk);
    }
    blob.sha256 = whole.finish();
    return blob;
}

} // namespace

BlobFolder::BlobFolder(fs::path folder, BlobCipher cipher) : folder_(std::move(folder)), cipher_(std::move(cipher)) {}

fs::path BlobFolder::pathOf(std::string_view sha256) const
{
    const auto name = cipher_.fileName(sha256);
    return folder_ / name.substr(0, 2) / name;
}

fs::path BlobFolder::partOf(std::string_view sha256) const
{
    return folder_ / (cipher_.fileName(sha256) + partEnding);
}

core::Result<void> BlobFolder::makeFolder(const fs::path& folder) const
{
    std::error_code failure;
    for (const auto& path : {folder_, folder}) {
        if (!fs::create_directory(path, failure) && failure)
            return writeFailure(path, failure.value());
        fs::permissions(path, fs::perms::owner_all, failure);
        if (const int reason = syncFolder(path.parent_path().empty() ? fs::path(".") : path.parent_path()); reason != 0)
            return writeFailure(path, reason);
    }
    return {};
}

core::Result<void> BlobFolder::publish(const fs::path& from, std::string_view sha256) const
{
    const auto path = pathOf(sha256);
    if (auto made = makeFolder(path.parent_path()); !made)
        return made;
    std::error_code failure;
    fs::rename(from, path, failure);
    const int reason = failure ? failure.value() : syncFolder(path.parent_path());
    return reason == 0 ? core::Result<void>() : writeFailure(path, reason);
}

/// Reads the file a second time: its hash had to be known before the first chunk was sealed.
core::Result<void> BlobFolder::sealInto(const fs::path& target, const std::string& path,
                                        const model::BlobDescription& blob) const
{
    DiskFile file(path, DiskFile::Mode::Read);
    DiskFile copy(target, DiskFile::Mode::CreateNew);
    if (copy.reason() != 0)
        return writeFailure(target, copy.reason());
    for (std::int64_t number = 0; number < model::chunksOf(blob.size); ++number) {
        const auto chunk = file.read(number * model::blobChunk, model::chunkLength(blob.size, number));
        if (!chunk)
            return unreadable(path, file.reason());
        if (Sha256::of(*chunk) != model::chunkHash(blob, number))
            return changed(path);
        if (!copy.write(cipher_.seal(blob, number, *chunk)))
            return writeFailure(target, copy.reason());
    }
    return copy.sync() ? core::Result<void>() : writeFailure(target, copy.reason());
}

core::Result<model::BlobDescription> BlobFolder::add(const std::string& file)
{
    auto blob = describe(file);
    if (!blob || has(blob->sha256, blob->size))
        return blob;
    if (auto made = makeFolder(folder_); !made)
        return made.error();
    const auto copy = folder_ / (cipher_.fileName(keys::Secret::random(32).text()) + copyEnding);
    auto stored = sealInto(copy, file, *blob);
    if (stored)
        stored = publish(copy, blob->sha256);
    std::error_code ignored;
    fs::remove(copy, ignored);
    if (!stored)
        return stored.error();
    return blob;
}

bool BlobFolder::has(std::string_view sha256, std::int64_t size) const
{
    std::error_code failure;
    const auto found = fs::file_size(pathOf(sha256), failure);
    return !failure && static_cast<std::int64_t>(found) == sealedSize(size);
}

core::Result<std::string> BlobFolder::chunk(const model::BlobDescription& blob, std::int64_t number) const
{
    DiskFile file(pathOf(blob.sha256), DiskFile::Mode::Read);
    if (file.reason() == ENOENT || file.reason() == ENOTDIR)
        return core::Error{"blob_not_here", "The file is not on this computer.", {}};
    const auto sealed = file.reason() == 0
        ? file.read(sealedOffset(number), model::chunkLength(blob.size, number) + sealBytes)
        : std::nullopt;
    auto content = sealed ? cipher_.open(blob, number, *sealed) : std::nullopt;
    return content ? core::Result<std::string>(*std::move(content)) : damaged();
}

core::Result<std::string> BlobFolder::content(const model::BlobDescription& blob) const
{
    std::string whole;
    whole.reserve(static_cast<std::size_t>(blob.size));
    for (std::int64_t number = 0; number < model::chunksOf(blob.size); ++number) {
        const auto part = chunk(blob, number);
        if (!part)
            return part.error();
        whole += *part;
    }
    return Sha256::of(whole) == blob.sha256 ? core::Result<std::string>(std::move(whole)) : damaged();
}

core::Result<std::int64_t> BlobFolder::received(const model::BlobDescription& blob)
{
    const auto path = partOf(blob.sha256);
    std::error_code failure;
    const auto found = fs::file_size(path, failure);
    if (failure)
        return std::int64_t{0};
    const auto size = static_cast<std::int64_t>(found);
    if (size == sealedSize(blob.size))
        return model::chunksOf(blob.size);
    const auto whole = std::min(size / (model::blobChunk + sealBytes), model::chunksOf(blob.size) - 1);
    if (size != sealedOffset(whole)) {
        DiskFile part(path, DiskFile::Mode::Append);
        if (part.reason() != 0 || !part.truncate(sealedOffset(whole)))
            return writeFailure(path, part.reason());
    }
    return whole;
}

core::Result<void> BlobFolder::append(const model::BlobDescription& blob, std::int64_t number, std::string_view chunk)
{
    if (Sha256::of(chunk) != model::chunkHash(blob, number) ||
        static_cast<std::int64_t>(chunk.size()) != model::chunkLength(blob.size, number))
        return core::Error{"chunk_damaged", "A part of the file arrived damaged.", {}};
    if (auto made = makeFolder(folder_); !made)
        return made;
    const auto path = partOf(blob.sha256);
    DiskFile part(path, DiskFile::Mode::Append);
    const bool stored = part.reason() == 0 && part.write(cipher_.seal(blob, number, chunk)) && part.sync();
    return stored ? core::Result<void>() : writeFailure(path, part.reason());
}

core::Result<void> BlobFolder::finish(const model::BlobDescription& blob)
{
    const auto path = partOf(blob.sha256);
    Sha256 whole;
    {
        DiskFile part(path, DiskFile::Mode::Read);
        for (std::int64_t number = 0; number < model::chunksOf(blob.size); ++number) {
            const auto sealed = part.reason() == 0
                ? part.read(sealedOffset(number), model::chunkLength(blob.size, number) + sealBytes)
                : std::nullopt;
            const auto content = sealed ? cipher_.open(blob, number, *sealed) : std::nullopt;
            if (!content)
                break;
            whole.add(*content);
        }
    }
    if (whole.finish() != blob.sha256) {
        std::error_code ignored;
        fs::remove(path, ignored);
        return damaged();
    }
    return publish(path, blob.sha256);
}

void BlobFolder::remove(std::string_view sha256)
{
    std::error_code ignored;
    fs::remove(pathOf(sha256), ignored);
    fs::remove(partOf(sha256), ignored);
}

void BlobFolder::removeLeftovers(const std::set<std::string>& wanted)
{
    std::set<fs::path> kept;
    for (const auto& sha256 : wanted)
        kept.insert(partOf(sha256).filename());
    std::error_code ignored;
    const auto now = fs::file_time_type::clock::now();
    for (const auto& entry : fs::directory_iterator(folder_, ignored)) {
        const auto ending = entry.path().extension();
        const bool copy = ending == copyEnding && now - entry.last_write_time(ignored) > leftoverAge;
        if (copy || (ending == partEnding && !kept.contains(entry.path().filename())))
            fs::remove(entry.path(), ignored);
    }
}

} // namespace mitoyen::blobs
