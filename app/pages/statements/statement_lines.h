// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "models/table_model.h"
#include "pages/shell/page_context.h"
#include "pages/statements/statement_columns.h"

#include <QWidget>

class QLabel;

namespace mitoyen::widgets {
class EntryGrid;
}

namespace mitoyen::pages {

/// The lines of a statement; below, how the cents of the one in hand came about.
class StatementLines final : public QWidget {
    Q_OBJECT
public:
    StatementLines(PageContext& context, QWidget* parent = nullptr);
    void showStatement(const model::Statement& statement);
    void clear();
    void retranslate();

private:
    void explain();

    model::Statement statement_;
    models::TableModel<StatementLineRow>* model_;
    widgets::EntryGrid* grid_;
    QLabel* explanation_;
};

} // namespace mitoyen::pages
