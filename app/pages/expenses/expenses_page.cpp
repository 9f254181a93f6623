// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/expenses/expenses_page.h"

#include "base/messages.h"
#include "base/translations.h"
#include "pages/expenses/expense_form.h"
#include "pages/expenses/expense_operations.h"
#include "pages/expenses/vat_lines_dialog.h"
#include "pages/working/typed_text.h"
#include "widgets/appearance.h"
#include "widgets/empty_state.h"
#include "widgets/entry_grid.h"

#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace mitoyen::pages {

ExpensesPage::ExpensesPage(PageContext& context, QWidget* parent)
    : WorkingPage(context, QStringLiteral("expenses_page"), parent),
      filter_(new QLineEdit(this)),
      model_(new models::TableModel<ExpenseRow>([lists = lists_] { return expenseColumns(lists); }, this)),
      grid_(new widgets::EntryGrid(QStringLiteral("expenses_grid"), context.settings, this)),
      empty_(new widgets::EmptyState(QStringLiteral("expenses"), this)),
      form_(new ExpenseForm(lists_, this))
{
    filter_->setObjectName(QStringLiteral("expenses_filter"));
    filter_->setClearButtonEnabled(true);
    auto* main = new QWidget(this);
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::scaled(8));
    column->addWidget(filter_);
    column->addWidget(grid_, 1);
    parts()->addWidget(main);
    parts()->addWidget(form_);
    parts()->setStretchFactor(0, 1);
    form_->hide();
    model_->onEdited([this](const auto& before, const auto& after) {
        if (before)
            change(*before, after);
    });
    grid_->setModel(model_);
    empty_->setObjectName(QStringLiteral("expenses_empty"));
    grid_->setEmptyState(empty_);
    connect(empty_, &widgets::EmptyState::triggered, this, &ExpensesPage::startNew);
    connect(filter_, &QLineEdit::textChanged, grid_, &widgets::EntryGrid::setFilter);
    connect(form_, &ExpenseForm::saveRequested, this, &ExpensesPage::add);
    connect(model_, &models::TableModelBase::loaded, this, [this] {
        if (wanted_)
            grid_->setCurrentRow(model_->rowOf(*std::exchange(wanted_, std::nullopt)));
    });
    connect(&context.replica, &base::ReplicaThread::changed, this, [this](const QSet<QString>& tables) {
        const bool concerned = tables.contains(QStringLiteral("supplier")) ||
            tables.contains(QStringLiteral("account")) || tables.contains(QStringLiteral("allocation_key"));
        if (building() && concerned)
            loadLists();
    });
    addCommands();
    retranslate();
}

void ExpensesPage::addCommands()
{
    using base::CommandMenu;
    addCommand({.id = QStringLiteral("expenses.new"),
                .text = [] { return tr("New expense"); },
                .run = [this] { startNew(); },
                .shortcut = QKeySequence::New,
                .icon = QStringLiteral("new"),
                .menu = CommandMenu::Accounting});
    auto* remove = addCommand({.id = QStringLiteral("expenses.delete"),
                               .text = [] { return tr("Delete expenses"); },
                               .run = [this] { removeExpenses(); },
                               .shortcut = QKeySequence(QStringLiteral("Ctrl+Del")),
                               .icon = QStringLiteral("delete"),
                               .menu = CommandMenu::Accounting});
    grid_->addRowAction(remove);
    auto* rates = addCommand({.id = QStringLiteral("expenses.vat_lines"),
                              .text = [] { return tr("VAT rates of the invoice…"); },
                              .run = [this] { editVatLines(); },
                              .shortcut = QKeySequence(QStringLiteral("Ctrl+R")),
                              .icon = QStringLiteral("edit"),
                              .menu = CommandMenu::Accounting});
    grid_->addRowAction(rates);
    addCommand({.id = QStringLiteral("expenses.filter"),
                .text = [] { return tr("Filter expenses"); },
                .run = [this] { filter_->setFocus(); },
                .icon = QStringLiteral("filter"),
                .menu = CommandMenu::Accounting});
    addHistory(*grid_, schema::description<model::Expense>());
}

void ExpensesPage::loadBuilding()
{
    loadLists();
    loadRows();
}

void ExpensesPage::loadLists()
{
    replicaThread().run(
        this, [id = *building()](storage::Replica& replica) { return loadExpenseLists(replica, id); },
        [this, id = *building()](ExpenseLists lists) {
            if (!building() || !(*building() == id))
                return;
            *lists_ = std::move(lists);
            model_->retranslate();
            form_->refreshChoices();
        });
}

void ExpensesPage::loadRows()
{
    const auto id = *building();
    model_->setSource(replicaThread(),
                      {.rows =
                           [id](storage::Replica& replica, const models::Slice& slice) {
                               storage::Query query;
                               query.building = id.uuid;
                               query.orderBy = slice.orderBy.empty() ? "-date" : slice.orderBy;
                               query.limit = slice.limit;
                               query.offset = slice.offset;
                               std::vector<ExpenseRow> rows;
                               for (auto& expense : replica.all<model::Expense>(query))
                                   rows.push_back({std::move(expense), {}, {}});
                               return rows;
                           },
                       .count =
                           [id](storage::Replica& replica) {
                               storage::Query query;
                               query.building = id.uuid;
                               return replica.count(schema::description<model::Expense>(), query);
                           },
                       .totals = [id](storage::Replica& replica) { return expenseSums(replica, id); },
                       .tables = {QStringLiteral("expense")},
                       .record = [](const ExpenseRow& row) { return row.expense.id.uuid; }});
}

void ExpensesPage::startNew()
{
    form_->show();
    form_->startNext();
}

void ExpensesPage::add(ExpenseRow row)
{
    if (!building())
        return;
    row.expense.building = *building();
    const auto title = tr("New expense %1").arg(shown(row.expense.invoiceNumber));
    base::Operation(this, title)
        .run([row, label = title.toStdString()](storage::Replica& replica) { return addExpense(replica, label, row); })
        .then([this, total = row.expense.total](std::int64_t number) {
            offerUndo(tr("Expense of %1 € stored.").arg(base::amountText(total)), number);
            form_->startNext();
        })
        .otherwise([this, title](const core::Error& error) {
            if (!form_->showError(error))
                showFailure(title, error);
        });
}

void ExpensesPage::change(const ExpenseRow& before, const ExpenseRow& after)
{
    const auto title = tr("Change expense %1").arg(shown(after.expense.invoiceNumber));
    base::Operation(this, title)
        .run([before = before.expense, after, label = title.toStdString()](storage::Replica& replica) {
            return changeExpense(replica, label, before, after);
        })
        .then([this, invoice = shown(after.expense.invoiceNumber)](std::int64_t number) {
            offerUndo(tr("Expense changed: %1").arg(invoice), number);
        })
        .otherwise([this, title](const core::Error& error) {
            showFailure(title, error);
            model_->reload();
        });
}

void ExpensesPage::editVatLines()
{
    const int row = grid_->currentRow();
    if (!model_->recordAt(row))
        return;
    const ExpenseRow before = model_->rowAt(row);
    const auto name =
        lists_->supplierText(before.expense.supplier) + QStringLiteral(" · ") + shown(before.expense.invoiceNumber);
    auto* dialog = new VatLinesDialog(context(), name, before.expense, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VatLinesDialog::submitted, this, [this, dialog, before](const model::Expense& expense) {
        auto after = before;
        after.expense = expense;
        const auto title = tr("Change expense %1").arg(shown(expense.invoiceNumber));
        base::Operation(dialog, title)
            .run([before = before.expense, after, label = title.toStdString()](storage::Replica& replica) {
                return changeExpense(replica, label, before, after);
            })
            .then([this, dialog, invoice = shown(expense.invoiceNumber)](std::int64_t number) {
                dialog->accept();
                offerUndo(tr("Expense changed: %1").arg(invoice), number);
            })
            .otherwise([dialog](const core::Error& error) { dialog->showError(base::sentence(error)); });
    });
    dialog->open();
}

void ExpensesPage::removeExpenses()
{
    std::vector<core::Uuid> expenses;
    for (const int row : grid_->selectedRows())
        if (const auto record = model_->recordAt(row))
            expenses.push_back(*record);
    if (expenses.empty())
        return;
    const int count = static_cast<int>(expenses.size());
    const auto title = tr("Delete %n expense(s)", nullptr, count);
    base::Operation(this, title)
        .run([expenses, label = title.toStdString()](storage::Replica& replica) {
            return pages::removeExpenses(replica, label, expenses);
        })
        .then([this, count](std::int64_t number) { offerUndo(tr("%n expense(s) deleted.", nullptr, count), number); });
}

void ExpensesPage::showRecord(const QString&, const core::Uuid& record)
{
    const int row = model_->rowOf(record);
    if (row >= 0) {
        grid_->setCurrentRow(row);
        return;
    }
    wanted_ = record;
    model_->loadAll();
}

void ExpensesPage::focusFirst()
{
    grid_->takeFocus();
}

void ExpensesPage::retranslate()
{
    WorkingPage::retranslate();
    filter_->setPlaceholderText(tr("Filter expenses"));
    filter_->setAccessibleName(tr("Filter expenses"));
    grid_->setWhat(tr("Expenses"));
    empty_->setSentence(tr("This building has no expenses yet."));
    empty_->setVerb(tr("New expense"));
    form_->retranslate();
}

} // namespace mitoyen::pages
