// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "rules/charge_statement.h"

namespace mitoyen::rules {

inline core::Date on(const char* iso)
{
    return core::parseIsoDate(iso).value();
}

inline core::Uuid numbered(std::uint8_t kind, std::uint32_t number)
{
    core::Uuid id;
    id.bytes[0] = kind;
    for (std::size_t i = 0; i < 4; ++i)
        id.bytes[12 + i] = static_cast<std::uint8_t>(number >> (8 * (3 - i)));
    return id;
}

inline core::Uuid unitId(std::uint32_t number)
{
    return numbered(1, number);
}

inline core::Uuid holderId(std::uint32_t number)
{
    return numbered(2, number);
}

inline core::Uuid keyId(std::uint32_t number)
{
    return numbered(3, number);
}

inline core::Uuid expenseId(std::uint32_t number)
{
    return numbered(4, number);
}

/// A building of the first quarter of 2026; units, keys and expenses are numbered from 1.
class ChargeBuilder {
public:
    ChargeBuilder() { input_.period = {on("2026-01-01"), on("2026-03-31")}; }

    ChargeBuilder& withUnits(std::uint32_t count)
    {
        for (std::uint32_t i = 1; i <= count; ++i)
            input_.units.push_back({unitId(i), "A" + std::to_string(i)});
        return *this;
    }
    ChargeBuilder& withKey(std::vector<std::int64_t> weights)
    {
        const auto number = static_cast<std::uint32_t>(input_.keys.size() + 1);
        input_.keys.push_back({keyId(number), "Key " + std::to_string(number), std::move(weights)});
        return *this;
    }
    ChargeBuilder& heldBy(std::uint32_t unit, std::uint32_t holder, const char* since = "2003-02-08")
    {
        input_.spans.push_back({unitId(unit), holderId(holder), on(since), {}});
        return *this;
    }
    ChargeBuilder& withExpense(std::vector<ChargedVatLine> lines, std::uint32_t key = 1,
                               const char* date = "2026-02-01")
    {
        const auto number = static_cast<std::uint32_t>(input_.expenses.size() + 1);
        input_.expenses.push_back({expenseId(number), on(date), "Ascenseurs Mosan SA", "F26-" + std::to_string(number),
                                   "61011", keyId(key), std::move(lines)});
        return *this;
    }
    const ChargeInput& input() const { return input_; }
    ChargeStatements made() const { return chargeStatements(input_).value(); }
    std::string code() const
    {
        const auto statements = chargeStatements(input_);
        return statements ? "made" : statements.error().code;
    }

private:
    ChargeInput input_;
};

} // namespace mitoyen::rules
