// SPDX-License-Identifier: AGPL-3.0-or-later
#include "documents/phrases.h"

#include <QRegularExpression>
#include <QTest>

using namespace mitoyen;
using namespace mitoyen::documents;

class PhrasesTest : public QObject {
    Q_OBJECT

private slots:
    void everyPhraseIsTranslatedWithItsPlaceholders_data();
    void everyPhraseIsTranslatedWithItsPlaceholders();
    void aMissingCatalogueLeavesEnglish();
    void amountsAndDatesAreWrittenAsInTheLanguage();
    void aZeroIsADashInLongTables();
    void languagesAreNamedInTheReadersLanguage();
};

void PhrasesTest::everyPhraseIsTranslatedWithItsPlaceholders_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("fr") << static_cast<int>(DocumentLanguage::Fr);
    QTest::newRow("nl") << static_cast<int>(DocumentLanguage::Nl);
    QTest::newRow("de") << static_cast<int>(DocumentLanguage::De);
}

void PhrasesTest::everyPhraseIsTranslatedWithItsPlaceholders()
{
    QFETCH(int, language);
    const Phrases& phrases = Phrases::of(static_cast<DocumentLanguage>(language));
    const Phrases& english = Phrases::of(DocumentLanguage::En);
    static const QRegularExpression placeholder(QStringLiteral("%\\d"));
    // Words that are the same in English.
    const QStringList same = {QStringLiteral("Date"), QStringLiteral("Syndic: %1")};
    for (int index = 0; index < static_cast<int>(Phrase::Count); ++index) {
        const QString& source = english.text(static_cast<Phrase>(index));
        const QString& text = phrases.text(static_cast<Phrase>(index));
        QVERIFY2(text != source || same.contains(source), qPrintable(source));
        QCOMPARE(text.count(placeholder), source.count(placeholder));
        QCOMPARE(text.contains(QStringLiteral("%1")), source.contains(QStringLiteral("%1")));
    }
}

void PhrasesTest::aMissingCatalogueLeavesEnglish()
{
    const Phrases phrases(DocumentLanguage::Fr, QStringLiteral(":/translations/none.qm"));
    QCOMPARE(phrases.text(Phrase::Title), QStringLiteral("Charge statement"));
}

void PhrasesTest::amountsAndDatesAreWrittenAsInTheLanguage()
{
    const core::Money amount{-123'456'789};
    const core::Date date = core::makeDate(2026, 3, 9).value();
    QCOMPARE(Phrases::of(DocumentLanguage::Fr).amount(amount), QStringLiteral("\u22121.234.567,89"));
    QCOMPARE(Phrases::of(DocumentLanguage::En).amount(amount), QStringLiteral("\u22121,234,567.89"));
    QCOMPARE(Phrases::of(DocumentLanguage::Nl).date(date), QStringLiteral("09/03/2026"));
    QCOMPARE(Phrases::of(DocumentLanguage::De).date(date), QStringLiteral("09.03.2026"));
}

void PhrasesTest::aZeroIsADashInLongTables()
{
    const Phrases& phrases = Phrases::of(DocumentLanguage::De);
    QCOMPARE(phrases.amountOrDash({}), QStringLiteral("\u2013"));
    QCOMPARE(phrases.amountOrDash({5}), QStringLiteral("0,05"));
    QCOMPARE(phrases.amount({}), QStringLiteral("0,00"));
}

void PhrasesTest::languagesAreNamedInTheReadersLanguage()
{
    QCOMPARE(Phrases::of(DocumentLanguage::De).languageName(DocumentLanguage::Fr), QStringLiteral("Französisch"));
    QCOMPARE(Phrases::of(DocumentLanguage::Fr).languageName(DocumentLanguage::Nl), QStringLiteral("néerlandais"));
    QCOMPARE(Phrases::of(DocumentLanguage::Nl).languageName(DocumentLanguage::De), QStringLiteral("Duits"));
    QCOMPARE(Phrases::of(DocumentLanguage::En).languageName(DocumentLanguage::En), QStringLiteral("English"));
}

QTEST_MAIN(PhrasesTest)
#include "phrases_test.moc"
