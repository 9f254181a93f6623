// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "widgets/entry_grid.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

/// Short ways to find and use the widgets of a page as a person does.
namespace mitoyen::tests {

template <class W = QWidget> W* named(QWidget& page, const char* name)
{
    auto* found = page.findChild<W*>(QLatin1String(name));
    if (found == nullptr)
        qFatal("no widget called %s", name);
    return found;
}

inline QString textOf(QWidget& page, const char* name)
{
    return named<QLabel>(page, name)->text();
}

inline void type(QWidget& page, const char* name, const QString& text)
{
    auto* field = named<QLineEdit>(page, name);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

/// The cell is opened, overwritten and left as a person does it.
inline void typeInCell(widgets::EntryGrid& grid, int row, int column, const QString& text)
{
    // The editor of the cell before is gone for the user, but not yet for findChild.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* view = grid.view();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(row, column));
    QTest::keyClick(view, Qt::Key_F2);
    auto* editor = view->findChild<QLineEdit*>(QStringLiteral("cell_editor"));
    if (editor == nullptr)
        qFatal("the cell does not open");
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
}

} // namespace mitoyen::tests
