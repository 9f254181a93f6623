// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/takeover_import.h"

#include "interchange/import_mappings.h"
#include "interchange/takeover_writer.h"
#include "model/account.h"

namespace mitoyen::interchange {

TakeoverReading readTakeoverFor(storage::Replica& replica, const TakeoverFiles& takeover)
{
    auto reading = readTakeover(takeover, rememberedMappings(replica));
    std::erase_if(reading.faults.warnings, [&replica](const Fault& fault) {
        return fault.code == "account_added" &&
            replica.count(schema::description<model::Account>(), {.equal = {{"number", core::Value{fault.cell}}}}) > 0;
    });
    return reading;
}

core::Result<ImportReport> importTakeover(storage::Replica& replica, const TakeoverPlan& plan, const std::string& label,
                                          const ImportProgress& progress)
{
    ImportReport report;
    const auto written = replica.write(label, [&](storage::Write& write) -> core::Result<void> {
        auto done = TakeoverWriter(write, plan, progress).run();
        if (!done)
            return done.error();
        report = std::move(*done);
        return {};
    });
    if (!written)
        return written.error();
    return report;
}

core::Result<ImportReport> previewTakeover(storage::Replica& replica, const TakeoverPlan& plan)
{
    constexpr std::string_view onlyLooked = "only_looked";
    ImportReport report;
    // The one door leaves nothing behind when the change ends with an error: that is how this only looks.
    const auto looked = replica.write({}, [&](storage::Write& write) -> core::Result<void> {
        auto done = TakeoverWriter(write, plan, {}).run();
        if (!done)
            return done.error();
        report = std::move(*done);
        return core::Error{std::string(onlyLooked), {}, {}};
    });
    if (!looked && looked.error().code != onlyLooked)
        return looked.error();
    return report;
}

} // namespace mitoyen::interchange
