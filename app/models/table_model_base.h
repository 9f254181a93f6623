// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "models/column.h"

#include <cstdint>
#include <optional>
#include <vector>

#include <QAbstractTableModel>

namespace mitoyen::models {

/// What views ask beyond Qt's own roles.
enum ItemRole {
    KindRole = Qt::UserRole, ///< CellKind as int
    ToneRole, ///< Tone as int
    ErrorRole, ///< QString: why what was typed last is refused; empty when it was taken
    SortRole,
    AmountRole, ///< cents that a column with a total adds for this row; nothing for the new row
    LockedRole, ///< QString: why the signed-in role may not change a cell that others may; else empty
    ColumnIdRole, ///< of headers: Column::id
};

/// The part of TableModel<Row> that does not know the row: what the grid works with.
class TableModelBase : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    struct Total {
        int column = 0;
        core::Money sum;
    };
    struct Summary {
        std::int64_t rows = 0; ///< of the whole list, loaded or not
        std::vector<Total> totals;
    };

    /// For the footer; nothing while it is not known yet.
    virtual std::optional<Summary> summary() const = 0;
    virtual std::vector<Choice> choices(int column) const = 0;
    virtual bool isEditable(int column) const = 0;
    virtual bool isInitiallyHidden(int column) const = 0;
    virtual bool stretches(int column) const = 0;
    virtual bool isLoading() const = 0;
    /// Loads every row that is not there yet: before a filter or an export.
    virtual void loadAll() = 0;
    /// Reads the list again; rows that stay keep their place and their selection.
    virtual void reload() = 0;
    /// Titles in the language of now.
    virtual void retranslate() = 0;
    /// The user leaves a row: what he typed into a new one goes to `submitted` now.
    virtual void leaveRow(int row) = 0;
    /// Forgets the new row being typed, or the refused texts of a row.
    virtual void revertRow(int row) = 0;
    /// The record a row stands for; nothing for a new one or a list without identifiers.
    virtual std::optional<core::Uuid> recordAt(int row) const = 0;
    virtual int rowOf(const core::Uuid& record) const = 0;
    /// The row at the end in which a new record is typed, or -1.
    virtual int newRow() const = 0;

signals:
    /// The first rows are there (or the list is empty).
    void loaded();
    void summaryChanged();
    void loadFailed(const mitoyen::core::Error& error);
    /// A typed text was refused: one sentence for the cell.
    void refused(const QModelIndex& cell, const mitoyen::core::Error& error);
};

} // namespace mitoyen::models
