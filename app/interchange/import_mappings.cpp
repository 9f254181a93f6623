// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/import_mappings.h"

#include "model/import_mapping.h"
#include "storage/write.h"

#include <algorithm>

namespace mitoyen::interchange {

namespace {

std::optional<FileKind> kindOf(std::string_view word)
{
    for (std::size_t kind = 0; kind < fileKinds; ++kind)
        if (toWord(static_cast<FileKind>(kind)) == word)
            return static_cast<FileKind>(kind);
    return std::nullopt;
}

core::Result<void> remember(storage::Write& write, const ColumnMapping& mapping)
{
    const std::string file(toWord(mapping.file));
    const auto normal = normalHeading(mapping.heading);
    for (auto& known : write.replica().all<model::ImportMapping>()) {
        if (known.file != file || normalHeading(known.heading) != normal)
            continue;
        known.field = mapping.field;
        return write.save(known);
    }
    model::ImportMapping added;
    added.id.uuid = write.replica().newId();
    added.organisation = write.replica().organisation();
    added.file = file;
    // A heading of signs alone folds to nothing; it is kept as written, which compares the same way.
    added.heading = normal.empty() ? mapping.heading : normal;
    added.field = mapping.field;
    return write.insert(added);
}

} // namespace

std::vector<ColumnMapping> rememberedMappings(storage::Replica& replica)
{
    std::vector<ColumnMapping> mappings;
    for (const auto& known : replica.all<model::ImportMapping>())
        if (const auto kind = kindOf(known.file))
            mappings.push_back({*kind, known.heading, known.field});
    return mappings;
}

core::Result<void> rememberMappings(storage::Replica& replica, std::span<const ColumnMapping> mappings)
{
    // No name for the undo list: undoing the next import must not forget what its headings mean.
    return replica.write({}, [&](storage::Write& write) -> core::Result<void> {
        for (const auto& mapping : mappings)
            if (auto done = remember(write, mapping); !done)
                return done;
        return {};
    });
}

} // namespace mitoyen::interchange
