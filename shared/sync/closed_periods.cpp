// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/closed_periods.h"

#include "model/expense.h"
#include "model/fiscal_year.h"

namespace mitoyen::sync {

namespace {

using schema::description;

/// Columns of an entity by name, looked up once: an import asks for every expense.
std::size_t columnOf(const schema::EntityDescription& entity, std::string_view name)
{
    return *entity.column(name);
}

const std::string& textIn(const core::Row& row, std::size_t column)
{
    static const std::string none;
    const auto* text = std::get_if<std::string>(&row[column]);
    return text != nullptr ? *text : none;
}

} // namespace

bool isClosedYear(const core::Row& fiscalYear)
{
    static const auto state = columnOf(description<model::FiscalYear>(), "state");
    return textIn(fiscalYear, state) == schema::Words<model::FiscalYearState>::all[1];
}

bool standsAsMade(const schema::EntityDescription& entity, const core::Row& current, const core::Row& made)
{
    if (current == made)
        return true;
    if (&entity != &description<model::FiscalYear>() || !isClosedYear(current) || isClosedYear(made))
        return false;
    auto closed = made;
    const auto state = columnOf(entity, "state");
    closed[state] = current[state];
    return closed == current;
}

core::Result<void> ClosedPeriods::check(const schema::EntityDescription& entity, const core::Row* before,
                                        const core::Row* after)
{
    if (&entity == &description<model::FiscalYear>() && before != nullptr && isClosedYear(*before))
        return core::Error{"period_closed", "A closed fiscal year is neither changed nor removed.", {}};
    if (&entity != &description<model::Expense>())
        return {};
    for (const auto* row : {before, after})
        if (const auto* year = row != nullptr ? yearOf(*row) : nullptr; year != nullptr)
            return core::Error{"period_closed",
                               "The fiscal year from " + year->from + " to " + year->to +
                                   " is closed; post it in the open period.",
                               {{}, 0, "date"}};
    return {};
}

const ClosedPeriods::Span* ClosedPeriods::yearOf(const core::Row& expense)
{
    static const auto building = *description<model::Expense>().building();
    static const auto date = columnOf(description<model::Expense>(), "date");
    const auto* id = std::get_if<core::Uuid>(&expense[building]);
    if (id == nullptr)
        return nullptr;
    // ISO texts of the years 1900 to 2200 are in the order of their days.
    const auto& day = textIn(expense, date);
    for (const auto& span : closedOf(*id))
        if (span.from <= day && day <= span.to)
            return &span;
    return nullptr;
}

const std::vector<ClosedPeriods::Span>& ClosedPeriods::closedOf(const core::Uuid& building)
{
    const auto [place, fresh] = closed_.try_emplace(building);
    if (fresh) {
        const auto& years = description<model::FiscalYear>();
        for (const auto& row : rows_.rowsWith(years, "building", core::Value{building}))
            if (isClosedYear(row))
                place->second.push_back(
                    {textIn(row, columnOf(years, "starts_on")), textIn(row, columnOf(years, "ends_on"))});
    }
    return place->second;
}

} // namespace mitoyen::sync
