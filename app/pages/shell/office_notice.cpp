// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/shell/office_notice.h"

#include "base/messages.h"
#include "base/sync_service.h"
#include "widgets/banner.h"

#include <algorithm>
#include <array>

#include <QEvent>
#include <QVBoxLayout>

namespace mitoyen::pages {

namespace {

/// What only a new connection ends: password and address are asked for in the settings.
bool wantsConnection(const core::Error& problem)
{
    constexpr std::array codes = {"signed_out", "device_unknown", "token_invalid", "refresh_token_invalid",
                                  "sign_in_failed"};
    return std::ranges::find(codes, problem.code) != codes.end();
}

} // namespace

OfficeNotice::OfficeNotice(PageContext& context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      banner_(new widgets::Banner(this))
{
    setObjectName(QStringLiteral("office_notice"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(banner_);
    if (context_.sync != nullptr)
        connect(context_.sync, &base::SyncService::stateChanged, this, &OfficeNotice::refresh);
    refresh();
}

OfficeNotice::Words OfficeNotice::words(const base::SyncState& state)
{
    using Link = base::SyncState::Link;
    const bool wanted = state.link == Link::Refused && state.problem && wantsConnection(*state.problem);
    const auto offer = wanted ? Offer::Connect : Offer::Exchange;
    if (state.leaseDaysLeft == 0)
        return {models::Tone::Bad,
                tr("This office has locked itself: its server was not reached for too long. Nothing is lost; it opens "
                   "again as soon as the server is reached."),
                offer};
    if (wanted)
        return {models::Tone::Attention,
                base::sentence(*state.problem) + QLatin1Char(' ') + tr("Until then your work stays on this computer."),
                Offer::Connect};
    if (state.leaseDaysLeft)
        return {models::Tone::Attention,
                tr("This office locks itself in %n day(s) unless its server is reached before.", nullptr,
                   static_cast<int>(*state.leaseDaysLeft)),
                offer};
    return {};
}

void OfficeNotice::refresh()
{
    const auto state = context_.sync != nullptr ? context_.sync->state() : base::SyncState{};
    // While an exchange runs nothing is decided yet.
    if (state.link == base::SyncState::Link::Exchanging)
        return;
    const bool locked = state.leaseDaysLeft == 0;
    if (locked_ && !locked && state.link == base::SyncState::Link::Online)
        emit unlocked();
    locked_ = locked;
    say(words(state));
}

void OfficeNotice::say(const Words& words)
{
    if (words.sentence == said_)
        return;
    said_ = words.sentence;
    if (words.sentence.isEmpty())
        return banner_->clear();
    if (words.tone == models::Tone::Bad)
        banner_->fail(words.sentence);
    else
        banner_->warn(words.sentence);
    // Offered again and again: the sentence stays until it is no longer true.
    if (words.offer == Offer::Connect)
        banner_->offer(tr("Connect…"), [this] {
            said_.clear();
            context_.navigation.openPage(QStringLiteral("settings"));
        });
    else if (words.offer == Offer::Exchange)
        banner_->offer(tr("Try to reach the server"), [this] {
            said_.clear();
            context_.sync->exchangeNow();
        });
}

void OfficeNotice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace mitoyen::pages
