// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/id.h"
#include "core/money.h"
#include "core/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The charge statement (D12): what each holder bears of a building's expenses of a period. Computation only: who is
/// addressed, in which language and on which paper is decided elsewhere.
namespace mitoyen::rules {

struct ChargedUnit {
    core::Uuid id;
    std::string label;
};

struct ChargedKey {
    core::Uuid id;
    std::string name;
    /// One per unit, in the order of the units; 0 where the key leaves a unit out.
    std::vector<std::int64_t> weights;
};

/// Who holds a unit from `since` on. Without `until` (its last day) until the day before the next span of that unit.
struct HeldSpan {
    core::Uuid unit;
    core::Uuid holder;
    core::Date since;
    std::optional<core::Date> until;
};

struct ChargedVatLine {
    std::int32_t rateBasisPoints = 0;
    core::Money net;
    core::Money vat;
};

struct ChargedExpense {
    core::Uuid id;
    core::Date date;
    std::string supplier;
    std::string invoiceNumber;
    std::string account;
    core::Uuid key;
    std::vector<ChargedVatLine> vatLines;
};

struct ChargeInput {
    core::Period period;
    /// In the order of their position: equal remainders go to the first.
    std::vector<ChargedUnit> units;
    std::vector<ChargedKey> keys;
    std::vector<HeldSpan> spans;
    /// Those whose date lies outside the period are left out.
    std::vector<ChargedExpense> expenses;
};

/// An amount of one line and how its odd cents came about: unit's part = `unitFloor` + `unitExtraCent`; of it the
/// holder has `cents`, rounded by days.
struct ChargeAmount {
    std::int64_t cents = 0;
    /// The unit's exact share without its fraction of a cent, towards zero.
    std::int64_t unitFloor = 0;
    /// That fraction as a count of (1 / weight total) cents.
    std::int64_t unitRemainder = 0;
    /// A cent left over that the unit received: 0, 1, or −1 for a credit.
    std::int8_t unitExtraCent = 0;
    /// A cent left over that the holder received when the unit's part was divided by days: 0, 1 or −1.
    std::int8_t dayExtraCent = 0;
};

/// One rate of one expense for one unit and holder. Units of weight 0 have no line.
struct ChargeLine {
    /// Positions in ChargeInput::expenses and ChargeInput::units.
    std::uint32_t expense = 0;
    std::uint32_t unit = 0;
    std::int32_t rateBasisPoints = 0;
    /// Days of the period the holder had the unit, of all days of the period.
    std::int32_t days = 0;
    std::int32_t daysOf = 0;
    std::int64_t weight = 0;
    std::int64_t weightTotal = 0;
    ChargeAmount net;
    ChargeAmount vat;
};

struct HeldUnit {
    /// Position in ChargeInput::units.
    std::uint32_t unit = 0;
    std::int32_t days = 0;
};

struct ChargeStatement {
    core::Uuid holder;
    /// Every unit held for a day or more, in the order of the units.
    std::vector<HeldUnit> units;
    /// By expense, then rate as the invoice gives it, then unit.
    std::vector<ChargeLine> lines;
    core::Money net;
    core::Money vat;
    core::Money total;
};

struct ChargeStatements {
    /// One per holder of at least one day, also without lines; in the order of their first unit, then of time.
    std::vector<ChargeStatement> statements;
    /// Expenses of the period: the sum of all statements.
    core::Money net;
    core::Money vat;
    core::Money total;
};

/// Each expense on its own, net and VAT of each rate apart, by its key; then each unit's part by the days its
/// holders had it within the period, whatever the expense's date.
/// Errors: period_backwards, unknown_unit, unit_without_holder (names unit and first day), ownership_overlap,
/// unknown_key, key_does_not_fit_units, key_without_weights, negative_weight, weights_too_large, amount_too_large.
core::Result<ChargeStatements> chargeStatements(const ChargeInput& input);

} // namespace mitoyen::rules
