// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "documents/charge_statement_report.h"
#include "model/statement.h"

namespace mitoyen::operations {

/// How a statement is printed again.
struct Printing {
    std::optional<model::Language> language; ///< in place of the one it was issued in
    std::optional<core::Date> copyOn; ///< the day a copy is made; nothing for the original
    model::Language reference = model::Language::Fr; ///< the language of the association
};

/// What the paper of a statement says, read from the fact alone: the same for the original, a reprint and an audit.
documents::ChargeStatementReport reportOf(const model::Statement& statement, const Printing& printing = {});

} // namespace mitoyen::operations
