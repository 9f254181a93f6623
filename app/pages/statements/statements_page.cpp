// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/statements/statements_page.h"

#include "base/messages.h"
#include "base/translations.h"
#include "operations/statement_files.h"
#include "pages/statements/order_bar.h"
#include "pages/statements/paper_printing.h"
#include "pages/statements/statement_columns.h"
#include "pages/statements/statement_lines.h"
#include "pages/working/typed_text.h"
#include "widgets/appearance.h"
#include "widgets/banner.h"
#include "widgets/empty_state.h"
#include "widgets/entry_grid.h"
#include "widgets/pdf_preview.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPdfDocument>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace mitoyen::pages {

StatementsPage::StatementsPage(PageContext& context, QWidget* parent)
    : WorkingPage(context, QStringLiteral("statements_page"), parent),
      order_(new OrderBar(this)),
      sum_(new QLabel(this)),
      lists_(new QTabWidget(this)),
      drafts_(new models::TableModel<model::Statement>(draftColumns, this)),
      issued_(new models::TableModel<model::Statement>(issuedColumns, this)),
      draftGrid_(new widgets::EntryGrid(QStringLiteral("statement_drafts_grid"), context.settings, this)),
      issuedGrid_(new widgets::EntryGrid(QStringLiteral("statements_grid"), context.settings, this)),
      draftEmpty_(new widgets::EmptyState(QStringLiteral("statements"), this)),
      issuedEmpty_(new widgets::EmptyState(QStringLiteral("statements"), this)),
      details_(new QTabWidget(this)),
      paper_(new widgets::PdfPreview(this)),
      lines_(new StatementLines(context, this))
{
    sum_->setObjectName(QStringLiteral("statement_sum"));
    sum_->setWordWrap(true);
    body()->insertWidget(0, order_);
    body()->insertWidget(1, sum_);
    makeLists();
    details_->setObjectName(QStringLiteral("statement_details"));
    details_->setDocumentMode(true);
    details_->addTab(paper_, QString());
    details_->addTab(lines_, QString());
    parts()->addWidget(lists_);
    parts()->addWidget(details_);
    parts()->setStretchFactor(0, 1);
    parts()->setStretchFactor(1, 1);
    order_->setFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(order_, &OrderBar::previewRequested, this, &StatementsPage::preview);
    connect(order_, &OrderBar::issueRequested, this, &StatementsPage::confirmIssue);
    connect(order_, &OrderBar::folderRequested, this, &StatementsPage::chooseFolder);
    connect(paper_, &widgets::PdfPreview::printRequested, this, [this] {
        if (draftShown_)
            banner().warn(tr("A preview is not printed: issue the statements first."));
        else
            printPaper(paper_->document(), this);
    });
    connect(paper_, &widgets::PdfPreview::saveRequested, this, [this] { reprintSelected(); });
    addCommands();
    retranslate();
}

void StatementsPage::makeLists()
{
    lists_->setObjectName(QStringLiteral("statement_lists"));
    lists_->setDocumentMode(true);
    drafts_->setRecordOf([](const model::Statement& one) { return one.holder.uuid; });
    draftGrid_->setModel(drafts_);
    draftGrid_->setEmptyState(draftEmpty_);
    issuedGrid_->setModel(issued_);
    issuedGrid_->setEmptyState(issuedEmpty_);
    lists_->addTab(draftGrid_, QString());
    lists_->addTab(issuedGrid_, QString());
    connect(draftEmpty_, &widgets::EmptyState::triggered, this, &StatementsPage::preview);
    connect(draftGrid_, &widgets::EntryGrid::currentRowChanged, this, &StatementsPage::showDraft);
    connect(issuedGrid_, &widgets::EntryGrid::currentRowChanged, this, &StatementsPage::showIssued);
    connect(issued_, &models::TableModelBase::loaded, this, &StatementsPage::showWanted);
}

void StatementsPage::addCommands()
{
    using base::CommandMenu;
    addCommand({.id = QStringLiteral("statements.preview"),
                .text = [] { return tr("Preview the statements"); },
                .run = [this] { preview(); },
                .shortcut = QKeySequence(Qt::Key_F5),
                .icon = QStringLiteral("statements"),
                .menu = CommandMenu::Accounting});
    addCommand({.id = QStringLiteral("statements.issue"),
                .text = [] { return tr("Issue the statements…"); },
                .run = [this] { confirmIssue(); },
                .shortcut = QKeySequence(QStringLiteral("Ctrl+Return")),
                .icon = QStringLiteral("document"),
                .menu = CommandMenu::Accounting});
    auto* reprint = addCommand({.id = QStringLiteral("statements.reprint"),
                                .text = [] { return tr("Reprint as a copy"); },
                                .run = [this] { reprintSelected(); },
                                .icon = QStringLiteral("copy"),
                                .menu = CommandMenu::Accounting});
    issuedGrid_->addRowAction(reprint);
    addCommand({.id = QStringLiteral("statements.print"),
                .text = [] { return tr("Print the paper…"); },
                .run = [this] { emit paper_->printRequested(); },
                .shortcut = QKeySequence::Print,
                .icon = QStringLiteral("print"),
                .menu = CommandMenu::Accounting});
    addHistory(*issuedGrid_, schema::description<model::Statement>());
}

void StatementsPage::loadBuilding()
{
    const auto id = *building();
    previewed_.reset();
    preview_.reset();
    if (drafts_->rowCount() > 0)
        drafts_->setRows({});
    paper_->clear();
    lines_->clear();
    order_->setIssuable(false);
    tellSum();
    issued_->setSource(
        replicaThread(),
        {.rows =
             [id](storage::Replica& replica, const models::Slice& slice) {
                 auto rows = statementsOf(replica, id);
                 const auto first = std::min<std::size_t>(static_cast<std::size_t>(slice.offset), rows.size());
                 rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(first));
                 return rows;
             },
         .count =
             [id](storage::Replica& replica) {
                 storage::Query query;
                 query.building = id.uuid;
                 return replica.count(schema::description<model::Statement>(), query);
             },
         .totals =
             [id](storage::Replica& replica) {
                 storage::Query query;
                 query.building = id.uuid;
                 const auto& entity = schema::description<model::Statement>();
                 return std::vector<models::ColumnSum>{{"total", {replica.sum(entity, "total_cents", query)}}};
             },
         .tables = {QStringLiteral("statement")},
         .record = [](const model::Statement& one) { return one.id.uuid; }});
    proposePeriod();
}

void StatementsPage::proposePeriod()
{
    replicaThread().run(
        this,
        [id = *building()](storage::Replica& replica) -> std::optional<core::Date> {
            const auto found = replica.find(id);
            return found ? found->fiscalYearStart : std::nullopt;
        },
        [this](std::optional<core::Date> start) {
            const auto now = core::yearMonthDay(today());
            const auto from = start ? *start : core::makeDate(now.year, 1, 1).value();
            const auto first = core::yearMonthDay(from);
            const auto next = core::makeDate(first.year + 1, first.month, first.day);
            order_->setPeriod({from, (next ? *next : from + 365) - 1});
        });
}

void StatementsPage::preview()
{
    if (!building())
        return;
    const auto order = order_->order(*building());
    if (!order)
        return;
    base::Operation(this, tr("Preview the statements"))
        .run([order = *order](storage::Replica& replica) { return previewStatements(replica, order); })
        .then([this, order = *order](StatementPreview&& preview) {
            previewed_ = order;
            takePreview(std::move(preview));
        });
}

void StatementsPage::takePreview(StatementPreview preview)
{
    preview_ = std::move(preview);
    drafts_->setRows(preview_->statements);
    lists_->setCurrentIndex(0);
    order_->setIssuable(!preview_->issuedBefore && !preview_->statements.empty());
    tellSum();
    draftGrid_->setCurrentRow(0);
    showDraft(0);
    draftGrid_->setFocus();
}

void StatementsPage::tellSum()
{
    if (!preview_) {
        sum_->setText(
            tr("Choose the period and press Preview: the expenses of the period are divided among the holders."));
        return;
    }
    const auto statements = tr("%n statement(s)", nullptr, static_cast<int>(preview_->statements.size()));
    const auto expenses = tr("%n expense(s)", nullptr, static_cast<int>(preview_->expenses));
    const bool same = preview_->statementSum == preview_->expenseSum;
    QString text = same ? tr("%1 · %2 · sum of the statements %3 € = sum of the expenses %4 € ✓")
                        : tr("%1 · %2 · sum of the statements %3 € ≠ sum of the expenses %4 €");
    text = text.arg(statements, expenses, base::amountText(preview_->statementSum),
                    base::amountText(preview_->expenseSum));
    if (preview_->issuedBefore)
        text += QLatin1Char('\n') + tr("These statements were issued already; reprints are copies.");
    sum_->setText(text);
}

void StatementsPage::confirmIssue()
{
    if (!building() || !preview_ || preview_->issuedBefore || preview_->statements.empty())
        return;
    const auto order = order_->order(*building());
    if (!order || !previewed_)
        return;
    if (!(order->period == previewed_->period)) {
        preview(); // what is issued is what was looked at
        return;
    }
    const int count = static_cast<int>(preview_->statements.size());
    auto* box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("confirm_issue"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setText(tr("Issue %n statement(s)?", nullptr, count));
    box->setInformativeText(tr("%1 € from %2 to %3. Each statement gets its number and payment reference and is "
                               "frozen; the files go to %4. "
                               "This cannot be undone: a mistake is corrected by another document.")
                                .arg(base::amountText(preview_->statementSum), base::dateText(order->period.from),
                                     base::dateText(order->period.to), order_->folder()));
    auto* issueButton = box->addButton(tr("Issue %n statement(s)", nullptr, count), QMessageBox::AcceptRole);
    issueButton->setObjectName(QStringLiteral("confirm_issue_yes"));
    box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    connect(issueButton, &QPushButton::clicked, this, &StatementsPage::issue);
    box->open();
}

void StatementsPage::issue()
{
    const auto order = order_->order(*building());
    if (!order)
        return;
    base::Operation(this, tr("Issue the statements"))
        .run([order = *order](storage::Replica& replica, base::Progress& progress) {
            return operations::issueStatements(replica, order, &progress);
        })
        .then([this](operations::IssuedStatements&& done) { tellIssued(done); });
}

void StatementsPage::tellIssued(const operations::IssuedStatements& done)
{
    const int count = static_cast<int>(done.statements.size());
    QString said = tr("%n statement(s) issued, %1 € in all.", nullptr, count).arg(base::amountText(done.total));
    for (const auto& warning : done.warnings)
        said += QLatin1Char(' ') + base::sentence(warning);
    if (done.warnings.empty())
        banner().say(said);
    else
        banner().warn(said);
    banner().offer(tr("Open the file"),
                   [file = shown(done.bundle)] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    if (preview_)
        preview_->issuedBefore = true;
    order_->setIssuable(false);
    tellSum();
    // The paper beside the list is the first one issued, no longer the preview; the list may learn of it later.
    if (!done.statements.empty())
        wanted_ = done.statements.front().fact.id.uuid;
    showWanted();
    lists_->setCurrentIndex(1);
}

void StatementsPage::showWanted()
{
    const int row = wanted_ ? issued_->rowOf(*wanted_) : -1;
    if (row < 0)
        return;
    wanted_.reset();
    lists_->setCurrentIndex(1);
    issuedGrid_->setCurrentRow(row);
}

void StatementsPage::reprintSelected()
{
    if (lists_->currentIndex() == 0 && draftShown_) {
        banner().warn(tr("A preview is not stored: issue the statements first."));
        return;
    }
    std::vector<model::Statement> chosen;
    for (const int row : issuedGrid_->selectedRows())
        chosen.push_back(issued_->rowAt(row));
    if (chosen.empty())
        return;
    const int count = static_cast<int>(chosen.size());
    base::Operation(this, tr("Reprint as a copy"))
        .run([chosen, folder = order_->folder().toStdString()](storage::Replica& replica, base::Progress& progress) {
            return reprint(replica, chosen, today(), folder, progress);
        })
        .then([this, count](std::string&& file) {
            banner().say(tr("%n copy(ies) stored in %1.", nullptr, count).arg(order_->folder()));
            banner().offer(tr("Open the file"),
                           [file = shown(file)] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
        });
}

void StatementsPage::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder for the files"), order_->folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, order_, &OrderBar::setFolder);
    dialog->open();
}

void StatementsPage::showDraft(int row)
{
    if (row < 0 || row >= static_cast<int>(drafts_->rows().size()))
        return;
    const auto statement = drafts_->rowAt(row);
    lines_->showStatement(statement);
    if (preview_ && preview_->issuedBefore) {
        draftShown_ = false;
        replicaThread().run(
            this, [statement](storage::Replica& replica) { return copyPaper(replica, statement, today()); },
            [this](core::Result<QByteArray> paper) { showPaper(std::move(paper), {}); });
        return;
    }
    draftShown_ = true;
    replicaThread().run(
        this,
        [statement, number = tr("PREVIEW").toStdString()](storage::Replica& replica) {
            return draftPaper(replica, statement, number);
        },
        [this](core::Result<QByteArray> paper) { showPaper(std::move(paper), {}); });
}

void StatementsPage::showIssued(int row)
{
    if (row < 0 || row >= static_cast<int>(issued_->rows().size()))
        return;
    const auto statement = issued_->rowAt(row);
    draftShown_ = false;
    lines_->showStatement(statement);
    replicaThread().run(
        this, [statement](storage::Replica& replica) { return copyPaper(replica, statement, today()); },
        [this, name = shown(statement.number)](core::Result<QByteArray> paper) { showPaper(std::move(paper), name); });
}

void StatementsPage::showPaper(core::Result<QByteArray> paper, const QString& name)
{
    if (!paper) {
        paper_->clear();
        showFailure(tr("Preview"), paper.error());
        return;
    }
    paper_->show(*paper, name + QStringLiteral(".pdf"));
}

void StatementsPage::showRecord(const QString&, const core::Uuid& record)
{
    lists_->setCurrentIndex(1);
    wanted_ = record;
    showWanted();
}

void StatementsPage::focusFirst()
{
    order_->focusFirst();
}

void StatementsPage::retranslate()
{
    WorkingPage::retranslate();
    order_->retranslate();
    lists_->setTabText(0, tr("Preview"));
    lists_->setTabText(1, tr("Issued"));
    lists_->tabBar()->setAccessibleName(tr("Lists of statements"));
    details_->setTabText(0, tr("Paper"));
    details_->setTabText(1, tr("Lines and odd cents"));
    details_->tabBar()->setAccessibleName(tr("Details of the statement"));
    draftGrid_->setWhat(tr("Statements to issue"));
    issuedGrid_->setWhat(tr("Issued statements"));
    draftEmpty_->setSentence(tr("Nothing is computed yet."));
    draftEmpty_->setVerb(tr("Preview the statements"));
    issuedEmpty_->setSentence(tr("No statement was issued for this building."));
    issuedEmpty_->setVerb({});
    lines_->retranslate();
    tellSum();
}

} // namespace mitoyen::pages
