// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/expense.h"
#include "models/table_model.h"
#include "pages/shell/page_context.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace mitoyen::widgets {
class EntryGrid;
}

namespace mitoyen::pages {

/// The VAT rates of an invoice, one row each: rate, net, VAT. The total is their sum, held against the total before.
/// It stores nothing itself.
class VatLinesDialog final : public QDialog {
    Q_OBJECT
public:
    /// `name`: the invoice, for the title.
    VatLinesDialog(PageContext& context, const QString& name, const model::Expense& expense, QWidget* parent);

    void showError(const QString& sentence);

signals:
    /// Lines and total together.
    void submitted(const mitoyen::model::Expense& expense);

protected:
    void changeEvent(QEvent* event) override;

private:
    std::vector<models::Column<model::VatLine>> columns() const;
    model::Expense edited() const;
    void removeLine();
    void showTotal();
    void showTotalOf(const std::vector<model::VatLine>& lines);
    /// With the cell that is open, as far as it can be read, and the row for a new rate.
    void showTotalTyped(int row, int column, const QString& text);
    std::vector<model::VatLine> typedLines() const;
    void submit();
    void retranslate();

    model::Expense before_;
    QString name_;
    QLabel* title_;
    models::TableModel<model::VatLine>* model_;
    widgets::EntryGrid* grid_;
    QLabel* total_;
    QLabel* error_;
    QAction* removeAction_;
    QPushButton* remove_;
    QPushButton* cancel_;
    QPushButton* store_;
};

} // namespace mitoyen::pages
