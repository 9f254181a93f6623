// SPDX-License-Identifier: AGPL-3.0-or-later
#include "models/row_filter.h"

#include "core/require.h"
#include "core/text.h"

#include <algorithm>
#include <sstream>

namespace mitoyen::models {

void RowFilter::setWords(const QString& text)
{
    std::istringstream folded(core::fold(text.toStdString()));
    words_.clear();
    for (std::string word; folded >> word;)
        words_.push_back(word);
    invalidateFilter();
}

void RowFilter::sort(int column, Qt::SortOrder order)
{
    if (sourceModel() != nullptr)
        sourceModel()->sort(column, order);
}

TableModelBase::Summary RowFilter::summary() const
{
    const auto* model = qobject_cast<const TableModelBase*>(sourceModel());
    core::require(model != nullptr, "a list is filtered");
    const int newRow = model->newRow() < 0 ? -1 : mapFromSource(model->index(model->newRow(), 0)).row();
    TableModelBase::Summary summary;
    summary.rows = rowCount() - (newRow < 0 ? 0 : 1);
    for (int column = 0; column < columnCount(); ++column) {
        core::Money sum;
        bool summed = false;
        for (int row = 0; row < rowCount(); ++row) {
            const auto amount = index(row, column).data(AmountRole);
            summed = summed || amount.isValid();
            sum += core::Money{amount.toLongLong()};
        }
        if (summed)
            summary.totals.push_back({column, sum});
    }
    return summary;
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (words_.empty())
        return true;
    std::string line;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        line += sourceModel()->index(row, column, parent).data().toString().toStdString() + ' ';
    const auto folded = core::fold(line);
    return std::ranges::all_of(words_, [&](const std::string& word) { return folded.find(word) != std::string::npos; });
}

} // namespace mitoyen::models
