// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/conflicts/conflicts_page.h"

#include "base/messages.h"
#include "base/rights.h"
#include "base/sync_service.h"
#include "base/translations.h"
#include "base/vocabulary.h"
#include "pages/conflicts/refused_list.h"
#include "pages/working/cell_texts.h"
#include "pages/working/typed_text.h"
#include "widgets/appearance.h"
#include "widgets/banner.h"
#include "widgets/conflict_card.h"
#include "widgets/empty_state.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace mitoyen::pages {

namespace {

/// Cards are wide widgets; the rest follows when these are decided.
constexpr std::size_t mostCards = 30;

} // namespace

ConflictsPage::ConflictsPage(PageContext& context, QWidget* parent)
    : WorkingPage(context, QStringLiteral("conflicts_page"), parent),
      count_(new QLabel(this)),
      alikeLabel_(new QLabel(this)),
      alike_(new QComboBox(this)),
      scroll_(new QScrollArea(this)),
      list_(new QWidget(this)),
      column_(new QVBoxLayout(list_)),
      more_(new QLabel(this)),
      refused_(new RefusedList(context.replica, this)),
      empty_(new widgets::EmptyState(QStringLiteral("conflicts"), this))
{
    count_->setObjectName(QStringLiteral("conflict_count"));
    count_->setWordWrap(true);
    alike_->setObjectName(QStringLiteral("conflict_alike"));
    alikeLabel_->setBuddy(alike_);
    alike_->addItem(QString());
    for (const auto alike :
         {storage::Alike::Same, storage::Alike::Record, storage::Alike::Author, storage::Alike::Import})
        alike_->addItem(QString(), static_cast<int>(alike));
    alike_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    alike_->setMinimumContentsLength(24);
    auto* alikeRow = new QHBoxLayout;
    alikeRow->addWidget(alikeLabel_);
    alikeRow->addWidget(alike_, 1);
    alikeRow->addStretch(1);
    more_->setObjectName(QStringLiteral("conflict_more"));
    more_->setProperty("role", QStringLiteral("secondary"));
    scroll_->setObjectName(QStringLiteral("conflict_list"));
    scroll_->setWidget(list_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(widgets::scaled(12));
    column_->addWidget(more_);
    column_->addWidget(refused_);
    // A stretch of its own: cards are as high as what they say.
    column_->addStretch(1);
    auto* main = new QWidget(this);
    auto* outer = new QVBoxLayout(main);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(widgets::scaled(8));
    outer->addWidget(count_);
    outer->addLayout(alikeRow);
    outer->addWidget(scroll_, 1);
    outer->addWidget(empty_, 1);
    parts()->addWidget(main);
    connect(refused_, &RefusedList::loaded, this, &ConflictsPage::showOnlyWhatIs);
    connect(refused_, &RefusedList::sendAgainChosen, this, &ConflictsPage::sendAgain);
    connect(refused_, &RefusedList::letGoChosen, this, &ConflictsPage::letGo);
    connect(&context.replica, &base::ReplicaThread::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QStringLiteral("conflict")))
            load();
        else if (isVisible())
            refused_->load();
    });
    connect(&context.replica, &base::ReplicaThread::opened, this, &ConflictsPage::load);
    connect(&context.replica, &base::ReplicaThread::roleChanged, this, &ConflictsPage::retranslate);
    addCommands();
    retranslate();
    if (context.replica.isOpen())
        load();
}

void ConflictsPage::addCommands()
{
    using base::CommandMenu;
    using storage::Choice;
    const auto any = [this] { return !conflicts_.empty(); };
    addCommand({.id = QStringLiteral("conflicts.mine"),
                .text = [] { return tr("Keep mine in the first conflict"); },
                .run = [this] { decide(0, Choice::Mine); },
                .shortcut = QKeySequence(QStringLiteral("Ctrl+Shift+M")),
                .menu = CommandMenu::Edit,
                .available = any});
    addCommand({.id = QStringLiteral("conflicts.theirs"),
                .text = [] { return tr("Keep theirs in the first conflict"); },
                .run = [this] { decide(0, Choice::Theirs); },
                .shortcut = QKeySequence(QStringLiteral("Ctrl+Shift+T")),
                .menu = CommandMenu::Edit,
                .available = any});
}

void ConflictsPage::showEvent(QShowEvent* event)
{
    WorkingPage::showEvent(event);
    if (replicaThread().isOpen())
        refused_->load();
}

void ConflictsPage::load()
{
    refused_->load();
    replicaThread().run(
        this, [](storage::Replica& replica) { return loadConflicts(replica); },
        [this](std::vector<OpenConflict> conflicts) {
            conflicts_ = std::move(conflicts);
            showCards();
            context().commands.refresh();
        });
}

void ConflictsPage::showCards()
{
    const auto wanted = std::min(conflicts_.size(), mostCards);
    while (cards_.size() > wanted) {
        cards_.back()->deleteLater();
        cards_.pop_back();
    }
    while (cards_.size() < wanted) {
        const auto place = cards_.size();
        auto* card = new widgets::ConflictCard(list_);
        column_->insertWidget(static_cast<int>(place), card);
        connect(card, &widgets::ConflictCard::mineChosen, this, [=, this] { decide(place, storage::Choice::Mine); });
        connect(card, &widgets::ConflictCard::theirsChosen, this,
                [=, this] { decide(place, storage::Choice::Theirs); });
        connect(card, &widgets::ConflictCard::valueChosen, this,
                [=, this](const QString& text) { decide(place, storage::Choice::Value, text); });
        cards_.push_back(card);
    }
    retranslate();
}

void ConflictsPage::fill(widgets::ConflictCard& card, const OpenConflict& conflict)
{
    const bool known = conflict.entity != nullptr;
    const auto value = [&](const std::optional<std::string>& text) {
        return known ? cellText(*conflict.entity, conflict.field, text) : shown(text);
    };
    QStringList where;
    if (!conflict.building.empty())
        where.append(shown(conflict.building));
    if (known)
        where.append(base::entityName(conflict.entity->table));
    if (!conflict.record.empty())
        where.append(shown(conflict.record));
    widgets::ConflictCard::Content content;
    content.where = where.join(QStringLiteral(" · "));
    content.field = conflict.field.empty() ? tr("Whole record")
                                           : base::fieldName(known ? conflict.entity->table : "", conflict.field);
    const auto side = [](const QString& text, const OpenConflict::Origin& from) {
        const auto device = shown(from.device);
        const auto author = from.author.empty() ? device
            : device.isEmpty()                  ? shown(from.author)
                                                : tr("%1 on %2", "person, device").arg(shown(from.author), device);
        return widgets::ConflictCard::Side{text, author, device, from.at ? base::momentText(*from.at) : QString()};
    };
    const bool ofDeleted = conflict.kind == storage::ConflictKind::EditOfDeleted;
    // The side that deleted typed no value: that the record goes is its choice.
    const auto gone = tr("deleted", "the record");
    content.mine = side(ofDeleted && !conflict.mineTyped ? gone : value(conflict.mine), conflict.mineFrom);
    content.theirs = side(ofDeleted && conflict.mineTyped ? gone : value(conflict.theirs), conflict.theirsFrom);
    content.own = conflict.own;
    if (conflict.own)
        content.mine.author = tr("you");
    content.takesText = known && takesTypedText(*conflict.entity, conflict.field);
    if (const auto role = replicaThread().role(); !base::mayChange(role, QStringLiteral("conflict")) ||
        (known && !base::mayChange(role, shown(conflict.entity->table))))
        content.locked = base::whyNot(*role);
    card.setContent(content);
}

std::optional<storage::Alike> ConflictsPage::chosenAlike() const
{
    const auto chosen = alike_->currentData();
    return chosen.isValid() ? std::optional(static_cast<storage::Alike>(chosen.toInt())) : std::nullopt;
}

void ConflictsPage::decide(std::size_t place, storage::Choice choice, const QString& text)
{
    if (place >= conflicts_.size() || place >= cards_.size() || cards_[place]->isLocked())
        return;
    const auto& conflict = conflicts_[place];
    std::optional<std::string> value;
    if (choice == storage::Choice::Value && conflict.entity != nullptr) {
        auto stored = storageText(*conflict.entity, conflict.field, text);
        if (!stored) {
            banner().fail(base::sentence(stored.error()));
            return;
        }
        value = *stored;
    }
    const auto title = tr("Settle conflicts");
    const Settling settling{conflict.id, chosenAlike(), choice, value};
    for (auto* card : cards_)
        card->setBusy(true);
    base::Operation(this, title)
        .run([settling, label = title.toStdString()](storage::Replica& replica) {
            return settle(replica, label, settling);
        })
        .then([this](Settled&& settled) {
            offerUndo(tr("%n conflict(s) settled.", nullptr, static_cast<int>(settled.conflicts)), settled.number);
            for (auto* card : cards_)
                card->setBusy(false);
            focusFirst();
        })
        .otherwise([this, title](const core::Error& error) {
            for (auto* card : cards_)
                card->setBusy(false);
            showFailure(title, error);
        });
}

void ConflictsPage::sendAgain(std::int64_t number)
{
    const auto title = tr("Send a refused change again");
    refused_->setBusy(true);
    base::Operation(this, title)
        .run([number](storage::Replica& replica) { return pages::sendAgain(replica, number); })
        .then([this] {
            banner().say(tr("Sent again."));
            refused_->load();
            if (context().sync != nullptr)
                context().sync->exchangeNow();
        })
        .otherwise([this, title](const core::Error& error) {
            refused_->setBusy(false);
            showFailure(title, error);
        });
}

void ConflictsPage::letGo(std::int64_t number)
{
    const auto title = tr("Let a refused change go");
    refused_->setBusy(true);
    base::Operation(this, title)
        .run([number](storage::Replica& replica) { return storage::dismiss(replica, number); })
        .then([this] {
            banner().say(tr("Let go: the record stays as it is."));
            refused_->load();
            // The status line counts after an exchange.
            if (context().sync != nullptr)
                context().sync->exchangeNow();
        })
        .otherwise([this, title](const core::Error& error) {
            refused_->setBusy(false);
            showFailure(title, error);
        });
}

void ConflictsPage::showRecord(const QString&, const core::Uuid&)
{
    focusFirst();
}

void ConflictsPage::focusFirst()
{
    auto* first = cards_.empty() ? nullptr : cards_.front()->findChild<QPushButton*>();
    if (first != nullptr)
        first->setFocus();
    else
        setFocus();
}

void ConflictsPage::retranslate()
{
    WorkingPage::retranslate();
    const int count = static_cast<int>(conflicts_.size());
    count_->setText(
        tr("%n conflict(s): two people changed the same field apart from each other. Nothing is lost until you choose.",
           nullptr, count));
    alikeLabel_->setText(tr("A choice settles"));
    alike_->setAccessibleName(alikeLabel_->text());
    const QStringList together{tr("this conflict alone"), tr("all of the same field with the same two values"),
                               tr("all of the same record"), tr("all that the same person typed"),
                               tr("all of the same import or other act")};
    for (int i = 0; i < together.size(); ++i)
        alike_->setItemText(i, together[i]);
    showOnlyWhatIs();
    empty_->setSentence(tr("No conflicts: everything that came together fits."));
    empty_->setVerb({});
    for (std::size_t i = 0; i < cards_.size(); ++i)
        fill(*cards_[i], conflicts_[i]);
    const int further = count - static_cast<int>(cards_.size());
    more_->setVisible(further > 0);
    more_->setText(tr("%n more follow(s) when these are settled.", nullptr, further));
    scroll_->setAccessibleName(tr("Open conflicts"));
}

void ConflictsPage::showOnlyWhatIs()
{
    const bool none = conflicts_.empty();
    count_->setVisible(!none);
    alikeLabel_->setVisible(!none);
    alike_->setVisible(!none);
    scroll_->setVisible(!none || !refused_->isEmpty());
    empty_->setVisible(none && refused_->isEmpty());
}

} // namespace mitoyen::pages
