// SPDX-License-Identifier: AGPL-3.0-or-later
#include "documents/pdf_finish.h"

#include "documents/charge_statement_document.h"
#include "documents/pdf_a_check.h"
#include "documents/pdf_tools.h"
#include "documents/sample_statement.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace mitoyen;
using namespace mitoyen::documents;
using namespace mitoyen::documents::test;

namespace {

const PdfProperties properties = {.title = "Décompte <1> & \"Übersicht\"",
                                  .language = "fr-BE",
                                  .author = "Résidence",
                                  .created = {1'795'370'000'000}};

QByteArray painted(QPagedPaintDevice::PdfVersion version, const QColor& colour = Qt::black)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(version);
        QPainter painter(&writer);
        painter.fillRect(QRect(100, 100, 500, 500), colour);
        painter.drawText(100, 1000, QStringLiteral("Übertrag"));
    }
    return buffer.data();
}

QByteArray onePage()
{
    return painted(QPagedPaintDevice::PdfVersion_A1b);
}

} // namespace

class PdfFinishTest : public QObject {
    Q_OBJECT

private slots:
    void aFinishedFileIsMadeToPdfA1b();
    void theCheckSeesWhatIsWrong();
    void theCheckSeesATransparentColour();
    void theCheckSeesEncryptionAndObjectStreams();
    void aFileThatIsNoPdfIsRefused();
    void aBundleHoldsAllPartsWithABookmarkEach();
    void aBundleCanStartEveryPartOnANewSheet();
    void aDamagedPartIsNamed();
    void aDocumentIsWrittenOrTheReasonIsGiven();
};

void PdfFinishTest::aFinishedFileIsMadeToPdfA1b()
{
    const auto pdf = finishPdf(onePage(), properties);
    QVERIFY(pdf.ok());
    QCOMPARE(pdfAFaults(*pdf).join(u'\n'), QString());
    const QByteArray info = runTool(QDir::tempPath(), QStringLiteral("qpdf"), {QStringLiteral("--version")}).output;
    QVERIFY(!info.isEmpty());
    QTemporaryDir folder;
    QVERIFY(writeDocument(folder.filePath(QStringLiteral("a.pdf")), *pdf).ok());
    QCOMPARE(
        runTool(folder.path(), QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("a.pdf")}).exitCode,
        0);
    const QString shown =
        QString::fromUtf8(runTool(folder.path(), QStringLiteral("pdfinfo"), {QStringLiteral("a.pdf")}).output);
    QVERIFY2(shown.contains(QStringLiteral("Décompte <1> & \"Übersicht\"")), qPrintable(shown));
}

void PdfFinishTest::theCheckSeesWhatIsWrong()
{
    const QStringList plain = pdfAFaults(painted(QPagedPaintDevice::PdfVersion_1_4));
    QVERIFY(plain.contains(QStringLiteral("there is no output intent")));
    QVERIFY(plain.contains(QStringLiteral("the document has no language")));
    const QStringList newer = pdfAFaults(painted(QPagedPaintDevice::PdfVersion_1_6));
    QVERIFY(newer.contains(QStringLiteral("the header is not %PDF-1.4")));
    QByteArray other = *finishPdf(onePage(), properties);
    // Of the same length, so that the file stays readable.
    other.replace("<pdfaid:conformance>B", "<pdfaid:conformance>A");
    QCOMPARE(pdfAFaults(other).join(u'\n'), QStringLiteral("XMP: conformance is not B"));
    other = *finishPdf(onePage(), properties);
    other.replace("<pdf:Producer>Mitoyen", "<pdf:Producer>Nayotim");
    QCOMPARE(pdfAFaults(other).join(u'\n'), QStringLiteral("information and XMP disagree on /Producer"));
    other = *finishPdf(onePage(), properties);
    other.replace("/FontFile2", "/FontFileX");
    QCOMPARE(pdfAFaults(other).join(u'\n'), QStringLiteral("a font is not embedded"));
}

void PdfFinishTest::theCheckSeesATransparentColour()
{
    const auto pdf = finishPdf(painted(QPagedPaintDevice::PdfVersion_1_4, QColor(0, 0, 0, 100)), properties);
    QVERIFY(pdfAFaults(*pdf).contains(QStringLiteral("something is see-through")));
}

void PdfFinishTest::theCheckSeesEncryptionAndObjectStreams()
{
    QTemporaryDir folder;
    QVERIFY(writeDocument(folder.filePath(QStringLiteral("a.pdf")), *finishPdf(onePage(), properties)).ok());
    const auto changed = [&](const QStringList& options) {
        runTool(folder.path(), QStringLiteral("qpdf"),
                QStringList(options) << QStringLiteral("a.pdf") << QStringLiteral("b.pdf"));
        QFile file(folder.filePath(QStringLiteral("b.pdf")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray encrypted = changed({QStringLiteral("--allow-weak-crypto"), QStringLiteral("--encrypt"), QString(),
                                          QStringLiteral("owner"), QStringLiteral("128"), QStringLiteral("--")});
    QVERIFY(pdfAFaults(encrypted).contains(QStringLiteral("the file is encrypted")));
    const QByteArray packed = changed({QStringLiteral("--object-streams=generate")});
    QVERIFY(pdfAFaults(packed).contains(QStringLiteral("there is an object stream")));
}

void PdfFinishTest::aFileThatIsNoPdfIsRefused()
{
    QCOMPARE(finishPdf("not a PDF at all", properties).error().code, std::string("pdf_damaged"));
    QCOMPARE(finishPdf({}, properties).error().code, std::string("pdf_damaged"));
    QCOMPARE(finishPdf(onePage().chopped(400), properties).error().code, std::string("pdf_damaged"));
}

void PdfFinishTest::aBundleHoldsAllPartsWithABookmarkEach()
{
    const auto document = ChargeStatementDocument::create();
    const ChargeStatementReport longer = sampleStatement(DocumentLanguage::De, 60);
    const ChargeStatementReport shorter = sampleStatement(DocumentLanguage::Fr, 3);
    std::vector<RenderedStatement> statements = {{*document->render(shorter), "Françoise Hanot"},
                                                 {*document->render(longer), "Jürgen Schröder & Käthe"},
                                                 {*document->render(shorter), "Zoë"}};
    const auto bundle = bundleStatements(statements, properties);
    QVERIFY(bundle.ok());
    QCOMPARE(pdfAFaults(*bundle).join(u'\n'), QString());
    const PdfOnDisk longerPdf(statements[1].pdf);
    const auto longerPages = longerPdf.pages().size();
    const QStringList pages = PdfOnDisk(*bundle).pages();
    QCOMPARE(pages.size(), longerPages + 2);
    QVERIFY(pages[1].contains(QStringLiteral("Jürgen Schröder-Großmüller")));
    QTemporaryDir folder;
    QVERIFY(writeDocument(folder.filePath(QStringLiteral("a.pdf")), *bundle).ok());
    const QString outline = QString::fromUtf8(
        runTool(folder.path(), QStringLiteral("qpdf"),
                {QStringLiteral("--json=2"), QStringLiteral("--json-key=outlines"), QStringLiteral("a.pdf")})
            .output);
    const auto titled = [&](const QString& title, qsizetype page) {
        const auto at = outline.indexOf(QStringLiteral("\"title\": \"%1\"").arg(title));
        const auto before = outline.lastIndexOf(QStringLiteral("\"destpageposfrom1\": "), at);
        return at > 0 && outline.mid(before).startsWith(QStringLiteral("\"destpageposfrom1\": %1,").arg(page));
    };
    QVERIFY2(titled(QStringLiteral("Françoise Hanot"), 1), qPrintable(outline));
    QVERIFY2(titled(QStringLiteral("Jürgen Schröder & Käthe"), 2), qPrintable(outline));
    QVERIFY2(titled(QStringLiteral("Zoë"), 2 + longerPages), qPrintable(outline));
}

void PdfFinishTest::aBundleCanStartEveryPartOnANewSheet()
{
    const QByteArray page = *finishPdf(onePage(), properties);
    const auto bundle = bundlePdfs({{page, "one"}, {page, "two"}}, properties, BundleSheets::EachPartOnANewSheet);
    QCOMPARE(pdfAFaults(*bundle).join(u'\n'), QString());
    const QStringList pages = PdfOnDisk(*bundle).pages();
    QCOMPARE(pages.size(), 4);
    QVERIFY(pages[0].contains(QStringLiteral("Übertrag")) && pages[2].contains(QStringLiteral("Übertrag")));
    QVERIFY(pages[1].trimmed().isEmpty() && pages[3].trimmed().isEmpty());
}

void PdfFinishTest::aDamagedPartIsNamed()
{
    const auto bundle = bundlePdfs({{*finishPdf(onePage(), properties), "one"}, {"damaged", "two"}}, properties);
    QCOMPARE(bundle.error().code, std::string("pdf_damaged"));
    QCOMPARE(bundle.error().where.field, std::string("two"));
}

void PdfFinishTest::aDocumentIsWrittenOrTheReasonIsGiven()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    QVERIFY(writeDocument(path, "bytes").ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("bytes"));
    const auto refused = writeDocument(folder.filePath(QStringLiteral("missing/a.pdf")), "bytes");
    QCOMPARE(refused.error().code, std::string("file_not_written"));
}

QTEST_MAIN(PdfFinishTest)
#include "pdf_finish_test.moc"
