// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

enum class FiscalYearState { Open, Closed };

struct FiscalYear {
    Id<FiscalYear> id;
    Id<Organisation> organisation;
    Id<Building> building;
    Date startsOn;
    Date endsOn;
    FiscalYearState state = FiscalYearState::Open;
    bool operator==(const FiscalYear&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Words<model::FiscalYearState> {
    static constexpr std::array<std::string_view, 2> all{"open", "closed"};
};

template <> struct Schema<model::FiscalYear> {
    using E = model::FiscalYear;
    static constexpr std::string_view table = "fiscal_year";
    static constexpr RecordClass recordClass = RecordClass::Accounting;
    static constexpr std::string_view display = "starts_on,ends_on";
    static constexpr std::string_view naturalKey = "building,starts_on";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("building", &E::building).references("building").fixed(),
        field("starts_on", &E::startsOn).together("span"),
        field("ends_on", &E::endsOn).together("span"),
        field("state", &E::state).onlyBy("ClosePeriod"),
    };
    /// The year has at least one day.
    static core::Result<void> check(const E& year);
};

} // namespace mitoyen::schema
