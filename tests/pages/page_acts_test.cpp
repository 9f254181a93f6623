// SPDX-License-Identifier: AGPL-3.0-or-later
// Acts that change several records at once, by keys on a real replica: a sale, the deed's total, an invoice's VAT rates.
#include "office_window.h"
#include "page_keys.h"

#include "model/holder.h"
#include "model/ownership.h"
#include "pages/expenses/expenses_page.h"
#include "pages/owners/owners_page.h"
#include "pages/units/units_page.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>

namespace mitoyen::tests {

namespace {

core::Date day(const char* text)
{
    return core::parseIsoDate(text).value();
}

model::Unit unitCalled(storage::Replica& replica, const std::string& label)
{
    storage::Query query;
    query.equal = {{"label", label}};
    return replica.all<model::Unit>(query).at(0);
}

/// In the order of their days.
std::vector<model::Ownership> spansOf(storage::Replica& replica, const std::string& label)
{
    storage::Query query;
    query.equal = {{"unit", unitCalled(replica, label).id.uuid}};
    query.orderBy = "since";
    return replica.all<model::Ownership>(query);
}

model::AllocationKey deedKey(storage::Replica& replica)
{
    storage::Query query;
    query.equal = {{"general", std::int64_t{1}}};
    return replica.all<model::AllocationKey>(query).at(0);
}

/// The form that Ctrl and a key open over a page.
QWidget& formOf(OfficeWindow& office, QWidget& page, Qt::Key key, const char* name)
{
    QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier);
    office.settle();
    auto* dialog = named(page, name);
    dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(dialog))
        qFatal("the form is not active");
    return *dialog;
}

QWidget& transferForm(OfficeWindow& office, QWidget& page)
{
    return formOf(office, page, Qt::Key_T, "transfer_dialog");
}

QWidget& ratesForm(OfficeWindow& office, QWidget& page)
{
    return formOf(office, page, Qt::Key_R, "vat_lines_dialog");
}

bool isOpen(QWidget& page, const char* dialog)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return page.findChild<QWidget*>(QLatin1String(dialog)) != nullptr;
}

QStringList ticked(const QWidget& dialog)
{
    QStringList labels;
    const auto* list = dialog.findChild<QListWidget*>(QStringLiteral("transfer_units"));
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->checkState() == Qt::Checked)
            labels.append(list->item(row)->text().section(QLatin1Char(' '), 0, 0));
    return labels;
}

void store(QWidget& dialog)
{
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

class PageActsTest final : public QObject {
    Q_OBJECT
private slots:
    void aUnitIsSoldToANewPersonAndTheSaleIsUndone();
    void severalUnitsPassToAHolderWhoIsThereAlready();
    void jointOwnersNeedPartsThatAddUp();
    void theUsufructuaryRepresentsUnlessAnotherIsChosen();
    void aDayBeforeThePresentOwnerIsRefusedBesideItsField();
    void aFormWithoutAnswersSaysWhatIsMissingAndStoresNothing();
    void theTotalOfTheDeedIsSetWithTheShares();
    void aTotalThatIsNoNumberIsRefusedBesideItsField();
    void theRatesOfAnInvoiceAreEdited();
    void anInvoiceWithoutRatesIsRefused();
};

void PageActsTest::aUnitIsSoldToANewPersonAndTheSaleIsUndone()
{
    OfficeWindow office;
    pages::OwnersPage page(office.context);
    page.showBuilding(office.takenOver());
    show(page);
    office.settle();
    named<widgets::EntryGrid>(page, "owners_grid")->setCurrentRow(1); // C002 holds A002
    page.focusFirst();
    auto& form = transferForm(office, page);
    QCOMPARE(ticked(form), QStringList{QStringLiteral("A002")});
    type(form, "transfer_since", QStringLiteral("15/5/2026"));
    type(form, "new_owner_1_person", QStringLiteral("Anna Peeters"));
    QTest::keyClick(named(form, "new_owner_1_create"), Qt::Key_Space);
    QCOMPARE(named<QLineEdit>(form, "new_owner_1_first_name")->text(), QStringLiteral("Anna"));
    QCOMPARE(named<QLineEdit>(form, "new_owner_1_surname")->text(), QStringLiteral("Peeters"));
    type(form, "new_owner_1_email", QStringLiteral("anna@example.be"));
    type(form, "new_owner_1_street", QStringLiteral("Dorpsstraat 1"));
    QTest::keyClicks(named(form, "new_owner_1_language"), QStringLiteral("D")); // Dutch
    store(form);
    office.settle();
    QVERIFY(!isOpen(page, "transfer_dialog"));
    const auto spans = office.ask([](storage::Replica& r) { return spansOf(r, "A002"); });
    QCOMPARE(spans.size(), 2U);
    QCOMPARE(*spans[0].until, day("2026-05-14"));
    QCOMPARE(spans[1].since, day("2026-05-15"));
    QVERIFY(!spans[1].until);
    const auto buyer =
        office.ask([id = spans[1].holder](storage::Replica& r) { return *r.find(r.find(id)->members.at(0).person); });
    QCOMPARE(buyer.code, std::string("C007"));
    QCOMPARE(*buyer.surname, std::string("Peeters"));
    QCOMPARE(*buyer.email, std::string("anna@example.be"));
    QCOMPARE(buyer.language, model::Language::Nl);
    QCOMPARE(page.model()->rows().size(), 7U);
    QTest::keyClick(named(page, "banner_action"), Qt::Key_Space);
    office.settle();
    QCOMPARE(office.ask([](storage::Replica& r) { return spansOf(r, "A002"); }).size(), 1U);
    QVERIFY(!office.ask([](storage::Replica& r) { return spansOf(r, "A002"); }).front().until);
    QCOMPARE(page.model()->rows().size(), 6U);
}

void PageActsTest::severalUnitsPassToAHolderWhoIsThereAlready()
{
    OfficeWindow office;
    pages::UnitsPage page(office.context);
    page.showBuilding(office.takenOver());
    show(page);
    office.settle();
    const auto holders = [](storage::Replica& r) { return r.count(schema::description<model::Holder>()); };
    const auto before = office.ask(holders);
    named<widgets::EntryGrid>(page, "units_grid")->setCurrentRow(1); // A002
    page.focusFirst();
    auto& form = transferForm(office, page);
    QCOMPARE(ticked(form), QStringList{QStringLiteral("A002")});
    auto* list = named<QListWidget>(form, "transfer_units");
    list->setFocus();
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Space); // A003
    type(form, "transfer_since", QStringLiteral("1/1/2026"));
    type(form, "new_owner_1_person", QStringLiteral("franc"));
    store(form);
    office.settle();
    QVERIFY(!isOpen(page, "transfer_dialog"));
    const auto second = office.ask([](storage::Replica& r) { return spansOf(r, "A002").back(); });
    const auto third = office.ask([](storage::Replica& r) { return spansOf(r, "A003").back(); });
    const auto held = office.ask([](storage::Replica& r) { return spansOf(r, "A004").back(); });
    QCOMPARE(second.holder, held.holder);
    QCOMPARE(third.holder, held.holder);
    QCOMPARE(office.ask(holders), before);
}

void PageActsTest::jointOwnersNeedPartsThatAddUp()
{
    OfficeWindow office;
    pages::UnitsPage page(office.context);
    page.showBuilding(office.takenOver());
    show(page);
    office.settle();
    named<widgets::EntryGrid>(page, "units_grid")->setCurrentRow(1);
    page.focusFirst();
    auto& form = transferForm(office, page);
    type(form, "transfer_since", QStringLiteral("1/2/2026"));
    auto* kind = named<QComboBox>(form, "transfer_kind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    type(form, "new_owner_1_person", QStringLiteral("Denis"));
    for (const auto* next : {"new_owner_1_create", "new_owner_1_part", "new_owner_2_person"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QLatin1String(next));
    }
    type(form, "new_owner_2_person", QStringLiteral("Denis"));
    store(form);
    office.settle();
    QVERIFY(textOf(form, "new_owner_2_person_error").contains(QStringLiteral("Denis")));
    type(form, "new_owner_2_person", QStringLiteral("Collard"));
    QCOMPARE(named<QLineEdit>(form, "new_owner_2_part")->text(), QStringLiteral("1/2"));
    type(form, "new_owner_1_part", QStringLiteral("2/3"));
    store(form);
    office.settle();
    QVERIFY(isOpen(page, "transfer_dialog"));
    QVERIFY(!textOf(form, "transfer_kind_error").isEmpty());
    QCOMPARE(office.ask([](storage::Replica& r) { return spansOf(r, "A002"); }).size(), 1U);
    type(form, "new_owner_2_part", QStringLiteral("1/3"));
    store(form);
    office.settle();
    QVERIFY(!isOpen(page, "transfer_dialog"));
    const auto holder = office.ask([](storage::Replica& r) { return *r.find(spansOf(r, "A002").back().holder); });
    QCOMPARE(holder.kind, model::HolderKind::Undivided);
    QCOMPARE(holder.members.size(), 2U);
    QVERIFY((holder.members[0].part == core::Fraction{2, 3}));
    QCOMPARE(holder.representative, holder.members[0].person);
}

void PageActsTest::theUsufructuaryRepresentsUnlessAnotherIsChosen()
{
    OfficeWindow office;
    pages::UnitsPage page(office.context);
    page.showBuilding(office.takenOver());
    show(page);
    office.settle();
    named<widgets::EntryGrid>(page, "units_grid")->setCurrentRow(1);
    page.focusFirst();
    auto& form = transferForm(office, page);
    type(form, "transfer_since", QStringLiteral("1/2/2026"));
    auto* kind = named<QComboBox>(form, "transfer_kind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    type(form, "new_owner_1_person", QStringLiteral("Denis"));
    type(form, "new_owner_2_person", QStringLiteral("Collard"));
    QTest::keyClick(named<QComboBox>(form, "new_owner_1_right"), Qt::Key_Down); // bare ownership
    QTest::keyClick(named<QComboBox>(form, "new_owner_2_right"), Qt::Key_Up); // usufruct
    store(form);
    office.settle();
    QVERIFY(!isOpen(page, "transfer_dialog"));
    const auto holder = office.ask([](storage::Replica& r) { return *r.find(spansOf(r, "A002").back().holder); });
    QCOMPARE(holder.kind, model::HolderKind::Usufruct);
    QCOMPARE(holder.members[0].right, model::RightKind::Bare);
    QCOMPARE(holder.members[1].right, model::RightKind::Usufruct);
    QCOMPARE(holder.representative, holder.members[1].person);
}

void PageActsTest::aDayBeforeThePresentOwnerIsRefusedBesideItsField()
{
    OfficeWindow office;
    pages::UnitsPage page(office.context);
    page.showBuilding(office.takenOver());
    show(page);
    office.settle();
    named<widgets::EntryGrid>(page, "units_grid")->setCurrentRow(1); // since 15/10/2019
    page.focusFirst();
    auto& form = transferForm(office, page);
    type(form, "transfer_since", QStringLiteral("15/10/2019"));
    type(form, "new_owner_1_person", QStringLiteral("Eva Neu"));
    QTest::keyClick(named(form, "new_owner_1_create"), Qt::Key_Space);
    store(form);
    office.settle();
    QVERIFY(isOpen(page, "transfer_dialog"));
    QVERIFY(textOf(form, "transfer_since_error").contains(QStringLiteral("A002")));
    QCOMPARE(named<QLineEdit>(form, "transfer_since")->text(), QStringLiteral("15/10/2019"));
    // All or nothing: the buyer was made before the day was refused.
    QCOMPARE(office.ask([](storage::Replica& r) { return r.count(schema::description<model::Person>()); }), 6);
    QTest::keyClick(&form, Qt::Key_Escape);
    QVERIFY(!isOpen(page, "transfer_dialog"));
}

void PageActsTest::aFormWithoutAnswersSaysWhatIsMissingAndStoresNothing()
{
    OfficeWindow office;
    pages::UnitsPage page(office.context);
    page.showBuilding(office.takenOver());
    show(page);
    office.settle();
    page.focusFirst();
    auto& form = transferForm(office, page);
    auto* list = named<QListWidget>(form, "transfer_units");
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    store(form);
    QVERIFY(!textOf(form, "transfer_units_error").isEmpty());
    QVERIFY(!textOf(form, "transfer_since_error").isEmpty());
    QVERIFY(!textOf(form, "new_owner_1_person_error").isEmpty());
    QVERIFY(list->hasFocus());
    type(form, "new_owner_1_person", QStringLiteral("nobody at all"));
    store(form);
    QVERIFY(!textOf(form, "new_owner_1_person_error").isEmpty());
    QVERIFY(isOpen(page, "transfer_dialog"));
}

void PageActsTest::theTotalOfTheDeedIsSetWithTheShares()
{
    OfficeWindow office;
    pages::UnitsPage page(office.context);
    page.showBuilding(office.takenOver());
    show(page);
    office.settle();
    const int general = 4;
    page.focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto* total = named<QLineEdit>(page, "deed_total");
    QVERIFY(total->hasFocus());
    QCOMPARE(total->selectedText(), QStringLiteral("1,000"));
    QTest::keyClicks(total, QStringLiteral("1010"));
    QTest::keyClick(total, Qt::Key_Return);
    QVERIFY(textOf(page, "key_totals_text").contains(QStringLiteral("1,000 of 1,010")));
    QVERIFY(!named<QPushButton>(page, "apply_shares")->isEnabled());
    const auto first = page.model()->index(0, general).data().toInt();
    typeInCell(*named<widgets::EntryGrid>(page, "units_grid"), 0, general, QString::number(first + 10));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    office.settle();
    QCOMPARE(office.ask(deedKey).total, 1010);
    QCOMPARE(office.ask(deedKey).shares.at(0).shares, first + 10);
    QVERIFY(textOf(page, "key_totals_text").contains(QStringLiteral("1,010 of 1,010")));
    QTest::keyClick(named(page, "banner_action"), Qt::Key_Space);
    office.settle();
    QCOMPARE(office.ask(deedKey).total, 1000);
    QCOMPARE(total->text(), QStringLiteral("1,000"));
}

void PageActsTest::aTotalThatIsNoNumberIsRefusedBesideItsField()
{
    OfficeWindow office;
    pages::UnitsPage page(office.context);
    page.showBuilding(office.takenOver());
    show(page);
    office.settle();
    type(page, "deed_total", QStringLiteral("a thousand"));
    QTest::keyClick(named(page, "deed_total"), Qt::Key_Return);
    QVERIFY(!textOf(page, "deed_total_error").isEmpty());
    QCOMPARE(named<QLineEdit>(page, "deed_total")->text(), QStringLiteral("a thousand"));
    QVERIFY(!named<QPushButton>(page, "apply_shares")->isVisible());
}

void PageActsTest::theRatesOfAnInvoiceAreEdited()
{
    OfficeWindow office;
    pages::ExpensesPage page(office.context);
    page.showBuilding(office.takenOver());
    show(page);
    office.settle();
    named<widgets::EntryGrid>(page, "expenses_grid")->setCurrentRow(0);
    const auto before = page.model()->rowAt(0).expense;
    QCOMPARE(before.vatLines.size(), 1U);
    page.focusFirst();
    auto& form = ratesForm(office, page);
    auto* grid = named<widgets::EntryGrid>(form, "vat_lines_grid");
    typeInCell(*grid, 1, 0, QStringLiteral("6"));
    typeInCell(*grid, 1, 1, QStringLiteral("=50*2"));
    QCOMPARE(grid->model()->index(1, 2).data().toString(), QStringLiteral("6.00"));
    store(form);
    office.settle();
    QVERIFY(!isOpen(page, "vat_lines_dialog"));
    const auto stored = office.ask([id = before.id](storage::Replica& r) { return *r.find(id); });
    QCOMPARE(stored.vatLines.size(), 2U);
    QVERIFY((stored.vatLines[1] == model::VatLine{600, {10'000}, {600}}));
    QCOMPARE(stored.total.cents, before.total.cents + 10'600);
    // Both amounts of the list are edited with the rates alone.
    QCOMPARE(page.model()->index(0, 5).data().toString(), QStringLiteral("several"));
    QTest::keyClick(named(page, "banner_action"), Qt::Key_Space);
    office.settle();
    QVERIFY((office.ask([id = before.id](storage::Replica& r) { return *r.find(id); }) == before));
}

void PageActsTest::anInvoiceWithoutRatesIsRefused()
{
    OfficeWindow office;
    pages::ExpensesPage page(office.context);
    page.showBuilding(office.takenOver());
    show(page);
    office.settle();
    named<widgets::EntryGrid>(page, "expenses_grid")->setCurrentRow(0);
    const auto before = page.model()->rowAt(0).expense;
    page.focusFirst();
    auto& form = ratesForm(office, page);
    auto* grid = named<widgets::EntryGrid>(form, "vat_lines_grid");
    grid->setFocus();
    QTest::keyClick(grid->view(), Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(grid->model()->rowCount(), 1); // the row for a new one
    store(form);
    QVERIFY(named(form, "vat_lines_error")->isVisible());
    QVERIFY((office.ask([id = before.id](storage::Replica& r) { return *r.find(id); }) == before));
}

} // namespace mitoyen::tests

QTEST_MAIN(mitoyen::tests::PageActsTest)
#include "page_acts_test.moc"
