// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "storage/database.h"

#include <optional>
#include <string>
#include <string_view>

namespace mitoyen::server::storage {

/// What stands behind an access token at this moment.
struct SessionState {
    core::Uuid account;
    core::Uuid device;
    std::string userName;
    std::optional<core::Uuid> organisation;
    std::string role;
    int series = 0;
    bool ended = false; ///< or its account disabled
    bool deviceRevoked = false;
};

struct NewSession {
    core::Uuid id;
    core::Uuid account;
    core::Uuid device;
};

/// One link of a session's chain of refresh tokens; the token itself is not stored.
struct RefreshToken {
    core::Uuid session;
    core::Instant expires;
    std::optional<core::Instant> used;
    std::string attemptHash; ///< empty: none
};

/// Opens a session and ends the ones the device had before.
void openSession(Transaction& transaction, const NewSession& session);
/// Nothing when the transaction's tenant has no such session.
std::optional<SessionState> sessionState(Transaction& transaction, const core::Uuid& session);
/// Its refresh tokens stay known, so that a late use is still recognised.
void endSession(Transaction& transaction, const core::Uuid& session, std::string_view because);

/// The tenant of a token, in any tenant.
std::optional<core::Uuid> tenantOfRefreshToken(Transaction& transaction, std::string_view hash);
/// Locks the token until the end of the transaction, so that two uses at once are one after the other.
std::optional<RefreshToken> lockRefreshToken(Transaction& transaction, std::string_view hash);
void addRefreshToken(Transaction& transaction, std::string_view hash, const core::Uuid& session, core::Instant expires);
void useRefreshToken(Transaction& transaction, std::string_view hash, core::Instant now, std::string_view attemptHash);

} // namespace mitoyen::server::storage
