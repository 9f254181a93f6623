// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/buildings/building_operations.h"

#include "banking/enterprise_number.h"
#include "storage/write.h"

namespace mitoyen::pages {

namespace {

/// The number stands on every document: a mistyped one is refused here, an absent one is not.
core::Result<void> checkNumber(const model::Building& building)
{
    if (building.enterpriseNumber.empty())
        return {};
    const auto number = banking::parseEnterpriseNumber(building.enterpriseNumber);
    if (number)
        return {};
    core::Error error = number.error();
    error.where.field = "enterprise_number";
    return error;
}

} // namespace

core::Result<core::Id<model::Building>> insertBuilding(storage::Replica& replica, const std::string& label,
                                                       model::Building draft)
{
    if (const auto checked = checkNumber(draft); !checked)
        return checked.error();
    draft.id.uuid = replica.newId();
    draft.organisation = replica.organisation();
    const auto written = replica.write(label, [&](storage::Write& write) { return write.insert(draft); });
    if (!written)
        return written.error();
    return draft.id;
}

core::Result<void> saveBuilding(storage::Replica& replica, const std::string& label, const model::Building& building)
{
    if (const auto checked = checkNumber(building); !checked)
        return checked;
    return replica.write(label, [&](storage::Write& write) { return write.save(building); });
}

} // namespace mitoyen::pages
