// SPDX-License-Identifier: AGPL-3.0-or-later
#include "identity/sessions.h"

#include "crypto/base64.h"
#include "crypto/digest.h"

namespace mitoyen::server::identity {

namespace {

// Somebody else's failures may slow a name down, but not shut it out: the long wait needs the same address.
constexpr Backoff::Limits addressLimits{5, 15LL * 60 * 1000, 3600LL * 1000};
constexpr Backoff::Limits nameLimits{30, 30LL * 1000, 3600LL * 1000};

core::Error signInFailed()
{
    return {"sign_in_failed", "The user name or the password is wrong.", {}};
}

core::Error refreshInvalid()
{
    return {"refresh_token_invalid", "The session has ended; sign in again.", {}};
}

core::Error challengeInvalid()
{
    return {"challenge_invalid", "The challenge is unknown, too old or not signed by the key.", {}};
}

core::Error deviceRevoked()
{
    return {"device_revoked", "This device has been revoked by the office.", {}};
}

std::string hashOf(std::string_view token)
{
    return crypto::bytesOf(crypto::sha256(token));
}

std::string addressKey(std::string_view user, std::string_view address)
{
    return std::string(address) + ' ' + std::string(user);
}

core::Result<void> errorOf(storage::Registration registration)
{
    using storage::Registration;
    switch (registration) {
    case Registration::Done: return {};
    case Registration::OtherKey:
        return core::Error{"device_key_mismatch", "This device is registered with another key.", {}};
    case Registration::Revoked: return deviceRevoked();
    case Registration::NoSeriesLeft: break;
    }
    return core::Error{"too_many_devices", "The organisation has registered 999 devices, which is the limit.", {}};
}

} // namespace

Sessions::Sessions(storage::Database& database, crypto::Es256Key key, SessionLifetimes lifetimes, crypto::Clock clock)
    : database_(database),
      accessTokens_(key),
      secret_(crypto::bytesOf(crypto::hmacSha256("mitoyen server secret", key.privatePem()))),
      lifetimes_(lifetimes),
      clock_(std::move(clock)),
      challenges_(crypto::bytesOf(crypto::hmacSha256(secret_, "challenges"))),
      perAddress_(addressLimits),
      perName_(nameLimits)
{}

std::optional<int> Sessions::waitBefore(std::string_view user, std::string_view address)
{
    const auto now = clock_();
    if (const auto wait = perAddress_.wait(addressKey(user, address), now))
        return wait;
    return perName_.wait(user, now);
}

core::Result<storage::AccountSecret> Sessions::checkedAccount(const SignIn& request, std::string_view address)
{
    const auto account = database_.transact(storage::Mode::Read, {}, [&](storage::Transaction& transaction) {
        return storage::findAccount(transaction, request.user);
    });
    const auto stored = account ? std::optional(account->passwordHash) : std::nullopt;
    if (!passwords_.matches(stored, request.password)) {
        perAddress_.failed(addressKey(request.user, address), clock_());
        perName_.failed(request.user, clock_());
        return signInFailed();
    }
    perAddress_.succeeded(addressKey(request.user, address));
    return *account;
}

core::Result<Opened> Sessions::open(const SignIn& request, std::string_view address)
{
    const auto key = crypto::Es256Key::fromPublicDer(request.publicKey);
    if (!key)
        return key.error();
    if (!challenges_.isOurs(request.nonce, clock_()))
        return challengeInvalid();
    const auto account = checkedAccount(request, address);
    if (!account)
        return account.error();
    if (!key->verifies(request.nonce, request.signature) || !challenges_.use(request.nonce, clock_()))
        return challengeInvalid();
    return openFor(request, *account);
}

core::Result<Opened> Sessions::openFor(const SignIn& request, const storage::AccountSecret& account)
{
    const auto now = clock_();
    const auto session = crypto::newId(now);
    const auto refresh = crypto::toBase64Url(crypto::randomBytes(32));
    const storage::Scope scope{account.tenant, {}};
    auto opened =
        database_.transact(storage::Mode::Write, scope, [&](storage::Transaction& transaction) -> core::Result<Opened> {
            storage::Device device;
            device.id = request.device;
            device.account = account.id;
            device.name = request.deviceName;
            device.publicKey = request.publicKey;
            if (const auto registered = errorOf(storage::registerDevice(transaction, device)); !registered)
                return registered.error();
            storage::openSession(transaction, {session, account.id, request.device});
            return Opened{issue(transaction, account.tenant, session, refresh), account.id,
                          storage::roleOf(transaction, account.id), storage::ownTenant(transaction), device.series};
        });
    // The device's earlier session ended with it.
    if (opened)
        cache_.dropIf([&](const Caller& caller) { return caller.device == request.device; });
    return opened;
}

Tokens Sessions::issue(storage::Transaction& transaction, const core::Uuid& tenant, const core::Uuid& session,
                       const std::string& refresh) const
{
    const auto now = clock_();
    storage::addRefreshToken(transaction, hashOf(refresh), session,
                             {now.milliseconds + lifetimes_.refreshSeconds * 1000});
    const core::Instant expires{now.milliseconds + lifetimes_.accessSeconds * 1000};
    return {accessTokens_.issue({tenant, session, now, expires}), lifetimes_.accessSeconds, refresh};
}

std::string Sessions::successor(std::string_view token, std::string_view attempt) const
{
    if (attempt.empty())
        return crypto::toBase64Url(crypto::randomBytes(32));
    const auto content = "successor " + hashOf(token) + hashOf(attempt);
    return crypto::toBase64Url(crypto::bytesOf(crypto::hmacSha256(secret_, content)));
}

core::Result<Tokens> Sessions::usedAgain(storage::Transaction& transaction, const core::Uuid& tenant,
                                         const storage::RefreshToken& found, std::string_view token,
                                         std::string_view attempt)
{
    const auto now = clock_();
    const bool sameAttempt = !attempt.empty() && found.attemptHash == hashOf(attempt);
    if (sameAttempt) {
        const auto refresh = successor(token, attempt);
        const auto next = storage::lockRefreshToken(transaction, hashOf(refresh));
        if (next && !next->used) {
            const core::Instant expires{now.milliseconds + lifetimes_.accessSeconds * 1000};
            return Tokens{accessTokens_.issue({tenant, found.session, now, expires}), lifetimes_.accessSeconds,
                          refresh};
        }
    }
    storage::endSession(transaction, found.session, "refresh_token_reused");
    cache_.dropIf([&](const Caller& caller) { return caller.session == found.session; });
    return refreshInvalid();
}

core::Result<Tokens> Sessions::rotate(storage::Transaction& transaction, const core::Uuid& tenant,
                                      std::string_view token, std::string_view attempt)
{
    const auto hash = hashOf(token);
    const auto found = storage::lockRefreshToken(transaction, hash);
    if (!found)
        return refreshInvalid();
    const auto state = storage::sessionState(transaction, found->session);
    if (state && state->deviceRevoked)
        return deviceRevoked();
    if (!state || state->ended || found->expires <= clock_())
        return refreshInvalid();
    if (found->used)
        return usedAgain(transaction, tenant, *found, token, attempt);
    storage::useRefreshToken(transaction, hash, clock_(), attempt.empty() ? std::string() : hashOf(attempt));
    return issue(transaction, tenant, found->session, successor(token, attempt));
}

core::Result<Tokens> Sessions::refresh(std::string_view token, std::string_view attempt)
{
    const auto tenant = database_.transact(storage::Mode::Read, {}, [&](storage::Transaction& transaction) {
        return storage::tenantOfRefreshToken(transaction, hashOf(token));
    });
    if (!tenant)
        return refreshInvalid();
    // A refusal is committed too: it may have ended the session.
    return database_.transact(storage::Mode::Write, {*tenant, {}}, [&](storage::Transaction& transaction) {
        return rotate(transaction, *tenant, token, attempt);
    });
}

core::Result<Caller> Sessions::authenticate(std::string_view accessToken)
{
    const auto now = clock_();
    const auto digest = crypto::sha256(accessToken);
    if (const auto known = cache_.find(digest, now))
        return *known;
    const auto claims = accessTokens_.verify(accessToken, now);
    if (!claims)
        return claims.error();
    const auto generation = cache_.generation();
    const auto state =
        database_.transact(storage::Mode::Read, {claims->tenant, {}}, [&](storage::Transaction& transaction) {
            return storage::sessionState(transaction, claims->session);
        });
    if (state && state->deviceRevoked)
        return deviceRevoked();
    const auto role = state ? rules::roleFromWord(state->role) : std::nullopt;
    if (!state || state->ended || !role)
        return core::Error{"token_invalid", "The session has ended; sign in again.", {}};
    const Caller caller{claims->tenant, state->organisation, state->account, state->userName,
                        *role,          state->device,       claims->session};
    cache_.keep(digest, caller, claims->expires, generation);
    return caller;
}

void Sessions::close(const Caller& caller)
{
    database_.transact(storage::Mode::Write, {caller.tenant, {}}, [&](storage::Transaction& transaction) {
        storage::endSession(transaction, caller.session, "signed_out");
    });
    cache_.dropIf([&](const Caller& known) { return known.session == caller.session; });
}

std::vector<storage::Device> Sessions::devices(const Caller& caller)
{
    return database_.transact(storage::Mode::Read, {caller.tenant, {}}, storage::devices);
}

void Sessions::noteContact(const Caller& caller, std::optional<std::int64_t> waiting, std::int64_t cursor)
{
    if (!contacts_.isDue(caller.device, clock_()))
        return;
    database_.transact(storage::Mode::Write, {caller.tenant, {}}, [&](storage::Transaction& transaction) {
        storage::noteContact(transaction, caller.device, waiting, cursor);
    });
}

core::Result<RevokedDevice> Sessions::provenRevoked(const FarewellProof& proof, std::string_view body)
{
    if (!challenges_.isOurs(proof.nonce, clock_()))
        return challengeInvalid();
    const auto found = database_.transact(storage::Mode::Read, {}, [&](storage::Transaction& transaction) {
        return storage::findDevice(transaction, proof.device);
    });
    const auto key = crypto::Es256Key::fromPublicDer(found ? found->publicKey : std::string());
    const auto signedText = proof.nonce + '.' + crypto::toBase64Url(crypto::bytesOf(crypto::sha256(body)));
    if (!key || !key->verifies(signedText, proof.signature) || !challenges_.use(proof.nonce, clock_()))
        return challengeInvalid();
    if (!found->revoked)
        return core::Error{"device_not_revoked", "This device is in use: it signs in and sends its changes.", {}};
    if (!found->organisation)
        return core::Error{"organisation_not_founded", "No replica has founded this account's organisation yet.", {}};
    return RevokedDevice{proof.device, found->tenant, *found->organisation, found->account};
}

core::Result<void> Sessions::revoke(const Caller& caller, const core::Uuid& device)
{
    const bool known =
        database_.transact(storage::Mode::Write, {caller.tenant, {}}, [&](storage::Transaction& transaction) {
            return storage::revokeDevice(transaction, device);
        });
    if (!known)
        return core::Error{"device_unknown", "No such device is registered.", {}};
    cache_.dropIf([&](const Caller& cached) { return cached.device == device; });
    return {};
}

void Sessions::forget(const core::Uuid& tenant)
{
    cache_.dropIf([&](const Caller& caller) { return caller.tenant == tenant; });
}

} // namespace mitoyen::server::identity
