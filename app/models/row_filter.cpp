// SPDX-License-Identifier: AGPL-3.0-or-later
#include "models/row_filter.h"

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
