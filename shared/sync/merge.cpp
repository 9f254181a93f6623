// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/merge.h"

#include <set>

namespace mitoyen::sync {

Merge mergePatch(const schema::EntityDescription& entity, const core::Row& current,
                 const std::vector<FieldChange>& fields)
{
    const auto moved = [&current](const FieldChange& field) {
        return current[field.column] != field.before && current[field.column] != field.after;
    };
    const auto group = [&entity](const FieldChange& field) { return entity.columns[field.column].together; };
    std::set<std::string_view> clashingGroups;
    for (const auto& field : fields)
        if (!group(field).empty() && moved(field))
            clashingGroups.insert(group(field));

    Merge merge{current, false, {}};
    for (const auto& field : fields) {
        if (clashingGroups.contains(group(field)) || moved(field)) {
            if (current[field.column] != field.after)
                merge.clashes.push_back({field.column, current[field.column], field.after});
        } else if (current[field.column] != field.after) {
            merge.row[field.column] = field.after;
            merge.changed = true;
        }
    }
    return merge;
}

std::vector<FieldChange> difference(const core::Row& before, const core::Row& after)
{
    std::vector<FieldChange> fields;
    for (std::size_t i = 0; i < before.size() && i < after.size(); ++i)
        if (before[i] != after[i])
            fields.push_back({i, before[i], after[i]});
    return fields;
}

core::Row applied(core::Row row, const std::vector<FieldChange>& fields)
{
    for (const auto& field : fields)
        row[field.column] = field.after;
    return row;
}

} // namespace mitoyen::sync
