// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/building.h"
#include "models/table_model.h"
#include "pages/shell/page.h"

class QLineEdit;
class QPushButton;

namespace mitoyen::widgets {
class EmptyState;
class EntryGrid;
} // namespace mitoyen::widgets

namespace mitoyen::pages {

/// Every building of the office.
class BuildingsPage final : public Page {
    Q_OBJECT
public:
    struct Row {
        model::Building building;
        std::int64_t units = 0;
    };
    BuildingsPage(PageContext& context, QWidget* parent);
    void focusFirst() override;
    void retranslate() override;

private:
    void newBuilding();
    void open(int row);

    QLineEdit* filter_;
    QPushButton* new_;
    QPushButton* takeOver_;
    models::TableModel<Row>* model_;
    widgets::EntryGrid* grid_;
    widgets::EmptyState* empty_;
};

} // namespace mitoyen::pages
