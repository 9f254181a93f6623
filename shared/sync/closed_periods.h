// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sync/row_reader.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mitoyen::sync {

/// Whether the fiscal year is closed: nothing dated in it changes any more.
bool isClosedYear(const core::Row& fiscalYear);

/// Whether the record stands as it was made, or is a fiscal year that was closed since and changed in nothing else: it
/// comes again after the server was put back.
bool standsAsMade(const schema::EntityDescription& entity, const core::Row& current, const core::Row& made);

/// The rule of closed periods, for the one door of the laptop and the judgement of the server alike. Fiscal years are
/// asked once for each building: whoever writes one says so with `forget`.
class ClosedPeriods {
public:
    explicit ClosedPeriods(RowReader& rows) : rows_(rows) {}

    /// Error period_closed when the record, as it is (`before`; null: it is made) or as it is to be (`after`; null: it
    /// goes), is an expense dated in a closed fiscal year of its building, or a closed fiscal year itself. A statement
    /// of a closed period may still be issued: it reads the expenses and changes none.
    core::Result<void> check(const schema::EntityDescription& entity, const core::Row* before, const core::Row* after);
    void forget() { closed_.clear(); }

private:
    struct Span {
        std::string from;
        std::string to;
    };

    const std::vector<Span>& closedOf(const core::Uuid& building);
    /// The closed year the expense is dated in.
    const Span* yearOf(const core::Row& expense);

    RowReader& rows_;
    std::map<core::Uuid, std::vector<Span>> closed_;
};

} // namespace mitoyen::sync
