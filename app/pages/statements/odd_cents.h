// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/statement.h"

#include <QString>

namespace mitoyen::pages {

/// How the cents of a line came about, in sentences a person can follow with a pocket calculator. `line` is one of
/// the statement's lines.
QString oddCentExplanation(const model::Statement& statement, const model::StatementLine& line);

/// Whether the line has a cent more than its exact share cut to whole cents.
bool hasOddCent(const model::StatementLine& line);

} // namespace mitoyen::pages
