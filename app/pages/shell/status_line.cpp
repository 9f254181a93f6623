// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/shell/status_line.h"

#include "base/messages.h"
#include "base/replica_thread.h"
#include "base/sync_service.h"
#include "base/translations.h"
#include "storage/refusals.h"
#include "widgets/appearance.h"

#include <cstdlib>
#include <utility>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace mitoyen::pages {

namespace {

constexpr std::int64_t minute = 60;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t minutesAreTold = 3 * hour; ///< beyond, hours

} // namespace

StatusLine::StatusLine(PageContext& context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      mark_(new QLabel(this)),
      text_(new QLabel(this)),
      conflicts_(new QToolButton(this)),
      refused_(new QToolButton(this)),
      progress_(new QProgressBar(this)),
      exchange_(new QToolButton(this))
{
    setObjectName(QStringLiteral("status_line"));
    text_->setObjectName(QStringLiteral("status_text"));
    text_->setTextFormat(Qt::PlainText);
    conflicts_->setObjectName(QStringLiteral("status_conflicts"));
    refused_->setObjectName(QStringLiteral("status_refused"));
    for (auto* button : {conflicts_, refused_}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, &StatusLine::conflictsRequested);
    }
    progress_->setObjectName(QStringLiteral("status_progress"));
    progress_->setTextVisible(false);
    progress_->setMaximumWidth(widgets::scaled(160));
    exchange_->setObjectName(QStringLiteral("status_exchange"));
    exchange_->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(widgets::scaled(12), widgets::scaled(2), widgets::scaled(12), widgets::scaled(2));
    row->addWidget(mark_);
    row->addWidget(text_, 1);
    row->addWidget(refused_);
    row->addWidget(conflicts_);
    row->addWidget(progress_);
    row->addWidget(exchange_);
    connect(&context_.replica, &base::ReplicaThread::opened, this, &StatusLine::countRefused);
    connect(&context_.replica, &base::ReplicaThread::changed, this, &StatusLine::countRefused);
    if (context_.sync != nullptr) {
        connect(context_.sync, &base::SyncService::stateChanged, this, &StatusLine::refresh);
        connect(exchange_, &QToolButton::clicked, context_.sync, &base::SyncService::exchangeNow);
    }
    retranslate();
    countRefused();
}

QString StatusLine::skewText(std::int64_t seconds)
{
    const auto length = std::abs(seconds);
    if (length < minutesAreTold)
        return tr("%n minute(s)", nullptr, static_cast<int>((length + minute / 2) / minute));
    return tr("%n hour(s)", nullptr, static_cast<int>((length + hour / 2) / hour));
}

std::pair<models::Tone, QString> StatusLine::words(const base::SyncState& state)
{
    using Link = base::SyncState::Link;
    auto tone = models::Tone::Secondary;
    QStringList parts;
    switch (state.link) {
    case Link::Alone: parts.append(tr("this computer only, no server")); break;
    case Link::Offline:
        parts.append(state.since ? tr("offline since %1").arg(base::momentText(*state.since)) : tr("offline"));
        break;
    case Link::Online:
        tone = models::Tone::Good;
        parts.append(state.currentAsOf ? tr("up to date as of %1").arg(base::momentText(*state.currentAsOf))
                                       : tr("connected"));
        break;
    case Link::Exchanging: parts.append(tr("exchanging changes …")); break;
    case Link::Refused:
        tone = models::Tone::Attention;
        parts.append(state.problem ? base::sentence(*state.problem) : tr("refused by the server"));
        break;
    }
    // Somebody who works alone has nothing that waits for anybody.
    if (state.link != Link::Alone)
        parts.append(state.waiting == 0 ? tr("nothing waiting")
                                        : tr("%n change(s) waiting", nullptr, static_cast<int>(state.waiting)));
    if (state.lastExchange && !(state.link == Link::Online && state.currentAsOf))
        parts.append(tr("last exchange %1").arg(base::momentText(*state.lastExchange)));
    if (state.clockAheadSeconds) {
        tone = models::Tone::Attention;
        parts.append((*state.clockAheadSeconds > 0 ? tr("this clock is %1 fast") : tr("this clock is %1 slow"))
                         .arg(skewText(*state.clockAheadSeconds)));
    }
    return {tone, parts.join(QStringLiteral(" · "))};
}

QString StatusLine::detail(const base::SyncState& state)
{
    QStringList sentences;
    if (state.link == base::SyncState::Link::Offline && state.problem)
        sentences.append(base::sentence(*state.problem));
    if (state.clockAheadSeconds)
        sentences.append(tr("The clock of this computer differs from the server's by %1: set it right. No change is "
                            "lost by it, but others read wrong hours beside yours.")
                             .arg(skewText(*state.clockAheadSeconds)));
    return sentences.join(QLatin1Char('\n'));
}

void StatusLine::refresh()
{
    const auto state = context_.sync != nullptr ? context_.sync->state() : base::SyncState{};
    const auto [tone, said] = words(state);
    using Link = base::SyncState::Link;
    const bool away = state.link == Link::Offline || state.link == Link::Refused;
    const int size = widgets::scaled(16);
    const auto name = state.link == Link::Alone ? QStringLiteral("alone")
        : state.link == Link::Exchanging        ? QStringLiteral("sync")
        : away                                  ? QStringLiteral("offline")
                                                : QStringLiteral("online");
    mark_->setPixmap(widgets::icon(name, tone).pixmap(QSize(size, size), devicePixelRatioF()));
    text_->setText(said);
    text_->setToolTip(detail(state));
    text_->setAccessibleDescription(text_->toolTip());
    conflicts_->setVisible(state.conflicts > 0);
    conflicts_->setText(tr("%n conflict(s) to settle", nullptr, static_cast<int>(state.conflicts)));
    conflicts_->setIcon(widgets::icon(QStringLiteral("attention"), models::Tone::Attention));
    conflicts_->setAccessibleName(conflicts_->text());
    refused_->setVisible(refusedChanges_ > 0);
    refused_->setText(tr("%n change(s) refused", nullptr, refusedChanges_));
    refused_->setIcon(widgets::icon(QStringLiteral("bad"), models::Tone::Bad));
    refused_->setAccessibleName(refused_->text());
    if (std::exchange(exchanging_, state.link == Link::Exchanging) && !exchanging_)
        countRefused();
    progress_->setVisible(state.link == Link::Exchanging);
    progress_->setMaximum(static_cast<int>(state.total));
    progress_->setValue(static_cast<int>(state.done));
    exchange_->setVisible(context_.sync != nullptr && state.link != Link::Alone);
    exchange_->setEnabled(state.link != Link::Exchanging);
}

void StatusLine::countRefused()
{
    if (!context_.replica.isOpen())
        return;
    context_.replica.run(
        this, [](storage::Replica& replica) { return storage::refusals(replica).size(); },
        [this](std::size_t refused) {
            if (refusedChanges_ == static_cast<int>(refused))
                return;
            refusedChanges_ = static_cast<int>(refused);
            refresh();
        },
        [](const core::Error&) {}); // the next exchange counts again
}

QString StatusLine::text() const
{
    return text_->text();
}

void StatusLine::retranslate()
{
    exchange_->setIcon(widgets::icon(QStringLiteral("sync")));
    exchange_->setToolTip(tr("Exchange changes now"));
    exchange_->setAccessibleName(tr("Exchange changes now"));
    progress_->setAccessibleName(tr("Exchange of changes"));
    refresh();
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace mitoyen::pages
