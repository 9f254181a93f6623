// SPDX-License-Identifier: AGPL-3.0-or-later
#include "widgets/banner.h"

#include "widgets/appearance.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

namespace mitoyen::widgets {

namespace {
constexpr int secondsShown = 12;
}

Banner::Banner(QWidget* parent)
    : QFrame(parent),
      mark_(new QLabel(this)),
      text_(new QLabel(this)),
      button_(new QPushButton(this)),
      close_(new QToolButton(this))
{
    setObjectName(QStringLiteral("banner"));
    text_->setObjectName(QStringLiteral("banner_text"));
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    button_->setObjectName(QStringLiteral("banner_action"));
    close_->setObjectName(QStringLiteral("banner_close"));
    close_->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->addWidget(mark_, 0, Qt::AlignTop);
    row->addWidget(text_, 1);
    row->addWidget(button_);
    row->addWidget(close_, 0, Qt::AlignTop);
    connect(button_, &QPushButton::clicked, this, [this] {
        const auto act = act_;
        clear();
        if (act)
            act();
    });
    connect(close_, &QToolButton::clicked, this, &Banner::clear);
    retranslate();
    clear();
}

void Banner::say(const QString& sentence)
{
    show(models::Tone::Good, sentence);
    QTimer::singleShot(std::chrono::seconds(secondsShown), this, [this, number = shown_] {
        if (number == shown_)
            clear();
    });
}

void Banner::warn(const QString& sentence)
{
    show(models::Tone::Attention, sentence);
}

void Banner::fail(const QString& sentence)
{
    show(models::Tone::Bad, sentence);
}

void Banner::show(models::Tone tone, const QString& sentence)
{
    ++shown_;
    tone_ = tone;
    act_ = {};
    button_->hide();
    text_->setText(sentence);
    const int size = scaled(20);
    mark_->setPixmap(icon(iconOf(tone), tone).pixmap(QSize(size, size), devicePixelRatioF()));
    setProperty("tone", static_cast<int>(tone));
    style()->unpolish(this);
    style()->polish(this);
    setVisible(true);
    // Said aloud: whoever cannot see it must not miss it.
    setAccessibleName(sentence);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::offer(const QString& verb, std::function<void()> act)
{
    act_ = std::move(act);
    button_->setText(verb);
    button_->setAccessibleName(verb);
    button_->show();
}

void Banner::clear()
{
    ++shown_;
    act_ = {};
    text_->clear();
    hide();
}

QString Banner::text() const
{
    return text_->text();
}

void Banner::retranslate()
{
    close_->setIcon(icon(QStringLiteral("close")));
    close_->setToolTip(tr("Close"));
    close_->setAccessibleName(tr("Close the message"));
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace mitoyen::widgets
