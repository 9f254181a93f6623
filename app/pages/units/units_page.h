// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "models/table_model.h"
#include "pages/units/unit_columns.h"
#include "pages/working/working_page.h"

namespace mitoyen::widgets {
class EmptyState;
class EntryGrid;
} // namespace mitoyen::widgets

namespace mitoyen::pages {

class AllocationTrial;
class KeyTotals;

/// The units of a building with their shares in each key side by side, held against the deed.
class UnitsPage final : public WorkingPage {
    Q_OBJECT
public:
    UnitsPage(PageContext& context, QWidget* parent = nullptr);
    void showRecord(const QString& table, const core::Uuid& record) override;
    void focusFirst() override;
    void retranslate() override;
    models::TableModel<UnitRow>* model() { return model_; }

protected:
    void loadBuilding() override;

private:
    void addCommands();
    void loadKeys();
    void takeKeys(std::vector<model::AllocationKey> keys);
    void makeModel();
    void save(const std::optional<UnitRow>& before, const UnitRow& after);
    void applyShares();
    void discardShares();
    void removeUnits();
    void transferUnits();
    void addKey();
    void refreshTotals();

    std::shared_ptr<ShareDrafts> drafts_ = std::make_shared<ShareDrafts>();
    models::TableModel<UnitRow>* model_ = nullptr;
    std::optional<core::Uuid> wanted_; ///< asked for by the search before its row was there
    widgets::EntryGrid* grid_;
    widgets::EmptyState* empty_;
    KeyTotals* totals_;
    AllocationTrial* trial_;
};

} // namespace mitoyen::pages
