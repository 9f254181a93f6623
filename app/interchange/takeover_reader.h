// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "interchange/takeover_files.h"
#include "interchange/takeover_plan.h"

#include <array>
#include <span>
#include <vector>

namespace mitoyen::interchange {

/// What the files of a takeover say, and everything that is wrong with them, found in one pass. The plan may be
/// imported when there are no errors; with errors it is what the preview can show.
struct TakeoverReading {
    TakeoverPlan plan;
    TakeoverCounts counts;
    Faults faults;
    /// How each column of each file was understood, by FileKind.
    std::array<std::vector<ColumnMatch>, fileKinds> columns;

    bool accepted() const { return faults.errors.empty(); }
};

/// Checks and plans. The building, lots, owners and ownership files are compulsory.
///
/// Error codes, each located: file_missing, those of readTakeoverFolder and matchColumns, cell_missing, cell_too_long,
/// row_too_long; building_missing, more_than_one_building, enterprise_number_*, iban_*, unknown_language,
/// number_not_a_number; unit_twice, unknown_kind, share_not_a_number, share_out_of_range, surface_not_a_number,
/// shares_miss_total; owner_twice, owner_without_name, unknown_country; unknown_unit, unknown_owner, unknown_right,
/// fraction_not_a_fraction, ownership_twice, parts_do_not_add_up, rights_do_not_fit; date_not_a_date, impossible_date;
/// unknown_key, unknown_account, amount_*, vat_rate_not_a_rate, expense_does_not_add_up, expense_twice;
/// item_not_a_number, item_twice, unknown_majority.
/// Warning codes: column_unknown, file_not_used, iban_wrong_national_check, building_without_account,
/// unit_without_owner, email_doubtful, account_added, vat_differs_from_rate, key_without_shares.
TakeoverReading readTakeover(const TakeoverFiles& takeover, std::span<const ColumnMapping> mappings = {});

} // namespace mitoyen::interchange
