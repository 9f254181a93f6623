// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "documents/charge_statement_report.h"

namespace mitoyen::documents::test {

/// A plausible statement: one unit with `lines` expenses over two keys, amount to pay, right window. Amounts differ
/// from line to line; net and VAT of every line add up, and the total is their sum.
ChargeStatementReport sampleStatement(DocumentLanguage language, int lines = 24);

/// Makes the total the sum of the lines.
void updateTotal(ChargeStatementReport& report);

/// A line of one part whose share is `net` + `vat`.
ChargeLine sampleLine(int number, core::Money net, core::Money vat, std::int64_t rateBasisPoints);

} // namespace mitoyen::documents::test
