// SPDX-License-Identifier: AGPL-3.0-or-later
#include "operations/close_period.h"

#include "base/undo_label.h"
#include "model/expense.h"
#include "storage/write.h"
#include "sync/commands.h"

namespace mitoyen::operations {

namespace {

core::Result<model::FiscalYear> yearEndingOn(storage::Replica& replica, const model::Building& building,
                                             core::Date endsOn)
{
    storage::Query query;
    query.building = building.id.uuid;
    query.orderBy = "ends_on,id";
    std::string ends;
    for (const auto& year : replica.all<model::FiscalYear>(query)) {
        if (year.endsOn == endsOn)
            return year;
        ends += (ends.empty() ? "" : ", ") + core::toIso(year.endsOn);
    }
    return core::Error{"fiscal_year_unknown",
                       "No fiscal year of \"" + building.name + "\" ends on " + core::toIso(endsOn) +
                           (ends.empty() ? "; it has none." : "; its fiscal years end on " + ends + "."),
                       {}};
}

void countExpenses(storage::Replica& replica, ClosedPeriod& closed)
{
    const auto& year = closed.year;
    auto statement = replica.database().prepare("SELECT count(*), coalesce(sum(total_cents), 0) FROM expense "
                                                "WHERE building = ?1 AND date BETWEEN ?2 AND ?3");
    statement.bind(1, year.building.uuid).bind(2, core::toIso(year.startsOn)).bind(3, core::toIso(year.endsOn));
    statement.step();
    closed.expenses = statement.integer(0);
    closed.total = {statement.integer(1)};
}

} // namespace

core::Result<ClosedPeriod> closePeriod(storage::Replica& replica, const model::Building& building, core::Date endsOn)
{
    auto year = yearEndingOn(replica, building, endsOn);
    if (!year)
        return year.error();
    ClosedPeriod closed;
    closed.wasClosed = year->state == model::FiscalYearState::Closed;
    const auto label =
        base::undoLabel("close_period", {building.name, core::toIso(year->startsOn), core::toIso(year->endsOn)});
    const auto command = sync::closePeriod(schema::toRow(*year));
    if (auto done = replica.write(label, [&](storage::Write& write) { return write.command(command); }); !done)
        return done.error();
    closed.year = *replica.find(year->id);
    countExpenses(replica, closed);
    return closed;
}

} // namespace mitoyen::operations
