// SPDX-License-Identifier: AGPL-3.0-or-later
#include "measure.h"
#include "portfolio.h"

#include "model/bank_account.h"
#include "model/holder.h"
#include "model/ownership.h"
#include "model/person.h"
#include "model/unit.h"
#include "operations/issue_statements.h"

#include <fmt/format.h>

namespace mitoyen::bench {

namespace {

constexpr int owners = 180;
constexpr int expenses = 40;

template <class E> E fresh(storage::Replica& replica, core::Id<model::Building> building)
{
    E record;
    record.id.uuid = replica.newId();
    record.organisation = replica.organisation();
    record.building = building;
    return record;
}

/// An owner for each unit since long ago, and the association's account.
void addOwners(storage::Replica& replica, const BuildingFrame& frame)
{
    storage::Query query;
    query.building = frame.building.uuid;
    const auto units = replica.all<model::Unit>(query);
    const auto written = replica.write("Owners", [&](storage::Write& write) -> core::Result<void> {
        auto account = fresh<model::BankAccount>(replica, frame.building);
        account.iban = "BE68539007547034";
        if (auto done = write.insert(account); !done)
            return done;
        int number = 0;
        for (const auto& unit : units) {
            auto person = fresh<model::Person>(replica, frame.building);
            person.code = fmt::format("P{}", ++number);
            person.surname = fmt::format("Propriétaire {}", number);
            person.street = "rue de la Mesure 1";
            person.postalCode = "4000";
            person.town = "Liège";
            auto holder = fresh<model::Holder>(replica, frame.building);
            holder.representative = person.id;
            holder.members = {{person.id, model::RightKind::Full, {1, 1}}};
            auto ownership = fresh<model::Ownership>(replica, frame.building);
            ownership.unit = unit.id;
            ownership.holder = holder.id;
            ownership.since = core::Date{10'000};
            if (auto done = write.insert(person); !done)
                return done;
            if (auto done = write.insert(holder); !done)
                return done;
            if (auto done = write.insert(ownership); !done)
                return done;
        }
        return {};
    });
    core::require(written.ok(), written ? "" : written.error().text.c_str());
}

} // namespace

void measureStatements(Report& report)
{
    const Workplace place;
    auto replica = newOffice(place.file("statements"));
    const auto frame = addBuilding(*replica, 1, owners);
    addOwners(*replica, frame);
    addExpenses(*replica, frame, 0, expenses);
    operations::StatementOrder order;
    order.building = frame.building;
    order.period = {core::Date{20'454}, core::Date{20'818}};
    order.today = core::Date{20'820};
    order.folder = place.file("out");
    std::size_t issued = 0;
    const double took = seconds([&] {
        const auto statements = operations::issueStatements(*replica, order);
        core::require(statements.ok(), statements ? "" : statements.error().text.c_str());
        issued = statements->statements.size();
    });
    core::require(issued == owners, "every owner gets a statement");
    const double rate = owners / took;
    report.push_back({"charge statements of 40 lines issued per second",
                      fmt::format("{:.2f} s", took),
                      "–",
                      rate,
                      20,
                      true,
                      false,
                      {}});
}

} // namespace mitoyen::bench
