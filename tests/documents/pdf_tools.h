// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace mitoyen::documents::test {

struct ToolOutput {
    int exitCode = -1;
    QByteArray output;
};

/// Runs a program of the system (poppler, zbar, qpdf) in `folder`. Fails the process when it cannot be started.
ToolOutput runTool(const QString& folder, const QString& program, const QStringList& arguments);

/// A PDF in a temporary folder, as the programs of other makers read it.
class PdfOnDisk {
public:
    explicit PdfOnDisk(const QByteArray& pdf);
    ~PdfOnDisk();
    PdfOnDisk(const PdfOnDisk&) = delete;
    PdfOnDisk& operator=(const PdfOnDisk&) = delete;

    /// The text of each page, laid out as on paper.
    QStringList pages() const;
    QString text() const { return pages().join(QChar(u'\n')); }

    struct Word {
        QString text;
        /// Millimetres from the upper left corner.
        QRectF box;
    };
    /// The words of each page.
    std::vector<std::vector<Word>> words() const;

    /// What a bank's app reads in the given part of page one (millimetres, printed at 300 dpi); empty without a code.
    QString scannedCode(const QRectF& part) const;

    /// Lines of `pdffonts` without its head.
    QStringList fonts() const;

private:
    QString folder_;
};

} // namespace mitoyen::documents::test
