// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <vector>

#include "rules.h"

namespace mitoyen::tidy {

namespace {

using Layers = std::vector<std::string>;

/// Layer -> the layers it may include besides itself. "shared" stands for every folder of shared/.
/// The files directly in app/ and sync-server/ compose everything and are free.
const std::map<std::string, Layers>& arrows()
{
    static const std::map<std::string, Layers> table = {
        {"shared/core", {}},
        {"shared/schema", {"shared/core"}},
        {"shared/model", {"shared/core", "shared/schema"}},
        {"shared/rules", {"shared/core", "shared/schema", "shared/model"}},
        {"shared/banking", {"shared/core", "shared/schema", "shared/model"}},
        {"shared/sync", {"shared/core", "shared/schema", "shared/model", "shared/rules"}},

        {"app/keys", {"shared"}},
        {"app/storage", {"shared", "app/keys"}},
        {"app/base", {"shared", "app/keys", "app/storage"}},
        {"app/sync", {"shared", "app/keys", "app/storage", "app/base"}},
        // Files beside the records: kept, sent, fetched.
        {"app/blobs", {"shared", "app/keys", "app/storage", "app/base", "app/sync"}},
        {"app/documents", {"shared", "app/storage", "app/base"}},
        {"app/interchange", {"shared", "app/storage", "app/base"}},
        // What window and command line do alike.
        {"app/operations", {"shared", "app/keys", "app/storage", "app/base", "app/documents", "app/interchange"}},
        {"app/models", {"shared", "app/storage", "app/base"}},
        {"app/widgets", {"shared", "app/storage", "app/base", "app/models"}},
        {"app/pages",
         {"shared", "app/keys", "app/storage", "app/base", "app/sync", "app/blobs", "app/documents", "app/interchange",
          "app/operations", "app/models", "app/widgets"}},
        {"app/cli",
         {"shared", "app/keys", "app/storage", "app/base", "app/sync", "app/blobs", "app/documents", "app/interchange",
          "app/operations"}},

        {"sync-server/crypto", {"shared"}},
        {"sync-server/observability", {"shared", "sync-server/crypto"}},
        {"sync-server/storage", {"shared", "sync-server/crypto", "sync-server/observability"}},
        {"sync-server/identity", {"shared", "sync-server/crypto", "sync-server/storage", "sync-server/observability"}},
        {"sync-server/blobs",
         {"shared", "sync-server/crypto", "sync-server/storage", "sync-server/identity", "sync-server/observability"}},
        {"sync-server/backup",
         {"shared", "sync-server/crypto", "sync-server/storage", "sync-server/blobs", "sync-server/observability"}},
        {"sync-server/services",
         {"shared", "sync-server/crypto", "sync-server/storage", "sync-server/identity", "sync-server/blobs",
          "sync-server/backup", "sync-server/observability"}},
        {"sync-server/portal",
         {"shared", "sync-server/crypto", "sync-server/services", "sync-server/identity", "sync-server/observability"}},
        // http is the frame that routes are hung into: it knows none of them.
        {"sync-server/http", {"shared", "sync-server/crypto", "sync-server/identity", "sync-server/observability"}},
        {"sync-server/handlers",
         {"shared", "sync-server/crypto", "sync-server/http", "sync-server/services", "sync-server/identity",
          "sync-server/blobs", "sync-server/portal", "sync-server/storage", "sync-server/observability"}},
    };
    return table;
}

/// Plain structs that travel through every layer of the server wherever they live.
bool isPlain(const std::string& path)
{
    return path == "sync-server/http/message.h" || path == "sync-server/http/failure.h" ||
        path == "sync-server/storage/failure.h" || path == "sync-server/config.h";
}

/// "app/pages/units/units_page.h" -> "app/pages"; nothing for a file directly in a tree.
std::optional<std::string> layerOf(const std::string& path)
{
    const auto tree = path.find('/');
    if (tree == std::string::npos)
        return std::nullopt;
    const auto folder = path.find('/', tree + 1);
    if (folder == std::string::npos)
        return std::nullopt;
    return path.substr(0, folder);
}

std::optional<std::string> resolve(const Source& source, const std::string& include, const Exists& exists)
{
    const auto tree = source.path.substr(0, source.path.find('/'));
    const auto beside = std::filesystem::path(source.path).parent_path();
    for (const auto& root : {beside, std::filesystem::path(tree), std::filesystem::path("shared")}) {
        const auto path = (root / include).lexically_normal().generic_string();
        if (exists(path))
            return path;
    }
    for (const auto* root : {"shared/", "app/", "sync-server/"}) {
        if (exists(root + include))
            return root + include;
    }
    return std::nullopt;
}

bool mayInclude(const std::string& from, const std::string& path)
{
    const auto layer = layerOf(path);
    const auto& allowed = arrows().at(from);
    const auto has = [&](const std::string& name) {
        return std::find(allowed.begin(), allowed.end(), name) != allowed.end();
    };
    if (isPlain(path))
        return from.starts_with("sync-server/");
    if (!layer)
        return false;
    return *layer == from || has(*layer) || (layer->starts_with("shared/") && has("shared"));
}

} // namespace

Complaints checkLayers(const Source& source, const Exists& exists)
{
    Complaints complaints;
    const bool judged = source.isUnder("shared") || source.isUnder("app") || source.isUnder("sync-server");
    const auto layer = layerOf(source.path);
    if (!judged || !source.isCpp() || !layer)
        return complaints;
    if (!arrows().contains(*layer)) {
        return {{source.path, 1, "layers", *layer + " is no layer of docs/ARCHITECTURE.md; add it there and here"}};
    }
    if (source.path == "app/cli/main.cpp")
        return complaints;
    for (const auto& include : source.includes) {
        if (include.system)
            continue;
        if (include.path.starts_with("..")) {
            complaints.push_back({source.path, include.line, "layers", "include from the root, not with \"..\""});
            continue;
        }
        const auto target = resolve(source, include.path, exists);
        if (target && !mayInclude(*layer, *target)) {
            complaints.push_back({source.path, include.line, "layers", *layer + " must not include " + *target});
        }
    }
    return complaints;
}

} // namespace mitoyen::tidy
