// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "documents/charge_statement_report.h"
#include "documents/document_fonts.h"
#include "documents/pdf_finish.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace mitoyen::documents {

/// The charge statement (D12) on paper: A4, made to PDF/A-1b (asserted by our own test, not certified). Keep one
/// object and render many statements with it; it belongs to one thread and needs a QGuiApplication.
class ChargeStatementDocument {
public:
    /// Error document_font_missing.
    static core::Result<ChargeStatementDocument> create();

    /// The finished file; the same report makes the same bytes. Errors: statement_does_not_add_up (the total is not
    /// the sum of the lines, or a line not that of its parts), and those of IBAN, structured communication and EPC
    /// code when an amount is due.
    core::Result<QByteArray> render(const ChargeStatementReport& report) const;

private:
    explicit ChargeStatementDocument(DocumentFonts fonts) : fonts_(std::move(fonts)) {}

    DocumentFonts fonts_;
};

/// Title, language and date of the file, derived from the report.
PdfProperties propertiesOf(const ChargeStatementReport& report);

/// The statements of a building in one file, one bookmark per holder.
struct RenderedStatement {
    QByteArray pdf;
    std::string holder;
};
core::Result<QByteArray> bundleStatements(std::span<const RenderedStatement> statements,
                                          const PdfProperties& properties);

/// Writes all or nothing. Error file_not_written with the reason of the system.
core::Result<void> writeDocument(const QString& path, const QByteArray& pdf);

} // namespace mitoyen::documents
