// SPDX-License-Identifier: AGPL-3.0-or-later
#include "keys/recovery_phrase.h"
#include "target.h"

#include <algorithm>

namespace mitoyen::fuzz {

namespace {

bool readPhrase(std::string_view text)
{
    const auto key = keys::parseRecoveryPhrase(text);
    if (!key) {
        expect(key.error().code.starts_with("recovery_phrase_"), "an error has its code");
        expect(key.error().where.line >= 0 && key.error().where.line <= static_cast<int>(keys::recoveryPhraseGroups),
               "an error in a group that is none");
        return false;
    }
    const auto phrase = keys::recoveryPhrase(*key);
    const auto again = keys::parseRecoveryPhrase(phrase.text());
    expect(again.ok() && *again == *key, "a key changes on paper");
    return true;
}

/// The input as a phrase; then its first 32 bytes as a key on paper, where the others change characters (place, byte).
bool readPaper(std::string_view bytes)
{
    readPhrase(bytes);
    auto secret = keys::Secret(keys::DatabaseKey::size);
    for (auto& byte : secret.bytes())
        byte = takeByte(bytes);
    const auto phrase = keys::recoveryPhrase(keys::DatabaseKey(std::move(secret)));
    std::string paper(phrase.text());
    while (bytes.size() >= 2) {
        const std::size_t place = takeByte(bytes) % paper.size();
        paper[place] = static_cast<char>(takeByte(bytes));
    }
    const bool understood = readPhrase(paper);
    const auto wrong = std::ranges::mismatch(paper, phrase.text());
    const bool oneGroupAlone = wrong.in1 != paper.end() && wrong.in1 + 1 != paper.end() &&
        std::equal(wrong.in1 + 1, paper.end(), wrong.in2 + 1);
    // A changed check or data character is told, whatever it became, unless it is another spelling of the same.
    if (oneGroupAlone)
        expect(!keys::parseRecoveryPhrase(paper) ||
                   keys::recoveryPhrase(*keys::parseRecoveryPhrase(paper)).text() == phrase.text(),
               "a mistyped character opens another key");
    return understood;
}

const Target target("recovery_phrase", readPaper);

} // namespace

} // namespace mitoyen::fuzz
