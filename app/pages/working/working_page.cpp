// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/working/working_page.h"

#include "pages/history/history_drawer.h"
#include "pages/working/typed_text.h"
#include "schema/column.h"
#include "widgets/banner.h"
#include "widgets/entry_grid.h"

#include <QDate>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace mitoyen::pages {

WorkingPage::WorkingPage(PageContext& context, const QString& objectName, QWidget* parent)
    : Page(context, objectName, parent),
      parts_(new QSplitter(Qt::Horizontal, this))
{
    parts_->setObjectName(objectName + QStringLiteral("_parts"));
    parts_->setChildrenCollapsible(false);
    body()->addWidget(parts_, 1);
}

void WorkingPage::showBuilding(BuildingId building)
{
    building_ = building;
    loadBuilding();
}

void WorkingPage::retranslate()
{
    if (history_ != nullptr)
        history_->retranslate();
}

QAction* WorkingPage::addCommand(base::Command command)
{
    command.available = [this, given = std::move(command.available)] { return isVisible() && (!given || given()); };
    auto* action = context().commands.add(std::move(command), this);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void WorkingPage::offerUndo(const QString& sentence, std::int64_t number)
{
    if (number == 0)
        return;
    banner().say(sentence);
    banner().offer(tr("Undo"), [this, number] {
        base::Operation(this, tr("Undo"))
            .run([number](storage::Replica& replica) { return replica.undo(number); })
            .then([this] { banner().say(tr("The change was undone.")); });
    });
}

void WorkingPage::addHistory(widgets::EntryGrid& grid, const schema::EntityDescription& entity)
{
    const auto id = QStringLiteral("%1.%2_history").arg(objectName(), shown(entity.table));
    auto* action = addCommand({.id = id,
                               .text = [] { return tr("History of the record"); },
                               .run =
                                   [this, &grid, &entity] {
                                       const auto record = grid.currentRecord();
                                       if (!record)
                                           return;
                                       if (history_ == nullptr) {
                                           history_ = new HistoryDrawer(context(), this);
                                           parts_->addWidget(history_);
                                       }
                                       history_->showRecord(entity, *record);
                                   },
                               .shortcut = QKeySequence(QStringLiteral("Ctrl+H")),
                               .icon = QStringLiteral("history"),
                               .menu = base::CommandMenu::View});
    grid.addRowAction(action);
}

void WorkingPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    context().commands.refresh();
}

void WorkingPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    context().commands.refresh();
}

core::Date today()
{
    const auto now = QDate::currentDate();
    const auto date = core::makeDate(now.year(), now.month(), now.day());
    core::require(date.ok(), "the calendar of this computer is readable");
    return *date;
}

} // namespace mitoyen::pages
