// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/buildings/building_operations.h"

#include "banking/enterprise_number.h"
#include "storage/write.h"

namespace mitoyen::pages {

namespace {

/// The number stands on every document: it is kept as its digits, a mistyped one is refused; there may be none.
core::Result<void> readNumber(model::Building& building)
{
    if (building.enterpriseNumber.empty())
        return {};
    const auto number = banking::parseEnterpriseNumber(building.enterpriseNumber);
    if (!number) {
        core::Error error = number.error();
        error.where.field = "enterprise_number";
        return error;
    }
    building.enterpriseNumber = number->digits;
    return {};
}

} // namespace

core::Result<core::Id<model::Building>> insertBuilding(storage::Replica& replica, const std::string& label,
                                                       model::Building draft)
{
    if (const auto number = readNumber(draft); !number)
        return number.error();
    draft.id.uuid = replica.newId();
    draft.organisation = replica.organisation();
    const auto written = replica.write(label, [&](storage::Write& write) { return write.insert(draft); });
    if (!written)
        return written.error();
    return draft.id;
}

core::Result<void> saveBuilding(storage::Replica& replica, const std::string& label, model::Building building)
{
    if (const auto number = readNumber(building); !number)
        return number;
    return replica.write(label, [&](storage::Write& write) { return write.save(building); });
}

} // namespace mitoyen::pages
