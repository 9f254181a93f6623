// SPDX-License-Identifier: AGPL-3.0-or-later
#include "keys_support.h"

#include "keys/recovery_phrase.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mitoyen::keys {
namespace {

const std::string alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t prefixLength = 8;
/// Of the key 00 01 02 … 1f; the fours without their check characters are its ordinary Crockford base32.
const std::string countingPhrase =
    "MITOYEN1-000GV-40R4H-0M30P-E209P-185GH-R38E0-1W814-24GKZ-2GAHA-C5RR5-34D1N-P70XA-3RFG5-MQ3R4";

std::string phraseOf(const DatabaseKey& key)
{
    return std::string(recoveryPhrase(key).text());
}

/// Place in the text of character `index` (0-4) of group `group` (from 1).
std::size_t placeOf(std::size_t group, std::size_t index)
{
    return prefixLength + (group - 1) * 6 + 1 + index;
}

std::string group(const std::string& phrase, std::size_t number)
{
    return phrase.substr(placeOf(number, 0), 5);
}

void putGroup(std::string& phrase, std::size_t number, const std::string& text)
{
    phrase.replace(placeOf(number, 0), 5, text);
}

std::string codeAndGroup(const std::string& phrase)
{
    const auto result = parseRecoveryPhrase(phrase);
    return result ? "ok" : result.error().code + " " + std::to_string(result.error().where.line);
}

TEST(RecoveryPhrase, HasThePrintedForm)
{
    EXPECT_EQ(phraseOf(countingKey()), countingPhrase);
}

TEST(RecoveryPhrase, IsReadAsPeopleTypeIt)
{
    const std::string phrase = countingPhrase;
    std::string lower = phrase;
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
    std::string bare = phrase;
    std::erase(bare, '-');
    std::string confused = phrase;
    for (char& c : confused) {
        if (c == '0')
            c = 'o';
        if (c == '1')
            c = 'l';
    }
    std::string spaced;
    for (const char c : phrase)
        spaced += c == '-' ? "\xC2\xA0\xE2\x80\x93 " : std::string(1, c);
    for (const std::string& typed : {phrase, lower, bare, confused, spaced, "  " + phrase + "\n",
                                     phrase.substr(0, 40) + "\r\n" + phrase.substr(40)})
        EXPECT_EQ(codeAndGroup(typed), "ok") << typed;
    EXPECT_EQ(parseRecoveryPhrase(confused).value(), countingKey());
}

TEST(RecoveryPhrase, ASingleSlipIsNamedByItsGroup)
{
    const std::string phrase = phraseOf(DatabaseKey::random());
    for (std::size_t number = 1; number <= recoveryPhraseGroups; ++number) {
        for (std::size_t index = 0; index < 5; ++index) {
            for (const char other : alphabet + "U*%") {
                std::string typed = phrase;
                if (typed[placeOf(number, index)] == other)
                    continue;
                typed[placeOf(number, index)] = other;
                ASSERT_EQ(codeAndGroup(typed), "recovery_phrase_mistyped " + std::to_string(number));
            }
        }
    }
}

RC_GTEST_PROP(RecoveryPhraseProperty, EveryKeyComesBack, ())
{
    const DatabaseKey key = DatabaseKey::random();
    RC_ASSERT(parseRecoveryPhrase(phraseOf(key)).value() == key);
}

TEST(RecoveryPhrase, TwoExchangedCharactersOfAGroupAreNamed)
{
    const std::string phrase = phraseOf(DatabaseKey::random());
    for (std::size_t number = 1; number <= recoveryPhraseGroups; ++number) {
        for (std::size_t a = 0; a < 5; ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                std::string typed = phrase;
                std::swap(typed[placeOf(number, a)], typed[placeOf(number, b)]);
                const bool changes = typed != phrase;
                ASSERT_EQ(codeAndGroup(typed), changes ? "recovery_phrase_mistyped " + std::to_string(number) : "ok");
            }
        }
    }
}

TEST(RecoveryPhrase, TwoExchangedGroupsAreNamed)
{
    const std::string phrase = phraseOf(DatabaseKey::random());
    for (std::size_t a = 1; a <= recoveryPhraseGroups; ++a) {
        for (std::size_t b = a + 1; b <= recoveryPhraseGroups; ++b) {
            std::string typed = phrase;
            putGroup(typed, a, group(phrase, b));
            putGroup(typed, b, group(phrase, a));
            ASSERT_EQ(codeAndGroup(typed), "recovery_phrase_mistyped " + std::to_string(a));
        }
    }
}

RC_GTEST_PROP(RecoveryPhraseProperty, ALostOrDoubledCharacterIsNamedByItsGroup, (bool doubled, bool dashes))
{
    std::string phrase = phraseOf(DatabaseKey::random());
    const auto number = *rc::gen::inRange<std::size_t>(1, recoveryPhraseGroups + 1);
    const auto place = placeOf(number, *rc::gen::inRange<std::size_t>(0, 5));
    if (doubled)
        phrase.insert(place, 1, phrase[place]);
    else
        phrase.erase(place, 1);
    if (dashes) {
        RC_ASSERT(codeAndGroup(phrase) == "recovery_phrase_length " + std::to_string(number));
    } else {
        // Without dashes the first check that fails is at the slip, or after it when the shifted ones fit by chance.
        std::erase(phrase, '-');
        const auto result = parseRecoveryPhrase(phrase);
        RC_ASSERT(outcome(result) == "recovery_phrase_length");
        RC_ASSERT(result.error().where.line >= static_cast<int>(number));
    }
}

RC_GTEST_PROP(RecoveryPhraseProperty, ALostGroupIsNamed, ())
{
    std::string phrase = phraseOf(DatabaseKey::random());
    const auto number = *rc::gen::inRange<std::size_t>(1, recoveryPhraseGroups + 1);
    phrase.erase(placeOf(number, 0) - 1, 6);
    const auto result = parseRecoveryPhrase(phrase);
    RC_ASSERT(outcome(result) == "recovery_phrase_length");
    // Each later group fits a wrong place once in 32.
    RC_ASSERT(result.error().where.line >= static_cast<int>(number));
}

TEST(RecoveryPhrase, AGroupOfAnotherPhraseDoesNotAddUp)
{
    const std::string phrase = phraseOf(countingKey());
    // Differs from the counting key in every group.
    Secret bytes = Secret::copyOf(std::span<const std::uint8_t>(countingKey().bytes()));
    for (auto& byte : bytes.bytes())
        byte = static_cast<std::uint8_t>(~byte);
    const std::string other = phraseOf(DatabaseKey(std::move(bytes)));
    for (std::size_t number = 1; number <= recoveryPhraseGroups; ++number) {
        std::string typed = phrase;
        putGroup(typed, number, group(other, number));
        EXPECT_EQ(codeAndGroup(typed), "recovery_phrase_mistyped 0") << number;
    }
}

RC_GTEST_PROP(RecoveryPhraseProperty, AnyTextIsAnswered, (const std::string& text, bool prefixed))
{
    RC_ASSERT(!parseRecoveryPhrase(prefixed ? "MITOYEN1-" + text : text).ok());
}

TEST(RecoveryPhrase, SeveralWrongGroupsAreAllNamed)
{
    std::string phrase = countingPhrase;
    for (const std::size_t number : {3, 7}) {
        char& c = phrase[placeOf(number, 2)];
        c = c == 'X' ? 'Y' : 'X';
    }
    const auto result = parseRecoveryPhrase(phrase);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().where.line, 3);
    EXPECT_NE(result.error().text.find("\"3, 7\""), std::string::npos);
}

TEST(RecoveryPhrase, ThePrefixIsNeeded)
{
    const std::string phrase = countingPhrase;
    EXPECT_EQ(codeAndGroup(""), "recovery_phrase_prefix 0");
    EXPECT_EQ(codeAndGroup("MITOYEN"), "recovery_phrase_prefix 0");
    EXPECT_EQ(codeAndGroup(phrase.substr(9)), "recovery_phrase_prefix 0");
    EXPECT_EQ(codeAndGroup("MITOYANI" + phrase.substr(8)), "recovery_phrase_prefix 0");
    EXPECT_EQ(codeAndGroup("M I T O Y E N I" + phrase.substr(8)), "ok");
    EXPECT_EQ(codeAndGroup("MITOYEN2" + phrase.substr(8)), "recovery_phrase_too_new 0");
    EXPECT_EQ(codeAndGroup("MITOYENX" + phrase.substr(8)), "recovery_phrase_prefix 0");
    EXPECT_EQ(codeAndGroup("MITOYEN1"), "recovery_phrase_length 1");
}

TEST(RecoveryPhrase, ErrorsNeverQuoteIt)
{
    std::string phrase = countingPhrase;
    phrase[placeOf(5, 0)] = '!';
    const auto result = parseRecoveryPhrase(phrase);
    ASSERT_FALSE(result.ok());
    for (std::size_t number = 1; number <= recoveryPhraseGroups; ++number)
        EXPECT_EQ(result.error().text.find(group(phrase, number)), std::string::npos);
}

TEST(RecoveryPhrase, FarTooMuchTextIsRefused)
{
    EXPECT_EQ(codeAndGroup(std::string(1 << 20, '-') + countingPhrase), "recovery_phrase_length 0");
    EXPECT_EQ(codeAndGroup("MITOYEN1" + std::string(1016, 'A')), "recovery_phrase_length 1");
}

} // namespace
} // namespace mitoyen::keys
