// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/messages.h"
#include "base/rights.h"
#include "models/table_model.h"

namespace mitoyen::models {

template <class Row> void TableModel<Row>::setSource(base::ReplicaThread& thread, Source source)
{
    if (thread_ == nullptr) {
        QObject::connect(&thread, &base::ReplicaThread::changed, this, [this](const QSet<QString>& tables) {
            if (source_.rows && source_.tables.intersects(tables))
                reload();
        });
        QObject::connect(&thread, &base::ReplicaThread::roleChanged, this, [this] { takeRole(); });
    }
    thread_ = &thread;
    source_ = std::move(source);
    beginResetModel();
    rows_.clear();
    refusals_.clear();
    endResetModel();
    complete_ = false;
    count_.reset();
    sums_.clear();
    ++generation_;
    countAgain();
    load(0, firstPage);
}

template <class Row> void TableModel<Row>::setRows(std::vector<Row> rows)
{
    ++generation_;
    source_.rows = nullptr;
    loading_ = false;
    complete_ = true;
    count_ = static_cast<std::int64_t>(rows.size());
    replace(std::move(rows));
    sortHere();
    emit loaded();
    emit summaryChanged();
}

template <class Row> void TableModel<Row>::allowNewRows(std::function<Row()> blank)
{
    blank_ = std::move(blank);
    if (!complete_ || draft_ || isLocked())
        return;
    const int end = static_cast<int>(rows_.size());
    beginInsertRows({}, end, end);
    draft_ = blank_();
    endInsertRows();
}

template <class Row> bool TableModel<Row>::isLocked() const
{
    if (thread_ == nullptr)
        return false;
    return std::ranges::any_of(source_.tables,
                               [this](const QString& table) { return !base::mayChange(thread_->role(), table); });
}

/// Somebody else is signed in: the row for new records comes or goes.
template <class Row> void TableModel<Row>::takeRole()
{
    if (draft_ && isLocked()) {
        const int row = newRow();
        revertRow(row);
        beginRemoveRows({}, row, row);
        draft_.reset();
        endRemoveRows();
    } else if (blank_) {
        allowNewRows(blank_);
    }
    emit summaryChanged();
}

template <class Row> int TableModel<Row>::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size()) + (draft_ ? 1 : 0);
}

template <class Row> Qt::Alignment TableModel<Row>::alignmentOf(const Column<Row>& column) const
{
    const bool figure = column.kind == CellKind::Money || column.kind == CellKind::Integer;
    return (figure ? Qt::AlignRight : column.alignment) | Qt::AlignVCenter;
}

template <class Row> QVariant TableModel<Row>::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& column = columnAt(index.column());
    const auto refusal = refusals_.constFind({index.row(), index.column()});
    const bool refusedHere = refusal != refusals_.constEnd();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return refusedHere ? refusal->first : column.text(rowAt(index.row()));
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(column));
    case KindRole: return static_cast<int>(column.kind);
    case ErrorRole: return refusedHere ? refusal->second : QString();
    case ToneRole:
        if (refusedHere)
            return static_cast<int>(Tone::Bad);
        return static_cast<int>(column.tone ? column.tone(rowAt(index.row())) : Tone::Plain);
    case SortRole: return column.sortValue ? column.sortValue(rowAt(index.row())) : column.text(rowAt(index.row()));
    case AmountRole:
        if (!column.amount || isNew(index.row()))
            return {};
        return QVariant::fromValue<qlonglong>(column.amount(rowAt(index.row())).cents);
    case LockedRole: return column.edit && isLocked() ? base::whyNot(*thread_->role()) : QString();
    case Qt::ToolTipRole:
        if (refusedHere)
            return refusal->second;
        if (const auto locked = data(index, LockedRole).toString(); !locked.isEmpty())
            return locked;
        return column.remark ? column.remark(rowAt(index.row())) : QString();
    // What a screen reader says for a cell carries the heading: columns alone have no sound.
    case Qt::AccessibleTextRole: return column.title + QStringLiteral(": ") + data(index, Qt::DisplayRole).toString();
    case Qt::AccessibleDescriptionRole: return data(index, Qt::ToolTipRole);
    default: return {};
    }
}

template <class Row> QVariant TableModel<Row>::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        if (section >= rowCount() || role != Qt::DisplayRole)
            return {};
        return isNew(section) ? QVariant(QStringLiteral("*")) : QVariant(section + 1);
    }
    if (section >= columnCount())
        return {};
    const auto& column = columnAt(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return column.title;
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(column));
    case ColumnIdRole: return column.id.empty() ? QString::number(section) : QString::fromStdString(column.id);
    default: return {};
    }
}

template <class Row> Qt::ItemFlags TableModel<Row>::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isEditable(index.column()) && !isLocked() ? flags | Qt::ItemIsEditable : flags;
}

template <class Row> bool TableModel<Row>::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isEditable(index.column()) || isLocked())
        return false;
    const auto text = value.toString();
    return isNew(index.row()) ? editNew(index.column(), text) : editStored(index.row(), index.column(), text);
}

template <class Row> bool TableModel<Row>::editNew(int column, const QString& text)
{
    const int row = newRow();
    const auto cell = index(row, column);
    refusals_.remove({row, column});
    const auto taken = columnAt(column).edit(*draft_, text);
    draftTouched_ = draftTouched_ || !text.isEmpty();
    if (!taken)
        refusals_.insert({row, column}, {text, base::sentence(taken.error())});
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    if (!taken)
        emit refused(cell, taken.error());
    return taken.ok();
}

template <class Row> bool TableModel<Row>::editStored(int row, int column, const QString& text)
{
    const auto cell = index(row, column);
    refusals_.remove({row, column});
    Row after = rows_[static_cast<std::size_t>(row)];
    const auto taken = columnAt(column).edit(after, text);
    if (!taken) {
        refusals_.insert({row, column}, {text, base::sentence(taken.error())});
        emit dataChanged(cell, cell);
        emit refused(cell, taken.error());
        return false;
    }
    const std::optional<Row> before = std::exchange(rows_[static_cast<std::size_t>(row)], after);
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    emit summaryChanged();
    if (edited_)
        edited_(before, after);
    return true;
}

template <class Row> void TableModel<Row>::leaveRow(int row)
{
    if (!isNew(row) || !draftTouched_)
        return;
    for (auto refusal = refusals_.keyBegin(); refusal != refusals_.keyEnd(); ++refusal)
        if (refusal->first == row)
            return;
    const Row made = *draft_;
    draft_ = blank_();
    draftTouched_ = false;
    // It stands in the list at once; the reload that follows its saving puts it into its place.
    beginInsertRows({}, row, row);
    rows_.push_back(made);
    endInsertRows();
    if (count_)
        ++*count_;
    emit summaryChanged();
    if (edited_)
        edited_(std::nullopt, made);
}

template <class Row> void TableModel<Row>::revertRow(int row)
{
    for (int column = 0; column < columnCount(); ++column)
        refusals_.remove({row, column});
    if (isNew(row)) {
        draft_ = blank_();
        draftTouched_ = false;
    }
    if (row >= 0 && row < rowCount())
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

template <class Row> bool TableModel<Row>::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !complete_ && !loading_ && source_.rows != nullptr;
}

template <class Row> void TableModel<Row>::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    // Pages grow, so that a deep list takes few steps and the first page stays small.
    const auto have = static_cast<std::int64_t>(rows_.size());
    load(have, std::clamp(have, firstPage, largestPage));
}

template <class Row> void TableModel<Row>::load(std::int64_t offset, std::int64_t limit)
{
    loading_ = true;
    Slice slice{offset, limit, {}};
    if (sortColumn_ >= 0 && !columnAt(sortColumn_).orderBy.empty()) {
        slice.orderBy = columnAt(sortColumn_).orderBy;
        if (sortOrder_ == Qt::DescendingOrder)
            slice.orderBy = "-" + slice.orderBy;
    }
    const auto generation = generation_;
    thread_->run(
        this, [fetch = source_.rows, slice](storage::Replica& replica) { return fetch(replica, slice); },
        [this, slice, generation](std::vector<Row> rows) {
            if (generation != generation_)
                return;
            const bool complete = slice.limit < 0 || static_cast<std::int64_t>(rows.size()) < slice.limit;
            if (slice.offset == 0)
                complete_ = complete, replace(std::move(rows));
            else
                append(std::move(rows), complete);
            if (complete_)
                sortHere();
            // Not before: a view that hears of the new rows asks for the next page at once.
            loading_ = false;
            if (slice.offset == 0)
                emit loaded();
            // After the first rows: a sum over a long list takes longer than they do.
            if (slice.offset == 0 && !complete_)
                totalAgain();
            emit summaryChanged();
            if (std::exchange(reloadAgain_, false))
                reload();
            else if (wantAll_ && !complete_ && !loading_)
                load(static_cast<std::int64_t>(rows_.size()), -1);
        },
        [this, generation](const core::Error& error) {
            if (generation != generation_)
                return;
            loading_ = false;
            complete_ = true;
            emit loadFailed(error);
        });
}

template <class Row> void TableModel<Row>::append(std::vector<Row> rows, bool complete)
{
    complete_ = complete;
    if (!rows.empty()) {
        const int first = static_cast<int>(rows_.size());
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        rows_.insert(rows_.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endInsertRows();
    }
    if (complete_)
        count_ = static_cast<std::int64_t>(rows_.size());
    if (complete_ && blank_)
        allowNewRows(blank_);
}

/// Rows at both ends that are the same records keep their place, so that selection and scrolling survive.
template <class Row> void TableModel<Row>::replace(std::vector<Row> rows)
{
    std::size_t head = 0;
    while (head < rows_.size() && head < rows.size() && sameRecord(rows_[head], rows[head]))
        ++head;
    std::size_t tail = 0;
    while (tail < rows_.size() - head && tail < rows.size() - head &&
           sameRecord(rows_[rows_.size() - 1 - tail], rows[rows.size() - 1 - tail]))
        ++tail;
    const auto at = [](auto& list, std::size_t i) { return list.begin() + static_cast<std::ptrdiff_t>(i); };
    const std::size_t gone = rows_.size() - head - tail;
    const std::size_t come = rows.size() - head - tail;
    refusals_.clear();
    if (gone > 0) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + gone) - 1);
        rows_.erase(at(rows_, head), at(rows_, head + gone));
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + come) - 1);
        rows_.insert(at(rows_, head), at(rows, head), at(rows, head + come));
        endInsertRows();
    }
    rows_ = std::move(rows);
    if (!rows_.empty())
        emit dataChanged(index(0, 0), index(static_cast<int>(rows_.size()) - 1, columnCount() - 1));
    if (complete_)
        count_ = static_cast<std::int64_t>(rows_.size());
    if (complete_ && blank_)
        allowNewRows(blank_);
}

template <class Row> void TableModel<Row>::sort(int column, Qt::SortOrder order)
{
    if (column == sortColumn_ && order == sortOrder_)
        return;
    sortColumn_ = column < columnCount() ? column : -1;
    sortOrder_ = order;
    if (source_.rows && sortColumn_ >= 0 && !columnAt(sortColumn_).orderBy.empty() && !complete_)
        reload();
    else if (complete_)
        sortHere();
    else if (sortColumn_ >= 0)
        loadAll();
}

template <class Row> void TableModel<Row>::sortHere()
{
    if (sortColumn_ < 0 || rows_.size() < 2)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const auto& column = columnAt(sortColumn_);
    std::vector<std::pair<QVariant, std::size_t>> keys;
    keys.reserve(rows_.size());
    for (std::size_t i = 0; i < rows_.size(); ++i)
        keys.emplace_back(column.sortValue ? column.sortValue(rows_[i]) : QVariant(column.text(rows_[i])), i);
    const auto less = [](const QVariant& a, const QVariant& b) {
        if (a.userType() == QMetaType::QString && b.userType() == QMetaType::QString)
            return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    };
    std::ranges::stable_sort(keys, [&](const auto& a, const auto& b) {
        return sortOrder_ == Qt::AscendingOrder ? less(a.first, b.first) : less(b.first, a.first);
    });
    std::vector<Row> sorted;
    std::vector<int> place(rows_.size());
    sorted.reserve(rows_.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        place[keys[i].second] = static_cast<int>(i);
        sorted.push_back(std::move(rows_[keys[i].second]));
    }
    rows_ = std::move(sorted);
    refusals_.clear();
    for (const auto& old : persistentIndexList())
        if (old.row() < static_cast<int>(place.size()))
            changePersistentIndex(old, index(place[static_cast<std::size_t>(old.row())], old.column()));
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

template <class Row> void TableModel<Row>::countAgain()
{
    if (!source_.count)
        return;
    const auto generation = generation_;
    thread_->run(
        this, source_.count,
        [this, generation](std::int64_t rows) {
            if (generation != generation_)
                return;
            count_ = rows;
            emit summaryChanged();
        },
        [](const core::Error&) {}); // the rows themselves report what is wrong
}

template <class Row> void TableModel<Row>::totalAgain()
{
    if (!source_.totals)
        return;
    const auto generation = generation_;
    thread_->run(
        this, source_.totals,
        [this, generation](std::vector<ColumnSum> sums) {
            if (generation != generation_)
                return;
            sums_ = std::move(sums);
            emit summaryChanged();
        },
        [](const core::Error&) {}); // the rows themselves report what is wrong
}

template <class Row> std::optional<TableModelBase::Summary> TableModel<Row>::summary() const
{
    if (!complete_ && !count_)
        return std::nullopt;
    Summary summary;
    summary.rows = complete_ ? static_cast<std::int64_t>(rows_.size()) : *count_;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (!columns_[i].amount)
            continue;
        if (!complete_) {
            const auto known = std::ranges::find(sums_, columns_[i].id, &ColumnSum::column);
            if (known != sums_.end())
                summary.totals.push_back({static_cast<int>(i), known->sum});
            continue;
        }
        core::Money sum;
        for (const auto& row : rows_)
            sum += columns_[i].amount(row);
        summary.totals.push_back({static_cast<int>(i), sum});
    }
    return summary;
}

template <class Row> std::vector<Choice> TableModel<Row>::choices(int column) const
{
    return columnAt(column).choices ? columnAt(column).choices() : std::vector<Choice>{};
}

template <class Row> void TableModel<Row>::loadAll()
{
    wantAll_ = true;
    if (!complete_ && !loading_ && source_.rows)
        load(static_cast<std::int64_t>(rows_.size()), -1);
}

template <class Row> void TableModel<Row>::reload()
{
    if (!source_.rows)
        return;
    if (loading_) {
        reloadAgain_ = true;
        return;
    }
    countAgain();
    const auto have = static_cast<std::int64_t>(rows_.size());
    load(0, wantAll_ ? -1 : std::max(firstPage, have + 1));
}

template <class Row> void TableModel<Row>::retranslate()
{
    columns_ = makeColumns_();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit summaryChanged();
}

template <class Row> std::optional<core::Uuid> TableModel<Row>::recordAt(int row) const
{
    if (!source_.record || row < 0 || row >= static_cast<int>(rows_.size()))
        return std::nullopt;
    return source_.record(rows_[static_cast<std::size_t>(row)]);
}

template <class Row> int TableModel<Row>::rowOf(const core::Uuid& record) const
{
    if (!source_.record)
        return -1;
    const auto found = std::ranges::find_if(rows_, [&](const Row& row) { return source_.record(row) == record; });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

} // namespace mitoyen::models
