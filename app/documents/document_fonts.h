// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace mitoyen::documents {

/// The sizes of type on paper. Quiet: footnotes and labels; Table: 8.5 pt; Text: 9.5 pt; Amount: readable at arm's
/// length.
enum class Face { Quiet, QuietStrong, Table, TableStrong, Text, TextStrong, Heading, Title, Amount };

/// The one type family of documents, embedded in every file. Its figures all have the same width and pairs are not
/// kerned ("11" would be narrower than "22"), so that amounts line up.
///
/// Lengths are device units of a page (see paper.h). Needs a QGuiApplication. An object belongs to one thread: Qt's
/// font engines are not shared between threads.
class DocumentFonts {
public:
    /// Liberation Sans, else DejaVu Sans. Error document_font_missing: without an installed face Qt would print
    /// empty boxes and say nothing.
    static core::Result<DocumentFonts> load();

    const QFont& font(Face face) const { return faces_[static_cast<std::size_t>(face)].font; }
    double width(Face face, const QString& text) const;
    /// Cut at the right with an ellipsis where it is wider.
    QString elided(Face face, const QString& text, double width) const;
    /// Lines no wider than `width`, broken at blanks and after hyphens and strokes, inside a word only where the word
    /// alone is wider. The last of `mostLines` is elided where the text goes on. At least one line.
    QStringList wrapped(Face face, const QString& text, double width, int mostLines) const;

private:
    struct Loaded {
        QFont font;
        QFontMetricsF metrics;
        /// Widths of the characters up to U+00FF.
        std::array<double, 256> latin;
        mutable QHash<char32_t, double> others;
    };

    explicit DocumentFonts(const QString& family);
    double characterWidth(const Loaded& face, char32_t character) const;
    qsizetype breakBefore(Face face, const QString& text, double width) const;

    std::vector<Loaded> faces_;
};

} // namespace mitoyen::documents
