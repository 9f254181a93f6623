// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/statements/statement_columns.h"

#include "base/locale_formats.h"
#include "base/translations.h"
#include "base/vocabulary.h"
#include "pages/statements/odd_cents.h"
#include "pages/statements/statement_operations.h"
#include "pages/working/typed_text.h"

#include <QCoreApplication>

namespace mitoyen::pages {

namespace {

using Statement = model::Statement;
using RowColumn = models::Column<Statement>;

RowColumn column(const char* id, const QString& title, QString (*text)(const Statement&))
{
    RowColumn made;
    made.title = title;
    made.id = id;
    made.text = text;
    return made;
}

RowColumn holderColumn()
{
    auto made = column("holder", QCoreApplication::translate("StatementColumns", "Holder"),
                       [](const Statement& one) { return shown(memberNames(one)); });
    made.stretch = true;
    return made;
}

RowColumn totalColumn()
{
    auto made = column("total", QCoreApplication::translate("StatementColumns", "Total (€)"),
                       [](const Statement& one) { return base::amountText(one.total); });
    made.kind = models::CellKind::Money;
    made.sortValue = [](const Statement& one) { return QVariant::fromValue<qlonglong>(one.total.cents); };
    made.amount = [](const Statement& one) { return one.total; };
    return made;
}

RowColumn dateColumn(const char* field, core::Date Statement::*date)
{
    RowColumn made;
    made.title = base::fieldName("statement", field);
    made.id = field;
    made.kind = models::CellKind::Date;
    made.text = [date](const Statement& one) { return base::dateText(one.*date); };
    made.sortValue = [date](const Statement& one) { return (one.*date).days; };
    return made;
}

QString unitsText(const Statement& statement)
{
    QStringList labels;
    for (const auto& unit : statement.units)
        labels.append(shown(unit.label));
    return labels.join(QStringLiteral(", "));
}

} // namespace

std::vector<RowColumn> draftColumns()
{
    auto units = column("units", base::fieldName("statement", "units"), unitsText);
    units.stretch = true;
    return {holderColumn(), units, totalColumn(),
            column("language", base::fieldName("statement", "language"),
                   [](const Statement& one) { return base::nameOf(one.language); })};
}

std::vector<RowColumn> issuedColumns()
{
    return {column("number", base::fieldName("statement", "number"),
                   [](const Statement& one) { return shown(one.number); }),
            holderColumn(),
            totalColumn(),
            dateColumn("from_date", &Statement::fromDate),
            dateColumn("to_date", &Statement::toDate),
            dateColumn("issued_on", &Statement::issuedOn),
            dateColumn("due_on", &Statement::dueOn)};
}

std::vector<StatementLineRow> lineRows(const Statement& statement)
{
    std::vector<StatementLineRow> rows;
    for (const auto& line : statement.lines)
        rows.push_back({line, statement.units.at(static_cast<std::size_t>(line.unit)).label,
                        statement.expenses.at(static_cast<std::size_t>(line.expense))});
    return rows;
}

std::vector<models::Column<StatementLineRow>> lineColumns()
{
    using Row = StatementLineRow;
    const auto text = [](const char* id, const QString& title, QString (*said)(const Row&)) {
        models::Column<Row> made;
        made.title = title;
        made.id = id;
        made.text = said;
        return made;
    };
    const auto money = [&](const char* id, const QString& title, QString (*said)(const Row&),
                           core::Money (*amount)(const Row&)) {
        auto made = text(id, title, said);
        made.kind = models::CellKind::Money;
        made.amount = amount;
        made.tone = [](const Row& row) { return hasOddCent(row.line) ? models::Tone::Secondary : models::Tone::Plain; };
        return made;
    };
    auto supplier = text("supplier", base::fieldName("expense", "supplier"),
                         [](const Row& row) { return shown(row.expense.supplier); });
    supplier.stretch = true;
    return {
        text("date", base::fieldName("expense", "date"),
             [](const Row& row) { return base::dateText(row.expense.date); }),
        supplier,
        text("unit", base::entityName("unit"), [](const Row& row) { return shown(row.unit); }),
        text("rate", QCoreApplication::translate("StatementColumns", "VAT rate"),
             [](const Row& row) { return shown(base::formatRate(row.line.rateBasisPoints, base::currentLanguage())); }),
        money(
            "net", QCoreApplication::translate("StatementColumns", "Net (€)"),
            [](const Row& row) { return base::amountText(row.line.net); }, [](const Row& row) { return row.line.net; }),
        money(
            "vat", QCoreApplication::translate("StatementColumns", "VAT (€)"),
            [](const Row& row) { return base::amountText(row.line.vat); }, [](const Row& row) { return row.line.vat; }),
        text("odd", QCoreApplication::translate("StatementColumns", "Odd cent"), [](const Row& row) {
            return hasOddCent(row.line) ? QCoreApplication::translate("StatementColumns", "yes") : QStringLiteral("–");
        })};
}

} // namespace mitoyen::pages
