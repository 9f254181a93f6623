// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "keys/keychain.h"

#include <filesystem>

namespace mitoyen::keys {

/// What a key file begins with once its key was destroyed; reading it is the error replica_wiped.
inline constexpr std::string_view destroyedWord = "mitoyen-key-destroyed";

/// Destroys what opens a replica without its recovery phrase: every slot of its key file, of those kept beside it
/// (.damaged, .before-restore), and the entry of the keychain. In the place of the key file stays a line that says so.
/// Doing it again does nothing. What the disk refuses is thrown as std::system_error.
void destroyKey(const std::filesystem::path& replica, Keychain* keychain);

} // namespace mitoyen::keys
