// SPDX-License-Identifier: AGPL-3.0-or-later
#include "documents/sample_statement.h"

namespace mitoyen::documents::test {

namespace {

struct Texts {
    const char* association;
    std::vector<std::string> building;
    const char* addressee;
    std::vector<std::string> address;
    const char* general;
    const char* lift;
    std::vector<std::pair<const char*, const char*>> accounts;
    std::vector<const char*> suppliers;
};

const Texts& textsOf(DocumentLanguage language)
{
    static const Texts french = {"Association des copropriétaires Résidence Les Tilleuls",
                                 {"rue des Érables 16", "4000 Liège"},
                                 "Françoise Hanot-Piérard",
                                 {"avenue du Parc 194 boîte 12", "4000 Liège"},
                                 "Général",
                                 "Ascenseur",
                                 {{"61050", "Nettoyage selon contrat"},
                                  {"61011", "Ascenseurs : contrat d'entretien"},
                                  {"61400", "Assurance incendie"},
                                  {"61031", "Chauffage : contrat d'entretien"},
                                  {"61210", "Électricité des communs"}},
                                 {"Entretien Clair SRL", "Ascenseurs Mosan SA", "Meuse Assurances SA",
                                  "Chaudières du Nord", "Électricité de Meuse"}};
    static const Texts dutch = {"Vereniging van mede-eigenaars Residentie Zeedijk",
                                {"Zeedijk 18", "8400 Oostende"},
                                "Carine Lemmens",
                                {"Grote Steenweg 171", "8400 Oostende"},
                                "Algemeen",
                                "Lift",
                                {{"61050", "Schoonmaak volgens contract"},
                                 {"61011", "Liften: onderhoudscontract"},
                                 {"61400", "Brandverzekering"},
                                 {"61031", "Verwarming: onderhoudscontract"},
                                 {"61210", "Elektriciteit gemene delen"}},
                                {"Schoonmaakbedrijf De Kust BV", "Noordzee Liften NV", "Zeeuwse Verzekeringen NV",
                                 "Ketelhuis Oostende", "Stroom aan Zee"}};
    static const Texts german = {"Vereinigung der Miteigentümer Wohnpark Eupen",
                                 {"Hauptstraße 37", "4700 Eupen"},
                                 "Jürgen Schröder-Großmüller",
                                 {"Am Bahnhof 144", "4700 Eupen"},
                                 "Allgemein",
                                 "Aufzug",
                                 {{"61050", "Gebäudereinigung laut Vertrag"},
                                  {"61011", "Aufzüge: Wartungsvertrag"},
                                  {"61400", "Feuerversicherung des Gebäudes"},
                                  {"61031", "Heizungsanlage: Wartungsvertrag"},
                                  {"61210", "Elektrizität der Gemeinschaftsteile"}},
                                 {"Gebäudereinigungsgesellschaft Hochwald mbH", "Aufzugsbau Göhltal AG",
                                  "Ostbelgische Versicherung AG", "Heizungsbau Müller & Söhne",
                                  "Stromversorgung Weser"}};
    static const Texts english = {
        "Association of co-owners Park House",
        {"Avenue Louise 210", "1050 Brussels"},
        "Margaret O'Neill",
        {"12 Harbour Street", "Flat 3", "Dublin D02 XY45"},
        "General",
        "Lift",
        {{"61050", "Cleaning contract"},
         {"61011", "Lifts: maintenance contract"},
         {"61400", "Fire insurance"},
         {"61031", "Heating: maintenance contract"},
         {"61210", "Electricity, common parts"}},
        {"Bright Cleaning", "Capital Lifts", "Senne Insurance", "North Boilers", "Brussels Power"}};
    switch (language) {
    case DocumentLanguage::Fr: return french;
    case DocumentLanguage::Nl: return dutch;
    case DocumentLanguage::De: return german;
    case DocumentLanguage::En: break;
    }
    return english;
}

core::Date date(int year, int month, int day)
{
    return core::makeDate(year, month, day).value();
}

} // namespace

ChargeLine sampleLine(int number, core::Money net, core::Money vat, std::int64_t rateBasisPoints)
{
    ChargeLine line;
    line.supplier = "Entretien Clair SRL";
    line.accountNumber = "61050";
    line.accountLabel = "Nettoyage selon contrat";
    line.invoiceNumber = "F26-" + std::to_string(1000 + number);
    line.date = date(2026, 1, 3) + (number * 5) % 270;
    line.keyName = "Général";
    line.weight = 132;
    line.weightTotal = 1000;
    line.days = 273;
    line.daysOf = 273;
    line.vatParts = {{rateBasisPoints, net, vat}};
    line.share = net + vat;
    line.expenseTotal = {line.share.cents * 1000 / 132 + 3};
    return line;
}

void updateTotal(ChargeStatementReport& report)
{
    report.total = {};
    for (const ChargedUnit& unit : report.units) {
        for (const ChargeLine& line : unit.lines)
            report.total += line.share;
    }
}

ChargeStatementReport sampleStatement(DocumentLanguage language, int lines)
{
    const Texts& texts = textsOf(language);
    ChargeStatementReport report;
    report.language = language;
    report.referenceLanguage = DocumentLanguage::Fr;
    report.associationName = texts.association;
    report.buildingAddress = texts.building;
    report.enterpriseNumber = "0209.523.067";
    report.syndic = {"Cabinet Meuse & Weser SRL, IPI 509.123", "T 04 222 33 44 · bureau@example.be"};
    report.documentNumber = "2026-000123";
    report.issueDate = date(2026, 11, 22);
    report.dueDate = date(2026, 12, 22);
    report.period = {date(2026, 1, 1), date(2026, 9, 30)};
    report.addresseeName = texts.addressee;
    report.addresseeAddress = texts.address;
    report.members = {{texts.addressee, HolderRight::FullOwnership, {1, 1}}};
    report.iban = "BE85097715482306";
    report.structuredCommunication = "000000012326";
    ChargedUnit unit{"A001", 132, 1000, {}};
    constexpr std::int64_t rates[] = {2100, 600, 0};
    for (int number = 0; number < lines; ++number) {
        const std::int64_t rate = rates[number % 3];
        const core::Money net{3517 + number * 1931 % 47'003};
        ChargeLine line = sampleLine(number, net, {net.cents * rate / 10'000}, rate);
        const auto kind = static_cast<std::size_t>(number) % texts.accounts.size();
        line.accountNumber = texts.accounts[kind].first;
        line.accountLabel = texts.accounts[kind].second;
        line.supplier = texts.suppliers[kind];
        line.keyName = kind == 1 ? texts.lift : texts.general;
        if (kind == 1) {
            line.weight = 20;
            line.weightTotal = 250;
        }
        if (number % 2 == 0)
            line.oddCents.push_back(
                {OddCent::Amount::Net, OddCent::DividedBy::Shares, core::Money{net.cents - 1}, 400 + number, 1000});
        unit.lines.push_back(std::move(line));
    }
    report.units = {unit};
    updateTotal(report);
    return report;
}

} // namespace mitoyen::documents::test
