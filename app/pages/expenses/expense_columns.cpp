// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/expenses/expense_columns.h"

#include "base/calculation.h"
#include "base/date_entry.h"
#include "base/locale_formats.h"
#include "base/translations.h"
#include "pages/expenses/expense_amounts.h"
#include "pages/working/field_column.h"
#include "pages/working/working_page.h"

#include <QCoreApplication>

namespace mitoyen::pages {

namespace {

using RowColumn = models::Column<ExpenseRow>;
using Lists = std::shared_ptr<const ExpenseLists>;

core::Error severalRates()
{
    return {"several_vat_rates",
            QCoreApplication::translate("ExpenseColumns", "This invoice has several VAT rates: open them with Ctrl+R.")
                .toStdString(),
            {}};
}

/// The one line of an invoice with one rate; several are not edited in a cell.
model::VatLine* onlyLine(ExpenseRow& row)
{
    auto& lines = row.expense.vatLines;
    if (lines.empty())
        lines.emplace_back();
    return lines.size() == 1 ? &lines.front() : nullptr;
}

RowColumn dateColumn()
{
    RowColumn column;
    column.title = base::fieldName("expense", "date");
    column.id = "date";
    column.kind = models::CellKind::Date;
    column.orderBy = "date";
    column.text = [](const ExpenseRow& row) { return base::dateText(row.expense.date); };
    column.sortValue = [](const ExpenseRow& row) { return row.expense.date.days; };
    column.edit = [](ExpenseRow& row, const QString& text) -> core::Result<void> {
        const auto date = base::readDate(text.toStdString(), {row.expense.date, std::nullopt});
        if (!date)
            return date.error();
        row.expense.date = *date;
        return {};
    };
    return column;
}

RowColumn supplierColumn(const Lists& lists)
{
    RowColumn column;
    column.title = base::fieldName("expense", "supplier");
    column.id = "supplier";
    column.kind = models::CellKind::Choice;
    column.text = [lists](const ExpenseRow& row) {
        return row.newSupplier.empty() ? lists->supplierText(row.expense.supplier) : shown(row.newSupplier);
    };
    column.choices = [lists] { return lists->supplierChoices(); };
    column.edit = [lists](ExpenseRow& row, const QString& text) -> core::Result<void> {
        row.newSupplier.clear();
        if (const auto id = core::parseUuid(text.toStdString())) {
            row.expense.supplier.uuid = *id;
            return {};
        }
        // A name that is not in the list becomes a new supplier.
        if (auto good = checkField<model::Supplier>("name", typed(text)); !good)
            return good;
        row.newSupplier = typed(text);
        return {};
    };
    return column;
}

RowColumn accountColumn(const Lists& lists)
{
    RowColumn column;
    column.title = base::fieldName("expense", "account");
    column.id = "account";
    column.stretch = true;
    column.kind = models::CellKind::Choice;
    column.text = [lists](const ExpenseRow& row) {
        return row.newAccount.empty() ? lists->accountText(row.expense.account) : shown(row.newAccount);
    };
    column.choices = [lists] { return lists->accountChoices(); };
    column.edit = [lists](ExpenseRow& row, const QString& text) -> core::Result<void> {
        const auto number = lists->accountNumber(text);
        if (number.empty())
            return core::Error{
                "field_unknown_word", '"' + text.toStdString() + "\" is none of the possible values.", {}};
        row.newAccount = number == lists->numberOf(row.expense.account) ? std::string() : number;
        return {};
    };
    return column;
}

RowColumn keyColumn(const Lists& lists)
{
    RowColumn column;
    column.title = base::fieldName("expense", "allocation_key");
    column.id = "allocation_key";
    column.kind = models::CellKind::Choice;
    column.text = [lists](const ExpenseRow& row) { return lists->keyText(row.expense.allocationKey); };
    column.choices = [lists] { return lists->keyChoices(); };
    column.edit = [](ExpenseRow& row, const QString& text) -> core::Result<void> {
        const auto id = core::parseUuid(text.toStdString());
        if (!id)
            return core::Error{
                "field_unknown_word", '"' + text.toStdString() + "\" is none of the possible values.", {}};
        row.expense.allocationKey.uuid = *id;
        return {};
    };
    return column;
}

RowColumn rateColumn()
{
    RowColumn column;
    column.title = QCoreApplication::translate("ExpenseColumns", "VAT rate");
    column.id = "rate";
    column.kind = models::CellKind::Integer;
    column.text = [](const ExpenseRow& row) {
        const auto& lines = row.expense.vatLines;
        if (lines.size() > 1)
            return QCoreApplication::translate("ExpenseColumns", "several");
        return shown(base::formatRate(lines.empty() ? 0 : lines.front().rateBasisPoints, base::currentLanguage()));
    };
    column.sortValue = [](const ExpenseRow& row) {
        return QVariant::fromValue<qlonglong>(
            row.expense.vatLines.empty() ? 0 : row.expense.vatLines.front().rateBasisPoints);
    };
    column.edit = [](ExpenseRow& row, const QString& text) -> core::Result<void> {
        const auto rate = readRate(text);
        auto* line = onlyLine(row);
        if (!rate)
            return rate.error();
        if (line == nullptr)
            return severalRates();
        line->rateBasisPoints = *rate;
        return {};
    };
    return column;
}

RowColumn moneyColumn(const char* id, const QString& title, core::Money (*amount)(const model::Expense&))
{
    RowColumn column;
    column.title = title;
    column.id = id;
    column.kind = models::CellKind::Money;
    column.text = [amount](const ExpenseRow& row) { return base::amountText(amount(row.expense)); };
    column.sortValue = [amount](const ExpenseRow& row) {
        return QVariant::fromValue<qlonglong>(amount(row.expense).cents);
    };
    column.amount = [amount](const ExpenseRow& row) { return amount(row.expense); };
    return column;
}

/// Net and VAT of one rate: the total follows.
RowColumn partColumn(const char* id, const QString& title, core::Money (*amount)(const model::Expense&),
                     core::Money model::VatLine::*part)
{
    auto column = moneyColumn(id, title, amount);
    column.edit = [part](ExpenseRow& row, const QString& text) -> core::Result<void> {
        const auto read = base::readAmount(text.toStdString());
        auto* line = onlyLine(row);
        if (!read)
            return read.error();
        if (line == nullptr)
            return severalRates();
        line->*part = *read;
        row.expense.total = line->net + line->vat;
        return {};
    };
    return column;
}

} // namespace

std::vector<RowColumn> expenseColumns(const Lists& lists)
{
    auto invoice = fieldColumn<ExpenseRow, model::Expense>(
        "invoice_number", [](auto& row) -> auto& { return row.expense.invoiceNumber; });
    invoice.orderBy = "invoice_number";
    auto vat = partColumn("vat", QCoreApplication::translate("ExpenseColumns", "VAT (€)"), vatOf, &model::VatLine::vat);
    vat.tone = [](const ExpenseRow& row) {
        return vatDiffersFromRate(row.expense) ? models::Tone::Attention : models::Tone::Plain;
    };
    vat.remark = [](const ExpenseRow& row) {
        return vatDiffersFromRate(row.expense)
            ? QCoreApplication::translate("ExpenseColumns", "The VAT differs from the rate; the invoice stands.")
            : QString();
    };
    auto total = moneyColumn("total_cents", QCoreApplication::translate("ExpenseColumns", "Total (€)"),
                             [](const model::Expense& expense) { return expense.total; });
    total.orderBy = "total_cents";
    auto supplier = supplierColumn(lists);
    supplier.stretch = true;
    return {dateColumn(),
            supplier,
            invoice,
            accountColumn(lists),
            keyColumn(lists),
            rateColumn(),
            partColumn("net", QCoreApplication::translate("ExpenseColumns", "Net (€)"), netOf, &model::VatLine::net),
            vat,
            total};
}

} // namespace mitoyen::pages
