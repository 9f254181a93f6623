// SPDX-License-Identifier: AGPL-3.0-or-later
#include "widgets/grid_view.h"

#include "models/table_model_base.h"
#include "widgets/appearance.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScopedValueRollback>

namespace mitoyen::widgets {

GridView::GridView(QWidget* parent) : QTableView(parent)
{
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(false);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // the rules below go over read-only cells
    verticalHeader()->setVisible(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setResizeContentsPrecision(100);
    setCornerButtonEnabled(false);
}

bool GridView::isEditable(const QModelIndex& at) const
{
    return at.isValid() && at.flags().testFlag(Qt::ItemIsEditable) && !isColumnHidden(at.column());
}

bool GridView::isRefused(const QModelIndex& at) const
{
    return at.isValid() && !at.data(models::ErrorRole).toString().isEmpty();
}

QModelIndex GridView::editableBeside(const QModelIndex& from, int step) const
{
    const auto* header = horizontalHeader();
    const int columns = model()->columnCount();
    int row = from.row();
    int visual = header->visualIndex(from.column()) + step;
    while (row >= 0 && row < model()->rowCount()) {
        for (; visual >= 0 && visual < columns; visual += step) {
            const auto cell = model()->index(row, header->logicalIndex(visual));
            if (isEditable(cell))
                return cell;
        }
        row += step;
        visual = step > 0 ? 0 : columns - 1;
    }
    return {};
}

void GridView::move(Way way)
{
    const auto from = currentIndex();
    if (!from.isValid() || isRefused(from))
        return;
    QModelIndex to;
    if (way == Way::Down) {
        const int column = lineStart_ >= 0 ? lineStart_ : from.column();
        to = model()->index(from.row() + 1, column);
        // The last line: what was typed is handed over, and a new line may appear below.
        if (!to.isValid()) {
            emit rowLeft(from.row());
            to = model()->index(from.row() + 1, column);
        }
    } else {
        to = editableBeside(from, way == Way::Right ? 1 : -1);
    }
    if (!to.isValid())
        return;
    const QScopedValueRollback moving(moving_, true);
    setCurrentIndex(to);
    scrollTo(to);
}

void GridView::leaveEditorToRight()
{
    move(Way::Right);
}

void GridView::leaveEditorToLeft()
{
    move(Way::Left);
}

void GridView::leaveEditorDown()
{
    move(Way::Down);
}

bool GridView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool opened = QTableView::edit(index, trigger, event);
    const auto why = index.isValid() ? index.data(models::LockedRole).toString() : QString();
    const bool typed = event != nullptr && event->type() == QEvent::KeyPress &&
        !static_cast<const QKeyEvent*>(event)->text().trimmed().isEmpty();
    if (!why.isEmpty() && (trigger == EditKeyPressed || trigger == DoubleClicked || typed))
        emit lockedTyped(why);
    if (opened && state() == EditingState && lineStart_ < 0)
        lineStart_ = index.column();
    return opened;
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    if (!moving_ && current.row() != previous.row())
        lineStart_ = -1;
    QTableView::currentChanged(current, previous);
    if (previous.isValid() && current.row() != previous.row())
        emit rowLeft(previous.row());
}

bool GridView::focusNextPrevChild(bool next)
{
    // Tab belongs to the cells only where there is something to type; elsewhere it leads out of the list.
    const auto to = currentIndex().isValid() ? editableBeside(currentIndex(), next ? 1 : -1) : QModelIndex();
    if (!to.isValid() || isRefused(currentIndex()))
        return QTableView::focusNextPrevChild(next);
    move(next ? Way::Right : Way::Left);
    return true;
}

void GridView::mousePressEvent(QMouseEvent* event)
{
    lineStart_ = -1;
    QTableView::mousePressEvent(event);
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    const auto here = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
    } else if (event->matches(QKeySequence::Paste)) {
        emit pasteRequested();
    } else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier) {
        emit copyFromAboveRequested();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers().testFlag(Qt::ControlModifier) && here.isValid())
            emit rowLeft(here.row());
        else if (isEditable(here))
            move(Way::Down);
        else if (here.isValid())
            emit enterPressed(here);
    } else if (event->key() == Qt::Key_Escape && here.isValid() && isEditable(here)) {
        emit rowReverted(here.row());
    } else if (event->key() == Qt::Key_Delete && isEditable(here)) {
        model()->setData(here, QString());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void GridView::resizeEvent(QResizeEvent* event)
{
    const auto current = currentIndex();
    const bool seen = current.isValid() && visualRect(current).top() < event->oldSize().height();
    QTableView::resizeEvent(event);
    // A message below the list takes room from it, never the cell somebody works in.
    if (seen && event->size().height() < event->oldSize().height())
        scrollTo(current);
}

} // namespace mitoyen::widgets
