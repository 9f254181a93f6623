// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "model/building.h"
#include "model/statement.h"
#include "storage/replica.h"

namespace mitoyen::operations {

/// What somebody asks for: the charge statements (D12) of a building for a period, both days included.
struct StatementOrder {
    core::Id<model::Building> building;
    core::Period period;
    core::Date today; ///< the day of issue, or of the copy
    std::optional<core::Date> dueOn; ///< else 30 days after the issue
    std::optional<model::Language> language; ///< in place of each reader's own
    std::string folder; ///< made when missing
};

/// A statement that lies in the folder now.
struct IssuedStatement {
    model::Statement fact;
    std::vector<std::string> members; ///< names
    model::Language language = model::Language::Fr; ///< of the file
    std::string file; ///< whole path
};

struct IssuedStatements {
    std::vector<IssuedStatement> statements;
    std::string bundle; ///< whole path of the file with all of them
    core::Money total;
    bool copies = false; ///< they had been issued before; nothing was added to the books
    /// For a person to read. Codes: statement_differs (records changed since the issue; the copies show what was
    /// issued), due_date_frozen, already_charged (an expense is on a statement of another period), due_date_past.
    std::vector<core::Error> warnings;
};

/// Issues the statements of a building and a period: computed by the rules, frozen as facts with their numbers and
/// payment references, printed into files, all or nothing. Where they were issued before, the facts are printed
/// again as copies and nothing is computed into the books. Needs a QGuiApplication.
/// Errors: record_missing, those of rules::chargeStatements (unit_without_holder …), building_without_units,
/// no_bank_account, those of the payment reference and of the file formats, disk_full, file_unwritable, cancelled.
core::Result<IssuedStatements> issueStatements(storage::Replica& replica, const StatementOrder& order,
                                               base::Progress* progress = nullptr);

/// The statements as they would be issued, without number and reference, for a preview. Errors as above.
core::Result<std::vector<model::Statement>> draftStatements(storage::Replica& replica, const StatementOrder& order);

/// Those issued for exactly this building and period, in the order of their numbers.
std::vector<model::Statement> issuedStatements(storage::Replica& replica, core::Id<model::Building> building,
                                               core::Period period);

} // namespace mitoyen::operations
