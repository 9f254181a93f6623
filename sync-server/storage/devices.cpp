// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/devices.h"

namespace mitoyen::server::storage {

namespace {

constexpr int lastSeries = 999;

constexpr std::string_view oneRegistrationAtATime =
    "SELECT 1 FROM server.tenant WHERE id = server.current_tenant() FOR UPDATE";
constexpr std::string_view selectDevice =
    "SELECT public_key, series, revoked_at IS NOT NULL FROM server.device_registration WHERE id = $1";
constexpr std::string_view lastGiven = "SELECT coalesce(max(series), 0) FROM server.device_registration";
constexpr std::string_view insertDevice =
    "INSERT INTO server.device_registration (id, tenant, account, name, public_key, series)"
    " VALUES ($1, server.current_tenant(), $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING";
constexpr std::string_view sawDevice =
    "UPDATE server.device_registration SET account = $2, name = $3, seen_at = now() WHERE id = $1";
constexpr std::string_view selectDevices =
    "SELECT id, account, name, public_key, series, to_char(registered_at, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'),"
    " to_char(seen_at, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), revoked_at IS NOT NULL"
    " FROM server.device_registration ORDER BY series";
constexpr std::string_view markRevoked =
    "UPDATE server.device_registration SET revoked_at = coalesce(revoked_at, now()) WHERE id = $1";
constexpr std::string_view endSessions = "UPDATE server.session SET ended_at = now(), ended_because = 'device_revoked' "
                                         "WHERE device = $1 AND ended_at IS NULL";

} // namespace

Registration registerDevice(Transaction& transaction, Device& device)
{
    transaction.run(oneRegistrationAtATime);
    const auto known = transaction.run(selectDevice, {device.id});
    if (!known.empty()) {
        if (known[0].bytes(0) != device.publicKey)
            return Registration::OtherKey;
        if (known[0].yes(2))
            return Registration::Revoked;
        device.series = static_cast<int>(known[0].number(1));
        transaction.run(sawDevice, {device.id, device.account, device.name});
        return Registration::Done;
    }
    device.series = static_cast<int>(transaction.run(lastGiven)[0].number(0)) + 1;
    if (device.series > lastSeries)
        return Registration::NoSeriesLeft;
    const auto inserted =
        transaction.run(insertDevice, {device.id, device.account, device.name, Bytes{device.publicKey}, device.series});
    return inserted.affected() == 1 ? Registration::Done : Registration::OtherKey;
}

std::vector<Device> devices(Transaction& transaction)
{
    std::vector<Device> all;
    for (const auto row : transaction.run(selectDevices))
        all.push_back({row.id(0), row.id(1), std::string(row.text(2)), row.bytes(3), static_cast<int>(row.number(4)),
                       std::string(row.text(5)), std::string(row.text(6)), row.yes(7)});
    return all;
}

bool revokeDevice(Transaction& transaction, const core::Uuid& device)
{
    if (transaction.run(markRevoked, {device}).affected() == 0)
        return false;
    transaction.run(endSessions, {device});
    return true;
}

} // namespace mitoyen::server::storage
