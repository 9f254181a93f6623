// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "blobs/storage_provider.h"

#include <filesystem>

namespace mitoyen::server::blobs {

/// Objects as files of one folder, readable by the server alone. What `put` has answered is on the disk: content, name
/// and folders are synced.
class FolderProvider final : public StorageProvider {
public:
    /// Makes the folder when it is missing. Throws ProviderFailure.
    explicit FolderProvider(std::filesystem::path folder);

    using StorageProvider::put;
    bool put(std::string_view name, std::int64_t size, const Source& source) override;
    std::optional<std::string> get(std::string_view name, std::int64_t offset, std::int64_t length) override;
    bool exists(std::string_view name) override;
    void remove(std::string_view name) override;
    std::vector<std::string> list(std::string_view prefix) override;

private:
    std::filesystem::path pathOf(std::string_view name) const;
    void makeFolders(const std::filesystem::path& folder) const;
    void removeLeftovers() const;

    std::filesystem::path folder_;
};

} // namespace mitoyen::server::blobs
