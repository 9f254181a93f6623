// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/replica_thread.h"
#include "models/table_model_base.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QHash>
#include <QSet>

namespace mitoyen::models {

/// A part of a list in the order of the list.
struct Slice {
    std::int64_t offset = 0;
    std::int64_t limit = -1; ///< -1: all
    std::string orderBy; ///< as Query::orderBy; empty: the list's own order
};

/// What a money column of a list adds up to.
struct ColumnSum {
    std::string column;
    core::Money sum;
};

/// A model is a list of plain rows and a list of columns. Rows come from the replica page by page as the view scrolls
/// (`Source`), or are simply given (`setRows`). It loads again when one of the announced tables concerns it, and keeps
/// the rows that stayed in their place.
template <class Row> class TableModel final : public TableModelBase {
public:
    using Columns = std::function<std::vector<Column<Row>>()>;

    /// Where the rows come from; `rows`, `count` and `totals` run on the replica thread.
    struct Source {
        std::function<std::vector<Row>(storage::Replica&, const Slice&)> rows;
        std::function<std::int64_t(storage::Replica&)> count = {}; ///< empty: known when all are loaded
        /// Sums of the whole list by Column::id; empty: known when all are loaded.
        std::function<std::vector<ColumnSum>(storage::Replica&)> totals = {};
        QSet<QString> tables = {}; ///< whose changes concern the list
        std::function<core::Uuid(const Row&)> record = {}; ///< what tells a row from another
    };

    /// `columns` is asked again when the language changes.
    explicit TableModel(Columns columns, QObject* parent = nullptr)
        : TableModelBase(parent),
          makeColumns_(std::move(columns)),
          columns_(makeColumns_())
    {}

    /// Takes its rows from the replica from now on and loads the first page.
    void setSource(base::ReplicaThread& thread, Source source);
    /// The rows as they are; no source.
    void setRows(std::vector<Row> rows);
    void setRecordOf(std::function<core::Uuid(const Row&)> record) { source_.record = std::move(record); }
    const std::vector<Row>& rows() const { return rows_; }
    const Row& rowAt(int row) const { return isNew(row) ? *draft_ : rows_.at(static_cast<std::size_t>(row)); }

    /// Called with the row before and after an edit that every touched cell accepted: the page saves it. `before` is
    /// nothing for a new row. When saving fails, call reload().
    void onEdited(std::function<void(const std::optional<Row>& before, const Row& after)> edited)
    {
        edited_ = std::move(edited);
    }
    /// Offers one row at the end in which a new record is typed; `blank` makes it.
    void allowNewRows(std::function<Row()> blank);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(columns_.size());
    }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    std::optional<Summary> summary() const override;
    std::vector<Choice> choices(int column) const override;
    bool isEditable(int column) const override { return columnAt(column).edit != nullptr; }
    /// Of every cell: the role of the user who is signed in may not change what the list is made of.
    bool isLocked() const;
    bool isInitiallyHidden(int column) const override { return columnAt(column).hidden; }
    bool stretches(int column) const override { return columnAt(column).stretch; }
    bool isLoading() const override { return loading_; }
    void loadAll() override;
    void reload() override;
    void retranslate() override;
    void leaveRow(int row) override;
    void revertRow(int row) override;
    std::optional<core::Uuid> recordAt(int row) const override;
    int rowOf(const core::Uuid& record) const override;
    int newRow() const override { return draft_ ? static_cast<int>(rows_.size()) : -1; }

private:
    static constexpr std::int64_t firstPage = 200;
    static constexpr std::int64_t largestPage = 5000;

    const Column<Row>& columnAt(int column) const { return columns_.at(static_cast<std::size_t>(column)); }
    bool isNew(int row) const { return draft_ && row == static_cast<int>(rows_.size()); }
    Qt::Alignment alignmentOf(const Column<Row>& column) const;
    void load(std::int64_t offset, std::int64_t limit);
    void append(std::vector<Row> rows, bool complete);
    void replace(std::vector<Row> rows);
    bool sameRecord(const Row& a, const Row& b) const
    {
        return source_.record && source_.record(a) == source_.record(b);
    }
    void sortHere();
    bool editNew(int column, const QString& text);
    bool editStored(int row, int column, const QString& text);
    void takeRole();
    void countAgain();
    void totalAgain();

    Columns makeColumns_;
    std::vector<Column<Row>> columns_;
    std::vector<Row> rows_;
    Source source_;
    base::ReplicaThread* thread_ = nullptr;
    bool loading_ = false;
    bool complete_ = true; ///< no row of the list is missing
    bool reloadAgain_ = false; ///< something changed while rows were on their way
    bool wantAll_ = false;
    std::int64_t generation_ = 0;
    std::optional<std::int64_t> count_;
    std::vector<ColumnSum> sums_; ///< of the whole list while a part of it is here
    int sortColumn_ = -1;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
    std::function<void(const std::optional<Row>&, const Row&)> edited_;
    std::function<Row()> blank_;
    std::optional<Row> draft_;
    bool draftTouched_ = false;
    /// Refused texts stay in their cells: nothing typed is lost. By (row, column).
    QHash<QPair<int, int>, QPair<QString, QString>> refusals_;
};

} // namespace mitoyen::models

#include "models/table_model_impl.h"
