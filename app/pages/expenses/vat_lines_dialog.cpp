// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/expenses/vat_lines_dialog.h"

#include "base/calculation.h"
#include "base/locale_formats.h"
#include "base/messages.h"
#include "base/translations.h"
#include "pages/expenses/expense_amounts.h"
#include "pages/working/typed_text.h"
#include "widgets/appearance.h"
#include "widgets/entry_grid.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace mitoyen::pages {

namespace {

using model::VatLine;
using LineColumn = models::Column<VatLine>;

core::Money sumOf(const std::vector<VatLine>& lines)
{
    core::Money sum;
    for (const auto& line : lines)
        sum += line.net + line.vat;
    return sum;
}

/// The VAT of the invoice counts: only one that followed from rate and net goes on following them.
void change(VatLine& line, const VatLine& changed)
{
    const bool follows = line.vat == vatAtRate(line.net, line.rateBasisPoints);
    line = changed;
    if (follows)
        line.vat = vatAtRate(line.net, line.rateBasisPoints);
}

LineColumn rateColumn(const QString& title)
{
    LineColumn column;
    column.title = title;
    column.id = "rate";
    column.kind = models::CellKind::Integer;
    column.text = [](const VatLine& line) {
        return line == VatLine{} ? QString() : shown(base::formatRate(line.rateBasisPoints, base::currentLanguage()));
    };
    column.edit = [](VatLine& line, const QString& text) -> core::Result<void> {
        const auto rate = readRate(text);
        if (!rate)
            return rate.error();
        change(line, {*rate, line.net, line.vat});
        return {};
    };
    return column;
}

LineColumn amountColumn(const char* id, const QString& title, core::Money VatLine::*part)
{
    LineColumn column;
    column.title = title;
    column.id = id;
    column.kind = models::CellKind::Money;
    column.stretch = true;
    // The row for a new rate is empty until something is typed.
    column.text = [part](const VatLine& line) { return line == VatLine{} ? QString() : base::amountText(line.*part); };
    column.amount = [part](const VatLine& line) { return line.*part; };
    return column;
}

} // namespace

VatLinesDialog::VatLinesDialog(PageContext& context, const QString& name, const model::Expense& expense,
                               QWidget* parent)
    : QDialog(parent),
      before_(expense),
      name_(name),
      title_(new QLabel(this)),
      model_(new models::TableModel<VatLine>([this] { return columns(); }, this)),
      grid_(new widgets::EntryGrid(QStringLiteral("vat_lines_grid"), context.settings, this)),
      total_(new QLabel(this)),
      error_(new QLabel(this)),
      removeAction_(new QAction(this)),
      remove_(new QPushButton(this)),
      cancel_(new QPushButton(this)),
      store_(new QPushButton(this))
{
    setObjectName(QStringLiteral("vat_lines_dialog"));
    widgets::setTextRole(title_, widgets::TextRole::Section);
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    total_->setObjectName(QStringLiteral("vat_lines_total"));
    total_->setWordWrap(true);
    error_->setObjectName(QStringLiteral("vat_lines_error"));
    error_->setProperty("role", QStringLiteral("field_error"));
    error_->setWordWrap(true);
    error_->hide();
    removeAction_->setObjectName(QStringLiteral("vat_lines.delete"));
    removeAction_->setShortcut(QKeySequence(QStringLiteral("Ctrl+Del")));
    removeAction_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    remove_->setObjectName(QStringLiteral("vat_lines_remove"));
    cancel_->setObjectName(QStringLiteral("vat_lines_cancel"));
    store_->setObjectName(QStringLiteral("vat_lines_store"));
    store_->setProperty("primary", true);
    for (auto* button : {remove_, cancel_, store_})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(remove_);
    buttons->addStretch();
    buttons->addWidget(cancel_);
    buttons->addWidget(store_);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(widgets::scaled(8));
    column->addWidget(title_);
    column->addWidget(grid_, 1);
    column->addWidget(total_);
    column->addWidget(error_);
    column->addLayout(buttons);
    model_->setRows(expense.vatLines);
    model_->allowNewRows([] { return VatLine{}; });
    grid_->setModel(model_);
    grid_->addRowAction(removeAction_);
    connect(model_, &models::TableModelBase::summaryChanged, this, &VatLinesDialog::showTotal);
    connect(model_, &QAbstractItemModel::dataChanged, this, &VatLinesDialog::showTotal);
    connect(grid_, &widgets::EntryGrid::typing, this, &VatLinesDialog::showTotalTyped);
    connect(removeAction_, &QAction::triggered, this, &VatLinesDialog::removeLine);
    connect(remove_, &QPushButton::clicked, this, &VatLinesDialog::removeLine);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(store_, &QPushButton::clicked, this, &VatLinesDialog::submit);
    auto* shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this);
    connect(shortcut, &QShortcut::activated, this, &VatLinesDialog::submit);
    retranslate();
    resize(QSize(widgets::scaled(480), widgets::scaled(340)).boundedTo(screen()->availableSize() * 9 / 10));
    grid_->setCurrentRow(0);
    grid_->setFocus();
}

std::vector<LineColumn> VatLinesDialog::columns() const
{
    auto net = amountColumn("net", tr("Net (€)"), &VatLine::net);
    net.edit = [](VatLine& line, const QString& text) -> core::Result<void> {
        const auto amount = base::readAmount(text.toStdString());
        if (!amount)
            return amount.error();
        change(line, {line.rateBasisPoints, *amount, line.vat});
        return {};
    };
    auto vat = amountColumn("vat", tr("VAT (€)"), &VatLine::vat);
    vat.edit = [](VatLine& line, const QString& text) -> core::Result<void> {
        const auto amount = base::readAmount(text.toStdString());
        if (!amount)
            return amount.error();
        line.vat = *amount;
        return {};
    };
    return {rateColumn(tr("VAT rate")), net, vat};
}

model::Expense VatLinesDialog::edited() const
{
    auto expense = before_;
    expense.vatLines = model_->rows();
    expense.total = sumOf(expense.vatLines);
    return expense;
}

void VatLinesDialog::removeLine()
{
    auto lines = model_->rows();
    const int row = grid_->currentRow();
    if (row < 0 || row >= static_cast<int>(lines.size()))
        return;
    lines.erase(lines.begin() + row);
    model_->setRows(std::move(lines));
    grid_->setCurrentRow(std::max(0, row - 1));
    grid_->setFocus();
    error_->hide();
    showTotal();
}

std::vector<VatLine> VatLinesDialog::typedLines() const
{
    auto lines = model_->rows();
    lines.push_back(model_->rowAt(model_->newRow()));
    return lines;
}

void VatLinesDialog::showTotal()
{
    showTotalOf(typedLines());
}

void VatLinesDialog::showTotalTyped(int row, int column, const QString& text)
{
    auto lines = typedLines();
    if (row < 0 || row >= static_cast<int>(lines.size()))
        return;
    const auto columns = this->columns();
    if (columns.at(static_cast<std::size_t>(column)).edit(lines.at(static_cast<std::size_t>(row)), text))
        showTotalOf(lines);
}

void VatLinesDialog::showTotalOf(const std::vector<VatLine>& lines)
{
    const auto total = sumOf(lines);
    total_->setText(total == before_.total ? tr("Total of the invoice: %1 €").arg(base::amountText(total))
                                           : tr("Total of the invoice: %1 €, before: %2 €")
                                                 .arg(base::amountText(total), base::amountText(before_.total)));
}

void VatLinesDialog::submit()
{
    // A cell still open, and the row being typed, count as well.
    store_->setFocus();
    model_->leaveRow(model_->newRow());
    for (int row = 0; row < model_->rowCount(); ++row)
        for (int column = 0; column < model_->columnCount(); ++column)
            if (!model_->index(row, column).data(models::ErrorRole).toString().isEmpty())
                return grid_->setCurrentRow(row); // said below the list already
    const auto expense = edited();
    if (const auto good = schema::Schema<model::Expense>::check(expense); !good)
        return showError(base::sentence(good.error()));
    emit submitted(expense);
}

void VatLinesDialog::showError(const QString& sentence)
{
    error_->setText(sentence);
    error_->show();
    grid_->setFocus();
}

void VatLinesDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void VatLinesDialog::retranslate()
{
    setWindowTitle(tr("VAT rates of the invoice"));
    title_->setText(name_);
    grid_->setWhat(tr("VAT rates of the invoice"));
    grid_->retranslate();
    removeAction_->setText(tr("Delete the rate"));
    remove_->setText(tr("Delete the rate"));
    remove_->setAccessibleName(remove_->text());
    remove_->setToolTip(removeAction_->shortcut().toString(QKeySequence::NativeText));
    cancel_->setText(tr("Cancel"));
    cancel_->setAccessibleName(cancel_->text());
    store_->setText(tr("Store the rates"));
    store_->setAccessibleName(store_->text());
    store_->setToolTip(QKeySequence(QStringLiteral("Ctrl+Return")).toString(QKeySequence::NativeText));
    showTotal();
}

} // namespace mitoyen::pages
