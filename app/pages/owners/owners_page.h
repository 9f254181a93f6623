// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/person.h"
#include "models/table_model.h"
#include "pages/working/working_page.h"

class QLineEdit;

namespace mitoyen::widgets {
class EmptyState;
class EntryGrid;
} // namespace mitoyen::widgets

namespace mitoyen::pages {

class OwnerUnits;

/// The owners of a building; at the right, what the one in hand holds and held.
class OwnersPage final : public WorkingPage {
    Q_OBJECT
public:
    OwnersPage(PageContext& context, QWidget* parent = nullptr);
    void showRecord(const QString& table, const core::Uuid& record) override;
    void focusFirst() override;
    void retranslate() override;
    models::TableModel<model::Person>* model() { return model_; }

protected:
    void loadBuilding() override;

private:
    void addCommands();
    void save(const std::optional<model::Person>& before, const model::Person& after);
    void removeOwners();
    void transferUnits();
    void showCurrent();

    QLineEdit* filter_;
    models::TableModel<model::Person>* model_;
    widgets::EntryGrid* grid_;
    widgets::EmptyState* empty_;
    OwnerUnits* units_;
    std::optional<core::Uuid> wanted_; ///< asked for by the search before its row was there
};

} // namespace mitoyen::pages
