// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "interchange/row_cells.h"
#include "interchange/takeover_reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

/// The steps of readTakeover, one per file, in the order in which the files refer to each other.
namespace mitoyen::interchange {

/// What one file leaves for the next. Labels and codes are views into the tables. A file that could not be read
/// knows nothing, and what refers to it is then not judged: one fault must not make a hundred others.
struct TakeoverContext {
    explicit TakeoverContext(TakeoverReading& result) : reading(result) {}

    TakeoverReading& reading;
    std::optional<std::unordered_map<std::string_view, std::size_t>> units;
    std::optional<std::unordered_map<std::string_view, std::size_t>> owners;
    /// By foldKeepingPairs of the name.
    std::optional<std::unordered_map<std::string, std::size_t>> keys;
    std::optional<std::int64_t> deedTotal;
    std::string deedTotalCell;
    std::string ownersFile;
    std::string unitsFile;
    std::string labelHeader; ///< of the units' labels

    TakeoverPlan& plan() { return reading.plan; }
    Faults& faults() { return reading.faults; }
};

void readBuilding(const TakeoverTable& file, TakeoverContext& context);
void readUnits(const TakeoverTable& file, TakeoverContext& context);
void readOwners(const TakeoverTable& file, TakeoverContext& context);
void readOwnership(const TakeoverTable& file, TakeoverContext& context);
void readExpenses(const TakeoverTable& file, TakeoverContext& context);
void readAgenda(const TakeoverTable& file, TakeoverContext& context);

/// An account number in electronic form. Errors iban_*; warning iban_wrong_national_check; "" when empty or wrong.
std::string readIban(RowCells& cells, std::size_t field);

} // namespace mitoyen::interchange
