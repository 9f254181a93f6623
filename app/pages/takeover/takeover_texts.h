// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "interchange/takeover_columns.h"
#include "interchange/takeover_import.h"
#include "models/column.h"

#include <vector>

#include <QString>

namespace mitoyen::pages {

/// "Lots", "Owners" …: a file by what it holds.
QString fileKindText(interchange::FileKind kind);
/// What a column means, by its word; empty for a word nobody knows.
QString fieldText(interchange::FileKind kind, const std::string& field);
/// Every meaning a column of this file may have.
std::vector<models::Choice> fieldChoices(interchange::FileKind kind);
/// "11 units · 2 allocation keys · …", leaving out what there is none of.
QString countsText(const interchange::TakeoverCounts& counts);
/// "General: 827 of 1 000": the sum of each key against its total.
QString keysText(const interchange::TakeoverPlan& plan);
/// The headings of the units file that become allocation keys: whoever reads them sees what was no key. Empty: none.
QString newKeysText(const interchange::TakeoverReading& reading);

} // namespace mitoyen::pages
