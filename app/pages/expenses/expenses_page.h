// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "models/table_model.h"
#include "pages/expenses/expense_columns.h"
#include "pages/working/working_page.h"

class QLineEdit;

namespace mitoyen::widgets {
class EmptyState;
class EntryGrid;
} // namespace mitoyen::widgets

namespace mitoyen::pages {

class ExpenseForm;

/// The invoices of a building, newest first, edited in their cells; a new one is typed in the form at the right.
class ExpensesPage final : public WorkingPage {
    Q_OBJECT
public:
    ExpensesPage(PageContext& context, QWidget* parent = nullptr);
    void showRecord(const QString& table, const core::Uuid& record) override;
    void focusFirst() override;
    void retranslate() override;
    models::TableModel<ExpenseRow>* model() { return model_; }

protected:
    void loadBuilding() override;

private:
    void addCommands();
    void startNew();
    void loadLists();
    void loadRows();
    void add(ExpenseRow row);
    void change(const ExpenseRow& before, const ExpenseRow& after);
    void removeExpenses();
    void editVatLines();

    std::shared_ptr<ExpenseLists> lists_ = std::make_shared<ExpenseLists>();
    QLineEdit* filter_;
    models::TableModel<ExpenseRow>* model_;
    widgets::EntryGrid* grid_;
    widgets::EmptyState* empty_;
    ExpenseForm* form_;
    std::optional<core::Uuid> wanted_; ///< asked for by the search before its row was there
};

} // namespace mitoyen::pages
