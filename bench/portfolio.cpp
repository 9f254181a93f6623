// SPDX-License-Identifier: AGPL-3.0-or-later
#include "portfolio.h"

#include "model/account.h"
#include "model/allocation_key.h"
#include "model/building.h"
#include "model/supplier.h"
#include "model/unit.h"

#include <fmt/format.h>

namespace mitoyen::bench {

namespace {

void done(const core::Result<void>& result)
{
    core::require(result.ok(), result ? "" : result.error().text.c_str());
}

} // namespace

std::unique_ptr<storage::Replica> newOffice(const std::string& path)
{
    const auto environment = storage::systemEnvironment();
    model::Organisation organisation;
    organisation.id.uuid = environment.newId();
    organisation.organisation = organisation.id;
    organisation.name = "Bureau de mesure";
    auto made = storage::Replica::create(path, benchKey, organisation, environment);
    core::require(made.ok(), made ? "" : made.error().text.c_str());
    return std::move(*made);
}

BuildingFrame addBuilding(storage::Replica& replica, int number, int units)
{
    BuildingFrame frame;
    model::Building building;
    building.id.uuid = replica.newId();
    building.organisation = replica.organisation();
    building.name = fmt::format("Résidence {}", number);
    building.street = fmt::format("rue de la Mesure {}", number);
    building.postalCode = "4000";
    building.town = "Liège";
    building.enterpriseNumber = fmt::format("0{:09}", number);
    model::Account account;
    account.id.uuid = replica.newId();
    account.organisation = building.organisation;
    account.number = fmt::format("61{:03}", number);
    account.labelFr = "Nettoyage";
    model::AllocationKey key;
    key.id.uuid = replica.newId();
    key.organisation = building.organisation;
    key.building = building.id;
    key.name = "General";
    key.general = true;
    frame = {building.id, account.id, key.id, {}};
    done(replica.write("Frame", [&](storage::Write& write) -> core::Result<void> {
        done(write.insert(building));
        done(write.insert(account));
        for (int i = 0; i < units; ++i) {
            model::Unit unit;
            unit.id.uuid = replica.newId();
            unit.organisation = building.organisation;
            unit.building = building.id;
            unit.label = fmt::format("A{:03}", i);
            unit.position = i;
            done(write.insert(unit));
            key.shares.push_back({unit.id, 10 + i % 90});
            key.total += 10 + i % 90;
        }
        done(write.insert(key));
        for (int i = 0; i < 10; ++i) {
            model::Supplier supplier;
            supplier.id.uuid = replica.newId();
            supplier.organisation = building.organisation;
            supplier.name = fmt::format("Entretien {} n° {}", number, i);
            done(write.insert(supplier));
            frame.suppliers.push_back(supplier.id);
        }
        return {};
    }));
    return frame;
}

model::Expense anExpense(storage::Replica& replica, const BuildingFrame& frame, std::int64_t number)
{
    model::Expense expense;
    expense.id.uuid = replica.newId();
    expense.organisation = replica.organisation();
    expense.building = frame.building;
    expense.date = core::Date{20'454 + static_cast<std::int32_t>(number % 365)};
    expense.supplier = frame.suppliers[static_cast<std::size_t>(number) % frame.suppliers.size()];
    expense.invoiceNumber = fmt::format("F26-{:06}", number);
    expense.account = frame.account;
    expense.allocationKey = frame.key;
    expense.description = fmt::format("facture {} du chantier {}", number, number % 977);
    expense.vatLines = {{2100, {10'000 + number}, {2'100 + number / 5}}};
    expense.total = expense.vatLines[0].net + expense.vatLines[0].vat;
    return expense;
}

void addExpenses(storage::Replica& replica, const BuildingFrame& frame, std::int64_t first, std::int64_t count)
{
    done(replica.write("Import", [&](storage::Write& write) -> core::Result<void> {
        for (std::int64_t i = first; i < first + count; ++i)
            done(write.insert(anExpense(replica, frame, i)));
        return {};
    }));
}

} // namespace mitoyen::bench
