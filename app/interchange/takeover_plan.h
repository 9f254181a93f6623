// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "interchange/fault.h"
#include "interchange/takeover_columns.h"
#include "model/agenda_item.h"
#include "model/building.h"
#include "model/expense.h"
#include "model/holder.h"
#include "model/person.h"
#include "model/unit.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

/// Everything a takeover will insert, as read from its files. The records carry no identifiers yet: what refers to
/// another record does so by its place in the plan's lists. `line` is the line of the file it came from.
namespace mitoyen::interchange {

struct PlannedBuilding {
    model::Building record;
    std::string ibanCurrent; ///< "" when the file gives none
    std::string ibanSavings;
    std::int64_t deedTotal = 0;
};

struct PlannedUnit {
    model::Unit record;
    int line = 0;
};

struct PlannedKey {
    std::string name; ///< "General" for the shares of the deed
    std::string column; ///< its header as written
    bool general = false;
    std::int64_t total = 0;
    std::vector<std::int64_t> shares; ///< one per unit, in the order of the units
};

struct PlannedOwner {
    model::Person record;
    int line = 0;
};

struct PlannedMember {
    std::size_t owner = 0;
    model::RightKind right = model::RightKind::Full;
    core::Fraction part;
    bool operator==(const PlannedMember&) const = default;
};

/// The same members with the same rights and parts are one holder for all their units: one statement for each.
struct PlannedHolder {
    model::HolderKind kind = model::HolderKind::Sole;
    std::size_t representative = 0; ///< place in `members`
    std::vector<PlannedMember> members;
};

struct PlannedOwnership {
    std::size_t unit = 0;
    std::size_t holder = 0;
    core::Date since;
    std::optional<core::Date> until;
    int line = 0;
};

struct PlannedAccount {
    std::string number;
    bool inChart = true;
    int line = 0;
};

struct PlannedExpense {
    model::Expense record;
    std::size_t supplier = 0;
    std::size_t account = 0;
    std::size_t key = 0;
    int line = 0;
};

struct PlannedAgendaItem {
    model::AgendaItem record;
    int line = 0;
};

struct TakeoverPlan {
    PlannedBuilding building;
    std::vector<PlannedUnit> units;
    std::vector<PlannedKey> keys; ///< the general key first, then in the order of the columns
    std::vector<PlannedOwner> owners;
    std::vector<PlannedHolder> holders;
    std::vector<PlannedOwnership> ownerships;
    std::vector<std::string> suppliers;
    std::vector<PlannedAccount> accounts;
    std::vector<PlannedExpense> expenses;
    std::vector<PlannedAgendaItem> agenda;
    std::array<std::string, fileKinds> fileNames; ///< as the sender named them, for messages
    std::array<std::vector<std::string>, fileKinds> headers; ///< as written, per field; the field's name if none
};

/// How many records of each kind: `rows` of the command line's answer.
struct TakeoverCounts {
    std::size_t buildings = 0;
    std::size_t units = 0;
    std::size_t keys = 0;
    std::size_t owners = 0;
    std::size_t holders = 0;
    std::size_t ownerships = 0;
    std::size_t suppliers = 0;
    std::size_t accounts = 0;
    std::size_t expenses = 0;
    std::size_t agendaItems = 0;
    bool operator==(const TakeoverCounts&) const = default;
};

} // namespace mitoyen::interchange
