// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/conflicts/refused_list.h"

#include "base/messages.h"
#include "base/replica_thread.h"
#include "base/translations.h"
#include "base/vocabulary.h"
#include "pages/working/cell_texts.h"
#include "pages/working/typed_text.h"
#include "widgets/appearance.h"
#include "widgets/refusal_card.h"

#include <algorithm>

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace mitoyen::pages {

namespace {

/// Cards are wide widgets; the rest follows when these are dealt with.
constexpr std::size_t mostCards = 30;

} // namespace

RefusedList::RefusedList(base::ReplicaThread& thread, QWidget* parent)
    : QWidget(parent),
      thread_(thread),
      title_(new QLabel(this)),
      introduction_(new QLabel(this)),
      column_(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("refused_list"));
    title_->setObjectName(QStringLiteral("refused_title"));
    widgets::setTextRole(title_, widgets::TextRole::Section);
    introduction_->setObjectName(QStringLiteral("refused_introduction"));
    introduction_->setWordWrap(true);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(widgets::scaled(8));
    column_->addWidget(title_);
    column_->addWidget(introduction_);
    retranslate();
}

void RefusedList::load()
{
    thread_.run(
        this, [](storage::Replica& replica) { return loadRefused(replica); },
        [this](std::vector<RefusedChange> changes) {
            changes_ = std::move(changes);
            showCards();
            emit loaded();
        });
}

void RefusedList::showCards()
{
    const auto wanted = std::min(changes_.size(), mostCards);
    while (cards_.size() > wanted) {
        cards_.back()->deleteLater();
        cards_.pop_back();
    }
    while (cards_.size() < wanted) {
        const auto place = cards_.size();
        auto* card = new widgets::RefusalCard(this);
        column_->addWidget(card);
        connect(card, &widgets::RefusalCard::sendAgainChosen, this,
                [=, this] { emit sendAgainChosen(changes_.at(place).number); });
        connect(card, &widgets::RefusalCard::letGoChosen, this,
                [=, this] { emit letGoChosen(changes_.at(place).number); });
        cards_.push_back(card);
    }
    retranslate();
}

void RefusedList::setBusy(bool busy)
{
    for (auto* card : cards_)
        card->setBusy(busy);
}

void RefusedList::fill(widgets::RefusalCard& card, const RefusedChange& change)
{
    const auto act = [&] {
        switch (change.kind) {
        case sync::ChangeKind::Create: return tr("new");
        case sync::ChangeKind::Delete: return tr("deleted");
        case sync::ChangeKind::Patch:
        case sync::ChangeKind::Command:
        case sync::ChangeKind::Void: break;
        }
        return tr("changed");
    };
    QStringList where{base::entityName(change.entity->table)};
    if (!change.record.empty())
        where.append(shown(change.record));
    where.append(act());
    QStringList typed;
    for (const auto& [field, text] : change.typed) {
        const auto value = cellText(*change.entity, field, text);
        typed.append(tr("%1: %2", "field, value")
                         .arg(base::fieldName(change.entity->table, field), value.isEmpty() ? tr("(empty)") : value));
    }
    card.setContent({where.join(QStringLiteral(" · ")), typed.join(QLatin1Char('\n')), base::sentence(change.reason),
                     base::momentText(change.at), static_cast<int>(change.others)});
}

void RefusedList::retranslate()
{
    setVisible(!changes_.empty());
    title_->setText(tr("%n change(s) refused", nullptr, static_cast<int>(changes_.size())));
    introduction_->setText(tr("The server did not take these; the records are as before. What you typed is kept here "
                              "until you send it again or let it go."));
    for (std::size_t i = 0; i < cards_.size(); ++i)
        fill(*cards_[i], changes_[i]);
}

void RefusedList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mitoyen::pages
