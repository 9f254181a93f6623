// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "documents/charge_statement_report.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace mitoyen::operations {

/// Paints every report, on two threads where there are many: one page after another is arithmetic, and an office has
/// a hundred owners. In the order of the reports. Needs a QGuiApplication. Errors of ChargeStatementDocument::render,
/// where.field being the number of the statement; cancelled.
core::Result<std::vector<QByteArray>> renderStatements(const std::vector<documents::ChargeStatementReport>& reports,
                                                       base::Progress* progress = nullptr);

/// All statements in one file with a bookmark for each addressee.
core::Result<QByteArray> bundleOf(const std::vector<documents::ChargeStatementReport>& reports,
                                  const std::vector<QByteArray>& files);

/// Lower case hexadecimal.
std::string sha256(const QByteArray& bytes);

/// "2026-D00-000012-pierard.pdf"; a copy has the day it was made: "2026-D00-000012-pierard-copy-2026-11-22.pdf".
std::string statementFileName(const documents::ChargeStatementReport& report);
/// "statements-residence-les-tilleuls-2026-01-01-2026-12-31.pdf", a copy as above.
std::string bundleFileName(const std::string& building, const documents::ChargeStatementReport& first);

} // namespace mitoyen::operations
