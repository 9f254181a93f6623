// SPDX-License-Identifier: AGPL-3.0-or-later
#include "widgets/status_pill.h"

#include "widgets/appearance.h"

#include <QPainter>

namespace mitoyen::widgets {

StatusPill::StatusPill(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusPill::setState(models::Tone tone, const QString& word)
{
    tone_ = tone;
    word_ = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    const auto metrics = fontMetrics();
    const int mark = iconOf(tone_).isEmpty() ? 0 : metrics.height() + scaled(4);
    return {metrics.horizontalAdvance(word_) + mark + scaled(16), metrics.height() + scaled(4)};
}

void StatusPill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor tint = colourOf(tone_);
    tint.setAlphaF(0.12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    int x = scaled(8);
    if (!iconOf(tone_).isEmpty()) {
        const int size = fontMetrics().height();
        icon(iconOf(tone_), tone_).paint(&painter, QRect(x, (height() - size) / 2, size, size));
        x += size + scaled(4);
    }
    painter.setPen(colourOf(tone_));
    painter.drawText(rect().adjusted(x, 0, -scaled(8), 0), Qt::AlignVCenter | Qt::AlignLeft, word_);
}

} // namespace mitoyen::widgets
