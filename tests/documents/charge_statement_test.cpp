// SPDX-License-Identifier: AGPL-3.0-or-later
#include "documents/charge_statement_document.h"
#include "documents/pdf_a_check.h"
#include "documents/pdf_tools.h"
#include "documents/phrases.h"
#include "documents/sample_statement.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace mitoyen;
using namespace mitoyen::documents;
using namespace mitoyen::documents::test;

Q_DECLARE_METATYPE(mitoyen::documents::DocumentLanguage)
Q_DECLARE_METATYPE(mitoyen::documents::WindowSide)

namespace {

constexpr double paperWidth = 210;
constexpr double paperHeight = 297;
const QRectF firstThird(0, 0, paperWidth, paperHeight / 3);
const QRectF rightWindow(110, 45, 90, 40);
const QRectF leftWindow(20, 45, 85, 40);

/// One key, so that lines are printed in the order of the report and numbered 1, 2, 3 …
ChargeStatementReport longStatement(DocumentLanguage language, int lines)
{
    ChargeStatementReport report = sampleStatement(language, lines);
    for (ChargeLine& line : report.units.front().lines) {
        line.keyName = "Général";
        line.weight = 132;
        line.weightTotal = 1000;
    }
    return report;
}

void negate(ChargeStatementReport& report)
{
    for (ChargeLine& line : report.units.front().lines) {
        line.share = -line.share;
        for (VatPart& part : line.vatParts)
            part = {part.rateBasisPoints, -part.net, -part.vat};
    }
    updateTotal(report);
}

QRectF boxAround(const std::vector<PdfOnDisk::Word>& words, const QString& text)
{
    for (const auto& word : words) {
        if (word.text == text)
            return word.box;
    }
    return {};
}

/// The largest number a line of the table begins with on this page.
int lastLineNumber(const QString& page)
{
    static const QRegularExpression line(QStringLiteral("^ *(\\d+) +\\d\\d/\\d\\d/\\d{4} "),
                                         QRegularExpression::MultilineOption);
    int last = 0;
    auto found = line.globalMatch(page);
    while (found.hasNext())
        last = std::max(last, found.next().captured(1).toInt());
    return last;
}

/// The amounts of the first line that begins with the label.
QStringList amountsAfter(const QString& page, const QString& label)
{
    const QRegularExpression line(QStringLiteral("^ *%1 +(\\S.*)$").arg(QRegularExpression::escape(label)),
                                  QRegularExpression::MultilineOption);
    return line.match(page).captured(1).split(QChar(u' '), Qt::SkipEmptyParts);
}

} // namespace

class ChargeStatementTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aStatementIsMadeToPdfA1b_data() { languages(); }
    void aStatementIsMadeToPdfA1b();
    void everyFontIsEmbedded();
    void wordsStayOnThePaperAndApart_data() { languages(); }
    void wordsStayOnThePaperAndApart();
    void theReaderSeesOnlyHisLanguage_data() { languages(); }
    void theReaderSeesOnlyHisLanguage();
    void theCodeHoldsThePayment_data() { languages(); }
    void theCodeHoldsThePayment();
    void whatIsToBePaidStandsInTheFirstThird();
    void theAddressStandsInTheWindow_data();
    void theAddressStandsInTheWindow();
    void totalsAreCarriedOverEveryPage();
    void everyPageRepeatsTheHeaderAndSaysWhichOneItIs();
    void fourHundredLinesAreAllPrintedOnce();
    void aCopySaysSoOnEveryPage();
    void nothingDueNeedsNoCode();
    void aPreviewWithoutACodeAsksNobodyToScanIt();
    void aCreditIsShownInFavourOfTheReader();
    void daysAreShownOnlyForAPartOfThePeriod();
    void vatIsSummedByRate();
    void oddCentsAreExplained();
    void aHeadingNeverEndsAPage();
    void aLongSupplierIsCutShort();
    void everyMemberOfTheHolderIsNamed();
    void whatDoesNotAddUpIsRefused();
    void anAmountDueNeedsAnAccountAndACommunication();
    void theSameReportMakesTheSameBytes();

private:
    static void languages();
    QByteArray rendered(const ChargeStatementReport& report) const;

    std::optional<ChargeStatementDocument> document_;
};

void ChargeStatementTest::initTestCase()
{
    auto document = ChargeStatementDocument::create();
    QVERIFY(document.ok());
    document_ = std::move(document).value();
}

void ChargeStatementTest::languages()
{
    QTest::addColumn<DocumentLanguage>("language");
    QTest::newRow("fr") << DocumentLanguage::Fr;
    QTest::newRow("nl") << DocumentLanguage::Nl;
    QTest::newRow("de") << DocumentLanguage::De;
    QTest::newRow("en") << DocumentLanguage::En;
}

QByteArray ChargeStatementTest::rendered(const ChargeStatementReport& report) const
{
    const auto pdf = document_->render(report);
    if (!pdf)
        qWarning("%s: %s", pdf.error().code.c_str(), pdf.error().text.c_str());
    return pdf ? *pdf : QByteArray();
}

void ChargeStatementTest::aStatementIsMadeToPdfA1b()
{
    QFETCH(DocumentLanguage, language);
    const QByteArray pdf = rendered(sampleStatement(language, 40));
    QCOMPARE(pdfAFaults(pdf).join(u'\n'), QString());
    const std::string tag(base::languageTag(language));
    QVERIFY(pdf.contains(QByteArray::fromStdString("/Lang (" + tag + ")")));
    QVERIFY(pdf.contains("/DisplayDocTitle true"));
}

void ChargeStatementTest::everyFontIsEmbedded()
{
    const PdfOnDisk pdf(rendered(sampleStatement(DocumentLanguage::De, 40)));
    const QStringList fonts = pdf.fonts();
    QCOMPARE(fonts.size(), 2);
    static const QRegularExpression embedded(QStringLiteral("Identity-H +yes "));
    for (const QString& font : fonts)
        QVERIFY2(font.contains(embedded), qPrintable(font));
}

void ChargeStatementTest::wordsStayOnThePaperAndApart()
{
    QFETCH(DocumentLanguage, language);
    ChargeStatementReport report = sampleStatement(language, 40);
    report.syndic.push_back("Eine sehr lange Zeile über den Syndikus, die bei weitem nicht in den Kopf passen kann");
    report.members.push_back({"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH "
                              "und Söhne, gemeinnützige Genossenschaft",
                              HolderRight::UndividedOwnership,
                              {1, 2}});
    report.units.front().lines[3].accountLabel = "Instandhaltungsrücklagenverwaltungskostenvorauszahlungsabrechnung";
    report.units.front().lines[4].keyName = "Heizkostenverteilungsschlüssel nach Quadratmetern und Verbrauchseinheiten "
                                            "sowie nach Stockwerken";
    for (const auto& page : PdfOnDisk(rendered(report)).words()) {
        for (std::size_t first = 0; first < page.size(); ++first) {
            const QRectF& box = page[first].box;
            QVERIFY2(box.left() > 19.5 && box.right() < 190.5, qPrintable(page[first].text));
            QVERIFY2(box.top() > 19 && box.bottom() < 278, qPrintable(page[first].text));
            for (std::size_t second = first + 1; second < page.size(); ++second) {
                // Boxes are as high as the face, so neighbouring lines touch; letters meet only when their middles do.
                const bool sameLine = std::abs(box.center().y() - page[second].box.center().y()) < 1.5;
                const double overlap =
                    std::min(box.right(), page[second].box.right()) - std::max(box.left(), page[second].box.left());
                QVERIFY2(!sameLine || overlap < 0.1, qPrintable(page[first].text + u'|' + page[second].text));
            }
        }
    }
}

void ChargeStatementTest::theReaderSeesOnlyHisLanguage()
{
    QFETCH(DocumentLanguage, language);
    ChargeStatementReport report = sampleStatement(language, 40);
    report.copyDate = report.issueDate + 11;
    const QString text = PdfOnDisk(rendered(report)).text().simplified();
    const std::map<DocumentLanguage, QStringList> expected = {
        {DocumentLanguage::Fr,
         {"Décompte de charges", "N° d'entreprise\u00A0: 0209.523.067", "À payer", "au plus tard le 22/12/2026",
          "Communication structurée", "Clé de répartition\u00A0: Général", "À reporter", "Report", "Page 1 sur 3",
          "COPIE (duplicata) imprimée le 03/12/2026", "Version de référence\u00A0: français. Traduction sur demande.",
          "Total du décompte", "Pleine propriété"}},
        {DocumentLanguage::Nl,
         {"Afrekening", "Ondernemingsnummer: 0209.523.067", "Te betalen", "uiterlijk op 22/12/2026",
          "Gestructureerde mededeling", "Verdeelsleutel: Algemeen", "Over te dragen", "Overdracht", "Pagina 1 van 3",
          "KOPIE (duplicaat) afgedrukt op 03/12/2026", "Referentieversie: Frans. Vertaling op verzoek.",
          "Totaal van de afrekening", "Volle eigendom"}},
        {DocumentLanguage::De,
         {"Abrechnung", "Unternehmensnummer: 0209.523.067", "Zu zahlen", "spätestens am 22.12.2026",
          "Strukturierte Mitteilung", "Verteilungsschlüssel: Allgemein", "Übertrag", "Seite 1 von 3",
          "KOPIE (Duplikat) gedruckt am 03.12.2026", "Maßgebliche Fassung: Französisch. Übersetzung auf Anfrage.",
          "Gesamtbetrag der Abrechnung", "Volleigentum", "Jürgen Schröder-Großmüller", "Heizungsbau Müller & Söhne"}},
        {DocumentLanguage::En,
         {"Charge statement", "Enterprise number: 0209.523.067", "To pay", "by 22/12/2026 at the latest",
          "Structured communication", "Allocation key: General", "Carried forward", "Brought forward", "Page 1 of 3",
          "COPY printed on 03/12/2026", "Reference version: French. Translation on request.", "Total of the statement",
          "Full ownership"}}};
    for (const auto& [other, phrases] : expected) {
        if (other == language) {
            for (const QString& phrase : phrases)
                QVERIFY2(text.contains(QString(phrase).simplified()), qPrintable(phrase + u'\n' + text));
        } else {
            QVERIFY2(!text.contains(phrases[1].section(u':', 0, 0)), qPrintable(phrases[1]));
            QVERIFY2(!text.contains(phrases[4]), qPrintable(phrases[4]));
        }
    }
    const QString amount = Phrases::of(language).amount(report.total);
    QVERIFY(text.contains(amount));
}

void ChargeStatementTest::theCodeHoldsThePayment()
{
    QFETCH(DocumentLanguage, language);
    ChargeStatementReport report = sampleStatement(language, 3);
    report.bic = language == DocumentLanguage::De ? "KREDBEBB" : "";
    report.window = language == DocumentLanguage::Nl ? WindowSide::Left : WindowSide::Right;
    const QString scanned = PdfOnDisk(rendered(report)).scannedCode(firstThird);
    const std::string amount = core::toPlain(report.total);
    QCOMPARE(scanned,
             QString::fromStdString("BCD\n002\n1\nSCT\n" + report.bic + '\n' + report.associationName +
                                    "\nBE85097715482306\nEUR" + amount + "\n\n\n+++000/0000/12326+++"));
}

void ChargeStatementTest::whatIsToBePaidStandsInTheFirstThird()
{
    const ChargeStatementReport report = sampleStatement(DocumentLanguage::Fr, 24);
    const auto words = PdfOnDisk(rendered(report)).words().front();
    const QRectF amount = boxAround(words, Phrases::of(DocumentLanguage::Fr).amount(report.total));
    const QRectF due = boxAround(words, QStringLiteral("22/12/2026"));
    const QRectF communication = boxAround(words, QStringLiteral("+++000/0000/12326+++"));
    for (const QRectF& box : {amount, due, communication})
        QVERIFY(box.isValid() && firstThird.contains(box));
    QVERIFY2(amount.height() > 6, "the amount is readable at arm's length");
}

void ChargeStatementTest::theAddressStandsInTheWindow_data()
{
    QTest::addColumn<WindowSide>("side");
    QTest::newRow("right") << WindowSide::Right;
    QTest::newRow("left") << WindowSide::Left;
}

void ChargeStatementTest::theAddressStandsInTheWindow()
{
    QFETCH(WindowSide, side);
    ChargeStatementReport report = sampleStatement(DocumentLanguage::De, 24);
    report.window = side;
    report.copyDate = report.issueDate;
    report.addresseeName = "Adrienne Überlang-Doppelname von und zu Hohenstein-Weißenfels-Altenburg";
    report.addresseeAddress = {"zu Händen der Hausverwaltung", "Am Bahnhof 144", "4700 Eupen"};
    report.addresseeCountry = "Belgien";
    const QRectF window = side == WindowSide::Right ? rightWindow : leftWindow;
    QString inside;
    const auto words = PdfOnDisk(rendered(report)).words();
    for (const auto& word : words.front()) {
        if (window.contains(word.box))
            inside += word.text + u' ';
        else
            QVERIFY2(!window.intersects(word.box), qPrintable(word.text));
    }
    QCOMPARE(inside.trimmed(),
             QStringLiteral("Adrienne Überlang-Doppelname von und zu Hohenstein-Weißenfels-Altenburg zu "
                            "Händen der Hausverwaltung Am Bahnhof 144 4700 Eupen BELGIEN"));
}

void ChargeStatementTest::totalsAreCarriedOverEveryPage()
{
    const ChargeStatementReport report = longStatement(DocumentLanguage::Fr, 150);
    const QStringList pages = PdfOnDisk(rendered(report)).pages();
    QVERIFY(pages.size() > 3);
    const Phrases& phrases = Phrases::of(DocumentLanguage::Fr);
    const auto& lines = report.units.front().lines;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const int last = lastLineNumber(pages[page]);
        if (last == 0 || last == 150)
            continue;
        core::Money net;
        core::Money vat;
        for (int line = 0; line < last; ++line) {
            net += lines[static_cast<std::size_t>(line)].vatParts.front().net;
            vat += lines[static_cast<std::size_t>(line)].vatParts.front().vat;
        }
        const QStringList sums = {phrases.amount(net), phrases.amount(vat), phrases.amount(net + vat)};
        QCOMPARE(amountsAfter(pages[page], QStringLiteral("À reporter")), sums);
        QCOMPARE(amountsAfter(pages[page + 1], QStringLiteral("Report")), sums);
    }
    QVERIFY(!pages.last().contains(QStringLiteral("À reporter")));
    QCOMPARE(amountsAfter(pages.last(), QStringLiteral("Total du décompte")).last(), phrases.amount(report.total));
}

void ChargeStatementTest::everyPageRepeatsTheHeaderAndSaysWhichOneItIs()
{
    const QStringList pages = PdfOnDisk(rendered(longStatement(DocumentLanguage::Nl, 150))).pages();
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY(pages[page].contains(QStringLiteral("Pagina %1 van %2").arg(page + 1).arg(pages.size())));
        QVERIFY(pages[page].contains(QStringLiteral("Ondernemingsnummer: 0209.523.067")));
        if (lastLineNumber(pages[page]) == 0)
            continue;
        for (const char* column : {"Leverancier", "Factuur", "Totale uitgave", "Excl. btw", "Incl. btw"})
            QVERIFY2(pages[page].contains(QLatin1StringView(column)), column);
        QVERIFY(page == 0 || pages[page].contains(QStringLiteral("Kavel A001 (vervolg)")));
    }
}

void ChargeStatementTest::fourHundredLinesAreAllPrintedOnce()
{
    const PdfOnDisk pdf(rendered(sampleStatement(DocumentLanguage::De, 400)));
    QVERIFY(pdf.pages().size() >= 10);
    const QStringList words = pdf.text().split(QRegularExpression(QStringLiteral("\\s+")));
    for (int number = 0; number < 400; ++number)
        QCOMPARE(words.count(QStringLiteral("F26-%1").arg(1000 + number)), 1);
}

void ChargeStatementTest::aCopySaysSoOnEveryPage()
{
    ChargeStatementReport report = longStatement(DocumentLanguage::Fr, 60);
    QVERIFY(!PdfOnDisk(rendered(report)).text().contains(QStringLiteral("COPIE")));
    report.copyDate = report.issueDate + 11;
    for (const QString& page : PdfOnDisk(rendered(report)).pages())
        QVERIFY(page.contains(QStringLiteral("COPIE (duplicata) imprimée le 03/12/2026")));
}

void ChargeStatementTest::nothingDueNeedsNoCode()
{
    ChargeStatementReport report = sampleStatement(DocumentLanguage::Nl, 2);
    for (ChargeLine& line : report.units.front().lines) {
        line.share = {};
        line.vatParts = {{2100, {}, {}}};
    }
    updateTotal(report);
    report.iban.clear();
    report.structuredCommunication.clear();
    const PdfOnDisk pdf(rendered(report));
    QCOMPARE(pdf.scannedCode(QRectF(0, 0, paperWidth, paperHeight)), QString());
    QVERIFY(pdf.text().contains(QStringLiteral("Niets te betalen")));
    QVERIFY(!pdf.text().contains(QStringLiteral("Te betalen")));
    QVERIFY(!pdf.text().contains(QStringLiteral("uiterlijk")));
}

void ChargeStatementTest::aPreviewWithoutACodeAsksNobodyToScanIt()
{
    ChargeStatementReport report = sampleStatement(DocumentLanguage::Fr, 2);
    const QString scan = Phrases::of(DocumentLanguage::Fr).text(Phrase::ScanToPay);
    QVERIFY(PdfOnDisk(rendered(report)).text().contains(scan));
    report.draft = true;
    QVERIFY(!PdfOnDisk(rendered(report)).text().contains(scan));
}

void ChargeStatementTest::aCreditIsShownInFavourOfTheReader()
{
    ChargeStatementReport report = sampleStatement(DocumentLanguage::Fr, 2);
    negate(report);
    const PdfOnDisk pdf(rendered(report));
    QCOMPARE(pdf.scannedCode(QRectF(0, 0, paperWidth, paperHeight)), QString());
    const Phrases& phrases = Phrases::of(DocumentLanguage::Fr);
    const QString text = pdf.text();
    QVERIFY(text.contains(QStringLiteral("En votre faveur")));
    QVERIFY(text.contains(phrases.amount(-report.total) + QStringLiteral(" €")));
    QCOMPARE(amountsAfter(text, QStringLiteral("Total du décompte")).last(), phrases.amount(report.total));
    QVERIFY(phrases.amount(report.total).startsWith(u'\u2212'));
}

void ChargeStatementTest::daysAreShownOnlyForAPartOfThePeriod()
{
    ChargeStatementReport report = sampleStatement(DocumentLanguage::De, 4);
    QVERIFY(!PdfOnDisk(rendered(report)).text().contains(QStringLiteral("Tage")));
    for (ChargeLine& line : report.units.front().lines)
        line.days = 45;
    QVERIFY(PdfOnDisk(rendered(report)).text().contains(QStringLiteral("45 / 273 Tage")));
}

void ChargeStatementTest::vatIsSummedByRate()
{
    ChargeStatementReport report = sampleStatement(DocumentLanguage::Fr, 2);
    auto& lines = report.units.front().lines;
    lines[0].vatParts = {{2100, {10'000}, {2'100}}, {600, {5'000}, {300}}};
    lines[0].share = {17'400};
    lines[1].vatParts = {{600, {1'000}, {60}}};
    lines[1].share = {1'060};
    updateTotal(report);
    QString text = PdfOnDisk(rendered(report)).text().section(QStringLiteral("TVA par taux"), 1);
    // pdftotext joins or parts the sign by the width of the gap.
    text.replace(QStringLiteral(" %"), QStringLiteral("%"));
    QCOMPARE(amountsAfter(text, QStringLiteral("21%")), (QStringList{"100,00", "21,00", "121,00"}));
    QCOMPARE(amountsAfter(text, QStringLiteral("6%")), (QStringList{"60,00", "3,60", "63,60"}));
}

void ChargeStatementTest::oddCentsAreExplained()
{
    ChargeStatementReport report = longStatement(DocumentLanguage::Fr, 3);
    auto& lines = report.units.front().lines;
    for (ChargeLine& line : lines)
        line.oddCents.clear();
    QVERIFY(!PdfOnDisk(rendered(report)).text().contains(QStringLiteral("Cents d'arrondi")));
    lines[1].oddCents = {{OddCent::Amount::Net, OddCent::DividedBy::Shares, core::Money{123'456}, 975, 1000},
                         {OddCent::Amount::Vat, OddCent::DividedBy::Days, core::Money{-3'333}, 45, 90}};
    const QString text = PdfOnDisk(rendered(report)).text();
    QVERIFY(text.contains(QStringLiteral("2 · hors TVA 1.234,56 + 0,01 (975/1.000)")));
    QVERIFY(text.contains(QStringLiteral("2 · TVA \u221233,33 \u2212 0,01 (45/90 par jours)")));
}

void ChargeStatementTest::aHeadingNeverEndsAPage()
{
    for (int lines = 8; lines < 20; ++lines) {
        ChargeStatementReport report = longStatement(DocumentLanguage::Fr, lines);
        ChargedUnit second = report.units.front();
        second.label = "G014";
        second.lines.resize(2);
        report.units.push_back(second);
        updateTotal(report);
        for (const QString& page : PdfOnDisk(rendered(report)).pages()) {
            if (page.contains(QStringLiteral("Lot G014 ")) && page.contains(QStringLiteral("À reporter")) &&
                !page.contains(QStringLiteral("Récapitulatif")))
                QVERIFY(lastLineNumber(page) > lines);
            // A sum has at least one of its lines above it.
            if (page.contains(QStringLiteral("Total du lot A001")))
                QVERIFY(lastLineNumber(page) >= lines);
        }
    }
}

void ChargeStatementTest::aLongSupplierIsCutShort()
{
    ChargeStatementReport report = sampleStatement(DocumentLanguage::De, 4);
    report.units.front().lines[0].supplier =
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH";
    const QString text = PdfOnDisk(rendered(report)).text();
    static const QRegularExpression cut(QStringLiteral("Donaudampf[^ ]+… +F26-1000"));
    QVERIFY(text.contains(cut));
}

void ChargeStatementTest::everyMemberOfTheHolderIsNamed()
{
    ChargeStatementReport report = sampleStatement(DocumentLanguage::Fr, 4);
    report.members = {
        {"Anne Willems", HolderRight::Usufruct, {1, 1}},
        {"Greet Claes", HolderRight::BareOwnership, {1, 3}},
        {"Immobilière des Terrasses de la Citadelle et de la Montagne de Bueren, société coopérative agréée",
         HolderRight::BareOwnership,
         {2, 3}}};
    const QString text = PdfOnDisk(rendered(report)).text().simplified();
    QVERIFY(text.contains(QStringLiteral("Titulaire Anne Willems Usufruit 1/1")));
    QVERIFY(text.contains(QStringLiteral("Greet Claes Nue-propriété 1/3")));
    QVERIFY(text.contains(QStringLiteral("Nue-propriété 2/3")));
    QVERIFY(text.contains(QStringLiteral("coopérative agréée")));
}

void ChargeStatementTest::whatDoesNotAddUpIsRefused()
{
    ChargeStatementReport report = sampleStatement(DocumentLanguage::Fr, 4);
    report.total += core::Money{1};
    QCOMPARE(document_->render(report).error().code, std::string("statement_does_not_add_up"));
    report = sampleStatement(DocumentLanguage::Fr, 4);
    report.units.front().lines[2].vatParts.front().net += core::Money{1};
    QCOMPARE(document_->render(report).error().code, std::string("statement_does_not_add_up"));
}

void ChargeStatementTest::anAmountDueNeedsAnAccountAndACommunication()
{
    ChargeStatementReport report = sampleStatement(DocumentLanguage::Fr, 4);
    report.iban = "BE85097715482307";
    QCOMPARE(document_->render(report).error().code, std::string("iban_wrong_check"));
    report = sampleStatement(DocumentLanguage::Fr, 4);
    report.structuredCommunication = "+++000/0000/12327+++";
    QCOMPARE(document_->render(report).error().code, std::string("structured_communication_wrong_check"));
}

void ChargeStatementTest::theSameReportMakesTheSameBytes()
{
    const ChargeStatementReport report = sampleStatement(DocumentLanguage::De, 30);
    const auto other = ChargeStatementDocument::create();
    QVERIFY(rendered(report) == *other->render(report));
}

QTEST_MAIN(ChargeStatementTest)
#include "charge_statement_test.moc"
