// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "crypto/random.h"
#include "identity/access_token.h"
#include "identity/backoff.h"
#include "identity/caller.h"
#include "identity/challenges.h"
#include "identity/contacts.h"
#include "identity/password.h"
#include "identity/token_cache.h"
#include "storage/accounts.h"
#include "storage/database.h"
#include "storage/devices.h"
#include "storage/sessions.h"

#include <string>
#include <string_view>
#include <vector>

namespace mitoyen::server::identity {

struct SignIn {
    std::string user;
    std::string password;
    core::Uuid device;
    std::string deviceName;
    std::string publicKey; ///< SubjectPublicKeyInfo, DER
    std::string nonce; ///< of a challenge
    std::string signature; ///< ES256 over the nonce's text, r ‖ s
};

/// What a revoked device brings instead of a session: it signs the challenge together with what it sends.
struct FarewellProof {
    core::Uuid device;
    std::string nonce; ///< of a challenge
    std::string signature; ///< ES256 over "NONCE.BASE64URL(SHA-256 of the body)", r ‖ s
};

/// A revoked device that has proved its key. Its organisation was founded.
struct RevokedDevice {
    core::Uuid device;
    core::Uuid tenant;
    core::Uuid organisation;
    core::Uuid account; ///< who signed in on it last
};

/// What a device gets to go on with.
struct Tokens {
    std::string access;
    std::int64_t accessSeconds = 0;
    std::string refresh;
};

struct Opened {
    Tokens tokens;
    core::Uuid user;
    std::string role;
    storage::Tenant tenant;
    int deviceSeries = 0;
};

struct SessionLifetimes {
    std::int64_t accessSeconds = 900;
    std::int64_t refreshSeconds = 60LL * 86400; ///< from the last refresh
};

/// Who is who: signing in, refreshing, ending; sessions of devices with keys. Usable from all threads.
class Sessions {
public:
    Sessions(storage::Database& database, crypto::Es256Key key, SessionLifetimes lifetimes, crypto::Clock clock);

    std::string challenge() const { return challenges_.make(clock_()); }

    /// Seconds somebody has to wait after too many failures for this name, from this address or any.
    std::optional<int> waitBefore(std::string_view user, std::string_view address);
    /// Errors: sign_in_failed (one answer and one duration for an unknown name and a wrong password),
    /// challenge_invalid, key_not_usable, device_revoked, device_key_mismatch, too_many_devices.
    core::Result<Opened> open(const SignIn& request, std::string_view address);
    /// Each token once: a second use ends the session, for one of the two users is a thief. A device that lost the
    /// answer may repeat with the same `attempt` (a random text of its own, or empty) as long as the token it lost was
    /// not used, and gets that token. Errors: refresh_token_invalid, device_revoked.
    core::Result<Tokens> refresh(std::string_view token, std::string_view attempt);
    /// Errors: token_invalid, device_revoked.
    core::Result<Caller> authenticate(std::string_view accessToken);
    void close(const Caller& caller);

    std::vector<storage::Device> devices(const Caller& caller);
    /// Keeps what a device says of itself, once a minute at most.
    void noteContact(const Caller& caller, std::optional<std::int64_t> waiting, std::int64_t cursor);
    /// Errors: challenge_invalid (also for a device nobody knows), device_not_revoked, organisation_not_founded.
    core::Result<RevokedDevice> provenRevoked(const FarewellProof& proof, std::string_view body);
    /// Its next contact is told device_revoked. Error device_unknown.
    core::Result<void> revoke(const Caller& caller, const core::Uuid& device);
    /// Callers of this tenant are read anew: its organisation was founded.
    void forget(const core::Uuid& tenant);

private:
    core::Result<storage::AccountSecret> checkedAccount(const SignIn& request, std::string_view address);
    core::Result<Opened> openFor(const SignIn& request, const storage::AccountSecret& account);
    Tokens issue(storage::Transaction& transaction, const core::Uuid& tenant, const core::Uuid& session,
                 const std::string& refresh) const;
    core::Result<Tokens> rotate(storage::Transaction& transaction, const core::Uuid& tenant, std::string_view token,
                                std::string_view attempt);
    core::Result<Tokens> usedAgain(storage::Transaction& transaction, const core::Uuid& tenant,
                                   const storage::RefreshToken& found, std::string_view token,
                                   std::string_view attempt);
    std::string successor(std::string_view token, std::string_view attempt) const;

    storage::Database& database_;
    AccessTokens accessTokens_;
    std::string secret_;
    SessionLifetimes lifetimes_;
    crypto::Clock clock_;
    Passwords passwords_;
    Challenges challenges_;
    Backoff perAddress_;
    Backoff perName_;
    TokenCache cache_;
    Contacts contacts_;
};

} // namespace mitoyen::server::identity
