// SPDX-License-Identifier: AGPL-3.0-or-later
#include "operations/take_over.h"

#include "interchange/import_mappings.h"

namespace mitoyen::operations {

core::Result<TakenOver> takeOver(storage::Replica& replica, const std::string& folder, TakeOverMode mode)
{
    const auto files = interchange::readTakeoverFolder(folder);
    if (!files)
        return files.error();
    const auto mappings = interchange::rememberedMappings(replica);
    TakenOver taken{interchange::readTakeover(*files, mappings), std::nullopt};
    if (!taken.reading.accepted())
        return taken;
    const auto& plan = taken.reading.plan;
    auto report = mode == TakeOverMode::DryRun
        ? interchange::previewTakeover(replica, plan)
        : interchange::importTakeover(replica, plan, "Take over " + plan.building.record.name);
    if (!report)
        return report.error();
    taken.report = std::move(*report);
    return taken;
}

} // namespace mitoyen::operations
