// SPDX-License-Identifier: AGPL-3.0-or-later
#include "documents/charge_statement_document.h"

#include "documents/charge_front.h"

#include <QBuffer>
#include <QSaveFile>

namespace mitoyen::documents {

namespace {

constexpr double footerRule = 269 * mm;
constexpr PageArea pageArea = {.firstTop = frontBottom, .nextTop = 30 * mm, .bottom = 266 * mm};

QString toQt(const std::string& text)
{
    return QString::fromStdString(text);
}

core::Result<void> checkSums(const ChargeStatementReport& report)
{
    for (const ChargedUnit& unit : report.units) {
        for (const ChargeLine& line : unit.lines) {
            const Sums sums = sumsOf(line);
            if (sums.net + sums.vat != sums.gross)
                return core::Error{"statement_does_not_add_up",
                                   "The parts of the line of invoice \"" + line.invoiceNumber + "\" add up to " +
                                       core::toPlain(sums.net + sums.vat) + ", not to " + core::toPlain(line.share) +
                                       ".",
                                   {{}, 0, unit.label}};
        }
    }
    const core::Money sum = sumsOf(report).gross;
    if (sum != report.total)
        return core::Error{"statement_does_not_add_up",
                           "The lines of statement " + report.documentNumber + " add up to " + core::toPlain(sum) +
                               ", not to " + core::toPlain(report.total) + ".",
                           {}};
    return {};
}

/// Amounts of VAT by rate: what a co-owner who deducts VAT needs (circular 13 of 20 September 1995).
std::vector<VatPart> vatByRate(const ChargeStatementReport& report)
{
    std::vector<VatPart> rates;
    for (const ChargedUnit& unit : report.units) {
        for (const ChargeLine& line : unit.lines) {
            for (const VatPart& part : line.vatParts) {
                auto known = std::find_if(rates.begin(), rates.end(), [&](const VatPart& rate) {
                    return rate.rateBasisPoints == part.rateBasisPoints;
                });
                if (known == rates.end())
                    known = rates.insert(rates.end(), {part.rateBasisPoints, {}, {}});
                known->net += part.net;
                known->vat += part.vat;
            }
        }
    }
    std::sort(rates.begin(), rates.end(),
              [](const VatPart& a, const VatPart& b) { return a.rateBasisPoints > b.rateBasisPoints; });
    return rates;
}

void appendVatSummary(std::vector<Block>& blocks, const ChargeStatementReport& report, const Phrases& phrases,
                      const ChargeTable& table)
{
    const std::vector<VatPart> rates = vatByRate(report);
    if (rates.empty())
        return;
    blocks.push_back(gap(4 * mm));
    blocks.back().keepWithNext = true;
    blocks.push_back(table.amountHeading(Face::TextStrong, phrases.text(Phrase::VatByRate), {}));
    for (const VatPart& rate : rates) {
        const Sums sums = {rate.net, rate.vat, rate.net + rate.vat};
        blocks.push_back(table.amountRow(Face::Table, phrases.rate(rate.rateBasisPoints), {}, sums));
        blocks.back().keepWithNext = true;
    }
    blocks.back().keepWithNext = false;
}

/// "12 · excl. btw 187,65 + 0,01 (610/1.000)".
QString oddCentText(const ChargeTable::NumberedCent& numbered, const Phrases& phrases)
{
    const OddCent& cent = *numbered.cent;
    const bool negative = cent.floor && cent.floor->cents < 0;
    QString text = QString::number(numbered.line) + QStringLiteral(" \u00B7 ");
    text += phrases.text(cent.amount == OddCent::Amount::Vat ? Phrase::RoundingVat : Phrase::RoundingNet) + u' ';
    if (cent.floor)
        text += phrases.amount(*cent.floor) + u' ';
    text += (negative ? QStringLiteral("\u2212 ") : QStringLiteral("+ ")) + phrases.amount(core::Money{1});
    if (cent.of != 0) {
        text += QStringLiteral(" (") + phrases.integer(cent.remainder) + u'/' + phrases.integer(cent.of);
        if (cent.dividedBy == OddCent::DividedBy::Days)
            text += u' ' + phrases.text(Phrase::RoundingDays);
        text += u')';
    }
    return text;
}

void appendOddCents(std::vector<Block>& blocks, const Phrases& phrases, const DocumentFonts& fonts,
                    const ChargeTable& table)
{
    const auto cents = table.oddCents();
    if (cents.empty())
        return;
    const auto quiet = [](const QStringList& cells, double pitch) {
        return Block{.height = 3.1 * mm, .paint = [cells, pitch](Paper& paper, double top) {
                         for (qsizetype index = 0; index < cells.size(); ++index)
                             paper.text(Face::Quiet, page::left + static_cast<double>(index) * pitch, top + 2.4 * mm,
                                        cells[index], ink::secondary);
                     }};
    };
    blocks.push_back(gap(5 * mm));
    blocks.back().keepWithNext = true;
    blocks.push_back({.height = 3.4 * mm,
                      .paint =
                          [&phrases](Paper& paper, double top) {
                              paper.text(Face::QuietStrong, page::left, top + 2.4 * mm,
                                         phrases.text(Phrase::RoundingHeading), ink::secondary);
                          },
                      .keepWithNext = true});
    for (const QString& line : fonts.wrapped(Face::Quiet, phrases.text(Phrase::RoundingText), page::textWidth, 6)) {
        blocks.push_back(quiet({line}, 0));
        blocks.back().keepWithNext = true;
    }
    double widest = 0;
    QStringList texts;
    for (const auto& cent : cents) {
        texts << oddCentText(cent, phrases);
        widest = std::max(widest, fonts.width(Face::Quiet, texts.back()));
    }
    const int columns = std::clamp(static_cast<int>(page::textWidth / (widest + 4 * mm)), 1, 4);
    for (qsizetype first = 0; first < texts.size(); first += columns)
        blocks.push_back(quiet(texts.mid(first, columns), page::textWidth / columns));
}

/// On the pages after the first: whose statement this is.
void paintRunningHead(Paper& paper, const ChargeStatementReport& report, const Phrases& phrases)
{
    const double baseline = page::top + 2.6 * mm;
    const QString separator = QStringLiteral(" \u00B7 ");
    QString right = toQt(report.addresseeName);
    if (report.copyDate)
        right = phrases.text(Phrase::Copy, phrases.date(*report.copyDate)) + separator + right;
    right = paper.fonts().elided(Face::Table, right, page::textWidth * 0.6);
    const QString left = phrases.text(Phrase::Title) + u' ' +
        phrases.text(Phrase::Number, toQt(report.documentNumber)) + separator + toQt(report.associationName);
    const double room = page::textWidth - paper.fonts().width(Face::Table, right) - 6 * mm;
    paper.text(Face::Table, page::left, baseline, paper.fonts().elided(Face::Table, left, room), ink::secondary);
    paper.textRight(Face::Table, page::right, baseline, right, ink::secondary);
    paper.hairline(page::left, page::right, page::top + 5 * mm);
}

/// Two lines over the whole width on every page: a page without a full-width line of text is taken apart glyph by
/// glyph when a reader program copies its text.
void paintFooter(Paper& paper, const ChargeStatementReport& report, const Phrases& phrases, const QString& pageOf)
{
    QStringList parts = {toQt(report.associationName)};
    for (const std::string& line : report.buildingAddress)
        parts << toQt(line);
    parts << phrases.text(Phrase::EnterpriseNumber, toQt(report.enterpriseNumber));
    const double first = footerRule + 3.8 * mm;
    const double second = footerRule + 7.2 * mm;
    const QString enterprise = parts.takeLast();
    const double room = page::textWidth - paper.fonts().width(Face::Quiet, enterprise) - 4 * mm;
    const QString who = paper.fonts().elided(Face::Quiet, parts.join(QStringLiteral(" \u00B7 ")), room);
    paper.hairline(page::left, page::right, footerRule);
    paper.text(Face::Quiet, page::left, first, who + QStringLiteral(" \u00B7 ") + enterprise, ink::secondary);
    paper.text(Face::Quiet, page::left, second,
               phrases.text(Phrase::ReferenceVersion, phrases.languageName(report.referenceLanguage)), ink::secondary);
    paper.textRight(Face::Quiet, page::right, second, pageOf, ink::secondary);
}

void paintPages(const std::vector<PlacedPage>& pages, const ChargeFront& front, const ChargeStatementReport& report,
                const Phrases& phrases, Paper& paper)
{
    for (std::size_t index = 0; index < pages.size(); ++index) {
        if (index == 0) {
            front.paint(paper);
        } else {
            paper.newPage();
            paintRunningHead(paper, report, phrases);
        }
        for (const PlacedBlock& placed : pages[index])
            placed.block.paint(paper, placed.top);
        paintFooter(paper, report, phrases,
                    phrases.text(Phrase::PageOf, QString::number(index + 1), QString::number(pages.size())));
    }
}

} // namespace

core::Result<ChargeStatementDocument> ChargeStatementDocument::create()
{
    auto fonts = DocumentFonts::load();
    if (!fonts)
        return fonts.error();
    return ChargeStatementDocument(std::move(fonts).value());
}

core::Result<QByteArray> ChargeStatementDocument::render(const ChargeStatementReport& report) const
{
    if (const auto sums = checkSums(report); !sums)
        return sums.error();
    const Phrases& phrases = Phrases::of(report.language);
    const auto front = ChargeFront::make(report, phrases, fonts_);
    if (!front)
        return front.error();
    const ChargeTable table(report, phrases, fonts_);
    std::vector<Block> blocks = holderAndSummary(report, phrases, fonts_, table);
    for (Block& row : table.rows())
        blocks.push_back(std::move(row));
    appendVatSummary(blocks, report, phrases, table);
    appendOddCents(blocks, phrases, fonts_, table);
    const auto pages = paginate(std::move(blocks), table.breaks(), pageArea);

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        Paper paper(buffer, fonts_);
        paintPages(pages, *front, report, phrases, paper);
        paper.finish();
    }
    return finishPdf(buffer.data(), propertiesOf(report));
}

PdfProperties propertiesOf(const ChargeStatementReport& report)
{
    const Phrases& phrases = Phrases::of(report.language);
    const QString title = phrases.text(Phrase::Title) + u' ' +
        phrases.text(Phrase::Number, toQt(report.documentNumber)) + QStringLiteral(" \u2013 ") +
        toQt(report.associationName);
    constexpr std::int64_t dayMilliseconds = 86'400'000;
    const core::Date printed = report.copyDate.value_or(report.issueDate);
    return {.title = title.toStdString(),
            .language = std::string(base::languageTag(report.language)),
            .author = report.associationName,
            .created = {printed.days * dayMilliseconds}};
}

core::Result<QByteArray> bundleStatements(std::span<const RenderedStatement> statements,
                                          const PdfProperties& properties)
{
    std::vector<BundlePart> parts;
    for (const RenderedStatement& statement : statements)
        parts.push_back({statement.pdf, statement.holder});
    return bundlePdfs(parts, properties);
}

core::Result<void> writeDocument(const QString& path, const QByteArray& pdf)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        return core::Error{"file_not_written",
                           "The file \"" + path.toStdString() +
                               "\" could not be written: " + file.errorString().toStdString() + '.',
                           {path.toStdString(), 0, {}}};
    return {};
}

} // namespace mitoyen::documents
