// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/search_index.h"

#include "core/text.h"
#include "model/entities.h"
#include "schema/statements.h"
#include "storage/rows.h"

#include <algorithm>
#include <set>

namespace mitoyen::storage {

namespace {

/// An entry's number: the entity's place above, the row's own number below. Entities named earlier come first among
/// equal hits (a building before its documents), then newer rows.
constexpr std::int64_t places = 64;
constexpr std::int64_t mostRows = std::int64_t{1} << 40;

std::int64_t placeOf(const schema::EntityDescription& entity)
{
    const auto all = model::entities();
    return std::find(all.begin(), all.end(), &entity) - all.begin();
}

std::int64_t entryOf(const schema::EntityDescription& entity, std::int64_t rowNumber)
{
    return (places - 1 - placeOf(entity)) * mostRows + rowNumber;
}

std::string searchText(const schema::EntityDescription& entity, const core::Row& row)
{
    std::string text;
    for (std::size_t i = 0; i < entity.columns.size(); ++i) {
        if (!entity.columns[i].searchable)
            continue;
        if (const auto* words = std::get_if<std::string>(&row[i]); words != nullptr && !words->empty())
            text += (text.empty() ? "" : " ") + core::fold(*words);
    }
    return text;
}

std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> words;
    const auto folded = core::fold(text);
    std::string_view rest = folded;
    while (!rest.empty() && words.size() < 12) {
        const auto end = rest.find(' ');
        if (end != 0)
            words.emplace_back(rest.substr(0, std::min<std::size_t>(end, 60)));
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    }
    return words;
}

std::string inQuotes(std::string_view word)
{
    return "\"" + std::string(word) + "\"";
}

/// Slips are looked for in words, not in numbers: another invoice number is another invoice.
bool isWord(std::string_view word)
{
    return word.size() >= 3 && std::all_of(word.begin(), word.end(), [](char c) { return c < '0' || c > '9'; });
}

/// One letter left out, added, wrong, or two neighbours swapped.
bool isOneSlipAway(std::string_view a, std::string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin());
    const auto restA = a.substr(static_cast<std::size_t>(inA - a.begin()));
    const auto restB = b.substr(static_cast<std::size_t>(inB - b.begin()));
    if (a.size() < b.size())
        return restA == restB.substr(1);
    if (restA.empty())
        return false;
    const bool swapped =
        restA.size() >= 2 && restA[0] == restB[1] && restA[1] == restB[0] && restA.substr(2) == restB.substr(2);
    return swapped || restA.substr(1) == restB.substr(1);
}

/// The words of the index, for slips. A word stays when its last text has gone: it costs one vain look.
void addToVocabulary(Database& database, const std::string& text)
{
    std::string_view rest = text;
    while (!rest.empty()) {
        const auto end = std::min(rest.find(' '), rest.size());
        const auto word = rest.substr(0, end);
        if (isWord(word) && database.rememberWord(word)) {
            auto statement = database.prepare("INSERT OR IGNORE INTO search_word (word) VALUES (?1)");
            statement.bind(1, word);
            statement.run();
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

class Finder {
public:
    Finder(Database& database, std::int64_t limit) : database_(database), limit_(limit) {}

    void look(const std::string& expression)
    {
        if (full())
            return;
        auto statement =
            database_.prepare("SELECT rowid FROM search_text WHERE search_text MATCH ?1 ORDER BY rowid DESC LIMIT ?2");
        statement.bind(1, expression).bind(2, limit_ + std::ssize(numbers_));
        while (statement.step() && !full())
            if (seen_.insert(statement.integer(0)).second)
                numbers_.push_back(statement.integer(0));
    }

    /// Words of the index one slip away. People get the first letter right, or swap it with the second.
    std::vector<std::string> neighbours(const std::string& word)
    {
        std::vector<std::string> found;
        for (const auto place : {0u, 1u}) {
            if (place == 1 && word[0] == word[1])
                break;
            auto statement =
                database_.prepare("SELECT word FROM search_word WHERE word >= ?1 AND word < ?2 LIMIT 20000");
            const std::string from(1, word[place]);
            const std::string to(1, static_cast<char>(word[place] + 1));
            statement.bind(1, from).bind(2, to);
            while (statement.step() && found.size() < 20)
                if (isOneSlipAway(word, statement.bytes(0)))
                    found.push_back(statement.text(0));
        }
        return found;
    }

    bool full() const { return std::ssize(numbers_) >= limit_; }
    const std::vector<std::int64_t>& numbers() const { return numbers_; }

private:
    Database& database_;
    std::int64_t limit_;
    std::set<std::int64_t> seen_;
    std::vector<std::int64_t> numbers_;
};

std::optional<SearchHit> hitOf(Database& database, std::int64_t number)
{
    const auto all = model::entities();
    const auto place = static_cast<std::size_t>(places - 1 - number / mostRows);
    if (place >= all.size())
        return std::nullopt;
    const auto& entity = *all[place];
    auto statement = database.prepare("SELECT " + schema::columnList(entity) + ", rev FROM " +
                                      std::string(entity.table) + " WHERE n = ?1");
    statement.bind(1, number % mostRows);
    if (!statement.step())
        return std::nullopt;
    const auto stored = readRow(statement, entity);
    SearchHit hit{entity.table, std::get<core::Uuid>(stored.row[0]), std::nullopt,
                  schema::displayName(entity, stored.row)};
    if (entity.table == "building")
        hit.building = hit.record;
    else if (const auto position = entity.building())
        if (const auto* building = std::get_if<core::Uuid>(&stored.row[*position]))
            hit.building = *building;
    return hit;
}

} // namespace

void createSearchIndex(Database& database)
{
    // The words are folded before they come: the tokenizer only splits at blanks. Positions are not needed, and an
    // index of prefixes of its own would double the cost of every import to spare a short walk over the words.
    database.execute("CREATE VIRTUAL TABLE search_text USING fts5(words, content='', contentless_delete=1, "
                     "detail=none, tokenize=\"unicode61 remove_diacritics 0\")");
    database.execute("CREATE TABLE search_word (word TEXT PRIMARY KEY) WITHOUT ROWID");
}

void rebuildSearchIndex(Database& database)
{
    database.execute("DROP TABLE IF EXISTS search_word");
    database.execute("DROP TABLE IF EXISTS search_text");
    createSearchIndex(database);
    database.forgetWords();
    for (const auto* entity : model::entities()) {
        if (!isSearchable(*entity))
            continue;
        auto statement =
            database.prepare("SELECT " + schema::columnList(*entity) + ", rev, n FROM " + std::string(entity->table));
        while (statement.step()) {
            const auto stored = readRow(statement, *entity);
            addToSearch(database, *entity, statement.integer(static_cast<int>(entity->columns.size()) + 1), stored.row);
        }
    }
}

bool isSearchable(const schema::EntityDescription& entity)
{
    return std::any_of(entity.columns.begin(), entity.columns.end(),
                       [](const auto& column) { return column.searchable; });
}

bool searchTextDiffers(const schema::EntityDescription& entity, const core::Row& before, const core::Row& after)
{
    for (std::size_t i = 0; i < entity.columns.size(); ++i)
        if (entity.columns[i].searchable && before[i] != after[i])
            return true;
    return false;
}

void addToSearch(Database& database, const schema::EntityDescription& entity, std::int64_t rowNumber,
                 const core::Row& row)
{
    const auto text = searchText(entity, row);
    if (text.empty())
        return;
    auto statement = database.prepare("INSERT INTO search_text (rowid, words) VALUES (?1, ?2)");
    statement.bind(1, entryOf(entity, rowNumber)).bind(2, text);
    statement.run();
    addToVocabulary(database, text);
}

void removeFromSearch(Database& database, const schema::EntityDescription& entity, std::int64_t rowNumber)
{
    auto statement = database.prepare("DELETE FROM search_text WHERE rowid = ?1");
    statement.bind(1, entryOf(entity, rowNumber));
    statement.run();
}

std::vector<SearchHit> searchIndex(Database& database, const std::string& text, std::int64_t limit)
{
    const auto words = wordsOf(text);
    if (words.empty() || limit <= 0)
        return {};
    std::string exact;
    std::string prefix;
    for (const auto& word : words) {
        exact += (exact.empty() ? "" : " AND ") + inQuotes(word);
        prefix += (prefix.empty() ? "" : " AND ") + inQuotes(word) + "*";
    }
    Finder finder(database, limit);
    finder.look(exact);
    finder.look(prefix);
    if (!finder.full()) {
        std::string typo;
        for (const auto& word : words) {
            std::string either = inQuotes(word) + "*";
            if (isWord(word))
                for (const auto& neighbour : finder.neighbours(word))
                    either += " OR " + inQuotes(neighbour);
            typo += (typo.empty() ? "(" : " AND (") + either + ")";
        }
        finder.look(typo);
    }
    std::vector<SearchHit> hits;
    for (const auto number : finder.numbers())
        if (auto hit = hitOf(database, number))
            hits.push_back(std::move(*hit));
    return hits;
}

} // namespace mitoyen::storage
