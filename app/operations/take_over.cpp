// SPDX-License-Identifier: AGPL-3.0-or-later
#include "operations/take_over.h"

#include "base/undo_label.h"

namespace mitoyen::operations {

core::Result<TakenOver> takeOver(storage::Replica& replica, const std::string& folder, TakeOverMode mode)
{
    const auto files = interchange::readTakeoverFolder(folder);
    if (!files)
        return files.error();
    TakenOver taken{interchange::readTakeoverFor(replica, *files), std::nullopt};
    if (!taken.reading.accepted())
        return taken;
    const auto& plan = taken.reading.plan;
    auto report = mode == TakeOverMode::DryRun
        ? interchange::previewTakeover(replica, plan)
        : interchange::importTakeover(replica, plan, base::undoLabel("take_over", {plan.building.record.name}));
    if (!report)
        return report.error();
    taken.report = std::move(*report);
    return taken;
}

} // namespace mitoyen::operations
