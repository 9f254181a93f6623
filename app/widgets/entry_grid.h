// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "models/table_model_base.h"

#include <memory>
#include <optional>
#include <vector>

#include <QHash>
#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QTableView;

namespace mitoyen::base {
class Settings;
}
namespace mitoyen::models {
class RowFilter;
}

namespace mitoyen::widgets {

class EmptyState;
class GridDelegate;
class GridView;

/// The one grid of the house: lists and entry. Tab goes right over the cells one may edit, Enter down and back to
/// the column in which the line began, arrows move outside editing, typing in a cell replaces it, in a list it jumps
/// to the row that begins so. Ctrl+D copies from above, Ctrl+C copies what is selected, F2 opens the cell, Esc takes
/// back. Money cells calculate ("=12,5*3"), date cells complete ("12"). Sort by the heading, choose columns by its
/// context menu; the footer has the number of rows and the totals.
class EntryGrid final : public QWidget {
    Q_OBJECT
public:
    /// `name` becomes the object name; column widths and choices are kept under it.
    EntryGrid(const QString& name, base::Settings& settings, QWidget* parent = nullptr);
    ~EntryGrid() override;

    /// Takes no ownership. `accessibleName`: what the list is, for screen readers.
    void setModel(models::TableModelBase* model);
    models::TableModelBase* model() const { return model_; }
    void setWhat(const QString& accessibleName);
    QTableView* view() const;

    /// Shown in place of the rows when there are none.
    void setEmptyState(EmptyState* state);
    /// One column alone, its texts wrapped over as many lines as they need: for lists of sentences where there is no
    /// room for the rest. Nothing: all columns, one line each.
    void showOnly(std::optional<int> column);
    /// Rows that contain every word of it; empty: all.
    void setFilter(const QString& text);
    /// Further actions of the context menu.
    void addRowAction(QAction* action);

    /// Row of the model, or -1.
    int currentRow() const;
    std::vector<int> selectedRows() const;
    void setCurrentRow(int row);
    std::optional<core::Uuid> currentRecord() const;
    /// The focus, as soon as there are rows.
    void takeFocus();
    /// Starts typing: the first editable cell of the row for new records, or of the current row.
    void startEntry();

    /// Used by the key rules and their tests: positions in the view, hidden columns left out.
    void copySelection();
    void copyFromAbove();

    /// A language change asks the model for its titles.
    void retranslate();

signals:
    /// Double click or Enter on a row that is not edited.
    void activated(int row);
    void currentRowChanged(int row);
    /// While a cell is open: what stands in its editor now, whether it can be taken or not. Row of the model.
    void typing(int row, int column, const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void listen(const GridDelegate& delegate);
    void showFooter();
    void showEmptyState();
    void showColumnMenu(const QPoint& at);
    void fitColumns();
    void stretchColumns();
    void keepLayout();
    void restoreLayout();
    void sayLocked(const QString& why);
    void sayRefusal(const QModelIndex& cell, const core::Error& error);

    base::Settings& settings_;
    QPointer<models::TableModelBase> model_;
    models::RowFilter* filter_;
    GridView* view_;
    QLabel* refusal_;
    QLabel* count_;
    QLabel* totals_;
    QPointer<EmptyState> emptyState_;
    QPointer<QWidget> focusBefore_; ///< had the focus when the list was to take it and could not yet
    std::vector<QAction*> rowActions_;
    QHash<int, int> fittedWidths_; ///< by column, before room is shared out
    bool fitting_ = false; ///< the grid itself is setting widths
    bool fitted_ = false;
    bool measured_ = false; ///< by rows
    bool lockedSaid_ = false; ///< the sentence below speaks of the role, not of a typed text
};

} // namespace mitoyen::widgets
