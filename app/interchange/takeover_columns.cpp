// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/takeover_columns.h"

#include "core/text.h"
#include "schema/column.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace mitoyen::interchange {

namespace {

struct FileWords {
    std::string_view word;
    std::string_view names; ///< folded
};

constexpr std::array<FileWords, fileKinds> files{{
    {"building", "building|immeuble|gebouw|gebaude|copropriete|acp|vme"},
    {"lots", "lots|lot|units|unit|kavels|lose|eenheden|einheiten"},
    {"owners", "owners|owner|proprietaires|coproprietaires|eigenaars|mede eigenaars|eigentumer|miteigentumer"},
    {"ownership", "ownership|ownerships|propriete|proprietes|eigendom|eigendommen|eigentum"},
    {"expenses", "expenses|expense|depenses|charges|factures|uitgaven|kosten|facturen|ausgaben|rechnungen|invoices"},
    {"agenda", "agenda|ordre du jour|tagesordnung|dagorde"},
}};

bool listHas(std::string_view list, std::string_view normal)
{
    for (const auto name : schema::splitNames(list, '|'))
        if (normalHeading(name) == normal)
            return true;
    return false;
}

/// Every spelling of every field of a file, normal form → field.
std::unordered_map<std::string, int> spellings(FileKind kind)
{
    std::unordered_map<std::string, int> all;
    const auto fields = fieldsOf(kind);
    for (std::size_t field = 0; field < fields.size(); ++field) {
        all.emplace(normalHeading(fields[field].name), static_cast<int>(field));
        for (const auto name : schema::splitNames(fields[field].headings, '|'))
            all.emplace(normalHeading(name), static_cast<int>(field));
    }
    return all;
}

const std::unordered_map<std::string, int>& spellingsOf(FileKind kind)
{
    static const std::array all{spellings(FileKind::Building), spellings(FileKind::Lots),
                                spellings(FileKind::Owners),   spellings(FileKind::Ownership),
                                spellings(FileKind::Expenses), spellings(FileKind::Agenda)};
    return all[static_cast<std::size_t>(kind)];
}

bool isKeyWord(std::string_view word)
{
    static const std::unordered_set<std::string> words{"cle",
                                                       "clef",
                                                       "cles",
                                                       "sleutel",
                                                       "schlussel",
                                                       "key",
                                                       "verdeelsleutel",
                                                       "umlageschlussel",
                                                       "verteilerschlussel"};
    return words.contains(core::fold(word));
}

/// Where the first word of a heading ends: at a blank or an underscore.
std::size_t firstWordEnd(std::string_view heading)
{
    return std::min(heading.find_first_of(" _\t"), heading.size());
}

bool beginsWithKeyWord(std::string_view heading)
{
    const auto trimmed = core::trim(heading);
    const auto end = firstWordEnd(trimmed);
    return end < trimmed.size() && isKeyWord(trimmed.substr(0, end));
}

void capitalise(std::string& name)
{
    if (name.empty())
        return;
    const auto first = static_cast<unsigned char>(name[0]);
    if (first >= 'a' && first <= 'z') {
        name[0] = static_cast<char>(first - 'a' + 'A');
    } else if (first == 0xc3 && name.size() > 1) {
        // à … þ but ÷: the small letters of Latin-1 stand 0x20 after their capitals.
        const auto second = static_cast<unsigned char>(name[1]);
        if (second >= 0xa0 && second <= 0xbe && second != 0xb7)
            name[1] = static_cast<char>(second - 0x20);
    }
}

bool isWhole(std::string_view cell)
{
    return !cell.empty() && cell.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Whether most cells of a column are whole numbers: such a column of the lots can only be a key.
bool holdsShares(const CsvTable& table, std::size_t column)
{
    std::size_t filled = 0;
    std::size_t whole = 0;
    for (const auto& row : table.rows) {
        const auto cell = core::trim(table.cell(row, column));
        filled += cell.empty() ? 0 : 1;
        whole += isWhole(cell) ? 1 : 0;
    }
    return whole > 0 && whole * 2 >= filled;
}

bool isBlankColumn(const CsvTable& table, std::size_t column)
{
    return std::all_of(table.rows.begin(), table.rows.end(),
                       [&](const CsvRow& row) { return core::trim(table.cell(row, column)).empty(); });
}

/// Goes through a header column by column.
class Matcher {
public:
    Matcher(FileKind kind, const std::string& fileName, const CsvTable& table, std::span<const ColumnMapping> mappings,
            Faults& faults)
        : kind_(kind),
          fileName_(fileName),
          table_(table),
          mappings_(mappings),
          faults_(faults)
    {
        matched_.columnOf.assign(fieldsOf(kind).size(), -1);
    }

    MatchedColumns run()
    {
        for (std::size_t column = 0; column < table_.header.size(); ++column)
            take(column);
        const auto fields = fieldsOf(kind_);
        for (std::size_t field = 0; field < fields.size(); ++field)
            if (fields[field].columnNeeded && matched_.columnOf[field] < 0)
                refuseMissing(fields[field]);
        return std::move(matched_);
    }

private:
    std::string understood(std::size_t column) const
    {
        const auto normal = normalHeading(table_.header[column]);
        for (const auto& mapping : mappings_)
            if (mapping.file == kind_ && normalHeading(mapping.heading) == normal)
                return mapping.field;
        if (const auto known = spellingsOf(kind_).find(normal); known != spellingsOf(kind_).end())
            return std::string(fieldsOf(kind_)[static_cast<std::size_t>(known->second)].name);
        if (normal.empty() && isBlankColumn(table_, column))
            return std::string(ignoredColumn);
        const bool isKey = kind_ == FileKind::Lots && !normal.empty() &&
            (beginsWithKeyWord(table_.header[column]) || holdsShares(table_, column));
        return std::string(isKey ? keyColumn : std::string_view{});
    }

    void take(std::size_t column)
    {
        const std::string heading(table_.header[column]);
        const auto field = understood(column);
        matched_.matches.push_back({heading, field});
        if (field == ignoredColumn)
            return;
        if (field == keyColumn && kind_ == FileKind::Lots) {
            takeKey(column);
            return;
        }
        const auto fields = fieldsOf(kind_);
        const auto at = std::find_if(fields.begin(), fields.end(), [&](const auto& f) { return f.name == field; });
        if (at == fields.end()) {
            matched_.matches.back().field.clear();
            faults_.warn(
                {fileName_, 1, heading, "column_unknown",
                 "Nobody knows the column " + quote(heading) + "; it is not read. Say what it holds, or leave it out.",
                 heading});
            return;
        }
        auto& place = matched_.columnOf[static_cast<std::size_t>(at - fields.begin())];
        if (place >= 0) {
            faults_.refuse({fileName_, 1, heading, "column_twice",
                            "The columns " + quote(table_.header[static_cast<std::size_t>(place)]) + " and " +
                                quote(heading) + " both hold the field " + quote(field) + "; leave one out.",
                            heading});
            return;
        }
        place = static_cast<int>(column);
    }

    void takeKey(std::size_t column)
    {
        const std::string heading(table_.header[column]);
        auto name = keyName(heading);
        const auto folded = core::foldKeepingPairs(name);
        const bool twice = std::any_of(matched_.keys.begin(), matched_.keys.end(),
                                       [&](const auto& key) { return core::foldKeepingPairs(key.name) == folded; });
        if (twice || isGeneralKey(name)) {
            faults_.refuse({fileName_, 1, heading, "key_twice",
                            "There is more than one column for the key " + quote(name) + ".", heading});
            return;
        }
        matched_.keys.push_back({column, std::move(name)});
    }

    void refuseMissing(const FieldSpec& field)
    {
        std::string unknown;
        for (const auto& match : matched_.matches)
            if (match.field.empty())
                unknown += (unknown.empty() ? " Unknown here: " : ", ") + quote(match.heading);
        const auto usual = field.headings.substr(0, field.headings.find('|'));
        faults_.refuse({fileName_,
                        1,
                        std::string(field.name),
                        "column_missing",
                        "There is no column for the field " + quote(field.name) + " (usually " + quote(usual) + ")." +
                            (unknown.empty() ? "" : unknown + "."),
                        {}});
    }

    FileKind kind_;
    const std::string& fileName_;
    const CsvTable& table_;
    std::span<const ColumnMapping> mappings_;
    Faults& faults_;
    MatchedColumns matched_;
};

} // namespace

std::string_view toWord(FileKind kind)
{
    return files[static_cast<std::size_t>(kind)].word;
}

std::optional<FileKind> fileKindOf(std::string_view fileName)
{
    const auto point = fileName.rfind('.');
    if (point == std::string_view::npos)
        return std::nullopt;
    const auto ending = core::fold(fileName.substr(point + 1));
    if (ending != "csv" && ending != "txt" && ending != "tsv")
        return std::nullopt;
    const auto normal = normalHeading(fileName.substr(0, point));
    for (std::size_t kind = 0; kind < files.size(); ++kind)
        if (listHas(files[kind].names, normal))
            return static_cast<FileKind>(kind);
    return std::nullopt;
}

std::string normalHeading(std::string_view heading)
{
    std::string plain;
    for (const char c : heading) {
        if (c == '%')
            plain += " pct ";
        else
            plain += c;
    }
    // "m²": the raised two is a sign for the folding, yet it is what tells the unit here.
    constexpr std::string_view raisedTwo = "\u00b2";
    if (const auto at = plain.find(raisedTwo); at != std::string::npos)
        plain.replace(at, raisedTwo.size(), "2");
    auto folded = core::fold(plain);
    std::erase(folded, ' ');
    // Again: two vowels that have met now fold too, and a normal heading must be its own normal form.
    return core::fold(folded);
}

std::string keyName(std::string_view heading)
{
    auto rest = core::trim(heading);
    if (beginsWithKeyWord(rest))
        rest = core::trim(rest.substr(firstWordEnd(rest) + 1));
    if (const auto last = rest.find_last_of(" _"); last != std::string_view::npos && isKeyWord(rest.substr(last + 1)))
        rest = core::trim(rest.substr(0, last));
    std::string name(rest);
    std::replace(name.begin(), name.end(), '_', ' ');
    capitalise(name);
    return name;
}

bool isGeneralKey(std::string_view name)
{
    static const std::unordered_set<std::string> words{"general",    "generale",    "generaux",
                                                       "algemeen",   "algemene",    "allgemein",
                                                       "allgemeine", "allgemeiner", "allgemeines"};
    return words.contains(core::foldKeepingPairs(name));
}

MatchedColumns matchColumns(FileKind kind, const std::string& fileName, const CsvTable& table,
                            std::span<const ColumnMapping> mappings, Faults& faults)
{
    return Matcher(kind, fileName, table, mappings, faults).run();
}

} // namespace mitoyen::interchange
