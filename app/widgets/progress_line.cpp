// SPDX-License-Identifier: AGPL-3.0-or-later
#include "widgets/progress_line.h"

#include "base/operation.h"
#include "widgets/appearance.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace mitoyen::widgets {

namespace {
constexpr auto patience = std::chrono::milliseconds(300);
constexpr int fine = 1000; ///< steps of the bar
} // namespace

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent),
      text_(new QLabel(this)),
      bar_(new QProgressBar(this)),
      remaining_(new QLabel(this)),
      copy_(new QToolButton(this)),
      cancel_(new QToolButton(this))
{
    setObjectName(QStringLiteral("progress_line"));
    bar_->setObjectName(QStringLiteral("progress_bar"));
    bar_->setTextVisible(false);
    bar_->setMaximum(fine);
    copy_->setObjectName(QStringLiteral("progress_copy_log"));
    cancel_->setObjectName(QStringLiteral("progress_cancel"));
    for (auto* button : {copy_, cancel_})
        button->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(text_, 2);
    row->addWidget(bar_, 3);
    row->addWidget(remaining_);
    row->addWidget(copy_);
    row->addWidget(cancel_);
    connect(cancel_, &QToolButton::clicked, this, [this] {
        if (shown_)
            shown_->cancel();
        cancel_->setEnabled(false);
    });
    connect(copy_, &QToolButton::clicked, this, [this] {
        if (shown_)
            QGuiApplication::clipboard()->setText(shown_->log());
    });
    retranslate();
    hide();
}

void ProgressLine::watch(base::RunningOperation& operation)
{
    operations_.append(&operation);
    connect(&operation, &base::RunningOperation::progressed, this, &ProgressLine::refresh);
    connect(&operation, &base::RunningOperation::finished, this, &ProgressLine::take);
    connect(&operation, &QObject::destroyed, this, &ProgressLine::take);
    QTimer::singleShot(patience, this, &ProgressLine::take);
}

void ProgressLine::take()
{
    operations_.removeIf([](const auto& operation) { return !operation || operation->isFinished(); });
    const auto latest = operations_.isEmpty() ? nullptr : operations_.last().data();
    if (latest != shown_)
        cancel_->setEnabled(true);
    shown_ = latest;
    setVisible(shown_ != nullptr);
    refresh();
}

void ProgressLine::refresh()
{
    if (!shown_)
        return;
    const auto state = shown_->state();
    text_->setText(state.what.isEmpty() ? shown_->title() : state.what);
    bar_->setAccessibleName(text_->text());
    bar_->setMaximum(state.total > 0 ? fine : 0);
    bar_->setValue(state.total > 0 ? static_cast<int>(state.done * fine / state.total) : 0);
    const auto remaining = shown_->remaining();
    const auto seconds = remaining ? static_cast<int>(remaining->count()) : 0;
    remaining_->setText(seconds > 90      ? tr("%n minute(s) left", nullptr, (seconds + 59) / 60)
                            : seconds > 0 ? tr("%n second(s) left", nullptr, seconds)
                                          : QString());
    cancel_->setVisible(shown_->canCancel());
}

void ProgressLine::retranslate()
{
    copy_->setIcon(icon(QStringLiteral("copy")));
    copy_->setToolTip(tr("Copy the log"));
    copy_->setAccessibleName(tr("Copy the log"));
    cancel_->setIcon(icon(QStringLiteral("close")));
    cancel_->setToolTip(tr("Cancel"));
    cancel_->setAccessibleName(tr("Cancel"));
}

void ProgressLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mitoyen::widgets
