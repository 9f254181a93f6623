// SPDX-License-Identifier: AGPL-3.0-or-later
#include "documents/charge_table.h"

#include <algorithm>
#include <tuple>

namespace mitoyen::documents {

namespace {

constexpr double columnGap = 2.6 * mm;
constexpr double baselineInRow = 3.4 * mm;
constexpr double linePitch = 3.4 * mm;
constexpr double rowPadding = 1.0 * mm;
constexpr double widestInvoice = 24 * mm;
constexpr double middleRight = page::left + 90 * mm;
constexpr double sumRowHeight = 5.8 * mm;
constexpr double labelWidth = 62 * mm;

QString toQt(const std::string& text)
{
    return QString::fromStdString(text);
}

QString accountText(const ChargeLine& line)
{
    return toQt(line.accountNumber + ' ' + line.accountLabel).trimmed();
}

auto keyOf(const ChargeLine& line)
{
    return std::tie(line.keyName, line.weight, line.weightTotal, line.days, line.daysOf);
}

} // namespace

Sums sumsOf(const ChargeLine& line)
{
    Sums sums;
    sums.gross = line.share;
    for (const VatPart& part : line.vatParts) {
        sums.net += part.net;
        sums.vat += part.vat;
    }
    return sums;
}

Sums sumsOf(const ChargedUnit& unit)
{
    Sums sums;
    for (const ChargeLine& line : unit.lines)
        sums.add(sumsOf(line));
    return sums;
}

Sums sumsOf(const ChargeStatementReport& report)
{
    Sums sums;
    for (const ChargedUnit& unit : report.units)
        sums.add(sumsOf(unit));
    return sums;
}

ChargeTable::ChargeTable(const ChargeStatementReport& report, const Phrases& phrases, const DocumentFonts& fonts)
    : report_(report),
      phrases_(phrases),
      fonts_(fonts)
{
    numberLines();
    placeColumns();
}

void ChargeTable::numberLines()
{
    int number = 0;
    for (const ChargedUnit& unit : report_.units) {
        const std::size_t firstOfUnit = groups_.size();
        for (const ChargeLine& line : unit.lines) {
            auto group =
                std::find_if(groups_.begin() + static_cast<std::ptrdiff_t>(firstOfUnit), groups_.end(),
                             [&](const KeyGroup& known) { return keyOf(*known.lines.front().line) == keyOf(line); });
            if (group == groups_.end())
                group = groups_.insert(groups_.end(), KeyGroup{&unit, {}});
            group->lines.push_back({0, &line});
        }
        if (unit.lines.empty())
            groups_.push_back({&unit, {}});
        for (std::size_t index = firstOfUnit; index < groups_.size(); ++index) {
            for (NumberedLine& line : groups_[index].lines)
                line.number = ++number;
        }
    }
}

/// What each column needs to show everything.
struct ChargeTable::NaturalWidths {
    double number = 0;
    double supplier = 0;
    double invoice = 0;
    double account = 0;
    double expense = 0;
    double net = 0;
    double rate = 0;
    double vat = 0;
    double gross = 0;
};

ChargeTable::NaturalWidths ChargeTable::naturalWidths() const
{
    const auto header = [&](Phrase phrase) { return fonts_.width(Face::Quiet, phrases_.text(phrase)); };
    NaturalWidths widths = {
        header(Phrase::LineNumberColumn), header(Phrase::SupplierColumn), header(Phrase::InvoiceColumn),
        header(Phrase::AccountColumn),    header(Phrase::ExpenseColumn),  header(Phrase::NetColumn),
        header(Phrase::RateColumn),       header(Phrase::VatColumn),      header(Phrase::GrossColumn)};
    const auto widen = [&](double& column, const QString& text, Face face = Face::Table) {
        column = std::max(column, fonts_.width(face, text));
    };
    const Sums total = sumsOf(report_);
    widen(widths.net, phrases_.amount(total.net), Face::TableStrong);
    widen(widths.vat, phrases_.amount(total.vat), Face::TableStrong);
    widen(widths.gross, phrases_.amount(total.gross), Face::TableStrong);
    for (const KeyGroup& group : groups_) {
        for (const NumberedLine& numbered : group.lines) {
            const ChargeLine& line = *numbered.line;
            widen(widths.number, QString::number(numbered.number), Face::Quiet);
            widen(widths.supplier, toQt(line.supplier));
            widen(widths.invoice, toQt(line.invoiceNumber));
            widen(widths.account, accountText(line));
            widen(widths.expense, phrases_.amount(line.expenseTotal));
            widen(widths.gross, phrases_.amount(line.share));
            for (const VatPart& part : line.vatParts) {
                widen(widths.net, phrases_.amount(part.net));
                widen(widths.vat, phrases_.amount(part.vat));
                widen(widths.rate, phrases_.rate(part.rateBasisPoints));
            }
        }
    }
    return widths;
}

void ChargeTable::placeColumns()
{
    const NaturalWidths widths = naturalWidths();
    vatRight_ = page::right - widths.gross - columnGap;
    rateRight_ = vatRight_ - widths.vat - columnGap;
    netRight_ = rateRight_ - widths.rate - columnGap;
    expenseRight_ = netRight_ - widths.net - columnGap;
    numberRight_ = page::left + widths.number;
    date_ = numberRight_ + columnGap;
    supplier_ = date_ + fonts_.width(Face::Table, phrases_.date(report_.issueDate)) + columnGap;
    const double texts = expenseRight_ - widths.expense - columnGap - supplier_;
    invoiceWidth_ = std::min({widths.invoice, widestInvoice, texts / 3});
    const double room = texts - invoiceWidth_ - columnGap;
    accountBelow_ = widths.supplier + columnGap + widths.account > room;
    if (accountBelow_) {
        supplierWidth_ = room;
        account_ = supplier_;
        accountWidth_ = texts;
        invoice_ = supplier_ + supplierWidth_ + columnGap;
        return;
    }
    // The spare room stands behind both texts alike.
    supplierWidth_ = widths.supplier + (room - columnGap - widths.supplier - widths.account) / 2;
    invoice_ = supplier_ + supplierWidth_ + columnGap;
    account_ = invoice_ + invoiceWidth_ + columnGap;
    accountWidth_ = expenseRight_ - widths.expense - columnGap - account_;
}

std::vector<Block> ChargeTable::rows() const
{
    std::vector<Block> rows;
    rows.push_back(header());
    const ChargedUnit* unit = nullptr;
    for (std::size_t index = 0; index < groups_.size(); ++index) {
        const KeyGroup& group = groups_[index];
        if (group.unit != unit)
            rows.push_back(unitHeading(*group.unit));
        unit = group.unit;
        for (Block& row : groupRows(group))
            rows.push_back(std::move(row));
        if (index + 1 == groups_.size() || groups_[index + 1].unit != unit) {
            rows.back().keepWithNext = true;
            rows.push_back(sumRow(phrases_.text(Phrase::UnitTotal, toQt(unit->label)), sumsOf(*unit), Rule::Above));
        }
    }
    rows.back().keepWithNext = true;
    rows.push_back(sumRow(phrases_.text(Phrase::StatementTotal), sumsOf(report_), Rule::Above));
    return rows;
}

TableBreaks ChargeTable::breaks() const
{
    return {[this] { return header(); },
            [this](const Sums& sums) { return sumRow(phrases_.text(Phrase::CarriedForward), sums, Rule::Above); },
            [this](const Sums& sums) { return sumRow(phrases_.text(Phrase::BroughtForward), sums, Rule::Below); },
            sumRowHeight};
}

std::vector<ChargeTable::NumberedCent> ChargeTable::oddCents() const
{
    std::vector<NumberedCent> cents;
    for (const KeyGroup& group : groups_) {
        for (const NumberedLine& numbered : group.lines) {
            for (const OddCent& cent : numbered.line->oddCents)
                cents.push_back({numbered.number, &cent});
        }
    }
    return cents;
}

Block ChargeTable::header() const
{
    return {.height = 9.6 * mm,
            .paint =
                [this](Paper& paper, double top) {
                    const double baseline = top + 7.6 * mm;
                    const auto left = [&](double x, Phrase phrase) {
                        paper.text(Face::Quiet, x, baseline, phrases_.text(phrase), ink::secondary);
                    };
                    const auto right = [&](double x, Phrase phrase) {
                        paper.textRight(Face::Quiet, x, baseline, phrases_.text(phrase), ink::secondary);
                    };
                    right(numberRight_, Phrase::LineNumberColumn);
                    left(date_, Phrase::DateColumn);
                    left(invoice_, Phrase::InvoiceColumn);
                    if (accountBelow_) {
                        const QString both = phrases_.text(Phrase::SupplierColumn) + QStringLiteral(" \u00B7 ") +
                            phrases_.text(Phrase::AccountColumn);
                        paper.text(Face::Quiet, supplier_, baseline, both, ink::secondary);
                    } else {
                        left(supplier_, Phrase::SupplierColumn);
                        left(account_, Phrase::AccountColumn);
                    }
                    right(expenseRight_, Phrase::ExpenseColumn);
                    right(netRight_, Phrase::NetColumn);
                    right(rateRight_, Phrase::RateColumn);
                    right(vatRight_, Phrase::VatColumn);
                    right(page::right, Phrase::GrossColumn);
                    const double shareLeft = expenseRight_ + columnGap;
                    paper.text(Face::QuietStrong, shareLeft, top + 3.2 * mm, phrases_.text(Phrase::YourShare));
                    paper.hairline(shareLeft, page::right, top + 4.4 * mm);
                    paper.line(page::left, page::right, top + 8.9 * mm, 0.8 * point, ink::text);
                },
            .keepWithNext = true,
            .inTable = true};
}

Block ChargeTable::unitHeading(const ChargedUnit& unit) const
{
    return {.height = 6.6 * mm,
            .paint =
                [this, &unit](Paper& paper, double top) {
                    const QString title = fonts_.elided(
                        Face::TextStrong, phrases_.text(Phrase::UnitHeading, toQt(unit.label)), page::textWidth / 2);
                    const double baseline = top + 5.2 * mm;
                    paper.text(Face::TextStrong, page::left, baseline, title);
                    paper.text(Face::Table, page::left + fonts_.width(Face::TextStrong, title) + columnGap, baseline,
                               phrases_.text(Phrase::SharesOf, phrases_.integer(unit.shares),
                                             phrases_.integer(unit.sharesTotal)),
                               ink::secondary);
                },
            .keepWithNext = true,
            .inTable = true};
}

QString ChargeTable::groupTitle(const KeyGroup& group) const
{
    const ChargeLine& line = *group.lines.front().line;
    const QString separator = QStringLiteral("  \u00B7  ");
    QString title = phrases_.text(Phrase::AllocationKey, toQt(line.keyName)) + separator +
        phrases_.text(Phrase::SharesOf, phrases_.integer(line.weight), phrases_.integer(line.weightTotal));
    if (line.days != line.daysOf)
        title += separator + phrases_.text(Phrase::DaysOf, phrases_.integer(line.days), phrases_.integer(line.daysOf));
    return title;
}

std::vector<Block> ChargeTable::groupRows(const KeyGroup& group) const
{
    if (group.lines.empty())
        return {};
    const auto heading = [this](const QString& whole) {
        const QString title = fonts_.elided(Face::TableStrong, whole, page::textWidth);
        return Block{.height = 6.2 * mm,
                     .paint =
                         [title](Paper& paper, double top) {
                             paper.text(Face::TableStrong, page::left, top + 4.5 * mm, title, ink::secondary);
                             paper.hairline(page::left, page::right, top + 5.9 * mm);
                         },
                     .keepWithNext = true,
                     .inTable = true};
    };
    const QString title = groupTitle(group);
    std::vector<Block> rows;
    rows.push_back(heading(title));
    const auto continuation = std::make_shared<const Block>(
        heading(phrases_.text(Phrase::UnitContinued, toQt(group.unit->label)) + QStringLiteral("  \u00B7  ") + title));
    for (const NumberedLine& numbered : group.lines) {
        rows.push_back(line(numbered));
        // The first row never opens a page: its heading stays with it.
        if (rows.size() > 2)
            rows.back().continuation = continuation;
    }
    return rows;
}

Block ChargeTable::line(const NumberedLine& numbered) const
{
    const auto textLines = std::max<std::size_t>(accountBelow_ ? 2 : 1, numbered.line->vatParts.size());
    return {.height = static_cast<double>(textLines) * linePitch + rowPadding,
            .paint = [this, numbered](Paper& paper, double top) { paintLine(paper, top, numbered); },
            .inTable = true,
            .sums = sumsOf(*numbered.line)};
}

void ChargeTable::paintLine(Paper& paper, double top, const NumberedLine& numbered) const
{
    const ChargeLine& line = *numbered.line;
    const double baseline = top + baselineInRow;
    paper.textRight(Face::Quiet, numberRight_, baseline, QString::number(numbered.number), ink::secondary);
    paper.text(Face::Table, date_, baseline, phrases_.date(line.date));
    paper.text(Face::Table, supplier_, baseline, fonts_.elided(Face::Table, toQt(line.supplier), supplierWidth_));
    paper.text(Face::Table, invoice_, baseline, fonts_.elided(Face::Table, toQt(line.invoiceNumber), invoiceWidth_));
    paper.text(Face::Table, account_, accountBelow_ ? baseline + linePitch : baseline,
               fonts_.elided(Face::Table, accountText(line), accountWidth_), ink::secondary);
    paper.textRight(Face::Table, expenseRight_, baseline, phrases_.amountOrDash(line.expenseTotal), ink::secondary);
    for (std::size_t index = 0; index < line.vatParts.size(); ++index) {
        const VatPart& part = line.vatParts[index];
        const double y = baseline + static_cast<double>(index) * linePitch;
        paper.textRight(Face::Table, netRight_, y, phrases_.amountOrDash(part.net));
        paper.textRight(Face::Table, rateRight_, y, phrases_.rate(part.rateBasisPoints));
        paper.textRight(Face::Table, vatRight_, y, phrases_.amountOrDash(part.vat));
    }
    paper.textRight(Face::Table, page::right, baseline, phrases_.amountOrDash(line.share));
}

Block ChargeTable::sumRow(const QString& label, const Sums& sums, Rule rule) const
{
    return {.height = sumRowHeight,
            .paint =
                [this, label, sums, rule](Paper& paper, double top) {
                    const double baseline = top + 3.9 * mm;
                    if (rule == Rule::Above)
                        paper.line(page::left, page::right, top + 0.4 * mm, 0.6 * point, ink::secondary);
                    paper.text(Face::TableStrong, page::left, baseline,
                               fonts_.elided(Face::TableStrong, label, labelWidth));
                    paper.textRight(Face::TableStrong, netRight_, baseline, phrases_.amount(sums.net));
                    paper.textRight(Face::TableStrong, vatRight_, baseline, phrases_.amount(sums.vat));
                    paper.textRight(Face::TableStrong, page::right, baseline, phrases_.amount(sums.gross));
                    if (rule == Rule::Below)
                        paper.hairline(page::left, page::right, top + 5.5 * mm);
                },
            .inTable = true};
}

Block ChargeTable::amountHeading(Face face, const QString& title, const QString& middle) const
{
    return {.height = 8 * mm,
            .paint =
                [this, face, title, middle](Paper& paper, double top) {
                    const double baseline = top + 5 * mm;
                    const auto right = [&](double x, const QString& text) {
                        paper.textRight(Face::Quiet, x, baseline, text, ink::secondary);
                    };
                    paper.text(face, page::left, baseline, title);
                    right(middleRight, middle);
                    right(netRight_, phrases_.text(Phrase::NetColumn));
                    right(vatRight_, phrases_.text(Phrase::VatColumn));
                    right(page::right, phrases_.text(Phrase::GrossColumn));
                    paper.line(page::left, page::right, top + 6.6 * mm, 0.8 * point, ink::text);
                },
            .keepWithNext = true};
}

Block ChargeTable::amountRow(Face face, const QString& label, const QString& middle, const Sums& sums) const
{
    return {.height = 4.8 * mm, .paint = [this, face, label, middle, sums](Paper& paper, double top) {
                const double baseline = top + 3.3 * mm;
                paper.text(face, page::left, baseline, fonts_.elided(face, label, labelWidth));
                paper.textRight(face, middleRight, baseline, middle);
                paper.textRight(face, netRight_, baseline, phrases_.amount(sums.net));
                paper.textRight(face, vatRight_, baseline, phrases_.amount(sums.vat));
                paper.textRight(face, page::right, baseline, phrases_.amount(sums.gross));
                paper.hairline(page::left, page::right, top + 4.7 * mm);
            }};
}

} // namespace mitoyen::documents
