// SPDX-License-Identifier: AGPL-3.0-or-later
#include "operations/statement_fact.h"

#include "banking/enterprise_number.h"
#include "core/text.h"
#include "operations/statement_texts.h"

#include <QLocale>

namespace mitoyen::operations {

namespace {

std::string joined(std::initializer_list<std::string_view> parts, std::string_view separator = " ")
{
    std::string text;
    for (const auto part : parts) {
        if (part.empty())
            continue;
        if (!text.empty())
            text += separator;
        text += part;
    }
    return text;
}

std::string_view orEmpty(const std::optional<std::string>& text)
{
    return text ? std::string_view(*text) : std::string_view{};
}

/// In English, which the rules of the Universal Postal Union allow beside French.
std::string countryName(const std::string& code)
{
    const auto territory = QLocale::codeToTerritory(QString::fromStdString(code));
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory).toStdString();
}

TextBlocks addresseeOf(const model::Person& person, const model::Building& building)
{
    TextBlocks blocks(1);
    blocks[0].push_back(nameOf(person));
    for (const auto& line :
         {std::string(orEmpty(person.street)), joined({orEmpty(person.postalCode), orEmpty(person.town)})}) {
        if (!line.empty())
            blocks[0].push_back(line);
    }
    const std::string country(orEmpty(person.country));
    if (!country.empty() && country != building.country)
        blocks.push_back({countryName(country)});
    return blocks;
}

TextBlocks letterheadOf(const ChargeSources& sources)
{
    const auto& building = sources.building;
    const auto& office = sources.organisation;
    const auto number = banking::parseEnterpriseNumber(building.enterpriseNumber);
    TextBlocks blocks(3);
    blocks[0] = {associationName(building), building.street, joined({building.postalCode, building.town})};
    blocks[1] = {number ? banking::toText(*number) : building.enterpriseNumber};
    blocks[2] = {joined({office.name, orEmpty(office.agentNumber), orEmpty(office.enterpriseNumber)}, ", "),
                 joined({orEmpty(office.street), joined({orEmpty(office.postalCode), orEmpty(office.town)})}, ", "),
                 joined({orEmpty(office.phone), orEmpty(office.email)}, " \u00B7 ")};
    return blocks;
}

std::vector<MemberText> membersOf(const ChargeSources& sources, const model::Holder& holder)
{
    std::vector<MemberText> members;
    for (const auto& member : holder.members)
        members.push_back({nameOf(sources.persons.at(member.person.uuid)), member.right, member.part});
    return members;
}

/// Fills units, expenses and lines; only expenses the holder bears a part of are named.
class Lines {
public:
    Lines(const ChargeSources& sources, model::Statement& statement) : sources_(sources), statement_(statement) {}

    void addUnits(const rules::ChargeStatement& computed)
    {
        const auto* general = sources_.generalKey();
        for (const auto& held : computed.units) {
            const auto& unit = sources_.units[held.unit];
            model::StatementUnit frozen{unit.id, unit.label, 0, general != nullptr ? general->total : 0};
            if (general != nullptr) {
                for (const auto& share : general->shares)
                    frozen.generalShares += share.unit == unit.id ? share.shares : 0;
            }
            units_.emplace(held.unit, std::ssize(statement_.units));
            statement_.units.push_back(std::move(frozen));
        }
    }

    void add(const rules::ChargeLine& computed)
    {
        model::StatementLine line;
        line.expense = expense(computed);
        line.unit = units_.at(computed.unit);
        line.rateBasisPoints = computed.rateBasisPoints;
        line.weight = computed.weight;
        line.days = computed.days;
        line.daysOf = computed.daysOf;
        line.net.cents = computed.net.cents;
        line.vat.cents = computed.vat.cents;
        line.netRemainder = computed.net.unitRemainder;
        line.netExtraCent = computed.net.unitExtraCent;
        line.vatRemainder = computed.vat.unitRemainder;
        line.vatExtraCent = computed.vat.unitExtraCent;
        line.netDayExtraCent = computed.net.dayExtraCent;
        line.vatDayExtraCent = computed.vat.dayExtraCent;
        statement_.lines.push_back(line);
    }

private:
    std::int64_t expense(const rules::ChargeLine& line)
    {
        const auto [entry, isNew] = expenses_.emplace(line.expense, std::ssize(statement_.expenses));
        if (!isNew)
            return entry->second;
        const auto& expense = sources_.expenses[line.expense];
        const auto account = sources_.accounts.find(expense.account.uuid);
        model::StatementExpense frozen;
        frozen.expense = expense.id;
        frozen.date = expense.date;
        frozen.supplier = sources_.suppliers.at(expense.supplier.uuid);
        frozen.invoiceNumber = expense.invoiceNumber;
        if (account != sources_.accounts.end()) {
            frozen.account = account->second.number;
            frozen.accountLabel = accountLabel(account->second, statement_.language);
        }
        for (const auto& key : sources_.keys) {
            if (key.id == expense.allocationKey)
                frozen.key = key.name;
        }
        frozen.keyTotal = line.weightTotal;
        frozen.total = expense.total;
        statement_.expenses.push_back(std::move(frozen));
        return entry->second;
    }

    const ChargeSources& sources_;
    model::Statement& statement_;
    std::unordered_map<std::uint32_t, std::int64_t> units_;
    std::unordered_map<std::uint32_t, std::int64_t> expenses_;
};

} // namespace

std::string nameOf(const model::Person& person)
{
    const std::string natural = joined({orEmpty(person.firstName), orEmpty(person.surname)});
    return natural.empty() ? std::string(orEmpty(person.company)) : natural;
}

std::string associationName(const model::Building& building)
{
    const std::string folded = core::fold(building.name);
    for (const auto* word : {"association", "acp", "vereniging", "vme", "vereinigung", "vdm"}) {
        if (folded.starts_with(word))
            return building.name;
    }
    switch (building.language) {
    case model::Language::Fr: return "Association des copropriétaires " + building.name;
    case model::Language::Nl: return "Vereniging van mede-eigenaars " + building.name;
    case model::Language::De: return "Vereinigung der Miteigentümer " + building.name;
    case model::Language::En: break;
    }
    return "Association of co-owners " + building.name;
}

std::string accountLabel(const model::Account& account, model::Language language)
{
    const std::string* const labels[] = {&account.labelFr, &account.labelNl, &account.labelDe, &account.labelEn};
    const auto& wanted = *labels[static_cast<std::size_t>(language)];
    if (!wanted.empty())
        return wanted;
    if (auto known = chartLabel(account.number, language); !known.empty())
        return known;
    for (const auto* label : labels) {
        if (!label->empty())
            return *label;
    }
    return {};
}

core::Result<model::Statement> statementFact(const ChargeSources& sources, const rules::ChargeStatement& computed,
                                             const StatementTerms& terms)
{
    const auto& holder = sources.holders.at(computed.holder);
    const auto& reader = sources.persons.at(holder.representative.uuid);
    model::Statement statement;
    statement.organisation = sources.organisation.id;
    statement.building = sources.building.id;
    statement.holder = holder.id;
    statement.language = terms.language.value_or(reader.language);
    statement.fromDate = sources.input.period.from;
    statement.toDate = sources.input.period.to;
    statement.issuedOn = terms.issuedOn;
    statement.dueOn = terms.dueOn;
    statement.net = computed.net;
    statement.vat = computed.vat;
    statement.total = computed.total;
    if (computed.total.cents > 0 && !sources.account)
        return core::Error{
            "no_bank_account",
            "The building \"" + sources.building.name +
                "\" has no current bank account: a statement could not say where to pay. Enter it first.",
            {}};
    if (sources.account) {
        statement.iban = sources.account->iban;
        statement.bic = sources.account->bic;
    }
    statement.letterhead = toText(letterheadOf(sources));
    statement.addressee = toText(addresseeOf(reader, sources.building));
    statement.members = toText(membersOf(sources, holder));
    Lines lines(sources, statement);
    lines.addUnits(computed);
    for (const auto& line : computed.lines)
        lines.add(line);
    return statement;
}

} // namespace mitoyen::operations
