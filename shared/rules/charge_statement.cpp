// SPDX-License-Identifier: AGPL-3.0-or-later
#include "rules/charge_statement.h"

#include "rules/allocation.h"
#include "rules/held_days.h"

#include <algorithm>
#include <unordered_map>

namespace mitoyen::rules {

namespace {

/// Net and VAT are alive at the same time, and a divider keeps one result.
struct KeyDividers {
    Divider net;
    Divider vat;
};

/// One holder of one unit.
struct UnitHolder {
    std::size_t statement = 0;
    std::int32_t days = 0;
};

struct UnitHolders {
    std::vector<UnitHolder> holders;
    std::vector<std::int64_t> days;
};

std::string nameOf(const ChargedExpense& expense)
{
    return "invoice \"" + expense.invoiceNumber + "\" of \"" + expense.supplier + "\"";
}

/// An invoice may state one rate on several lines; the rate is allocated once.
std::vector<ChargedVatLine> byRate(const std::vector<ChargedVatLine>& lines)
{
    std::vector<ChargedVatLine> rates;
    for (const auto& line : lines) {
        const auto known = std::find_if(rates.begin(), rates.end(), [&line](const auto& rate) {
            return rate.rateBasisPoints == line.rateBasisPoints;
        });
        if (known == rates.end()) {
            rates.push_back(line);
        } else {
            known->net += line.net;
            known->vat += line.vat;
        }
    }
    return rates;
}

class Computation {
public:
    explicit Computation(const ChargeInput& input) : input_(input) {}

    core::Result<ChargeStatements> run()
    {
        auto days = heldDays(input_.period, input_.units, input_.spans);
        if (!days)
            return days.error();
        openStatements(*days);
        for (std::size_t i = 0; i < input_.keys.size(); ++i)
            keyPositions_.emplace(input_.keys[i].id, i);
        reserveLines();
        for (std::size_t i = 0; i < input_.expenses.size(); ++i) {
            if (!input_.period.contains(input_.expenses[i].date))
                continue;
            if (const auto charged = chargeExpense(i); !charged)
                return charged.error();
        }
        close();
        return std::move(result_);
    }

private:
    void openStatements(const std::vector<std::vector<HolderDays>>& days)
    {
        std::unordered_map<core::Uuid, std::size_t> positions;
        units_.resize(days.size());
        for (std::size_t unit = 0; unit < days.size(); ++unit) {
            for (const auto& [holder, number] : days[unit]) {
                const auto [entry, isNew] = positions.emplace(holder, result_.statements.size());
                if (isNew)
                    result_.statements.push_back({.holder = holder});
                result_.statements[entry->second].units.push_back({static_cast<std::uint32_t>(unit), number});
                units_[unit].holders.push_back({entry->second, number});
                units_[unit].days.push_back(number);
            }
        }
    }

    /// Lines of a large building are hundreds of megabytes: room for them is made once.
    void reserveLines()
    {
        std::vector<std::size_t> linesOfKey(input_.keys.size());
        for (const auto& expense : input_.expenses) {
            const auto key = keyPositions_.find(expense.key);
            if (key != keyPositions_.end() && input_.period.contains(expense.date))
                linesOfKey[key->second] += expense.vatLines.size();
        }
        for (auto& statement : result_.statements) {
            std::size_t lines = 0;
            for (std::size_t key = 0; key < linesOfKey.size(); ++key)
                for (const auto& held : statement.units)
                    if (held.unit < input_.keys[key].weights.size() && input_.keys[key].weights[held.unit] > 0)
                        lines += linesOfKey[key];
            statement.lines.reserve(lines);
        }
    }

    core::Result<KeyDividers*> dividersOf(const ChargedExpense& expense)
    {
        if (const auto made = dividers_.find(expense.key); made != dividers_.end())
            return &made->second;
        const auto position = keyPositions_.find(expense.key);
        if (position == keyPositions_.end())
            return core::Error{"unknown_key", "The key of " + nameOf(expense) + " does not exist.", {}};
        const auto& key = input_.keys[position->second];
        if (key.weights.size() != input_.units.size())
            return core::Error{"key_does_not_fit_units",
                               "The key \"" + key.name + "\" has " + std::to_string(key.weights.size()) +
                                   " shares for " + std::to_string(input_.units.size()) + " units.",
                               {}};
        const auto divider = Divider::create(key.weights);
        if (divider)
            return &dividers_.emplace(expense.key, KeyDividers{*divider, *divider}).first->second;
        if (divider.error().code == "total_weight_zero" || divider.error().code == "no_weights")
            return core::Error{"key_without_weights",
                               "All shares of the key \"" + key.name + "\" are 0, but " + nameOf(expense) +
                                   " is divided by it.",
                               {}};
        return divider.error();
    }

    core::Result<> chargeExpense(std::size_t position)
    {
        const auto& expense = input_.expenses[position];
        const auto dividers = dividersOf(expense);
        if (!dividers)
            return dividers.error();
        for (const auto& rate : byRate(expense.vatLines)) {
            const auto net = (*dividers)->net.divide(rate.net);
            const auto vat = (*dividers)->vat.divide(rate.vat);
            if (!net || !vat)
                return net ? vat.error() : net.error();
            ChargeLine line;
            line.expense = static_cast<std::uint32_t>(position);
            line.rateBasisPoints = rate.rateBasisPoints;
            line.daysOf = input_.period.days();
            line.weightTotal = (*dividers)->net.totalWeight();
            for (std::size_t unit = 0; unit < units_.size(); ++unit) {
                line.unit = static_cast<std::uint32_t>(unit);
                line.weight = (*net)[unit].weight;
                if (line.weight > 0)
                    chargeUnit(line, (*net)[unit], (*vat)[unit]);
            }
            result_.net += rate.net;
            result_.vat += rate.vat;
        }
        return {};
    }

    static ChargeAmount amountOf(const AllocationPart& part)
    {
        return {part.cents, part.floor, part.remainder, static_cast<std::int8_t>(part.extraCent), 0};
    }

    void chargeUnit(ChargeLine& line, const AllocationPart& net, const AllocationPart& vat)
    {
        const auto& [holders, days] = units_[line.unit];
        line.net = amountOf(net);
        line.vat = amountOf(vat);
        if (holders.size() == 1) {
            add(holders.front(), line);
            return;
        }
        const auto netByDays = allocate({net.cents}, days).value();
        const auto vatByDays = allocate({vat.cents}, days).value();
        for (std::size_t i = 0; i < holders.size(); ++i) {
            line.net.cents = netByDays[i].cents;
            line.net.dayExtraCent = static_cast<std::int8_t>(netByDays[i].extraCent);
            line.vat.cents = vatByDays[i].cents;
            line.vat.dayExtraCent = static_cast<std::int8_t>(vatByDays[i].extraCent);
            add(holders[i], line);
        }
    }

    void add(const UnitHolder& holder, ChargeLine& line)
    {
        auto& statement = result_.statements[holder.statement];
        line.days = holder.days;
        statement.lines.push_back(line);
        statement.net += core::Money{line.net.cents};
        statement.vat += core::Money{line.vat.cents};
    }

    /// Adds up and proves the promise of the whole: nothing is lost, nothing charged twice.
    void close()
    {
        core::Money net;
        core::Money vat;
        for (auto& statement : result_.statements) {
            statement.total = statement.net + statement.vat;
            net += statement.net;
            vat += statement.vat;
        }
        core::require(net == result_.net && vat == result_.vat, "statements add up to the expenses");
        result_.total = net + vat;
    }

    const ChargeInput& input_;
    std::vector<UnitHolders> units_;
    std::unordered_map<core::Uuid, std::size_t> keyPositions_;
    std::unordered_map<core::Uuid, KeyDividers> dividers_;
    ChargeStatements result_;
};

} // namespace

core::Result<ChargeStatements> chargeStatements(const ChargeInput& input)
{
    if (input.period.to < input.period.from)
        return core::Error{"period_backwards",
                           "The period ends on " + toIso(input.period.to) + ", before it begins on " +
                               toIso(input.period.from) + ".",
                           {}};
    return Computation(input).run();
}

} // namespace mitoyen::rules
