// SPDX-License-Identifier: AGPL-3.0-or-later
#include "documents/pdf_tools.h"

#include "core/require.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace mitoyen::documents::test {

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;

QString unescaped(QString text)
{
    return text.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

} // namespace

ToolOutput runTool(const QString& folder, const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    core::require(process.waitForStarted(), "a program the tests need is not installed: " + program.toStdString());
    core::require(process.waitForFinished(120'000), "a program of the system ends");
    return {process.exitCode(), process.readAllStandardOutput()};
}

PdfOnDisk::PdfOnDisk(const QByteArray& pdf)
{
    QTemporaryDir folder;
    folder.setAutoRemove(false);
    folder_ = folder.path();
    QFile file(folder_ + QStringLiteral("/document.pdf"));
    core::require(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size(), "a temporary file can be written");
}

PdfOnDisk::~PdfOnDisk()
{
    QDir(folder_).removeRecursively();
}

QStringList PdfOnDisk::pages() const
{
    const auto text = runTool(folder_, QStringLiteral("pdftotext"),
                              {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"),
                               QStringLiteral("document.pdf"), QStringLiteral("-")});
    QStringList pages = QString::fromUtf8(text.output).split(QChar(u'\f'));
    // Every page ends with a form feed.
    pages.removeLast();
    return pages;
}

std::vector<std::vector<PdfOnDisk::Word>> PdfOnDisk::words() const
{
    const auto boxes = runTool(folder_, QStringLiteral("pdftotext"),
                               {QStringLiteral("-bbox"), QStringLiteral("document.pdf"), QStringLiteral("-")});
    static const QRegularExpression expression(
        QStringLiteral("<page |<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">"
                       "([^<]*)</word>"));
    std::vector<std::vector<Word>> pages;
    auto found = expression.globalMatch(QString::fromUtf8(boxes.output));
    while (found.hasNext()) {
        const auto match = found.next();
        if (match.captured(0) == QStringLiteral("<page ")) {
            pages.emplace_back();
            continue;
        }
        const auto millimetres = [&](int group) { return match.captured(group).toDouble() / pointsPerMillimetre; };
        pages.back().push_back(
            {unescaped(match.captured(5)),
             QRectF(QPointF(millimetres(1), millimetres(2)), QPointF(millimetres(3), millimetres(4)))});
    }
    return pages;
}

QString PdfOnDisk::scannedCode(const QRectF& part) const
{
    const auto dots = [](double length) { return QString::number(qRound(length / 25.4 * 300)); };
    runTool(folder_, QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-f"), QStringLiteral("1"),
             QStringLiteral("-l"), QStringLiteral("1"), QStringLiteral("-x"), dots(part.x()), QStringLiteral("-y"),
             dots(part.y()), QStringLiteral("-W"), dots(part.width()), QStringLiteral("-H"), dots(part.height()),
             QStringLiteral("-singlefile"), QStringLiteral("-png"), QStringLiteral("document.pdf"),
             QStringLiteral("page")});
    const auto code = runTool(
        folder_, QStringLiteral("zbarimg"),
        // The bytes as they are: left to itself, zbar guesses an Asian character set for a few accents.
        {QStringLiteral("--raw"), QStringLiteral("-Sbinary"), QStringLiteral("-q"), QStringLiteral("page.png")});
    return QString::fromUtf8(code.output);
}

QStringList PdfOnDisk::fonts() const
{
    const auto list = runTool(folder_, QStringLiteral("pdffonts"), {QStringLiteral("document.pdf")});
    return QString::fromUtf8(list.output).split(QChar(u'\n'), Qt::SkipEmptyParts).mid(2);
}

} // namespace mitoyen::documents::test
