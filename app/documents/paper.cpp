// SPDX-License-Identifier: AGPL-3.0-or-later
#include "documents/paper.h"

#include <QPageSize>
#include <QPainterPath>

namespace mitoyen::documents {

Paper::Paper(QIODevice& device, const DocumentFonts& fonts) : writer_(&device), fonts_(fonts)
{
    writer_.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer_.setResolution(unitsPerInch);
    writer_.setPageSize(QPageSize(QPageSize::A4));
    writer_.setPageMargins(QMarginsF(0, 0, 0, 0));
    core::require(painter_.begin(&writer_), "a PDF in memory can be painted");
}

void Paper::text(Face face, double x, double baseline, const QString& text, const QColor& colour)
{
    if (text.isEmpty())
        return;
    painter_.setFont(fonts_.font(face));
    painter_.setPen(colour);
    painter_.drawText(QPointF(x, baseline), text);
}

void Paper::textRight(Face face, double right, double baseline, const QString& text, const QColor& colour)
{
    this->text(face, right - fonts_.width(face, text), baseline, text, colour);
}

void Paper::line(double fromX, double toX, double y, double thickness, const QColor& colour)
{
    painter_.setPen(QPen(colour, thickness, Qt::SolidLine, Qt::FlatCap));
    painter_.drawLine(QPointF(fromX, y), QPointF(toX, y));
}

void Paper::frame(const QRectF& rectangle, const QColor& colour)
{
    painter_.setPen(QPen(colour, 0.8 * point));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRect(rectangle);
}

void Paper::fill(const std::vector<QRectF>& rectangles)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QRectF& rectangle : rectangles)
        path.addRect(rectangle);
    painter_.fillPath(path, Qt::black);
}

} // namespace mitoyen::documents
