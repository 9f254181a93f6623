// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/calculation.h"
#include "base/settings.h"
#include "base/translations.h"
#include "models/table_model.h"
#include "widgets/empty_state.h"
#include "widgets/entry_grid.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace mitoyen {

namespace {

struct Entry {
    std::string code;
    std::string supplier;
    core::Money amount;
    std::string key;
};

std::vector<models::Column<Entry>> columns()
{
    const auto text = [](std::string Entry::*member) {
        return [member](Entry& entry, const QString& typed) -> core::Result<void> {
            entry.*member = typed.toStdString();
            return {};
        };
    };
    return {{.title = QStringLiteral("Code"), .text = [](const Entry& e) { return QString::fromStdString(e.code); }},
            {.title = QStringLiteral("Supplier"),
             .text = [](const Entry& e) { return QString::fromStdString(e.supplier); },
             .edit = text(&Entry::supplier)},
            {.title = QStringLiteral("Amount"),
             .text = [](const Entry& e) { return base::amountText(e.amount); },
             .kind = models::CellKind::Money,
             .edit = [](Entry& e, const QString& typed) -> core::Result<void> {
                 const auto amount = base::readAmount(typed.toStdString());
                 if (!amount)
                     return amount.error();
                 e.amount = *amount;
                 return {};
             },
             .amount = [](const Entry& e) { return e.amount; }},
            {.title = QStringLiteral("Key"),
             .text = [](const Entry& e) { return QString::fromStdString(e.key); },
             .kind = models::CellKind::Choice,
             .edit = [](Entry& e, const QString& id) -> core::Result<void> {
                 if (id != QStringLiteral("k1") && id != QStringLiteral("k2"))
                     return core::Error{"field_unknown_word", "\"" + id.toStdString() + "\" is no key.", {}};
                 e.key = id == QStringLiteral("k1") ? "General" : "Lift";
                 return {};
             },
             .choices =
                 [] {
                     return std::vector<models::Choice>{{QStringLiteral("k1"), QStringLiteral("General"), {}},
                                                        {QStringLiteral("k2"), QStringLiteral("Lift"), {}}};
                 }}};
}

} // namespace

class EntryGridTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void tabGoesRightOverCellsOneMayEdit();
    void tabAtTheEndOfALineGoesToTheNext();
    void enterGoesDownAndBackToWhereTheLineBegan();
    void arrowsMoveOutsideEditing();
    void typingReplacesTheCell();
    void escapeTakesBackWhatWasTyped();
    void aMoneyCellCalculates();
    void aRefusedTextKeepsThePlaceAndSaysWhy();
    void controlDCopiesFromAbove();
    void controlDCopiesAChoice();
    void controlCCopiesCellsAsTheyStand();
    void typingCompletesFromTheColumn();
    void enterInTheLastRowMakesANewOne();
    void enterOnAReadOnlyCellOpensTheRow();
    void theFooterCountsAndSums();
    void theFooterOfAFilteredListSumsWhatTheFilterLeft();
    void theFilterNarrowsTheList();
    void anEmptyListSaysWhatToDo();
    void hiddenColumnsAreLeftOut();

private:
    QTableView* view() { return grid_->view(); }
    QLineEdit* editor() { return view()->findChild<QLineEdit*>(QStringLiteral("cell_editor")); }
    void at(int row, int column) { view()->setCurrentIndex(view()->model()->index(row, column)); }
    std::pair<int, int> place() { return {view()->currentIndex().row(), view()->currentIndex().column()}; }
    QString cell(int row, int column) { return view()->model()->index(row, column).data().toString(); }
    /// To whoever has the focus: the table or its editor.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* target = editor() != nullptr ? static_cast<QWidget*>(editor()) : view();
        QTest::keyClick(target, key, modifiers);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void type(const QString& text)
    {
        for (const auto letter : text)
            QTest::keyClick(editor() != nullptr ? static_cast<QWidget*>(editor()) : view(), letter.toLatin1());
    }

    QTemporaryDir folder_;
    std::unique_ptr<base::Settings> settings_;
    std::unique_ptr<models::TableModel<Entry>> model_;
    std::unique_ptr<widgets::EntryGrid> grid_;
};

void EntryGridTest::init()
{
    base::Translations().setLanguage(base::Language::Fr);
    settings_ = std::make_unique<base::Settings>(folder_.filePath(QStringLiteral("settings.ini")));
    model_ = std::make_unique<models::TableModel<Entry>>(columns);
    grid_ = std::make_unique<widgets::EntryGrid>(QStringLiteral("test_grid"), *settings_);
    grid_->setModel(model_.get());
    model_->setRows(
        {{"A", "Mosan", {1250}, "General"}, {"B", "Clair", {500}, "Lift"}, {"C", "Ardenne", {0}, "General"}});
    grid_->resize(800, 400);
    grid_->show();
    QVERIFY(QTest::qWaitForWindowExposed(grid_.get()));
    view()->setFocus();
}

void EntryGridTest::cleanup()
{
    grid_.reset();
    model_.reset();
    settings_.reset();
}

void EntryGridTest::tabGoesRightOverCellsOneMayEdit()
{
    at(0, 1);
    key(Qt::Key_Tab);
    QCOMPARE(place(), std::pair(0, 2));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(place(), std::pair(0, 1));
}

void EntryGridTest::tabAtTheEndOfALineGoesToTheNext()
{
    at(0, 3);
    key(Qt::Key_Tab);
    QCOMPARE(place(), std::pair(1, 1));
}

void EntryGridTest::enterGoesDownAndBackToWhereTheLineBegan()
{
    at(0, 1);
    type(QStringLiteral("x"));
    key(Qt::Key_Tab);
    type(QStringLiteral("7"));
    key(Qt::Key_Return);
    QCOMPARE(place(), std::pair(1, 1));
    QCOMPARE(cell(0, 1), QStringLiteral("x"));
    QCOMPARE(cell(0, 2), QStringLiteral("7,00"));
}

void EntryGridTest::arrowsMoveOutsideEditing()
{
    at(0, 1);
    key(Qt::Key_Down);
    QCOMPARE(place(), std::pair(1, 1));
    key(Qt::Key_Right);
    QCOMPARE(place(), std::pair(1, 2));
    QVERIFY(editor() == nullptr);
}

void EntryGridTest::typingReplacesTheCell()
{
    at(1, 1);
    type(QStringLiteral("Ne"));
    QVERIFY(editor() != nullptr);
    key(Qt::Key_Return);
    QCOMPARE(cell(1, 1), QStringLiteral("Ne"));
}

void EntryGridTest::escapeTakesBackWhatWasTyped()
{
    at(1, 1);
    type(QStringLiteral("Ne"));
    key(Qt::Key_Escape);
    QCOMPARE(cell(1, 1), QStringLiteral("Clair"));
}

void EntryGridTest::aMoneyCellCalculates()
{
    at(0, 2);
    type(QStringLiteral("=12,5*3"));
    key(Qt::Key_Return);
    QCOMPARE(cell(0, 2), QStringLiteral("37,50"));
    QCOMPARE(model_->rows()[0].amount.cents, std::int64_t{3750});
}

void EntryGridTest::aRefusedTextKeepsThePlaceAndSaysWhy()
{
    at(0, 2);
    type(QStringLiteral("douze"));
    key(Qt::Key_Return);
    QCOMPARE(place(), std::pair(0, 2));
    QCOMPARE(cell(0, 2), QStringLiteral("douze"));
    auto* refusal = grid_->findChild<QLabel*>(QStringLiteral("test_grid_refusal"));
    QVERIFY(refusal->isVisible());
    QVERIFY(refusal->text().contains(QStringLiteral("douze")));
    QCOMPARE(model_->rows()[0].amount.cents, std::int64_t{1250});
    key(Qt::Key_Escape);
    QVERIFY(!refusal->isVisible());
    QCOMPARE(cell(0, 2), QStringLiteral("12,50"));
}

void EntryGridTest::controlDCopiesFromAbove()
{
    at(1, 2);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(model_->rows()[1].amount.cents, std::int64_t{1250});
    at(0, 2);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(model_->rows()[0].amount.cents, std::int64_t{1250});
}

void EntryGridTest::controlDCopiesAChoice()
{
    at(2, 3);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(cell(2, 3), QStringLiteral("Lift"));
}

void EntryGridTest::controlCCopiesCellsAsTheyStand()
{
    view()->selectionModel()->select(QItemSelection(view()->model()->index(0, 1), view()->model()->index(1, 2)),
                                     QItemSelectionModel::ClearAndSelect);
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Mosan\t12,50\nClair\t5,00"));
}

void EntryGridTest::typingCompletesFromTheColumn()
{
    at(2, 1);
    type(QStringLiteral("Mo"));
    QCOMPARE(editor()->text(), QStringLiteral("Mosan"));
    key(Qt::Key_Return);
    QCOMPARE(cell(2, 1), QStringLiteral("Mosan"));
}

void EntryGridTest::enterInTheLastRowMakesANewOne()
{
    model_->allowNewRows([] { return Entry{}; });
    int made = 0;
    model_->onEdited([&](const std::optional<Entry>& before, const Entry&) { made += before ? 0 : 1; });
    grid_->startEntry();
    QCOMPARE(place(), std::pair(3, 1));
    type(QStringLiteral("Nouveau"));
    key(Qt::Key_Return);
    QCOMPARE(made, 1);
    QCOMPARE(model_->rowCount(), 5);
    QCOMPARE(place(), std::pair(4, 1));
}

void EntryGridTest::enterOnAReadOnlyCellOpensTheRow()
{
    QSignalSpy activated(grid_.get(), &widgets::EntryGrid::activated);
    at(1, 0);
    key(Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toInt(), 1);
}

void EntryGridTest::theFooterCountsAndSums()
{
    QVERIFY(grid_->findChild<QLabel*>(QStringLiteral("test_grid_count"))->text().startsWith(QLatin1Char('3')));
    QVERIFY(grid_->findChild<QLabel*>(QStringLiteral("test_grid_totals"))->text().contains(QStringLiteral("17,50")));
}

void EntryGridTest::theFilterNarrowsTheList()
{
    grid_->setFilter(QStringLiteral("clair"));
    QCOMPARE(view()->model()->rowCount(), 1);
    at(0, 1);
    QCOMPARE(grid_->currentRow(), 1);
    grid_->setFilter({});
    QCOMPARE(view()->model()->rowCount(), 3);
}

void EntryGridTest::theFooterOfAFilteredListSumsWhatTheFilterLeft()
{
    const auto totals = [this] { return grid_->findChild<QLabel*>(QStringLiteral("test_grid_totals"))->text(); };
    const auto all = totals();
    grid_->setFilter(QStringLiteral("clair"));
    QVERIFY(!totals().contains(QStringLiteral("17,50")));
    QVERIFY(totals().contains(view()->model()->index(0, 2).data().toString()));
    QVERIFY(grid_->findChild<QLabel*>(QStringLiteral("test_grid_count"))->text().startsWith(QLatin1Char('1')));
    grid_->setFilter(QStringLiteral("nobody of that name"));
    QVERIFY(grid_->findChild<QLabel*>(QStringLiteral("test_grid_count"))->text().startsWith(QLatin1Char('0')));
    grid_->setFilter({});
    QCOMPARE(totals(), all);
}

void EntryGridTest::anEmptyListSaysWhatToDo()
{
    auto* empty = new widgets::EmptyState(QStringLiteral("expenses"));
    empty->setVerb(QStringLiteral("New"));
    grid_->setEmptyState(empty);
    QVERIFY(!empty->isVisible());
    model_->setRows({});
    QVERIFY(empty->isVisible());
    QVERIFY(!view()->isVisible());
    model_->setRows({Entry{}});
    QVERIFY(!empty->isVisible());
    QVERIFY(view()->isVisible());
}

void EntryGridTest::hiddenColumnsAreLeftOut()
{
    view()->setColumnHidden(2, true);
    at(0, 1);
    key(Qt::Key_Tab);
    QCOMPARE(place(), std::pair(0, 3));
    view()->selectRow(0);
    view()->selectionModel()->select(QItemSelection(view()->model()->index(0, 0), view()->model()->index(0, 3)),
                                     QItemSelectionModel::ClearAndSelect);
    grid_->copySelection();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("A\tMosan\tGeneral"));
}

} // namespace mitoyen

QTEST_MAIN(mitoyen::EntryGridTest)
#include "entry_grid_test.moc"
