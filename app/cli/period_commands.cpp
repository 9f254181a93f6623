// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json_writer.h"
#include "cli/open_replica.h"
#include "operations/close_period.h"
#include "operations/find_building.h"

namespace mitoyen::cli {

namespace {

std::string asJson(const operations::ClosedPeriod& closed)
{
    JsonWriter json;
    json.beginObject().key("id").id(closed.year.id.uuid).key("building").id(closed.year.building.uuid);
    json.key("starts_on").text(core::toIso(closed.year.startsOn)).key("ends_on").text(core::toIso(closed.year.endsOn));
    json.key("state").text("closed").key("expenses").number(closed.expenses);
    json.key("total_cents").number(closed.total.cents).key("was_closed").boolean(closed.wasClosed);
    return json.endObject().finish();
}

std::string asText(const operations::ClosedPeriod& closed)
{
    return "closed " + core::toIso(closed.year.startsOn) + " to " + core::toIso(closed.year.endsOn) + ": " +
        std::to_string(closed.expenses) + " expenses, " + core::toPlain(closed.total) + "\n";
}

} // namespace

Answer closePeriod(const Call& call, const World& world)
{
    const auto typed = *call.option("ends");
    const auto endsOn = core::parseIsoDate(typed);
    if (!endsOn)
        return usageError("\"" + typed + "\" is no date for --ends; write it as 2026-12-31.");
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    const auto building = operations::findBuilding(**replica, *call.option("building"));
    if (!building)
        return building.error();
    const auto closed = operations::closePeriod(**replica, *building, *endsOn);
    if (!closed)
        return closed.error();
    return Reply{call.json ? asJson(*closed) : asText(*closed)};
}

} // namespace mitoyen::cli
