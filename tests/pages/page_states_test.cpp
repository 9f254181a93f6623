// SPDX-License-Identifier: AGPL-3.0-or-later
// What the pages show of the state of the office: who is signed in, the server, what can be undone, who clashed.
#include "office_window.h"
#include "page_keys.h"

#include "base/sync_service.h"
#include "base/translations.h"
#include "model/conflict.h"
#include "model/expense.h"
#include "pages/buildings/overview_page.h"
#include "pages/conflicts/conflicts_page.h"
#include "pages/expenses/expenses_page.h"
#include "pages/settings/settings_page.h"
#include "pages/shell/main_window.h"
#include "pages/shell/office_notice.h"
#include "pages/shell/search_box.h"
#include "pages/shell/status_line.h"
#include "pages/statements/statements_page.h"
#include "pages/takeover/takeover_page.h"
#include "pages/units/units_page.h"
#include "widgets/conflict_card.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace mitoyen::tests {

namespace {

using Link = base::SyncState::Link;

/// A line to a server whose state the test sets.
class SetSync final : public base::SyncService {
public:
    base::SyncState state() const override { return state_; }
    void exchangeNow() override { ++exchanges; }
    void connectTo(const base::ServerAccount&, QObject*, std::function<void(core::Result<>)>) override {}
    void set(const base::SyncState& state)
    {
        state_ = state;
        emit stateChanged();
    }
    int exchanges = 0;

private:
    base::SyncState state_;
};

model::Unit firstUnit(storage::Replica& replica)
{
    storage::Query query;
    query.orderBy = "position";
    return replica.all<model::Unit>(query).front();
}

/// A clash of a field of a unit with what another laptop typed; no accepted value: the record is gone.
model::Conflict clash(storage::Replica& replica, const model::Unit& unit, const std::string& field,
                      const std::optional<std::string>& accepted, const std::string& parked)
{
    model::Conflict conflict;
    conflict.id.uuid = replica.newId();
    conflict.organisation = replica.organisation();
    conflict.building = unit.building;
    conflict.entity = "unit";
    conflict.record = unit.id.uuid;
    conflict.field = field;
    conflict.accepted = accepted;
    conflict.acceptedAuthor = "Anne";
    conflict.parked = parked;
    conflict.parkedDevice = replica.device();
    const auto written = replica.write("clash", [&](storage::Write& write) { return write.insert(conflict); });
    core::require(written.ok(), "a conflict is stored");
    return conflict;
}

} // namespace

class PageStatesTest final : public QObject {
    Q_OBJECT
private slots:
    void anAccountantCannotTypeIntoUnitsAndReadsWhy();
    void aCommandIsJudgedByRoleAndByItsOwnCondition();
    void anAccountantKeepsTheBooks();
    void aReaderStoresNothing();
    void theMasterDataAndTheTakeoverAreTheSyndics();
    void theSettingsKnowTheConnectionAfterARestart();
    void issuedStatementsAreNotOfferedForUndoing();
    void theTotalOfAnInvoiceFollowsTheTyping();
    void aChoiceSettlesEverythingAlike();
    void theSideThatDeletedIsShownAsSuch();
    void aConflictOverAUnitIsNotTheAccountants();
    void aColumnThatNobodyKnowsIsNamedAsANewKey();
    void faultsAreSentencesWhereThereIsNoRoomForATable();
    void theSearchShowsDatesAsTheReaderWritesThem();
    void aLockedOfficeSaysSoAndOffersTheWayOut();
    void aPutAwayNoticeDoesNotComeBackByItself();
    void aRevokedComputerShowsWhatHappenedInPlaceOfTheOffice();
    void theClockIsSpokenOfOnlyWhenItIsWrong();
};

void PageStatesTest::anAccountantCannotTypeIntoUnitsAndReadsWhy()
{
    OfficeWindow office;
    pages::UnitsPage page(office.context);
    page.showBuilding(office.takenOver());
    show(page);
    office.settle();
    const auto label = page.model()->index(0, 0);
    QVERIFY(label.flags().testFlag(Qt::ItemIsEditable));
    QCOMPARE(page.model()->rowCount(), 12);
    office.signInAs("accountant");
    QVERIFY(!label.flags().testFlag(Qt::ItemIsEditable));
    QCOMPARE(page.model()->rowCount(), 11);
    QVERIFY(!page.model()->setData(label, QStringLiteral("X")));
    QVERIFY(label.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Accountant")));
    QVERIFY(!office.commands.action(QStringLiteral("units.delete"))->isEnabled());
    QVERIFY(!office.commands.action(QStringLiteral("units.transfer"))->isEnabled());
    QVERIFY(office.commands.action(QStringLiteral("units.trial"))->isEnabled());
    QVERIFY(named<QLineEdit>(page, "deed_total")->isReadOnly());
    auto* grid = named<widgets::EntryGrid>(page, "units_grid");
    grid->setCurrentRow(0);
    grid->view()->setFocus();
    QTest::keyClicks(grid->view(), QStringLiteral("Q"));
    QVERIFY(named<QLabel>(page, "units_grid_refusal")->isVisible());
    QVERIFY(textOf(page, "units_grid_refusal").contains(QStringLiteral("syndic")));
    QTest::keyClick(grid->view(), Qt::Key_Down);
    QVERIFY(!named<QLabel>(page, "units_grid_refusal")->isVisible());
    office.signInAs("syndic");
    QVERIFY(label.flags().testFlag(Qt::ItemIsEditable));
    QCOMPARE(page.model()->rowCount(), 12);
    QVERIFY(office.commands.action(QStringLiteral("units.delete"))->isEnabled());
    QVERIFY(!named<QLineEdit>(page, "deed_total")->isReadOnly());
}

void PageStatesTest::aCommandIsJudgedByRoleAndByItsOwnCondition()
{
    base::CommandRegistry registry;
    bool available = true;
    auto* remove = registry.add({.id = QStringLiteral("units.delete"),
                                 .text = [] { return QStringLiteral("Delete"); },
                                 .run = [] {},
                                 .available = [&available] { return available; }});
    auto* print = registry.add(
        {.id = QStringLiteral("statements.print"), .text = [] { return QStringLiteral("Print"); }, .run = [] {}});
    QVERIFY(remove->isEnabled());
    registry.setRole(rules::Role::Accountant);
    QVERIFY(!remove->isEnabled());
    QVERIFY(remove->toolTip().contains(QStringLiteral("Accountant")));
    QVERIFY(print->isEnabled());
    QCOMPARE(print->toolTip(), QStringLiteral("Print"));
    registry.setRole(rules::Role::Syndic);
    QVERIFY(remove->isEnabled());
    QCOMPARE(remove->toolTip(), QStringLiteral("Delete"));
    available = false;
    registry.refresh();
    QVERIFY(!remove->isEnabled());
}

void PageStatesTest::anAccountantKeepsTheBooks()
{
    OfficeWindow office;
    office.signInAs("accountant");
    pages::ExpensesPage page(office.context);
    page.showBuilding(office.takenOver());
    show(page);
    office.settle();
    QVERIFY(page.model()->index(0, 0).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(office.commands.action(QStringLiteral("expenses.new"))->isEnabled());
    office.commands.action(QStringLiteral("expenses.new"))->trigger();
    office.settle();
    QVERIFY(named<QPushButton>(page, "expense_save")->isEnabled());
}

void PageStatesTest::aReaderStoresNothing()
{
    OfficeWindow office;
    office.signInAs("reader");
    pages::ExpensesPage page(office.context);
    page.showBuilding(office.takenOver());
    show(page);
    office.settle();
    QVERIFY(!page.model()->index(0, 0).flags().testFlag(Qt::ItemIsEditable));
    for (const auto* id : {"expenses.new", "expenses.delete", "expenses.vat_lines"})
        QVERIFY2(!office.commands.action(QLatin1String(id))->isEnabled(), id);
    QVERIFY(office.commands.action(QStringLiteral("expenses.filter"))->isEnabled());
    QVERIFY(!named<QPushButton>(page, "expense_save")->isEnabled());
    // A page that enables its button all the same does not get round it.
    named<QPushButton>(page, "expense_save")->setEnabled(true);
    QVERIFY(!named<QPushButton>(page, "expense_save")->isEnabled());
}

void PageStatesTest::theMasterDataAndTheTakeoverAreTheSyndics()
{
    OfficeWindow office;
    office.signInAs("accountant");
    pages::OverviewPage overview(office.context, nullptr);
    overview.showBuilding(office.takenOver());
    show(overview);
    office.settle();
    QVERIFY(named<QLineEdit>(overview, "building_name")->isReadOnly());
    QVERIFY(named<QLineEdit>(overview, "building_name")->toolTip().contains(QStringLiteral("Accountant")));
    QVERIFY(!named<QComboBox>(overview, "building_language")->isEnabled());
    pages::TakeoverPage takeover(office.context);
    show(takeover);
    office.settle();
    QVERIFY(!named<QPushButton>(takeover, "takeover_next")->isEnabled());
    QVERIFY(!named<QPushButton>(takeover, "takeover_choose_folder")->isEnabled());
}

void PageStatesTest::theSettingsKnowTheConnectionAfterARestart()
{
    OfficeWindow office;
    office.ask([](storage::Replica& r) {
        r.setSetting("server_url", "https://office.example");
        r.setSetting("user_name", "anne");
        r.setSetting("server_certificate_file", "/etc/office.pem");
        return true;
    });
    pages::SettingsPage page(office.context, nullptr);
    show(page);
    office.settle();
    QCOMPARE(named<QLineEdit>(page, "server_url")->text(), QStringLiteral("https://office.example"));
    QCOMPARE(named<QLineEdit>(page, "server_user")->text(), QStringLiteral("anne"));
    QCOMPARE(named<QLineEdit>(page, "server_certificate")->text(), QStringLiteral("/etc/office.pem"));
    QVERIFY(named<QLineEdit>(page, "server_password")->text().isEmpty());
    QVERIFY(named<QPushButton>(page, "choose_certificate")->isVisible());
}

void PageStatesTest::issuedStatementsAreNotOfferedForUndoing()
{
    OfficeWindow office;
    const auto building = office.takenOver();
    pages::SettingsPage settings(office.context, nullptr);
    show(settings);
    office.settle();
    auto* undo = named<widgets::EntryGrid>(settings, "undo_grid");
    QCOMPARE(undo->model()->rowCount(), 1);
    pages::StatementsPage page(office.context);
    page.showBuilding(building);
    show(page);
    office.settle();
    type(page, "statement_folder", office.folder.filePath(QStringLiteral("statements")));
    QTest::keyClick(&page, Qt::Key_F5);
    office.settle();
    office.commands.action(QStringLiteral("statements.issue"))->trigger();
    QTest::keyClick(named(*named(page, "confirm_issue"), "confirm_issue_yes"), Qt::Key_Space);
    office.settle();
    const auto list = office.ask([](storage::Replica& r) { return r.undoList(); });
    QCOMPARE(list.size(), 2U);
    QVERIFY(list.front().final);
    QVERIFY(!list.back().final);
    QCOMPARE(undo->model()->rowCount(), 1);
}

void PageStatesTest::theTotalOfAnInvoiceFollowsTheTyping()
{
    OfficeWindow office;
    pages::ExpensesPage page(office.context);
    page.showBuilding(office.takenOver());
    show(page);
    office.settle();
    named<widgets::EntryGrid>(page, "expenses_grid")->setCurrentRow(0);
    page.focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_R, Qt::ControlModifier);
    office.settle();
    auto* form = named(page, "vat_lines_dialog");
    auto* grid = named<widgets::EntryGrid>(*form, "vat_lines_grid");
    const auto stale = textOf(*form, "vat_lines_total");
    auto* view = grid->view();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 2));
    QTest::keyClick(view, Qt::Key_F2);
    auto* editor = named<QLineEdit>(*view, "cell_editor");
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("0"));
    const auto typed = textOf(*form, "vat_lines_total");
    QVERIFY(typed != stale);
    QVERIFY(typed.contains(QStringLiteral("before")));
    // What cannot be read leaves the last sum.
    QTest::keyClicks(editor, QStringLiteral("x"));
    QCOMPARE(textOf(*form, "vat_lines_total"), typed);
    QTest::keyClick(editor, Qt::Key_Escape);
    // A new rate counts as soon as its cells are typed, before its row is left.
    typeInCell(*grid, 1, 1, QStringLiteral("100"));
    QVERIFY(textOf(*form, "vat_lines_total") != stale);
}

void PageStatesTest::aChoiceSettlesEverythingAlike()
{
    OfficeWindow office;
    office.takenOver();
    office.ask([](storage::Replica& r) {
        storage::Query query;
        query.orderBy = "position";
        const auto units = r.all<model::Unit>(query);
        clash(r, units[0], "floor", "1", "ground");
        clash(r, units[1], "floor", "1", "ground");
        clash(r, units[2], "floor", "2", "ground"); // another value: not alike
        return true;
    });
    pages::ConflictsPage page(office.context);
    show(page);
    office.settle();
    named<QComboBox>(page, "conflict_alike")->setCurrentIndex(1);
    page.focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    office.settle();
    QCOMPARE(office.ask([](storage::Replica& r) { return storage::openConflicts(r).size(); }), 1U);
    QVERIFY(textOf(page, "banner_text").contains(QLatin1Char('2')));
    QTest::keyClick(named(page, "banner_action"), Qt::Key_Space);
    office.settle();
    QCOMPARE(office.ask([](storage::Replica& r) { return storage::openConflicts(r).size(); }), 3U);
}

void PageStatesTest::theSideThatDeletedIsShownAsSuch()
{
    OfficeWindow office;
    office.takenOver();
    office.ask([](storage::Replica& r) {
        auto gone = firstUnit(r);
        gone.id.uuid = r.newId(); // nobody has a record of this number
        clash(r, gone, "floor", std::nullopt, "ground");
        return true;
    });
    pages::ConflictsPage page(office.context);
    show(page);
    office.settle();
    QCOMPARE(textOf(page, "conflict_mine_value"), QStringLiteral("ground"));
    QCOMPARE(textOf(page, "conflict_theirs_value"), QStringLiteral("deleted"));
}

void PageStatesTest::aConflictOverAUnitIsNotTheAccountants()
{
    OfficeWindow office;
    office.takenOver();
    office.ask([](storage::Replica& r) {
        clash(r, firstUnit(r), "floor", "1", "ground");
        return true;
    });
    pages::ConflictsPage page(office.context);
    show(page);
    office.settle();
    QVERIFY(named<QPushButton>(page, "conflict_keep_mine")->isEnabled());
    office.signInAs("accountant");
    QVERIFY(!named<QPushButton>(page, "conflict_keep_mine")->isEnabled());
    QVERIFY(!named<QPushButton>(page, "conflict_keep_mine")->toolTip().isEmpty());
}

void PageStatesTest::aColumnThatNobodyKnowsIsNamedAsANewKey()
{
    OfficeWindow office;
    const auto folder = office.folder.filePath(QStringLiteral("files"));
    QDir().mkpath(folder);
    const QDir source(takeoverFolder("residence-les-tilleuls"));
    for (const auto& name : source.entryList(QDir::Files)) {
        QFile in(source.filePath(name));
        QFile out(QDir(folder).filePath(name));
        QVERIFY(in.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly));
        auto lines = in.readAll().split('\n');
        if (name.startsWith(QStringLiteral("lots")))
            for (int line = 0; line < lines.size(); ++line)
                if (const auto text = lines[line].trimmed(); !text.isEmpty())
                    lines[line] = text + (text.contains(';') ? ";" : ",") + (line == 0 ? "Vitres" : "10");
        out.write(lines.join('\n'));
    }
    pages::TakeoverPage page(office.context);
    show(page);
    page.openFolder(folder);
    office.settle();
    QVERIFY(named<QLabel>(page, "takeover_new_keys")->isVisible());
    QVERIFY2(textOf(page, "takeover_new_keys").contains(QStringLiteral("“Vitres”")),
             qPrintable(textOf(page, "takeover_new_keys")));
}

void PageStatesTest::faultsAreSentencesWhereThereIsNoRoomForATable()
{
    OfficeWindow office;
    pages::TakeoverPage page(office.context);
    show(page);
    page.openFolder(takeoverFolder("residence-erreurs"));
    office.settle();
    auto* grid = named<widgets::EntryGrid>(page, "faults_grid");
    constexpr int message = 4;
    QVERIFY(!grid->view()->isColumnHidden(0));
    const auto inTable = grid->model()->index(0, message).data().toString();
    page.resize(460, 700);
    office.settle();
    QTRY_VERIFY(grid->view()->isColumnHidden(0));
    QVERIFY(!grid->view()->isColumnHidden(message));
    QVERIFY(grid->model()->index(0, message).data().toString().startsWith(QStringLiteral("lots.csv")));
    auto* scroll = named<QScrollArea>(page, "takeover_check_step_scroll");
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    QTRY_COMPARE(grid->view()->horizontalScrollBar()->maximum(), 0);
    page.resize(1280, 700);
    office.settle();
    QTRY_VERIFY(!grid->view()->isColumnHidden(0));
    QCOMPARE(grid->model()->index(0, message).data().toString(), inTable);
}

void PageStatesTest::theSearchShowsDatesAsTheReaderWritesThem()
{
    OfficeWindow office;
    const auto building = office.takenOver();
    const auto expense = office.ask([building](storage::Replica& r) {
        storage::Query query;
        query.building = building.uuid;
        return r.all<model::Expense>(query).front();
    });
    pages::SearchBox search(office.context);
    show(search);
    search.setFocus();
    QTest::keyClicks(&search, QString::fromStdString(expense.invoiceNumber));
    QTRY_VERIFY(!search.offered().isEmpty());
    const auto hits = search.offered().join(QLatin1Char('\n'));
    QVERIFY2(!hits.contains(QString::fromStdString(core::toIso(expense.date))), qPrintable(hits));
    QVERIFY2(hits.contains(QStringLiteral("/2026")) || hits.contains(QStringLiteral("/2025")), qPrintable(hits));
}

void PageStatesTest::aLockedOfficeSaysSoAndOffersTheWayOut()
{
    using Offer = pages::OfficeNotice::Offer;
    const auto words = pages::OfficeNotice::words;
    QVERIFY(words({.link = Link::Online}).sentence.isEmpty());
    QVERIFY(words({.link = Link::Offline, .leaseDaysLeft = 0}).sentence.contains(QStringLiteral("locked itself")));
    QCOMPARE(words({.link = Link::Offline, .leaseDaysLeft = 0}).offer, Offer::Exchange);
    QVERIFY(words({.link = Link::Offline, .leaseDaysLeft = 3}).sentence.contains(QStringLiteral("3 day")));
    const core::Error password{"signed_out", "x", {}};
    QCOMPARE(words({.link = Link::Refused, .problem = password, .leaseDaysLeft = 0}).offer, Offer::Connect);
    QVERIFY(words({.link = Link::Refused, .problem = password}).sentence.contains(QStringLiteral("password")));

    SetSync sync;
    OfficeWindow office;
    auto context = office.context;
    context.sync = &sync;
    pages::OfficeNotice notice(context);
    show(notice);
    bool unlocked = false;
    connect(&notice, &pages::OfficeNotice::unlocked, this, [&unlocked] { unlocked = true; });
    sync.set({.link = Link::Offline, .leaseDaysLeft = 0});
    QVERIFY(named(notice, "banner")->isVisible());
    QTest::mouseClick(named<QPushButton>(notice, "banner_action"), Qt::LeftButton);
    QCOMPARE(sync.exchanges, 1);
    sync.set({.link = Link::Exchanging, .leaseDaysLeft = 0});
    sync.set({.link = Link::Online});
    QVERIFY(unlocked);
    QVERIFY(!named(notice, "banner")->isVisible());
}

void PageStatesTest::aPutAwayNoticeDoesNotComeBackByItself()
{
    SetSync sync;
    OfficeWindow office;
    auto context = office.context;
    context.sync = &sync;
    pages::OfficeNotice notice(context);
    show(notice);
    sync.set({.link = Link::Offline, .leaseDaysLeft = 3});
    QTest::mouseClick(named<QToolButton>(notice, "banner_close"), Qt::LeftButton);
    sync.set({.link = Link::Offline, .waiting = 1, .leaseDaysLeft = 3});
    QVERIFY(!named(notice, "banner")->isVisible());
    sync.set({.link = Link::Offline, .waiting = 1, .leaseDaysLeft = 2});
    QVERIFY(named(notice, "banner")->isVisible());
}

void PageStatesTest::aRevokedComputerShowsWhatHappenedInPlaceOfTheOffice()
{
    SetSync sync;
    OfficeWindow office;
    base::CommandRegistry commands;
    base::Translations translations;
    pages::MainWindow window({office.replica, commands, office.settings, translations, &sync, {}});
    window.start({});
    show(window);
    emit sync.officeGone({"replica_wiped", "x", {}});
    auto* welcome = named(window, "first_run_page");
    QVERIFY(welcome->isVisible());
    QVERIFY(textOf(*welcome, "banner_text").contains(QStringLiteral("revoked")));
}

void PageStatesTest::theClockIsSpokenOfOnlyWhenItIsWrong()
{
    const auto said = [](const base::SyncState& state) { return pages::StatusLine::words(state).second; };
    QVERIFY(!said({.link = Link::Online}).contains(QStringLiteral("clock")));
    QVERIFY(pages::StatusLine::detail({.link = Link::Online}).isEmpty());
    QVERIFY(said({.link = Link::Online, .clockAheadSeconds = 300}).contains(QStringLiteral("5 minute")));
    QVERIFY(said({.link = Link::Online, .clockAheadSeconds = -7 * 3600}).contains(QStringLiteral("7 hour")));
    QVERIFY(pages::StatusLine::detail({.link = Link::Online, .clockAheadSeconds = 300})
                .contains(QStringLiteral("5 minute")));
}

} // namespace mitoyen::tests

QTEST_MAIN(mitoyen::tests::PageStatesTest)
#include "page_states_test.moc"
