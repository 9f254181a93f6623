// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/takeover_files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace mitoyen::interchange {

namespace {

namespace fs = std::filesystem;

/// One byte more than the limit is enough to know that a file is too large.
std::optional<std::string> readBytes(const fs::path& path, std::size_t most)
{
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return std::nullopt;
    std::error_code unknown;
    const auto size = fs::file_size(path, unknown);
    std::string bytes(unknown ? most + 1 : std::min<std::size_t>(size, most + 1), '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0)));
    if (stream.bad())
        return std::nullopt;
    return bytes;
}

} // namespace

const TakeoverFile* TakeoverFiles::find(FileKind kind) const
{
    const auto found = std::find_if(files.begin(), files.end(), [kind](const auto& file) { return file.kind == kind; });
    return found == files.end() ? nullptr : &*found;
}

bool TakeoverFiles::isUnreadable(FileKind kind) const
{
    return std::find(unreadable.begin(), unreadable.end(), kind) != unreadable.end();
}

core::Result<TakeoverFiles> readTakeoverFolder(const std::string& folder)
{
    std::error_code failure;
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(folder, failure))
        if (entry.is_regular_file())
            paths.push_back(entry.path());
    if (failure)
        return core::Error{"folder_missing", "The folder \"" + folder + "\" cannot be read.", {folder, 0, {}}};
    // The order of a folder is chance; faults must come in the same order every time.
    std::sort(paths.begin(), paths.end());
    TakeoverFiles takeover;
    for (const auto& path : paths) {
        const auto name = path.filename().string();
        const auto kind = fileKindOf(name);
        if (!kind) {
            if (path.extension() == ".csv" || path.extension() == ".CSV")
                takeover.faults.warn({name,
                                      1,
                                      {},
                                      "file_not_used",
                                      quote(name) + " is none of the files of a takeover; it is not read.",
                                      {}});
            continue;
        }
        if (const auto bytes = readBytes(path, CsvLimits{}.bytes)) {
            addTakeoverFile(takeover, name, *bytes);
        } else {
            takeover.unreadable.push_back(*kind);
            takeover.faults.refuse({name, 1, {}, "file_unreadable", quote(name) + " cannot be read.", {}});
        }
    }
    return takeover;
}

void addTakeoverFile(TakeoverFiles& takeover, const std::string& name, std::string_view bytes)
{
    const auto kind = fileKindOf(name);
    if (!kind) {
        takeover.faults.warn(
            {name, 1, {}, "file_not_used", quote(name) + " is none of the files of a takeover; it is not read.", {}});
        return;
    }
    if (const auto* other = takeover.find(*kind)) {
        takeover.faults.refuse(
            {name, 1, {}, "file_twice", quote(name) + " and " + quote(other->name) + " hold the same; keep one.", {}});
        return;
    }
    auto table = readCsv(bytes);
    if (!table) {
        const auto& error = table.error();
        takeover.unreadable.push_back(*kind);
        takeover.faults.refuse({name, error.where.line, error.where.field, error.code, error.text, {}});
        return;
    }
    takeover.files.push_back({*kind, name, std::move(*table)});
}

} // namespace mitoyen::interchange
