// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/held_closings.h"

#include "storage/journal.h"

#include <sstream>

namespace mitoyen::storage {

namespace {

constexpr std::string_view setting = "held_closings";

void keep(Replica& replica, const std::set<core::Uuid>& years)
{
    std::string text;
    for (const auto& year : years)
        text += (text.empty() ? "" : " ") + core::toText(year);
    replica.setSetting(setting, text);
}

} // namespace

void holdClosings(Replica& replica, std::int64_t answeredUpTo)
{
    auto years = takeHeldClosings(replica);
    Journal journal(replica.database());
    for (const auto& kept : journal.range(answeredUpTo + 1, INT64_MAX)) {
        const auto& command = kept.change.command;
        if (!command || command->name != "ClosePeriod" || kept.outcome)
            continue;
        years.insert(command->record);
        journal.makeVoid(kept.change.dseq);
    }
    keep(replica, years);
}

std::set<core::Uuid> takeHeldClosings(Replica& replica)
{
    std::set<core::Uuid> years;
    std::istringstream words(replica.setting(setting));
    for (std::string word; words >> word;)
        if (const auto year = core::parseUuid(word))
            years.insert(*year);
    keep(replica, {});
    return years;
}

} // namespace mitoyen::storage
