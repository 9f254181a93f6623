// SPDX-License-Identifier: AGPL-3.0-or-later
#include "documents/document_fonts.h"

#include "documents/paper.h"

#include <QFontDatabase>

namespace mitoyen::documents {

namespace {

struct FaceSize {
    double points;
    QFont::Weight weight;
};

/// In the order of `Face`.
constexpr FaceSize sizes[] = {
    {7.0, QFont::Normal}, {7.0, QFont::Bold},  {8.5, QFont::Normal}, {8.5, QFont::Bold},  {9.5, QFont::Normal},
    {9.5, QFont::Bold},   {11.0, QFont::Bold}, {16.0, QFont::Bold},  {21.0, QFont::Bold},
};

constexpr QChar ellipsis(0x2026);

QFont makeFont(const QString& family, FaceSize size)
{
    QFont font(family);
    font.setPixelSize(qRound(size.points * point));
    font.setWeight(size.weight);
    font.setKerning(false);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool endsLine(QChar character)
{
    return character == u' ' || character == u'-' || character == u'/';
}

} // namespace

core::Result<DocumentFonts> DocumentFonts::load()
{
    for (const auto& family : {QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")}) {
        if (QFontDatabase::hasFamily(family))
            return DocumentFonts(family);
    }
    return core::Error{"document_font_missing",
                       "Documents need the font Liberation Sans or DejaVu Sans: install the package fonts-liberation2.",
                       {}};
}

DocumentFonts::DocumentFonts(const QString& family)
{
    for (const FaceSize& size : sizes) {
        const QFont font = makeFont(family, size);
        Loaded face{font, QFontMetricsF(font), {}, {}};
        for (char16_t character = 0; character < face.latin.size(); ++character)
            face.latin[character] = face.metrics.horizontalAdvance(QChar(character));
        faces_.push_back(std::move(face));
    }
}

double DocumentFonts::characterWidth(const Loaded& face, char32_t character) const
{
    if (character < face.latin.size())
        return face.latin[character];
    const auto known = face.others.constFind(character);
    if (known != face.others.constEnd())
        return *known;
    const double width = face.metrics.horizontalAdvance(QString::fromUcs4(&character, 1));
    face.others.insert(character, width);
    return width;
}

double DocumentFonts::width(Face face, const QString& text) const
{
    const Loaded& loaded = faces_[static_cast<std::size_t>(face)];
    double sum = 0;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar unit = text[index];
        const bool pair = unit.isHighSurrogate() && index + 1 < text.size();
        sum += characterWidth(loaded, pair ? QChar::surrogateToUcs4(unit, text[++index]) : unit.unicode());
    }
    return sum;
}

QString DocumentFonts::elided(Face face, const QString& text, double width) const
{
    if (this->width(face, text) <= width)
        return text;
    const qsizetype length = breakBefore(face, text, width - this->width(face, ellipsis));
    return text.left(length).trimmed() + ellipsis;
}

qsizetype DocumentFonts::breakBefore(Face face, const QString& text, double width) const
{
    const Loaded& loaded = faces_[static_cast<std::size_t>(face)];
    double sum = 0;
    qsizetype index = 0;
    while (index < text.size()) {
        const bool pair = text[index].isHighSurrogate() && index + 1 < text.size();
        const char32_t character = pair ? QChar::surrogateToUcs4(text[index], text[index + 1]) : text[index].unicode();
        sum += characterWidth(loaded, character);
        if (sum > width)
            break;
        index += pair ? 2 : 1;
    }
    return index;
}

QStringList DocumentFonts::wrapped(Face face, const QString& text, double width, int mostLines) const
{
    QStringList lines;
    QString rest = text.simplified();
    while (lines.size() + 1 < mostLines && this->width(face, rest) > width) {
        const qsizetype fits = std::max<qsizetype>(1, breakBefore(face, rest, width));
        qsizetype end = fits;
        // The blank behind the last character that fits hangs over the margin, so it counts as fitting.
        if (rest[fits] != u' ')
            while (end > 0 && !endsLine(rest[end - 1]))
                --end;
        if (end == 0)
            end = fits;
        lines << rest.left(end).trimmed();
        rest = rest.mid(end).trimmed();
    }
    return lines << elided(face, rest, width);
}

} // namespace mitoyen::documents
