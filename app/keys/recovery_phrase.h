// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "keys/secret.h"

#include <string_view>

namespace mitoyen::keys {

/// The database key as a person copies it from paper: file and phrase open the replica everywhere, without FILE.key.
///
///     MITOYEN1-XXXXX-XXXXX-… (14 groups)
///
/// Prefix with the version of the scheme, then groups of four characters and one check character in Crockford's
/// base32 (0-9 and A-Z without I, L, O, U). 13 groups carry the 256 bits of the key and 4 zero bits; the last
/// carries 20 bits of BLAKE2b over the key. The check character is a weighted sum over GF(32) that depends on the
/// group's place: it names the group with a mistyped character, with two neighbours exchanged, or out of its place.

inline constexpr std::size_t recoveryPhraseGroups = 14;

Secret recoveryPhrase(const DatabaseKey& key);

/// Takes small letters, any blanks and dashes, O for 0, I and L for 1; the dashes may be missing.
/// Errors, none of which quotes the phrase, `where.line` being the group from 1 where one is to blame, else 0:
/// recovery_phrase_prefix (not begun with MITOYEN1), recovery_phrase_too_new (MITOYEN2 or later),
/// recovery_phrase_length, recovery_phrase_mistyped.
core::Result<DatabaseKey> parseRecoveryPhrase(std::string_view text);

} // namespace mitoyen::keys
