// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "models/table_model.h"
#include "pages/shell/page_context.h"
#include "pages/units/share_drafts.h"
#include "rules/allocation.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace mitoyen::widgets {
class EntryGrid;
class FieldError;
class MoneyEdit;
} // namespace mitoyen::widgets

namespace mitoyen::pages {

/// An amount divided by a key to try it out: the part of each unit, what was cut off, and who received the cents
/// left over. Nothing is stored.
class AllocationTrial final : public QWidget {
    Q_OBJECT
public:
    AllocationTrial(PageContext& context, QWidget* parent = nullptr);
    void setUnits(std::vector<model::Unit> units, const ShareDrafts& drafts);
    void retranslate();

private:
    struct Row {
        std::string unit;
        rules::AllocationPart part;
    };
    std::vector<models::Column<Row>> columns() const;
    void divide();
    void nameKeys();

    std::vector<model::Unit> units_;
    ShareDrafts drafts_;
    QLabel* title_;
    QLabel* amountLabel_;
    QLabel* keyLabel_;
    widgets::MoneyEdit* amount_;
    widgets::FieldError* amountError_ = nullptr;
    QComboBox* key_;
    QLabel* explanation_;
    models::TableModel<Row>* model_;
    widgets::EntryGrid* grid_;
};

} // namespace mitoyen::pages
