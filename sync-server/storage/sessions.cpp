// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/sessions.h"

namespace mitoyen::server::storage {

namespace {

constexpr std::string_view endEarlier =
    "UPDATE server.session SET ended_at = now(), ended_because = 'replaced' WHERE device = $1 AND ended_at IS NULL";
// Log-in records are kept for twelve months.
constexpr std::string_view forgetOld =
    "DELETE FROM server.session WHERE device = $1 AND ended_at < now() - interval '12 months'";
constexpr std::string_view insertSession =
    "INSERT INTO server.session (id, tenant, account, device) VALUES ($1, server.current_tenant(), $2, $3)";
constexpr std::string_view selectState =
    "SELECT login.id, device.id, login.name, tenant.organisation, login.role, device.series,"
    " session.ended_at IS NOT NULL OR login.disabled_at IS NOT NULL, device.revoked_at IS NOT NULL"
    " FROM server.session AS session JOIN server.login AS login ON login.id = session.account"
    " JOIN server.device_registration AS device ON device.id = session.device"
    " JOIN server.tenant AS tenant ON tenant.id = session.tenant WHERE session.id = $1";
constexpr std::string_view markEnded =
    "UPDATE server.session SET ended_at = now(), ended_because = $2 WHERE id = $1 AND ended_at IS NULL";
constexpr std::string_view findToken = "SELECT server.find_refresh_token($1)";
constexpr std::string_view selectToken = "SELECT session, expires_at_milliseconds, used_at_milliseconds, attempt_hash"
                                         " FROM server.refresh_token WHERE hash = $1 FOR UPDATE";
constexpr std::string_view insertToken = "INSERT INTO server.refresh_token (hash, tenant, session, "
                                         "expires_at_milliseconds) VALUES ($1, server.current_tenant(), $2, $3)";
constexpr std::string_view markUsed =
    "UPDATE server.refresh_token SET used_at_milliseconds = $2, attempt_hash = $3 WHERE hash = $1";

} // namespace

void openSession(Transaction& transaction, const NewSession& session)
{
    transaction.run(endEarlier, {session.device});
    transaction.run(forgetOld, {session.device});
    transaction.run(insertSession, {session.id, session.account, session.device});
}

std::optional<SessionState> sessionState(Transaction& transaction, const core::Uuid& session)
{
    const auto rows = transaction.run(selectState, {session});
    if (rows.empty())
        return std::nullopt;
    const auto row = rows[0];
    return SessionState{row.id(0),
                        row.id(1),
                        std::string(row.text(2)),
                        row.optionalId(3),
                        std::string(row.text(4)),
                        static_cast<int>(row.number(5)),
                        row.yes(6),
                        row.yes(7)};
}

void endSession(Transaction& transaction, const core::Uuid& session, std::string_view because)
{
    transaction.run(markEnded, {session, because});
}

std::optional<core::Uuid> tenantOfRefreshToken(Transaction& transaction, std::string_view hash)
{
    return transaction.run(findToken, {Bytes{hash}})[0].optionalId(0);
}

std::optional<RefreshToken> lockRefreshToken(Transaction& transaction, std::string_view hash)
{
    const auto rows = transaction.run(selectToken, {Bytes{hash}});
    if (rows.empty())
        return std::nullopt;
    const auto row = rows[0];
    RefreshToken token{row.id(0), {row.number(1)}, {}, {}};
    if (!row.isNull(2))
        token.used = core::Instant{row.number(2)};
    if (!row.isNull(3))
        token.attemptHash = row.bytes(3);
    return token;
}

void addRefreshToken(Transaction& transaction, std::string_view hash, const core::Uuid& session, core::Instant expires)
{
    transaction.run(insertToken, {Bytes{hash}, session, expires.milliseconds});
}

void useRefreshToken(Transaction& transaction, std::string_view hash, core::Instant now, std::string_view attemptHash)
{
    transaction.run(
        markUsed,
        {Bytes{hash}, now.milliseconds, attemptHash.empty() ? Parameter(std::nullopt) : Parameter(Bytes{attemptHash})});
}

} // namespace mitoyen::server::storage
