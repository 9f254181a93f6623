// SPDX-License-Identifier: AGPL-3.0-or-later
#include "small_takeover.h"

#include <cstdint>

namespace mitoyen::interchange::test {

namespace {

using Row = SmallTakeover::Row;

/// The words of one language, in the order of Speech.
struct Words {
    std::vector<Row> headers; ///< by FileKind
    std::string flat, shop, cellar, garage;
    std::string full, undivided, usufruct, bare;
    std::string general, lift;
};

Words french()
{
    return {{{"nom", "rue", "cp", "ville", "bce", "iban_courant", "iban_reserve", "quotites_total", "langue",
              "exercice_debut"},
             {"lot", "type", "etage", "surface_m2", "quotites", "cle_ascenseur", "clé chauffage"},
             {"code", "nom", "prenom", "societe", "langue", "email", "gsm", "rue", "cp", "ville", "pays", "iban"},
             {"lot", "code_proprietaire", "part", "droit", "depuis"},
             {"date", "fournisseur", "facture", "compte", "cle", "htva", "taux_tva", "tva", "tvac"},
             {"point", "titre", "majorite"}},
            "Appartement",
            "Magasin",
            "Cave",
            "Garage",
            "Pleine propriété",
            "Indivision",
            "Usufruit",
            "Nue-propriété",
            "Général",
            "ascenseur"};
}

Words dutch()
{
    return {{{"naam", "straat", "postcode", "gemeente", "kbo", "iban_zicht", "iban_reserve", "aandelen_totaal", "taal",
              "boekjaar_begin"},
             {"kavel", "type", "verdieping", "oppervlakte_m2", "aandelen", "sleutel_lift", "Sleutel verwarming"},
             {"code", "naam", "voornaam", "vennootschap", "taal", "e-mail", "gsm", "straat", "postcode", "gemeente",
              "land", "iban"},
             {"kavel", "code_eigenaar", "deel", "recht", "sinds"},
             {"datum", "leverancier", "factuur", "rekening", "sleutel", "excl_btw", "btw_tarief", "btw", "incl_btw"},
             {"punt", "titel", "meerderheid"}},
            "Appartement",
            "Winkel",
            "Kelder",
            "Garage",
            "Volle eigendom",
            "Onverdeeldheid",
            "Vruchtgebruik",
            "Blote eigendom",
            "Algemeen",
            "LIFT"};
}

Words german()
{
    return {{{"Name", "Straße", "PLZ", "Ort", "ZDU", "IBAN Girokonto", "IBAN Rücklage", "Anteile gesamt", "Sprache",
              "Geschäftsjahr ab"},
             {"Los", "Art", "Etage", "Fläche m²", "Anteile", "Schlüssel Aufzug", "Schlüssel Heizung"},
             {"Code", "Name", "Vorname", "Gesellschaft", "Sprache", "E-Mail", "Handy", "Straße", "PLZ", "Ort", "Land",
              "IBAN"},
             {"Los", "Code Eigentümer", "Teil", "Recht", "seit"},
             {"Datum", "Lieferant", "Rechnung", "Konto", "Schlüssel", "ohne MwSt", "MwSt-Satz", "MwSt", "mit MwSt"},
             {"Punkt", "Titel", "Mehrheit"}},
            "Wohnung",
            "Geschäft",
            "Keller",
            "Garage",
            "Volleigentum",
            "Ungeteilte Gemeinschaft",
            "Nießbrauch",
            "Bloßes Eigentum",
            "Allgemein",
            "aufzug"};
}

Words english()
{
    return {{{"name", "street", "postal code", "town", "enterprise number", "iban current", "iban savings",
              "total shares", "language", "fiscal year start"},
             {"unit", "kind", "floor", "surface", "shares", "key lift", "Heating key"},
             {"code", "surname", "first name", "company", "language", "e-mail", "mobile", "street", "postal code",
              "town", "country", "IBAN"},
             {"unit", "owner code", "part", "right", "since"},
             {"date", "supplier", "invoice number", "account", "key", "amount excl. VAT", "VAT rate in %", "VAT",
              "amount incl. VAT"},
             {"item", "title", "majority"}},
            "Flat",
            "Shop",
            "Cellar",
            "Garage",
            "Full ownership",
            "Undivided",
            "Usufruct",
            "Bare ownership",
            "General",
            "lift"};
}

Words wordsOf(Speech speech)
{
    switch (speech) {
    case Speech::French: return french();
    case Speech::Dutch: return dutch();
    case Speech::German: return german();
    case Speech::English: return english();
    }
    return {};
}

std::string inQuotes(const std::string& cell)
{
    std::string out = "\"";
    for (const char c : cell)
        out += c == '"' ? "\"\"" : std::string(1, c);
    return out + '"';
}

/// Only the points below U+10000 that the samples use.
std::vector<std::uint32_t> points(const std::string& utf8)
{
    std::vector<std::uint32_t> out;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto byte = [&](std::size_t at) { return static_cast<std::uint8_t>(utf8[at]); };
        if (byte(i) < 0x80) {
            out.push_back(byte(i++));
        } else if (byte(i) < 0xe0) {
            out.push_back((byte(i) & 0x1fu) << 6 | (byte(i + 1) & 0x3fu));
            i += 2;
        } else {
            out.push_back((byte(i) & 0x0fu) << 12 | (byte(i + 1) & 0x3fu) << 6 | (byte(i + 2) & 0x3fu));
            i += 3;
        }
    }
    return out;
}

} // namespace

SmallTakeover::SmallTakeover(Speech speech)
{
    const auto w = wordsOf(speech);
    for (std::size_t kind = 0; kind < fileKinds; ++kind)
        tables_[kind].push_back(w.headers[kind]);
    const auto add = [this](FileKind kind, Row row) { table(kind).push_back(std::move(row)); };
    add(FileKind::Building,
        {"Résidence du Parc", "rue Haute 1", "4000", "Liège", "0209.523.067", "BE85097715482306", "BE79063391938033",
         "1000", "FR", "01/01/2026"});
    add(FileKind::Lots, {"A1", w.flat, "1", "85,5", "400", "400", "10"});
    add(FileKind::Lots, {"A2", w.flat, "2", "90", "350", "350", "20"});
    add(FileKind::Lots, {"M1", w.shop, "0", "120,25", "240", "0", "0"});
    add(FileKind::Lots, {"C1", w.cellar, "-1", "", "10", "0", ""});
    add(FileKind::Owners,
        {"P1", "Müller", "Anne", "", "FR", "anne@example.be", "0470018344", "rue Haute 1", "4000", "Liège", "BE",
         "BE61363380577217"});
    add(FileKind::Owners, {"P2", "De Smet", "Jan", "", "NL", "", "", "Zeedijk 2", "8400", "Oostende", "BE", ""});
    add(FileKind::Owners, {"P3", "", "", "Krämer Immo", "DE", "", "", "", "", "", "", ""});
    add(FileKind::Owners, {"P4", "Smith", "", "", "EN", "", "", "", "", "", "", ""});
    add(FileKind::Ownership, {"A1", "P1", "1/2", w.undivided, "08/02/2003"});
    add(FileKind::Ownership, {"A1", "P2", "1/2", w.undivided, "08/02/2003"});
    add(FileKind::Ownership, {"A2", "P3", "1/1", w.full, "15/10/2019"});
    add(FileKind::Ownership, {"A2", "P1", "1/1", w.full, "10/03/2026"});
    add(FileKind::Ownership, {"M1", "P2", "1/1", w.bare, "01/01/2020"});
    add(FileKind::Ownership, {"M1", "P1", "1/1", w.usufruct, "01/01/2020"});
    add(FileKind::Ownership, {"C1", "P3", "1/1", w.full, "15/10/2019"});
    add(FileKind::Expenses,
        {"02/01/2026", "Ascenseurs; Mosan", "F1", "61011", w.lift, "100,00", "21", "21,00", "121,00"});
    add(FileKind::Expenses,
        {"03/02/2026", "Toiture \"Ardenne\"", "F2", "61101", w.general, "1 234,56", "6", "74,07", "1308,63"});
    add(FileKind::Expenses,
        {"04/03/2026", "Ascenseurs; Mosan", "NC1", "61011", w.general, "-10,00", "21", "-2,10", "-12,10"});
    add(FileKind::Agenda, {"1", "Comptes, budget", "absolute"});
    add(FileKind::Agenda, {"2", "Toiture", "two_thirds"});
}

std::string& SmallTakeover::cell(FileKind kind, int line, std::size_t column)
{
    return table(kind).at(static_cast<std::size_t>(line) - 1).at(column);
}

std::string SmallTakeover::bytes(FileKind kind, const Dialect& dialect) const
{
    std::string text;
    const auto& rows = tables_[static_cast<std::size_t>(kind)];
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            const auto& cell = rows[row][column];
            if (column > 0)
                text += dialect.delimiter;
            const bool needed = cell.find_first_of(std::string("\"\r\n") + dialect.delimiter) != std::string::npos;
            text += needed || dialect.quoteEverything ? inQuotes(cell) : cell;
        }
        if (row + 1 < rows.size() || dialect.finalLineEnd)
            text += dialect.lineEnd;
    }
    return encoded(text, dialect.encoding);
}

TakeoverFiles SmallTakeover::files(const Dialect& dialect) const
{
    TakeoverFiles takeover;
    for (std::size_t kind = 0; kind < fileKinds; ++kind)
        if (!tables_[kind].empty())
            addTakeoverFile(takeover, std::string(toWord(static_cast<FileKind>(kind))) + ".csv",
                            bytes(static_cast<FileKind>(kind), dialect));
    return takeover;
}

std::string encoded(const std::string& utf8, Encoding encoding)
{
    if (encoding == Encoding::Utf8)
        return utf8;
    if (encoding == Encoding::Utf8WithMark)
        return "\xef\xbb\xbf" + utf8;
    std::string out;
    if (encoding == Encoding::Utf16LittleEndian)
        out = "\xff\xfe";
    if (encoding == Encoding::Utf16BigEndian)
        out = "\xfe\xff";
    for (const auto point : points(utf8)) {
        const auto low = static_cast<char>(point & 0xff);
        const auto high = static_cast<char>(point >> 8);
        if (encoding == Encoding::Windows1252) {
            out += point == 0x20ac ? '\x80' : low;
        } else if (encoding == Encoding::Utf16LittleEndian) {
            out += low;
            out += high;
        } else {
            out += high;
            out += low;
        }
    }
    return out;
}

} // namespace mitoyen::interchange::test
