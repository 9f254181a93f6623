// SPDX-License-Identifier: AGPL-3.0-or-later
// The rules over several fields of one record, beside no header of their own: each is declared in its Schema.
#include "model/allocation_key.h"
#include "model/expense.h"
#include "model/fiscal_year.h"
#include "model/holder.h"
#include "model/ownership.h"
#include "model/person.h"
#include "model/statement.h"

#include <algorithm>
#include <unordered_set>

namespace mitoyen::schema {

namespace {

core::Error fault(std::string code, std::string text, std::string field)
{
    return {std::move(code), std::move(text), {{}, 0, std::move(field)}};
}

bool partsOf(const std::vector<model::HolderMember>& members, model::RightKind right,
             std::vector<core::Fraction>& parts)
{
    for (const auto& member : members)
        if (member.right == right)
            parts.push_back(member.part);
    return !parts.empty() && core::addUpToOne(parts);
}

} // namespace

core::Result<void> Schema<model::AllocationKey>::check(const model::AllocationKey& key)
{
    std::unordered_set<core::Id<model::Unit>> seen;
    std::int64_t sum = 0;
    for (const auto& [unit, shares] : key.shares) {
        if (shares < 0 || shares > 1'000'000'000)
            return fault("share_out_of_range", "A share of " + std::to_string(shares) + " is not possible.", "shares");
        if (!seen.insert(unit).second)
            return fault("unit_twice_in_key", "The key \"" + key.name + "\" names a unit twice.", "shares");
        sum += shares;
    }
    if (sum != key.total)
        return fault("shares_do_not_add_up",
                     "The shares of the key \"" + key.name + "\" add up to " + std::to_string(sum) + "; its total is " +
                         std::to_string(key.total) + ".",
                     "shares");
    return {};
}

core::Result<void> Schema<model::Person>::check(const model::Person& person)
{
    const auto said = [](const std::optional<std::string>& text) { return text && !text->empty(); };
    if (!said(person.surname) && !said(person.company))
        return fault("person_without_name", "A person has a surname or a company name.", "surname");
    return {};
}

core::Result<void> Schema<model::Holder>::check(const model::Holder& holder)
{
    using model::HolderKind;
    using model::RightKind;
    const auto& members = holder.members;
    const auto all = [&members](auto... rights) {
        return std::all_of(members.begin(), members.end(),
                           [&](const auto& member) { return ((member.right == rights) || ...); });
    };
    std::vector<core::Fraction> parts;
    std::vector<core::Fraction> bareParts;
    bool fits = false;
    switch (holder.kind) {
    case HolderKind::Sole:
        fits = members.size() == 1 && all(RightKind::Full) && partsOf(members, RightKind::Full, parts);
        break;
    case HolderKind::Undivided:
        fits = members.size() > 1 && all(RightKind::Undivided) && partsOf(members, RightKind::Undivided, parts);
        break;
    case HolderKind::Usufruct:
        fits = all(RightKind::Usufruct, RightKind::Bare) && partsOf(members, RightKind::Usufruct, parts) &&
            partsOf(members, RightKind::Bare, bareParts);
        break;
    }
    if (!fits)
        return fault("parts_do_not_add_up", "The parts of the members of a holder must add up to the whole right.",
                     "members");
    const bool represented = std::any_of(members.begin(), members.end(), [&holder](const auto& member) {
        return member.person == holder.representative;
    });
    if (!represented)
        return fault("representative_not_a_member", "The representative must be one of the members.", "representative");
    return {};
}

core::Result<void> Schema<model::Ownership>::check(const model::Ownership& ownership)
{
    if (ownership.until && *ownership.until < ownership.since)
        return fault("span_ends_before_it_begins", "An ownership ends before it begins.", "until");
    return {};
}

core::Result<void> Schema<model::FiscalYear>::check(const model::FiscalYear& year)
{
    if (year.endsOn < year.startsOn)
        return fault("span_ends_before_it_begins", "A fiscal year ends before it begins.", "ends_on");
    return {};
}

core::Result<void> Schema<model::Expense>::check(const model::Expense& expense)
{
    constexpr std::size_t mostLines = 100;
    if (expense.vatLines.empty() || expense.vatLines.size() > mostLines)
        return fault("expense_without_amount", "An expense has one to 100 VAT lines.", "vat_lines");
    std::int64_t sum = 0;
    for (const auto& line : expense.vatLines) {
        if (line.rateBasisPoints < 0 || line.rateBasisPoints > 10'000)
            return fault("vat_rate_out_of_range", "A VAT rate lies between 0 and 100 %.", "vat_lines");
        for (const auto amount : {line.net, line.vat}) {
            if (amount.cents > core::Money::limit || amount.cents < -core::Money::limit)
                return fault("amount_too_large", "An amount of the expense is too large.", "vat_lines");
            sum += amount.cents;
        }
    }
    if (sum != expense.total.cents)
        return fault("expense_does_not_add_up",
                     "Net and VAT add up to " + core::toPlain({sum}) + "; the invoice says " +
                         core::toPlain(expense.total) + ".",
                     "total_cents");
    return {};
}

core::Result<void> Schema<model::Statement>::check(const model::Statement& statement)
{
    core::Money net;
    core::Money vat;
    for (const auto& line : statement.lines) {
        const bool inside = line.expense >= 0 && line.expense < std::ssize(statement.expenses) && line.unit >= 0 &&
            line.unit < std::ssize(statement.units);
        const bool bounded =
            std::abs(line.net.cents) <= core::Money::limit && std::abs(line.vat.cents) <= core::Money::limit;
        if (!inside || !bounded || statement.lines.size() > 1'000'000)
            return fault("statement_line_out_of_range", "A line of the statement points nowhere.", "lines");
        net += line.net;
        vat += line.vat;
    }
    if (net != statement.net || vat != statement.vat || net + vat != statement.total)
        return fault("statement_does_not_add_up",
                     "The lines add up to " + core::toPlain(net + vat) + "; the statement says " +
                         core::toPlain(statement.total) + ".",
                     "total_cents");
    return {};
}

} // namespace mitoyen::schema
