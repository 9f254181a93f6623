// SPDX-License-Identifier: AGPL-3.0-or-later
#include "documents/charge_front.h"

#include "banking/epc_qr.h"
#include "banking/structured_communication.h"
#include "documents/qr_code.h"

namespace mitoyen::documents {

namespace {

// The window of the envelope (Belgian mail, C5/6 and A5 envelopes): X 110–200 mm at the right or 20–105 mm at the
// left, Y 45–85 mm. The text keeps away from its edges, for a sheet that has slipped.
constexpr double addressTop = 52 * mm;
constexpr double addressBottom = 83 * mm;
constexpr double addressWidth = 72 * mm;
constexpr double rightWindowText = 117 * mm;
constexpr double leftWindowText = 25 * mm;

constexpr double titleLeft = rightWindowText;
constexpr double paymentTop = 47 * mm;
// Below the due date and above the end of the first third of the page.
constexpr double codeTop = 69.5 * mm;
constexpr double codeSide = 28 * mm;
constexpr double textPitch = 4.1 * mm;

constexpr QChar ellipsis(0x2026);

QString toQt(const std::string& text)
{
    return QString::fromStdString(text);
}

Phrase rightPhrase(HolderRight right)
{
    switch (right) {
    case HolderRight::FullOwnership: return Phrase::FullOwnership;
    case HolderRight::UndividedOwnership: return Phrase::UndividedOwnership;
    case HolderRight::Usufruct: return Phrase::Usufruct;
    case HolderRight::BareOwnership: break;
    }
    return Phrase::BareOwnership;
}

/// At most two lines of about the same width: a name with one word on its second line looks like an accident.
QStringList evenLines(const DocumentFonts& fonts, Face face, const QString& text, double width)
{
    const QStringList lines = fonts.wrapped(face, text, width, 2);
    if (lines.size() < 2 || fonts.width(face, text) > 1.8 * width)
        return lines;
    constexpr int steps = 8;
    for (int step = 0; step < steps; ++step) {
        const double narrower = width * (0.5 + 0.5 * step / steps);
        const QStringList even = fonts.wrapped(face, text, narrower, 2);
        if (even.join(u' ').size() == text.simplified().size() && !even.back().endsWith(ellipsis))
            return even;
    }
    return lines;
}

} // namespace

ChargeFront::ChargeFront(const ChargeStatementReport& report, const Phrases& phrases, const DocumentFonts& fonts)
    : report_(&report),
      phrases_(&phrases),
      fonts_(&fonts)
{}

core::Result<ChargeFront> ChargeFront::make(const ChargeStatementReport& report, const Phrases& phrases,
                                            const DocumentFonts& fonts)
{
    ChargeFront front(report, phrases, fonts);
    if (report.total.cents > 0) {
        if (const auto prepared = front.preparePayment(); !prepared)
            return prepared.error();
    }
    return front;
}

core::Result<void> ChargeFront::preparePayment()
{
    if (report_->draft) {
        iban_ = communication_ = QStringLiteral("–");
        return {};
    }
    const auto iban = banking::parseIban(report_->iban);
    if (!iban)
        return iban.error();
    const auto communication = banking::parseStructuredCommunication(report_->structuredCommunication);
    if (!communication)
        return communication.error();
    const auto payload = banking::epcPayload({.bic = report_->bic,
                                              .name = banking::epcName(report_->associationName),
                                              .account = *iban,
                                              .amount = report_->total,
                                              .text = banking::toText(*communication)});
    if (!payload)
        return payload.error();
    auto code = qrCode(*payload, paymentRight(), codeTop, codeSide);
    if (!code)
        return code.error();
    code_ = std::move(code).value();
    iban_ = toQt(banking::toPaper(*iban));
    communication_ = toQt(banking::toText(*communication));
    return {};
}

double ChargeFront::paymentLeft() const
{
    return report_->window == WindowSide::Right ? page::left : titleLeft;
}

double ChargeFront::paymentRight() const
{
    return report_->window == WindowSide::Right ? 104 * mm : page::right;
}

double ChargeFront::paymentTextWidth() const
{
    return paymentRight() - paymentLeft() - (code_.empty() ? 0 : codeSide + 4 * mm);
}

void ChargeFront::paint(Paper& paper) const
{
    paintSender(paper);
    paintTitle(paper);
    paintAddress(paper);
    paintPayment(paper);
}

void ChargeFront::paintSender(Paper& paper) const
{
    const double width = titleLeft - page::left - 8 * mm;
    double baseline = page::top + 3.5 * mm;
    const QString name = toQt(report_->associationName);
    const QStringList large = evenLines(*fonts_, Face::Heading, name, width);
    const bool fits = !large.back().endsWith(ellipsis);
    for (const QString& line : fits ? large : fonts_->wrapped(Face::TextStrong, name, width, 3)) {
        paper.text(fits ? Face::Heading : Face::TextStrong, page::left, baseline, line);
        baseline += (fits ? 4.6 : 4.1) * mm;
    }
    QStringList lines;
    for (const std::string& line : report_->buildingAddress)
        lines << toQt(line);
    lines = QStringList{lines.join(QStringLiteral(" \u00B7 "))};
    lines << phrases_->text(Phrase::EnterpriseNumber, toQt(report_->enterpriseNumber));
    for (std::size_t index = 0; index < report_->syndic.size(); ++index)
        lines << (index == 0 ? phrases_->text(Phrase::Syndic, toQt(report_->syndic[index]))
                             : toQt(report_->syndic[index]));
    for (const QString& line : lines) {
        if (baseline > paymentTop - 2 * mm)
            break;
        paper.text(Face::Table, page::left, baseline, fonts_->elided(Face::Table, line, width), ink::secondary);
        baseline += 3.7 * mm;
    }
}

void ChargeFront::paintTitle(Paper& paper) const
{
    double baseline = page::top + 4.6 * mm;
    paper.text(Face::Title, titleLeft, baseline, phrases_->text(Phrase::Title));
    const QStringList lines = {
        phrases_->text(Phrase::Number, toQt(report_->documentNumber)),
        phrases_->text(Phrase::IssuedOn, phrases_->date(report_->issueDate)),
        phrases_->text(Phrase::Period, phrases_->date(report_->period.from), phrases_->date(report_->period.to))};
    baseline += 5.2 * mm;
    const double width = page::right - titleLeft;
    for (const QString& line : lines) {
        // A period is never cut short.
        const Face face = fonts_->width(Face::Text, line) > width ? Face::Table : Face::Text;
        paper.text(face, titleLeft, baseline, fonts_->elided(face, line, width));
        baseline += 4 * mm;
    }
    if (!report_->copyDate)
        return;
    const QString mark = phrases_->text(Phrase::Copy, phrases_->date(*report_->copyDate));
    const double markWidth = fonts_->width(Face::TextStrong, mark);
    baseline += 1.4 * mm;
    paper.frame(QRectF(titleLeft, baseline - 3.6 * mm, markWidth + 4 * mm, 5 * mm), ink::accent);
    paper.text(Face::TextStrong, titleLeft + 2 * mm, baseline, mark, ink::accent);
}

void ChargeFront::paintAddress(Paper& paper) const
{
    QStringList lines = fonts_->wrapped(Face::TextStrong, toQt(report_->addresseeName), addressWidth, 3);
    const auto nameLines = lines.size();
    for (const std::string& line : report_->addresseeAddress)
        lines << fonts_->wrapped(Face::Text, toQt(line), addressWidth, 2);
    if (!report_->addresseeCountry.empty())
        lines << fonts_->elided(Face::Text, toQt(report_->addresseeCountry).toUpper(), addressWidth);
    const double left = report_->window == WindowSide::Right ? rightWindowText : leftWindowText;
    double baseline = addressTop + 3.4 * mm;
    for (qsizetype index = 0; index < lines.size() && baseline < addressBottom; ++index) {
        paper.text(index < nameLines ? Face::TextStrong : Face::Text, left, baseline, lines[index]);
        baseline += 4.5 * mm;
    }
}

void ChargeFront::paintPayment(Paper& paper) const
{
    const double left = paymentLeft();
    const bool due = report_->total.cents > 0;
    const bool refund = report_->total.cents < 0;
    paper.line(left, paymentRight(), paymentTop, 1.2 * point, ink::accent);
    double baseline = paymentTop + 5.2 * mm;
    paper.text(Face::Text, left, baseline,
               phrases_->text(due          ? Phrase::ToPay
                                  : refund ? Phrase::InYourFavour
                                           : Phrase::NothingToPay),
               ink::secondary);
    baseline += 8.4 * mm;
    const core::Money shown = refund ? -report_->total : report_->total;
    const QString amount = phrases_->amount(shown) + QStringLiteral("\u00A0€");
    const bool wide = fonts_->width(Face::Amount, amount) > paymentRight() - left;
    paper.text(wide ? Face::Title : Face::Amount, left, baseline, amount);
    baseline += 6.2 * mm;
    if (due) {
        paper.text(Face::Heading, left, baseline, phrases_->text(Phrase::PayBy, phrases_->date(report_->dueDate)));
        paintOrder(paper, baseline + 5.8 * mm);
        return;
    }
    const QString text = phrases_->text(refund ? Phrase::InYourFavourText : Phrase::NothingToPayText);
    for (const QString& line : fonts_->wrapped(Face::Text, text, paymentTextWidth(), 3)) {
        paper.text(Face::Text, left, baseline, line);
        baseline += textPitch;
    }
}

void ChargeFront::paintOrder(Paper& paper, double baseline) const
{
    const double left = paymentLeft();
    const double width = paymentTextWidth();
    const auto label = [&](const QString& text) {
        paper.text(Face::Quiet, left, baseline, text, ink::secondary);
        baseline += 3.4 * mm;
    };
    label(phrases_->text(Phrase::Beneficiary));
    for (const QString& line : fonts_->wrapped(Face::Table, toQt(report_->associationName), width, 2)) {
        paper.text(Face::Table, left, baseline, line);
        baseline += 3.5 * mm;
    }
    baseline += 0.5 * mm;
    label(QStringLiteral("IBAN"));
    paper.text(Face::TextStrong, left, baseline, iban_);
    baseline += 4.0 * mm;
    if (!report_->bic.empty()) {
        paper.text(Face::Quiet, left, baseline, QStringLiteral("BIC  ") + toQt(report_->bic), ink::secondary);
        baseline += 3.4 * mm;
    }
    baseline += 0.2 * mm;
    label(phrases_->text(Phrase::StructuredCommunication));
    paper.text(Face::TextStrong, left, baseline, communication_);
    if (code_.empty())
        return;
    paper.fill(code_);
    const QString caption = phrases_->text(Phrase::ScanToPay);
    paper.textRight(Face::Quiet, paymentRight(), codeTop + codeSide + 3.4 * mm, caption, ink::secondary);
}

namespace {

/// Everyone the holder is made of: nobody's name is cut short here.
Block memberRow(const HolderMember& member, const QString& label, const Phrases& phrases, const DocumentFonts& fonts)
{
    constexpr double nameLeft = page::left + 26 * mm;
    constexpr double pitch = 4.2 * mm;
    QString right = phrases.text(rightPhrase(member.right));
    if (member.right != HolderRight::FullOwnership || !(member.part == core::Fraction{1, 1}))
        right += u' ' + toQt(core::toText(member.part));
    const double width = page::right - nameLeft - fonts.width(Face::Text, right) - 4 * mm;
    const QStringList lines = fonts.wrapped(Face::Text, toQt(member.name), width, 4);
    return {.height = static_cast<double>(lines.size()) * pitch + 0.2 * mm,
            .paint = [label, lines, right](Paper& paper, double top) {
                const double baseline = top + 3.4 * mm;
                paper.text(Face::Text, page::left, baseline, label, ink::secondary);
                for (qsizetype index = 0; index < lines.size(); ++index)
                    paper.text(Face::Text, nameLeft, baseline + static_cast<double>(index) * pitch, lines[index]);
                paper.textRight(Face::Text, page::right, baseline, right, ink::secondary);
            }};
}

Block detailsHeading(const QString& text)
{
    return {.height = 7.4 * mm,
            .paint = [text](Paper& paper, double top) { paper.text(Face::Heading, page::left, top + 5 * mm, text); },
            .keepWithNext = true};
}

} // namespace

std::vector<Block> holderAndSummary(const ChargeStatementReport& report, const Phrases& phrases,
                                    const DocumentFonts& fonts, const ChargeTable& table)
{
    std::vector<Block> blocks;
    for (std::size_t index = 0; index < report.members.size(); ++index) {
        const QString label = index == 0 ? phrases.text(Phrase::Holder) : QString();
        blocks.push_back(memberRow(report.members[index], label, phrases, fonts));
    }
    blocks.push_back(gap(3 * mm));
    blocks.push_back(
        table.amountHeading(Face::Heading, phrases.text(Phrase::Summary), phrases.text(Phrase::SharesColumn)));
    for (const ChargedUnit& unit : report.units) {
        const QString shares = phrases.integer(unit.shares) + QStringLiteral(" / ") + phrases.integer(unit.sharesTotal);
        const QString label = phrases.text(Phrase::UnitHeading, toQt(unit.label));
        blocks.push_back(table.amountRow(Face::Table, label, shares, sumsOf(unit)));
    }
    blocks.back().keepWithNext = true;
    blocks.push_back(table.amountRow(Face::TableStrong, phrases.text(Phrase::StatementTotal), {}, sumsOf(report)));
    blocks.push_back(gap(4 * mm));
    blocks.push_back(detailsHeading(phrases.text(Phrase::Details)));
    return blocks;
}

} // namespace mitoyen::documents
