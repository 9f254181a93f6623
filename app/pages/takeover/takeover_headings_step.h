// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "models/table_model.h"
#include "pages/shell/page_context.h"
#include "pages/takeover/heading_columns.h"
#include "pages/takeover/takeover_operations.h"

#include <QWidget>

class QLabel;

namespace mitoyen::widgets {
class EntryGrid;
}

namespace mitoyen::pages {

/// Second step: what the headings mean. Those nobody knows come first; what is explained is remembered.
class TakeoverHeadingsStep final : public QWidget {
    Q_OBJECT
public:
    TakeoverHeadingsStep(PageContext& context, QWidget* parent = nullptr);
    void show(const TakeoverCheck& check);
    std::vector<interchange::ColumnMapping> explained() const;
    /// Headings nobody explained yet.
    int unknown() const;
    void retranslate();

private:
    QLabel* sentence_;
    models::TableModel<HeadingRow>* model_;
    widgets::EntryGrid* grid_;
};

} // namespace mitoyen::pages
