// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "pages/expenses/expense_columns.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mitoyen::widgets {
class DateEdit;
class EntityPicker;
class FieldError;
class MoneyEdit;
} // namespace mitoyen::widgets

namespace mitoyen::pages {

/// A new invoice, field by field: Tab to the right of it, Ctrl+Enter stores it and begins the next. What is wrong is
/// said under its field and what was typed stays.
class ExpenseForm final : public QWidget {
    Q_OBJECT
public:
    explicit ExpenseForm(std::shared_ptr<const ExpenseLists> lists, QWidget* parent = nullptr);

    /// After the lists changed.
    void refreshChoices();
    /// Begins with the date; keeps date and key of the invoice before.
    void startNext();
    /// An error of storing, under the field it names; false when it names none.
    bool showError(const core::Error& error);
    void retranslate();

signals:
    void saveRequested(const mitoyen::pages::ExpenseRow& row);

private:
    struct Field {
        QLabel* label;
        QWidget* widget;
        widgets::FieldError* error;
    };
    void addField(QFormLayout* form, QWidget* widget, const char* name);
    void proposeVat();
    void proposeFromTotal();
    void anotherRate();
    void submit();
    std::optional<model::VatLine> readLine();
    bool fail(std::size_t field, const QString& sentence);

    std::shared_ptr<const ExpenseLists> lists_;
    std::vector<Field> fields_;
    std::vector<model::VatLine> entered_; ///< rates of this invoice that are typed already
    QLabel* title_;
    QLabel* enteredText_;
    widgets::DateEdit* date_;
    widgets::EntityPicker* supplier_;
    QLineEdit* invoice_;
    widgets::EntityPicker* account_;
    widgets::EntityPicker* key_;
    QComboBox* rate_;
    widgets::MoneyEdit* net_;
    widgets::MoneyEdit* vat_;
    widgets::MoneyEdit* total_;
    QPushButton* another_;
    QPushButton* save_;
};

} // namespace mitoyen::pages
