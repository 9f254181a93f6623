// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "documents/document_fonts.h"

#include <QColor>
#include <QPainter>
#include <QPdfWriter>
#include <QRectF>

class QIODevice;

namespace mitoyen::documents {

/// One device unit is a twentieth of a point: every size of type is a whole number, and an A4 page stays below the
/// largest number a PDF/A-1 reader must know (32,767).
constexpr int unitsPerInch = 1440;
constexpr double point = unitsPerInch / 72.0;
constexpr double mm = unitsPerInch / 25.4;

namespace page {
constexpr double width = 210 * mm;
constexpr double height = 297 * mm;
constexpr double left = 20 * mm;
constexpr double right = 190 * mm;
constexpr double top = 20 * mm;
constexpr double bottom = 277 * mm;
constexpr double textWidth = right - left;
} // namespace page

namespace ink {
inline const QColor text(0x1B, 0x1F, 0x27);
inline const QColor secondary(0x56, 0x60, 0x72);
inline const QColor hairline(0xB4, 0xBB, 0xC7);
inline const QColor accent(0x1F, 0x5F, 0xBF);
} // namespace ink

/// Pages of A4 being painted into a PDF made to PDF/A-1b: no transparency, every font embedded. Coordinates are
/// device units from the upper left corner of the paper; text stands on its base line.
class Paper {
public:
    Paper(QIODevice& device, const DocumentFonts& fonts);

    const DocumentFonts& fonts() const { return fonts_; }
    void newPage() { writer_.newPage(); }
    void text(Face face, double x, double baseline, const QString& text, const QColor& colour = ink::text);
    /// Ends at `right`.
    void textRight(Face face, double right, double baseline, const QString& text, const QColor& colour = ink::text);
    void line(double fromX, double toX, double y, double thickness, const QColor& colour);
    void hairline(double fromX, double toX, double y) { line(fromX, toX, y, 0.4 * point, ink::hairline); }
    void frame(const QRectF& rectangle, const QColor& colour);
    /// Filled in black with one path, so that no reader shows seams between neighbours.
    void fill(const std::vector<QRectF>& rectangles);
    /// Ends the file; nothing may be painted afterwards.
    void finish() { painter_.end(); }

private:
    QPdfWriter writer_;
    QPainter painter_;
    const DocumentFonts& fonts_;
};

} // namespace mitoyen::documents
