// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "models/table_model_base.h"

#include <string>
#include <vector>

#include <QSortFilterProxyModel>

namespace mitoyen::models {

/// Rows in which every word typed occurs somewhere, accents and case folded; sorting is left to the model, which may
/// leave it to the database.
class RowFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString& text);
    bool isFiltering() const { return !words_.empty(); }
    void sort(int column, Qt::SortOrder order) override;
    /// Rows that the filter left, and what they add up to, without the row in which a new record is typed.
    TableModelBase::Summary summary() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::vector<std::string> words_;
};

} // namespace mitoyen::models
