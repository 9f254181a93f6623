// SPDX-License-Identifier: AGPL-3.0-or-later
#include "operations/statement_report.h"

#include "model/allocation_key.h"
#include "operations/statement_texts.h"

#include <map>

namespace mitoyen::operations {

namespace {

documents::HolderRight rightOf(model::RightKind right)
{
    switch (right) {
    case model::RightKind::Full: return documents::HolderRight::FullOwnership;
    case model::RightKind::Undivided: return documents::HolderRight::UndividedOwnership;
    case model::RightKind::Usufruct: return documents::HolderRight::Usufruct;
    case model::RightKind::Bare: break;
    }
    return documents::HolderRight::BareOwnership;
}

/// The label is frozen in the language of issue; a translation takes the chart's.
std::string labelOf(const model::StatementExpense& expense, model::Language issued, model::Language wanted)
{
    if (wanted == issued)
        return expense.accountLabel;
    auto translated = chartLabel(expense.account, wanted);
    return translated.empty() ? expense.accountLabel : translated;
}

/// The cents left over that came to this line. Where several holders divided a unit's part by days, the cent of the
/// division by shares was given to the unit, and its floor is no amount of this holder.
void addOddCents(const model::StatementLine& line, std::int64_t keyTotal, documents::ChargeLine& out)
{
    using documents::OddCent;
    const auto add = [&](OddCent::Amount amount, core::Money part, std::int64_t extra, std::int64_t remainder,
                         std::int64_t dayExtra) {
        const bool whole = line.days == line.daysOf;
        if (extra != 0) {
            OddCent cent{amount, OddCent::DividedBy::Shares, std::nullopt, remainder, keyTotal};
            if (whole)
                cent.floor = core::Money{part.cents - extra};
            out.oddCents.push_back(cent);
        }
        if (dayExtra != 0)
            out.oddCents.push_back({amount, OddCent::DividedBy::Days, core::Money{part.cents - dayExtra}, 0, 0});
    };
    add(OddCent::Amount::Net, line.net, line.netExtraCent, line.netRemainder, line.netDayExtraCent);
    add(OddCent::Amount::Vat, line.vat, line.vatExtraCent, line.vatRemainder, line.vatDayExtraCent);
}

documents::ChargeLine openLine(const model::StatementExpense& expense, const model::StatementLine& line,
                               std::string label, model::Language language)
{
    documents::ChargeLine out;
    out.accountNumber = expense.account;
    out.accountLabel = std::move(label);
    out.supplier = expense.supplier;
    out.invoiceNumber = expense.invoiceNumber;
    out.date = expense.date;
    out.expenseTotal = expense.total;
    out.keyName = model::displayedKeyName(expense.key, language);
    out.weight = line.weight;
    out.weightTotal = expense.keyTotal;
    out.days = static_cast<std::int32_t>(line.days);
    out.daysOf = static_cast<std::int32_t>(line.daysOf);
    return out;
}

/// One line of paper for each expense and unit, its VAT rates side by side.
std::vector<documents::ChargedUnit> unitsOf(const model::Statement& statement, model::Language language)
{
    std::vector<documents::ChargedUnit> units;
    for (const auto& unit : statement.units)
        units.push_back({unit.label, unit.generalShares, unit.generalTotal, {}});
    std::map<std::pair<std::int64_t, std::int64_t>, std::size_t> places;
    for (const auto& line : statement.lines) {
        const auto& expense = statement.expenses.at(static_cast<std::size_t>(line.expense));
        auto& unit = units.at(static_cast<std::size_t>(line.unit));
        const auto [place, isNew] = places.emplace(std::pair(line.unit, line.expense), unit.lines.size());
        if (isNew)
            unit.lines.push_back(openLine(expense, line, labelOf(expense, statement.language, language), language));
        auto& out = unit.lines[place->second];
        out.vatParts.push_back({line.rateBasisPoints, line.net, line.vat});
        out.share += line.net + line.vat;
        addOddCents(line, expense.keyTotal, out);
    }
    return units;
}

template <class T> T takenAt(const std::vector<T>& values, std::size_t place)
{
    return place < values.size() ? values[place] : T{};
}

std::vector<std::string> withoutFirst(const std::vector<std::string>& lines)
{
    return lines.empty() ? lines : std::vector<std::string>(lines.begin() + 1, lines.end());
}

} // namespace

documents::ChargeStatementReport reportOf(const model::Statement& statement, const Printing& printing)
{
    const auto language = printing.language.value_or(statement.language);
    const auto letterhead = readBlocks(statement.letterhead);
    const auto addressee = readBlocks(statement.addressee);
    documents::ChargeStatementReport report;
    report.language = language;
    report.referenceLanguage = printing.reference;
    report.associationName = takenAt(takenAt(letterhead, 0), 0);
    report.buildingAddress = withoutFirst(takenAt(letterhead, 0));
    report.enterpriseNumber = takenAt(takenAt(letterhead, 1), 0);
    report.syndic = takenAt(letterhead, 2);
    report.documentNumber = statement.number;
    report.issueDate = statement.issuedOn;
    report.dueDate = statement.dueOn;
    report.period = {statement.fromDate, statement.toDate};
    report.addresseeName = takenAt(takenAt(addressee, 0), 0);
    report.addresseeAddress = withoutFirst(takenAt(addressee, 0));
    report.addresseeCountry = takenAt(takenAt(addressee, 1), 0);
    for (const auto& member : readMembers(statement.members))
        report.members.push_back({member.name, rightOf(member.right), member.part});
    report.units = unitsOf(statement, language);
    report.total = statement.total;
    report.iban = statement.iban;
    report.bic = statement.bic.value_or("");
    report.structuredCommunication = statement.structuredCommunication;
    report.copyDate = printing.copyOn;
    return report;
}

} // namespace mitoyen::operations
