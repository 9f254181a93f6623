// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "models/table_model.h"
#include "pages/owners/owner_operations.h"
#include "pages/shell/page_context.h"

#include <QWidget>

class QLabel;

namespace mitoyen::widgets {
class EmptyState;
class EntryGrid;
} // namespace mitoyen::widgets

namespace mitoyen::pages {

/// What an owner holds and held: unit, span, right, part, and with whom.
class OwnerUnits final : public QWidget {
    Q_OBJECT
public:
    OwnerUnits(PageContext& context, QWidget* parent = nullptr);
    void showOwner(const model::Person& person);
    void clear();
    void retranslate();

signals:
    void unitActivated(const core::Uuid& ownership);

private:
    std::vector<models::Column<HeldUnitRow>> columns() const;

    PageContext& context_;
    std::string name_;
    QLabel* title_;
    models::TableModel<HeldUnitRow>* model_;
    widgets::EntryGrid* grid_;
    widgets::EmptyState* empty_;
};

} // namespace mitoyen::pages
