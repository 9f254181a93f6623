// SPDX-License-Identifier: AGPL-3.0-or-later
#include "widgets/entity_picker.h"

#include "core/text.h"
#include "widgets/appearance.h"

#include <algorithm>
#include <array>

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace mitoyen::widgets {

namespace {

constexpr std::size_t longestList = 50;
constexpr int idRole = Qt::UserRole;
constexpr int textRole = Qt::UserRole + 1;
const QString creatingMark = QStringLiteral("\u0001create");

bool fits(const std::string& folded, const std::string& wanted)
{
    std::size_t from = 0;
    while (from < wanted.size()) {
        const auto end = std::min(wanted.find(' ', from), wanted.size());
        const std::string word = " " + wanted.substr(from, end - from);
        if (word.size() > 1 && folded.find(word) == std::string::npos)
            return false;
        from = end + 1;
    }
    return true;
}

} // namespace

EntityPicker::EntityPicker(QWidget* parent)
    : QLineEdit(parent),
      list_(new QStandardItemModel(this)),
      completer_(new QCompleter(list_, this))
{
    // The list is filtered here, because the completer does not fold accents.
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setCompletionRole(textRole);
    completer_->setMaxVisibleItems(12);
    completer_->setWidget(this);
    completer_->popup()->setObjectName(QStringLiteral("picker_list"));
    connect(this, &QLineEdit::textEdited, this, &EntityPicker::offer);
    connect(this, &QLineEdit::editingFinished, this, &EntityPicker::settle);
    connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& at) {
        const auto id = at.data(idRole).toString();
        if (id == creatingMark) {
            emit createRequested(text());
            return;
        }
        setText(at.data(textRole).toString());
        setModified(false);
        emit picked(id);
    });
}

void EntityPicker::setChoices(std::vector<models::Choice> choices)
{
    entries_.clear();
    for (auto& choice : choices) {
        std::string folded = " " + core::fold((choice.text + QLatin1Char(' ') + choice.detail).toStdString());
        entries_.push_back({std::move(choice), std::move(folded)});
    }
}

std::vector<const EntityPicker::Entry*> EntityPicker::fitting(const QString& text) const
{
    const auto wanted = core::fold(text.toStdString());
    std::vector<const Entry*> found;
    for (const auto& entry : entries_) {
        if (found.size() == longestList)
            break;
        if (fits(entry.folded, wanted))
            found.push_back(&entry);
    }
    return found;
}

void EntityPicker::offer(const QString& text)
{
    list_->clear();
    for (const auto* entry : fitting(text)) {
        const auto& choice = entry->choice;
        auto* item = new QStandardItem(choice.detail.isEmpty() ? choice.text
                                                               : choice.text + QStringLiteral("   ") + choice.detail);
        item->setData(choice.id, idRole);
        item->setData(choice.text, textRole);
        list_->appendRow(item);
    }
    if (creating_ && !text.trimmed().isEmpty() && chosen().isEmpty()) {
        auto* item = new QStandardItem(tr("Create \u201c%1\u201d \u2026").arg(text.trimmed()));
        item->setData(creatingMark, idRole);
        item->setData(text, textRole);
        list_->appendRow(item);
    }
    completer_->setCompletionPrefix({});
    if (list_->rowCount() > 0)
        completer_->complete();
    else
        completer_->popup()->hide();
}

QString EntityPicker::chosen() const
{
    const auto typed = text().trimmed();
    for (const auto& entry : entries_)
        if (entry.choice.text.compare(typed, Qt::CaseInsensitive) == 0)
            return entry.choice.id;
    if (typed.isEmpty())
        return {};
    const auto found = fitting(typed);
    return found.size() == 1 ? found.front()->choice.id : QString();
}

void EntityPicker::choose(const QString& id)
{
    const auto found = std::ranges::find(entries_, id, [](const Entry& entry) { return entry.choice.id; });
    setText(found == entries_.end() ? QString() : found->choice.text);
    setModified(false);
}

void EntityPicker::settle()
{
    if (!isModified())
        return;
    const auto id = chosen();
    if (id.isEmpty())
        return;
    choose(id);
    emit picked(id);
}

void EntityPicker::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && !completer_->popup()->isVisible()) {
        offer(isModified() ? text() : QString());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void EntityPicker::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        list_->clear();
    QLineEdit::changeEvent(event);
}

} // namespace mitoyen::widgets
