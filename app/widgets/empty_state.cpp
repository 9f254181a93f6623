// SPDX-License-Identifier: AGPL-3.0-or-later
#include "widgets/empty_state.h"

#include "widgets/appearance.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace mitoyen::widgets {

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent),
      iconName_(iconName),
      drawing_(new QLabel(this)),
      sentence_(new QLabel(this)),
      button_(new QPushButton(this))
{
    setObjectName(QStringLiteral("empty_state"));
    sentence_->setObjectName(QStringLiteral("empty_state_sentence"));
    sentence_->setWordWrap(true);
    sentence_->setAlignment(Qt::AlignHCenter);
    button_->setObjectName(QStringLiteral("empty_state_action"));
    button_->hide();
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(drawing_, 0, Qt::AlignHCenter);
    column->addSpacing(scaled(12));
    column->addWidget(sentence_);
    column->addSpacing(scaled(12));
    column->addWidget(button_, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(button_, &QPushButton::clicked, this, &EmptyState::triggered);
    draw();
}

void EmptyState::setSentence(const QString& sentence)
{
    sentence_->setText(sentence);
}

void EmptyState::setVerb(const QString& verb)
{
    button_->setText(verb);
    button_->setAccessibleName(verb);
    button_->setVisible(!verb.isEmpty());
}

void EmptyState::draw()
{
    const int size = scaled(96);
    const qreal ratio = devicePixelRatioF();
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().selection);
    painter.drawEllipse(QRectF(size * 0.08, size * 0.08, size * 0.84, size * 0.84));
    icon(iconName_, models::Tone::Secondary)
        .paint(&painter, QRect(size / 4, size / 4, size / 2, size / 2), Qt::AlignCenter);
    drawing_->setPixmap(picture);
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
    QWidget::changeEvent(event);
}

} // namespace mitoyen::widgets
