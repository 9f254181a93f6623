// SPDX-License-Identifier: AGPL-3.0-or-later
// Journeys through the working pages by keys, on a real replica.
#include "office_window.h"
#include "page_keys.h"

#include "interchange/takeover_reader.h"
#include "model/conflict.h"
#include "model/statement.h"
#include "pages/buildings/overview_page.h"
#include "pages/conflicts/conflicts_page.h"
#include "pages/expenses/expenses_page.h"
#include "pages/meetings/meetings_page.h"
#include "pages/owners/owners_page.h"
#include "pages/statements/statements_page.h"
#include "pages/takeover/takeover_page.h"
#include "pages/units/units_page.h"
#include "widgets/entry_grid.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace mitoyen::tests {

namespace {

constexpr core::Period year2026{{20'454}, {20'818}};

} // namespace

class PagesTest final : public QObject {
    Q_OBJECT
private slots:
    void aBuildingIsTakenOverByKeysAndUndone();
    void faultsAreLocatedAndKeepTheFilesOut();
    void aLabelIsChangedAndUndone();
    void sharesWaitUntilTheyMeetTheDeed();
    void anExpenseIsTypedWithANewSupplier();
    void theSameInvoiceTwiceIsRefusedBesideItsField();
    void statementsArePreviewedIssuedAndReprinted();
    void aConflictIsSettledAndUndone();
    void anOwnerShowsWhatHeHolds();
    void theEnterpriseNumberIsKeptAsItsDigits();
    void anAgendaIsEdited();
};

void PagesTest::aBuildingIsTakenOverByKeysAndUndone()
{
    OfficeWindow office;
    pages::TakeoverPage page(office.context);
    show(page);
    type(page, "takeover_folder", takeoverFolder("residence-les-tilleuls"));
    QTest::keyClick(named(page, "takeover_folder"), Qt::Key_Return);
    office.settle();
    auto* stack = named<QStackedWidget>(page, "takeover_stack");
    QCOMPARE(stack->currentIndex(), 2);
    QVERIFY2(textOf(page, "takeover_counts").contains(QStringLiteral("1,000")),
             qPrintable(textOf(page, "takeover_counts")));
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    QCOMPARE(stack->currentIndex(), 3);
    const auto units = [](storage::Replica& r) { return r.count(schema::description<model::Unit>()); };
    QCOMPARE(office.ask(units), 11);
    named<QPushButton>(page, "takeover_next")->setFocus();
    QTest::keyClick(named(page, "takeover_next"), Qt::Key_Space);
    QVERIFY(!office.opened.first.isNil());
    QTest::keyClick(named(page, "takeover_undo"), Qt::Key_Space);
    office.settle();
    QCOMPARE(office.ask(units), 0);
    QCOMPARE(stack->currentIndex(), 0);
}

void PagesTest::faultsAreLocatedAndKeepTheFilesOut()
{
    OfficeWindow office;
    pages::TakeoverPage page(office.context);
    show(page);
    page.openFolder(takeoverFolder("residence-erreurs"));
    office.settle();
    auto* model = named<widgets::EntryGrid>(page, "faults_grid")->model();
    const auto files = interchange::readTakeoverFolder(takeoverFolder("residence-erreurs").toStdString());
    const auto faults = interchange::readTakeover(*files).faults;
    QVERIFY(faults.errors.size() >= 3U);
    QCOMPARE(static_cast<std::size_t>(model->rowCount()), faults.errors.size() + faults.warnings.size());
    for (int row = 0; row < model->rowCount(); ++row) {
        QVERIFY(!model->index(row, 1).data().toString().isEmpty());
        QVERIFY(model->index(row, 2).data().toInt() >= 1);
        QVERIFY(!model->index(row, 4).data().toString().isEmpty());
    }
    QVERIFY(!named<QPushButton>(page, "takeover_next")->isEnabled());
    QVERIFY(named<QPushButton>(page, "takeover_save_faulty")->isVisible());
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    QCOMPARE(office.ask([](storage::Replica& r) { return r.count(schema::description<model::Unit>()); }), 0);
}

void PagesTest::aLabelIsChangedAndUndone()
{
    OfficeWindow office;
    pages::UnitsPage page(office.context);
    page.showBuilding(office.takenOver());
    show(page);
    office.settle();
    const QAbstractItemModelTester tester(page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(page.model()->rows().size(), 11U);
    QVERIFY2(textOf(page, "key_totals_text").contains(QStringLiteral("1,000 of 1,000")),
             qPrintable(textOf(page, "key_totals_text")));
    typeInCell(*named<widgets::EntryGrid>(page, "units_grid"), 0, 0, QStringLiteral("A001 bis"));
    office.settle();
    const auto labels = [](storage::Replica& r) {
        storage::Query query;
        query.orderBy = "position";
        return r.all<model::Unit>(query).front().label;
    };
    QCOMPARE(office.ask(labels), std::string("A001 bis"));
    named<QPushButton>(page, "banner_action")->setFocus();
    QTest::keyClick(named(page, "banner_action"), Qt::Key_Space);
    office.settle();
    QCOMPARE(office.ask(labels), std::string("A001"));
    QCOMPARE(page.model()->index(0, 0).data().toString(), QStringLiteral("A001"));
}

void PagesTest::sharesWaitUntilTheyMeetTheDeed()
{
    OfficeWindow office;
    pages::UnitsPage page(office.context);
    page.showBuilding(office.takenOver());
    show(page);
    office.settle();
    auto* grid = named<widgets::EntryGrid>(page, "units_grid");
    const int general = 4;
    const auto before = page.model()->index(0, general).data().toInt();
    const auto second = page.model()->index(1, general).data().toInt();
    typeInCell(*grid, 0, general, QString::number(before + 5));
    QVERIFY(named<QPushButton>(page, "apply_shares")->isVisible());
    QVERIFY(!named<QPushButton>(page, "apply_shares")->isEnabled());
    typeInCell(*grid, 1, general, QString::number(second - 5));
    QVERIFY(named<QPushButton>(page, "apply_shares")->isEnabled());
    QTest::keyClick(named(page, "apply_shares"), Qt::Key_Space);
    office.settle();
    const auto shares = office.ask([](storage::Replica& r) {
        for (const auto& key : r.all<model::AllocationKey>())
            if (key.general)
                return key.shares;
        return std::vector<model::UnitShare>();
    });
    QCOMPARE(shares.at(0).shares, before + 5);
    QCOMPARE(shares.at(1).shares, second - 5);
    QVERIFY(!named<QPushButton>(page, "apply_shares")->isVisible());
}

void PagesTest::anExpenseIsTypedWithANewSupplier()
{
    OfficeWindow office;
    pages::ExpensesPage page(office.context);
    page.showBuilding(office.takenOver());
    show(page);
    office.settle();
    const QAbstractItemModelTester tester(page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(page.model()->rows().size(), 22U);
    page.focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    type(page, "expense_date", QStringLiteral("12/03/2026"));
    type(page, "expense_supplier", QStringLiteral("Plomberie Neuve"));
    type(page, "expense_invoice", QStringLiteral("N-1"));
    type(page, "expense_account", QStringLiteral("61031"));
    type(page, "expense_net", QStringLiteral("=50*2"));
    QTest::keyClick(named(page, "expense_net"), Qt::Key_Tab);
    QTest::keyClick(named(page, "expense_net"), Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    QCOMPARE(page.model()->rows().size(), 23U);
    const auto stored = office.ask([](storage::Replica& r) {
        storage::Query query;
        query.equal = {{"invoice_number", std::string("N-1")}};
        return r.all<model::Expense>(query);
    });
    QCOMPARE(stored.size(), 1U);
    QCOMPARE(stored.front().total.cents, 12'100);
    const auto supplier = office.ask([id = stored.front().supplier](storage::Replica& r) { return r.find(id); });
    QCOMPARE(supplier->name, std::string("Plomberie Neuve"));
}

void PagesTest::theSameInvoiceTwiceIsRefusedBesideItsField()
{
    OfficeWindow office;
    pages::ExpensesPage page(office.context);
    page.showBuilding(office.takenOver());
    show(page);
    office.settle();
    office.commands.action(QStringLiteral("expenses.new"))->trigger();
    type(page, "expense_date", QStringLiteral("12/03/2026"));
    type(page, "expense_supplier", QStringLiteral("Cabinet syndic"));
    type(page, "expense_invoice", QStringLiteral("F26-1010"));
    type(page, "expense_account", QStringLiteral("61300"));
    type(page, "expense_net", QStringLiteral("10"));
    QTest::keyClick(named(page, "expense_net"), Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    QCOMPARE(page.model()->rows().size(), 22U);
    QVERIFY(!named(page, "expense_invoice")->accessibleDescription().isEmpty());
    QCOMPARE(named<QLineEdit>(page, "expense_invoice")->text(), QStringLiteral("F26-1010"));
}

void PagesTest::statementsArePreviewedIssuedAndReprinted()
{
    OfficeWindow office;
    const auto building = office.takenOver();
    pages::StatementsPage page(office.context);
    page.showBuilding(building);
    show(page);
    office.settle();
    const QAbstractItemModelTester drafts(page.drafts(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester issued(page.issued(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto files = office.folder.filePath(QStringLiteral("statements"));
    type(page, "statement_folder", files);
    QTest::keyClick(&page, Qt::Key_F5);
    office.settle();
    core::Money sum;
    for (const auto& statement : page.drafts()->rows())
        sum += statement.total;
    const auto expenses = office.ask([](storage::Replica& r) {
        core::Money total;
        for (const auto& expense : r.all<model::Expense>())
            if (year2026.contains(expense.date))
                total += expense.total;
        return total;
    });
    QVERIFY(expenses.cents > 0);
    QCOMPARE(sum.cents, expenses.cents);
    QVERIFY(textOf(page, "statement_sum").contains(QChar(0x2713)));
    QVERIFY(!textOf(page, "odd_cent_explanation").isEmpty());
    const auto count = static_cast<int>(page.drafts()->rows().size());
    office.commands.action(QStringLiteral("statements.issue"))->trigger();
    auto* confirmation = named(page, "confirm_issue");
    QTest::keyClick(named(*confirmation, "confirm_issue_yes"), Qt::Key_Space);
    office.settle();
    QCOMPARE(static_cast<int>(page.issued()->rows().size()), count);
    QCOMPARE(QDir(files).entryList({QStringLiteral("*.pdf")}).size(), count + 1);
    auto* grid = named<widgets::EntryGrid>(page, "statements_grid");
    grid->setCurrentRow(0);
    office.commands.action(QStringLiteral("statements.reprint"))->trigger();
    office.settle();
    QCOMPARE(QDir(files).entryList({QStringLiteral("*copy*.pdf")}).size(), 1);
    QCOMPARE(office.ask([](storage::Replica& r) { return r.count(schema::description<model::Statement>()); }), count);
}

void PagesTest::aConflictIsSettledAndUndone()
{
    OfficeWindow office;
    const auto building = office.takenOver();
    const auto unit = office.ask([building](storage::Replica& r) {
        storage::Query query;
        query.orderBy = "position";
        const auto first = r.all<model::Unit>(query).front();
        const auto written = r.write("clash", [&](storage::Write& write) {
            model::Conflict conflict;
            conflict.id.uuid = r.newId();
            conflict.organisation = r.organisation();
            conflict.building = building;
            conflict.entity = "unit";
            conflict.record = first.id.uuid;
            conflict.field = "label";
            conflict.accepted = first.label;
            conflict.acceptedAuthor = "Anne";
            conflict.parked = "B2";
            conflict.parkedDevice = r.device();
            return write.insert(conflict);
        });
        core::require(written.ok(), "a conflict is stored");
        return first.id;
    });
    pages::ConflictsPage page(office.context);
    show(page);
    office.settle();
    page.focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    office.settle();
    const auto label = [unit](storage::Replica& r) { return r.find(unit)->label; };
    QCOMPARE(office.ask(label), std::string("B2"));
    QVERIFY(!named(page, "conflict_list")->isVisible());
    QTest::keyClick(named(page, "banner_action"), Qt::Key_Space);
    office.settle();
    QCOMPARE(office.ask(label), std::string("A001"));
    QVERIFY(named(page, "conflict_list")->isVisible());
}

void PagesTest::anOwnerShowsWhatHeHolds()
{
    OfficeWindow office;
    pages::OwnersPage page(office.context);
    page.showBuilding(office.takenOver());
    show(page);
    office.settle();
    const QAbstractItemModelTester tester(page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(page.model()->rows().size(), 6U);
    auto* grid = named<widgets::EntryGrid>(page, "owners_grid");
    grid->setCurrentRow(2); // C003: half of A001, and A006
    office.settle();
    auto* held = named<widgets::EntryGrid>(page, "owner_units_grid")->model();
    QCOMPARE(held->rowCount(), 2);
    QCOMPARE(held->index(0, 0).data().toString(), QStringLiteral("A001"));
    QCOMPARE(held->index(0, 4).data().toString(), QStringLiteral("1/2"));
    QVERIFY(held->index(0, 5).data().toString().contains(QStringLiteral("De Smet")));
    typeInCell(*grid, 2, 5, QStringLiteral("denis@example.be"));
    office.settle();
    const auto id = page.model()->rowAt(2).id;
    QCOMPARE(*office.ask([id](storage::Replica& r) { return r.find(id)->email; }), std::string("denis@example.be"));
    grid->setCurrentRow(2);
    QTest::keyClick(grid->view(), Qt::Key_H, Qt::ControlModifier);
    office.settle();
    QVERIFY(named<widgets::EntryGrid>(page, "history_grid")->model()->rowCount() >= 2);
}

void PagesTest::theEnterpriseNumberIsKeptAsItsDigits()
{
    OfficeWindow office;
    pages::OverviewPage page(office.context, nullptr);
    const auto building = office.takenOver();
    page.showBuilding(building);
    show(page);
    office.settle();
    const auto stored = [building](storage::Replica& r) { return r.find(building)->enterpriseNumber; };
    auto* field = named<QLineEdit>(page, "building_enterprise_number");
    QCOMPARE(field->text(), QStringLiteral("0209.523.067"));
    QCOMPARE(office.ask(stored), std::string("0209523067"));
    const auto enter = [&](const QString& number) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, number);
        QTest::keyClick(field, Qt::Key_Return);
        office.settle();
    };
    enter(QStringLiteral("BE 0428.759.497"));
    QCOMPARE(office.ask(stored), std::string("0428759497"));
    QCOMPARE(field->text(), QStringLiteral("0428.759.497"));
    enter(QStringLiteral("0428.759.498"));
    QCOMPARE(office.ask(stored), std::string("0428759497"));
    QCOMPARE(field->text(), QStringLiteral("0428.759.498"));
}

void PagesTest::anAgendaIsEdited()
{
    OfficeWindow office;
    pages::MeetingsPage page(office.context);
    page.showBuilding(office.takenOver());
    show(page);
    office.settle();
    const QAbstractItemModelTester tester(page.agenda(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(page.meetings()->rows().size(), 1U);
    QCOMPARE(page.agenda()->rows().size(), 7U);
    auto* grid = named<widgets::EntryGrid>(page, "agenda_grid");
    typeInCell(*grid, page.agenda()->newRow(), 1, QStringLiteral("Divers"));
    QTest::keyClick(grid->view(), Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    QCOMPARE(page.agenda()->rows().size(), 8U);
    QCOMPARE(page.agenda()->rows().back().title, std::string("Divers"));
    QCOMPARE(page.agenda()->rows().back().position, 8);
}

} // namespace mitoyen::tests

QTEST_MAIN(mitoyen::tests::PagesTest)
#include "pages_test.moc"
