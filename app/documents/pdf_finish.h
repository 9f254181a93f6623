// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/result.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace mitoyen::documents {

/// What a reader program shows about a file. Texts in UTF-8.
struct PdfProperties {
    std::string title;
    /// BCP 47: "fr-BE".
    std::string language;
    /// Who issues it; may be empty.
    std::string author;
    /// Never the clock: the same facts make the same file.
    core::Instant created;
};

/// Completes a PDF painted to PDF/A-1b: document language, title shown in the window, the same properties in the
/// information dictionary and in XMP (ISO 19005-1, 6.7.3), a plain cross-reference table, no object streams.
/// Error pdf_damaged: the bytes are no PDF.
core::Result<QByteArray> finishPdf(const QByteArray& painted, const PdfProperties& properties);

struct BundlePart {
    QByteArray pdf;
    /// The bookmark of its first page: a holder's name.
    std::string bookmark;
};

/// Whether a part begins on the front of a sheet when the bundle is printed on both sides.
enum class BundleSheets { Continuous, EachPartOnANewSheet };

/// All parts in one file made to PDF/A-1b, one bookmark each. At least one part. Error pdf_damaged as above; `where`
/// names the bookmark of the part.
core::Result<QByteArray> bundlePdfs(const std::vector<BundlePart>& parts, const PdfProperties& properties,
                                    BundleSheets sheets = BundleSheets::Continuous);

} // namespace mitoyen::documents
