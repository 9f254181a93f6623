// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/working/record_write.h"

namespace mitoyen::pages {

namespace {

std::int64_t newestChange(storage::Replica& replica)
{
    const auto entries = replica.undoList(1);
    return entries.empty() ? 0 : entries.front().number;
}

} // namespace

core::Result<std::int64_t> writeUndoable(storage::Replica& replica, const std::string& label,
                                         const std::function<core::Result<void>(storage::Write&)>& change)
{
    const auto before = newestChange(replica);
    if (auto written = replica.write(label, change); !written)
        return written.error();
    const auto after = newestChange(replica);
    return after == before ? 0 : after;
}

core::Result<void> saveChanged(storage::Write& write, const schema::EntityDescription& entity, const core::Row& before,
                               const core::Row& after)
{
    auto stored = write.replica().row(entity, std::get<core::Uuid>(after[0]));
    if (!stored)
        return core::Error{"record_missing", "This record is no longer there.", {}};
    for (std::size_t column = 0; column < after.size(); ++column)
        if (before[column] != after[column])
            stored->row[column] = after[column];
    return write.save(entity, stored->row);
}

} // namespace mitoyen::pages
