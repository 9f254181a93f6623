// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "models/column.h"
#include "pages/units/share_drafts.h"

#include <memory>
#include <vector>

namespace mitoyen::pages {

struct UnitRow {
    model::Unit unit;
    /// Typed by hand, by position of the key; only between an edit and its place in the drafts.
    std::map<std::size_t, std::int64_t> typedShares;
    bool operator==(const UnitRow&) const = default;
};

/// A whole number as people write it, with or without marks of thousands; nothing typed is 0. Errors:
/// field_not_a_number, share_out_of_range.
core::Result<std::int64_t> readShares(const QString& text);

/// Label, kind, floor, surface, then one column for each key. `drafts` has the keys.
std::vector<models::Column<UnitRow>> unitColumns(const std::shared_ptr<ShareDrafts>& drafts);

} // namespace mitoyen::pages
