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

/// Room for entities in an entry's number.
constexpr std::int64_t places = 64;

std::int64_t placeOf(const schema::EntityDescription& entity)
{
    const auto all = model::entities();
    return std::find(all.begin(), all.end(), &entity) - all.begin();
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

/// Every word one slip away: a letter left out, doubled, wrong, or two letters swapped. The first letter stays, as
/// people type it, except for a swap with the second.
std::vector<std::string> slips(const std::string& word)
{
    static constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::set<std::string> found;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (static_cast<unsigned char>(word[i]) >= 0x80)
            return {};
        if (i + 1 < word.size()) {
            std::string swapped = word;
            std::swap(swapped[i], swapped[i + 1]);
            found.insert(swapped);
        }
        if (i == 0)
            continue;
        std::string shorter = word;
        found.insert(shorter.erase(i, 1));
        for (const char letter : letters) {
            std::string wrong = word;
            wrong[i] = letter;
            found.insert(wrong);
            std::string longer = word;
            found.insert(longer.insert(i, 1, letter));
        }
    }
    for (const char letter : letters)
        found.insert(word + letter);
    found.erase(word);
    return {found.begin(), found.end()};
}

class Finder {
public:
    Finder(Database& database, std::int64_t limit) : database_(database), limit_(limit) {}

    void look(const std::string& expression)
    {
        if (full())
            return;
        auto statement
            = database_.prepare("SELECT rowid FROM search_text WHERE search_text MATCH ?1 ORDER BY rowid DESC LIMIT ?2");
        statement.bind(1, expression).bind(2, limit_ + std::ssize(numbers_));
        while (statement.step() && !full())
            if (seen_.insert(statement.integer(0)).second)
                numbers_.push_back(statement.integer(0));
    }

    /// Words of the index that one slip turns `word` into.
    std::vector<std::string> neighbours(const std::string& word)
    {
        std::vector<std::string> found;
        auto statement = database_.prepare("SELECT 1 FROM search_word WHERE term = ?1");
        for (auto& candidate : slips(word)) {
            statement.bind(1, candidate);
            if (statement.step())
                found.push_back(std::move(candidate));
            statement.reset();
            if (found.size() >= 20)
                break;
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
    const auto place = static_cast<std::size_t>(number % places);
    if (place >= all.size())
        return std::nullopt;
    const auto& entity = *all[place];
    auto statement = database.prepare("SELECT " + schema::columnList(entity) + ", rev FROM " + std::string(entity.table)
                                      + " WHERE n = ?1");
    statement.bind(1, number / places);
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
    // The words are folded before they come: the tokenizer only splits at blanks. Positions are not needed.
    database.execute("CREATE VIRTUAL TABLE search_text USING fts5(words, content='', contentless_delete=1, "
                     "detail=none, tokenize=\"unicode61 remove_diacritics 0\", prefix='2 3')");
    database.execute("CREATE VIRTUAL TABLE search_word USING fts5vocab(search_text, 'row')");
}

void rebuildSearchIndex(Database& database)
{
    database.execute("DROP TABLE IF EXISTS search_word");
    database.execute("DROP TABLE IF EXISTS search_text");
    createSearchIndex(database);
    for (const auto* entity : model::entities()) {
        if (!isSearchable(*entity))
            continue;
        auto statement = database.prepare("SELECT " + schema::columnList(*entity) + ", rev, n FROM "
                                          + std::string(entity->table));
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
    statement.bind(1, rowNumber * places + placeOf(entity)).bind(2, text);
    statement.run();
}

void removeFromSearch(Database& database, const schema::EntityDescription& entity, std::int64_t rowNumber)
{
    auto statement = database.prepare("DELETE FROM search_text WHERE rowid = ?1");
    statement.bind(1, rowNumber * places + placeOf(entity));
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
            if (word.size() >= 3)
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
