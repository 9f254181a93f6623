// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/storage_provider.h"

#include <algorithm>

namespace mitoyen::server::blobs {

void StorageProvider::put(std::string_view name, std::string_view content)
{
    put(name, static_cast<std::int64_t>(content.size()), [content] { return std::optional(std::string(content)); });
}

bool isObjectName(std::string_view name)
{
    const auto allowed = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || c == '-' || c == '.' || c == '/';
    };
    if (name.empty() || name.size() > 200 || !std::all_of(name.begin(), name.end(), allowed))
        return false;
    return name.front() != '/' && name.back() != '/' && name.find("//") == std::string_view::npos &&
        name.find("./") == std::string_view::npos && name.find("/.") == std::string_view::npos && name.front() != '.';
}

} // namespace mitoyen::server::blobs
