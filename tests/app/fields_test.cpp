// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/translations.h"
#include "widgets/banner.h"
#include "widgets/conflict_card.h"
#include "widgets/date_edit.h"
#include "widgets/entity_picker.h"
#include "widgets/field_error.h"
#include "widgets/money_edit.h"
#include "widgets/refusal_card.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace mitoyen {

class FieldsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { translations_.setLanguage(base::Language::Fr); }
    void moneyIsWrittenInFullWhenTheFieldIsLeft();
    void moneyKeepsAnUnreadableText();
    void moneyFollowsTheLanguage();
    void anEmptyMoneyFieldHoldsNothing();
    void aDateCompletesInItsPeriod();
    void aDateStepsByPlusAndMinus();
    void aPickerFoldsAccentsAndTakesTheOnlyFit();
    void aPickerOffersToCreate();
    void anErrorMarksItsFieldUntilItIsEdited();
    void aBannerOffersOneThing();
    void aConflictCardHandsBackTheChoice();
    void aConflictCardOfTwoOthersSaysWhatTheRecordHolds();
    void aRefusalCardShowsWhatWasTypedAndHandsBackTheChoice();

private:
    base::Translations translations_;
};

void FieldsTest::moneyIsWrittenInFullWhenTheFieldIsLeft()
{
    widgets::MoneyEdit field;
    QSignalSpy edited(&field, &widgets::MoneyEdit::valueEdited);
    QTest::keyClicks(&field, QStringLiteral("=12,5*100"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), QStringLiteral("1.250,00"));
    QCOMPARE((*field.value())->cents, std::int64_t{125000});
    QCOMPARE(edited.size(), 1);
}

void FieldsTest::moneyKeepsAnUnreadableText()
{
    widgets::MoneyEdit field;
    QSignalSpy refused(&field, &widgets::MoneyEdit::refused);
    QTest::keyClicks(&field, QStringLiteral("12,345"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), QStringLiteral("12,345"));
    QCOMPARE(refused.size(), 1);
    QVERIFY(!field.value().ok());
}

void FieldsTest::moneyFollowsTheLanguage()
{
    widgets::MoneyEdit field;
    field.setValue(core::Money{-123450});
    QCOMPARE(field.text(), QStringLiteral("\u22121.234,50"));
    translations_.setLanguage(base::Language::En);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&field, &event);
    QCOMPARE(field.text(), QStringLiteral("\u22121,234.50"));
    QCOMPARE((*field.value())->cents, std::int64_t{-123450});
}

void FieldsTest::anEmptyMoneyFieldHoldsNothing()
{
    widgets::MoneyEdit field;
    QVERIFY(field.value().ok());
    QVERIFY(!field.value()->has_value());
}

void FieldsTest::aDateCompletesInItsPeriod()
{
    widgets::DateEdit field;
    field.setFrame(
        {*core::makeDate(2026, 11, 22), core::Period{*core::makeDate(2026, 1, 1), *core::makeDate(2026, 12, 31)}});
    QTest::keyClicks(&field, QStringLiteral("12"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), QStringLiteral("12/11/2026"));
    QCOMPARE(core::toIso(**field.value()), std::string("2026-11-12"));
}

void FieldsTest::aDateStepsByPlusAndMinus()
{
    widgets::DateEdit field;
    field.setValue(*core::makeDate(2026, 2, 28));
    QTest::keyClick(&field, Qt::Key_Plus);
    QCOMPARE(field.text(), QStringLiteral("01/03/2026"));
    QTest::keyClick(&field, Qt::Key_Minus);
    QTest::keyClick(&field, Qt::Key_Minus);
    QCOMPARE(field.text(), QStringLiteral("27/02/2026"));
}

void FieldsTest::aPickerFoldsAccentsAndTakesTheOnlyFit()
{
    widgets::EntityPicker field;
    field.setChoices({{QStringLiteral("1"), QStringLiteral("Gérard Müller"), QStringLiteral("C001")},
                      {QStringLiteral("2"), QStringLiteral("Gérard Weiß"), QStringLiteral("C002")}});
    QSignalSpy picked(&field, &widgets::EntityPicker::picked);
    QTest::keyClicks(&field, QStringLiteral("ger mull"));
    QCOMPARE(field.chosen(), QStringLiteral("1"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), QStringLiteral("Gérard Müller"));
    QCOMPARE(picked.first().first().toString(), QStringLiteral("1"));
    field.clear();
    QTest::keyClicks(&field, QStringLiteral("ger"));
    QCOMPARE(field.chosen(), QString());
    field.choose(QStringLiteral("2"));
    QCOMPARE(field.chosen(), QStringLiteral("2"));
}

void FieldsTest::aPickerOffersToCreate()
{
    widgets::EntityPicker field;
    field.allowCreating(true);
    field.setChoices({{QStringLiteral("1"), QStringLiteral("Mosan"), {}}});
    field.show();
    QSignalSpy wanted(&field, &widgets::EntityPicker::createRequested);
    QTest::keyClicks(&field, QStringLiteral("Nouveau"));
    auto* list = field.findChild<QAbstractItemView*>(QStringLiteral("picker_list"));
    if (list == nullptr) {
        for (auto* widget : QApplication::allWidgets())
            if (widget->objectName() == QStringLiteral("picker_list"))
                list = qobject_cast<QAbstractItemView*>(widget);
    }
    QVERIFY(list != nullptr);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("Nouveau"));
}

void FieldsTest::anErrorMarksItsFieldUntilItIsEdited()
{
    QWidget window;
    auto* field = new QLineEdit(&window);
    field->setObjectName(QStringLiteral("iban"));
    auto* error = new widgets::FieldError(field, &window);
    error->say(QStringLiteral("The IBAN is mistyped."));
    QVERIFY(error->isShown());
    QVERIFY(field->property("invalid").toBool());
    QCOMPARE(field->accessibleDescription(), QStringLiteral("The IBAN is mistyped."));
    QTest::keyClicks(field, QStringLiteral("B"));
    QVERIFY(!error->isShown());
    QVERIFY(!field->property("invalid").toBool());
}

void FieldsTest::aBannerOffersOneThing()
{
    widgets::Banner banner;
    int undone = 0;
    banner.say(QStringLiteral("12 expenses imported"));
    banner.offer(QStringLiteral("Undo"), [&] { ++undone; });
    auto* button = banner.findChild<QPushButton*>(QStringLiteral("banner_action"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(undone, 1);
    QVERIFY(!banner.isVisible());
    banner.fail(QStringLiteral("No room on the disk"));
    QVERIFY(banner.isVisible());
    QVERIFY(!button->isVisible());
    QCOMPARE(banner.accessibleName(), QStringLiteral("No room on the disk"));
}

void FieldsTest::aConflictCardHandsBackTheChoice()
{
    widgets::ConflictCard card;
    card.setContent({.where = QStringLiteral("Owner"),
                     .field = QStringLiteral("E-mail"),
                     .mine = {QStringLiteral("a@b.be"), QStringLiteral("Jan"), {}, {}},
                     .theirs = {QString(), QStringLiteral("Eva"), {}, {}}});
    QSignalSpy mine(&card, &widgets::ConflictCard::mineChosen);
    QSignalSpy theirs(&card, &widgets::ConflictCard::theirsChosen);
    QSignalSpy other(&card, &widgets::ConflictCard::valueChosen);
    QTest::mouseClick(card.findChild<QPushButton*>(QStringLiteral("conflict_keep_mine")), Qt::LeftButton);
    QTest::mouseClick(card.findChild<QPushButton*>(QStringLiteral("conflict_keep_theirs")), Qt::LeftButton);
    auto* value = card.findChild<QLineEdit*>(QStringLiteral("conflict_other_value"));
    QTest::keyClicks(value, QStringLiteral("c@d.be"));
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(mine.size(), 1);
    QCOMPARE(theirs.size(), 1);
    QCOMPARE(other.first().first().toString(), QStringLiteral("c@d.be"));
}

void FieldsTest::aConflictCardOfTwoOthersSaysWhatTheRecordHolds()
{
    widgets::ConflictCard card;
    const auto* keep = card.findChild<QPushButton*>(QStringLiteral("conflict_keep_mine"));
    card.setContent({.mine = {QStringLiteral("a"), {}, {}, {}}, .theirs = {QStringLiteral("b"), {}, {}, {}}});
    const auto mine = keep->text();
    card.setContent(
        {.mine = {QStringLiteral("a"), {}, {}, {}}, .theirs = {QStringLiteral("b"), {}, {}, {}}, .own = false});
    QVERIFY(keep->text() != mine);
}

void FieldsTest::aRefusalCardShowsWhatWasTypedAndHandsBackTheChoice()
{
    widgets::RefusalCard card;
    card.setContent({.where = QStringLiteral("Building"), .typed = QStringLiteral("Street: Zeedijk 20"), .others = 2});
    QVERIFY(card.findChild<QLabel*>(QStringLiteral("refusal_typed"))->text().contains(QStringLiteral("Zeedijk 20")));
    QVERIFY(card.findChild<QLabel*>(QStringLiteral("refusal_note"))->text().contains(QLatin1Char('2')));
    QSignalSpy again(&card, &widgets::RefusalCard::sendAgainChosen);
    QSignalSpy letGo(&card, &widgets::RefusalCard::letGoChosen);
    QTest::mouseClick(card.findChild<QPushButton*>(QStringLiteral("refusal_send_again")), Qt::LeftButton);
    card.setBusy(true);
    QTest::mouseClick(card.findChild<QPushButton*>(QStringLiteral("refusal_let_go")), Qt::LeftButton);
    QCOMPARE(again.size(), 1);
    QCOMPARE(letGo.size(), 0);
    card.setBusy(false);
    QTest::mouseClick(card.findChild<QPushButton*>(QStringLiteral("refusal_let_go")), Qt::LeftButton);
    QCOMPARE(letGo.size(), 1);
}

} // namespace mitoyen

QTEST_MAIN(mitoyen::FieldsTest)
#include "fields_test.moc"
