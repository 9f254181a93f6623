// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/message_table.h"
#include "base/messages.h"
#include "base/vocabulary.h"
#include "model/entities.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>

#include <QLocale>

namespace mitoyen::base {
namespace {

TEST(Vocabulary, NamesEveryEntityFieldAndWord)
{
    for (const auto* entity : model::entities()) {
        EXPECT_TRUE(hasEntityName(entity->table)) << entity->table;
        for (const auto& column : entity->columns) {
            EXPECT_TRUE(hasFieldName(entity->table, column.name)) << entity->table << '.' << column.name;
            for (const auto word : column.words)
                EXPECT_TRUE(hasWordName(entity->table, column.name, word))
                    << entity->table << '.' << column.name << ' ' << word;
        }
    }
}

TEST(Sentence, CarriesWhatTheUserTyped)
{
    EXPECT_EQ(sentence({"amount_not_a_number", "\"douze\" is not an amount; write it like 1234,50.", {}}),
              QStringLiteral("“douze” is not an amount."));
}

TEST(Sentence, KeepsQuotedPlaceholdersAsTheyAre)
{
    EXPECT_EQ(sentence({"column_twice", "The columns \"%2\" and \"b\" both hold the field \"c\".", {}}),
              QStringLiteral("The columns “%2” and “b” hold the same."));
}

TEST(Sentence, ShowsTheEnglishTextOfACodeItDoesNotKnow)
{
    EXPECT_EQ(sentence({"never_heard_of", "Something rare happened.", {}}), QStringLiteral("Something rare happened."));
    EXPECT_EQ(sentence({"never_heard_of", "", {}}), QStringLiteral("never_heard_of"));
}

TEST(Sentence, ShowsTheEnglishTextRatherThanABarePlaceholder)
{
    EXPECT_EQ(sentence({"unit_twice", "The unit is on line 3 as well.", {}}),
              QStringLiteral("The unit is on line 3 as well."));
}

TEST(Sentence, NamesThePlace)
{
    EXPECT_EQ(locatedSentence({"impossible_date", "x", {"depenses.csv", 12, "Date"}}),
              QStringLiteral("Line 12, column Date: This day does not exist in the calendar."));
}

TEST(MessageTable, HasEachCodeOnceAndAsManyPlacesAsItSays)
{
    std::set<std::string_view> seen;
    for (const auto& pattern : messagePatterns()) {
        EXPECT_TRUE(seen.insert(pattern.code).second) << pattern.code;
        const std::string text = pattern.text;
        EXPECT_EQ(pattern.quotations >= 1, text.find("%1") != std::string::npos) << pattern.code;
        EXPECT_EQ(pattern.quotations >= 2, text.find("%2") != std::string::npos) << pattern.code;
        if (pattern.plain != nullptr) {
            EXPECT_EQ(std::string(pattern.plain).find('%'), std::string::npos) << pattern.code;
        }
    }
}

/// Codes that a source file hands out with a sentence of its own.
std::set<std::string> codesIn(const std::filesystem::path& folder)
{
    static const std::regex handedOut(
        R"re((Error\{|return \{|return \w+\(|refuse\w*\([^"]*|warn\([^"]*)\s*"([a-z]+(_[a-z0-9]+)+)",\s)re");
    std::set<std::string> codes;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".cpp")
            continue;
        std::ifstream file(entry.path());
        std::stringstream text;
        text << file.rdbuf();
        const std::string content = text.str();
        for (std::sregex_iterator at(content.begin(), content.end(), handedOut), end; at != end; ++at)
            codes.insert((*at)[2]);
    }
    return codes;
}

/// Codes without a sentence of their own, each with the reason why nobody reads them in another language.
bool isSpokenElsewhere(const std::string& code)
{
    static const std::map<std::string, std::string> reasons{
        {"several_vat_rates", "the page that says it has translated it already"},
        {"usage", "the command line speaks English"},
        {"unexpected", "the command line speaks English"},
        {"memory_exhausted", "the command line speaks English; the window says out_of_memory"},
        {"fiscal_year_unknown", "the command line speaks English; the window chooses among those there are"},
        {"passphrase_file_too_long", "a file of the command line"},
        {"blob_key_not_usable", "the server does not start"},
    };
    return reasons.contains(code);
}

TEST(MessageTable, HasASentenceForEveryCodeThatCanReachAPerson)
{
    for (const char* folder : {"/shared", "/app", "/sync-server/blobs", "/sync-server/handlers", "/sync-server/http",
                               "/sync-server/identity", "/sync-server/services"}) {
        const auto codes = codesIn(std::string(MITOYEN_SOURCE_DIR) + folder);
        EXPECT_GE(codes.size(), 5U) << folder;
        for (const auto& code : codes)
            EXPECT_TRUE(isSpokenElsewhere(code) || hasSentence(code)) << folder << ' ' << code;
    }
}

TEST(MessageTable, NamesTheKeyOfTheDeedInTheLanguageOfTheWindow)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("fr_BE")));
    EXPECT_TRUE(sentence({"shares_miss_total", "The shares of the key \"General\" add up to 3.", {}})
                    .contains(QStringLiteral("Général")));
    EXPECT_TRUE(sentence({"shares_miss_total", "The shares of the key \"Lift\" add up to 3.", {}})
                    .contains(QStringLiteral("Lift")));
    QLocale::setDefault(before);
}

/// What is left to translate in one catalogue.
int unfinished(const std::string& language)
{
    std::ifstream file(MITOYEN_SOURCE_DIR "/translations/mitoyen_" + language + ".ts");
    EXPECT_TRUE(file.good()) << language;
    std::stringstream text;
    text << file.rdbuf();
    const std::string content = text.str();
    static const std::regex open(
        R"re(type="unfinished"|<translation\s*/>|<translation></translation>|<numerusform\s*/>)re");
    return static_cast<int>(std::distance(std::sregex_iterator(content.begin(), content.end(), open), {}));
}

TEST(Translations, NothingIsUnfinishedInAnyLanguage)
{
    for (const char* language : {"fr", "nl", "de", "en"})
        EXPECT_EQ(unfinished(language), 0) << language;
}

} // namespace
} // namespace mitoyen::base
