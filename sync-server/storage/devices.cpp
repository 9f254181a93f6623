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
    "SELECT device.id, device.account, device.name, public_key, series,"
    " to_char(registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'),"
    " to_char(seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), revoked_at IS NOT NULL,"
    " login.name, waiting, cursor,"
    " coalesce(to_char(farewell_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), '')"
    " FROM server.device_registration AS device JOIN server.login AS login ON login.id = device.account"
    " ORDER BY series";
constexpr std::string_view contact = "UPDATE server.device_registration SET seen_at = now(),"
                                     " waiting = coalesce($2, waiting), cursor = $3 WHERE id = $1";
constexpr std::string_view selectFound =
    "SELECT tenant, organisation, account, public_key, revoked FROM server.find_device($1)";
constexpr std::string_view markFarewell = "UPDATE server.device_registration SET seen_at = now(), waiting = 0,"
                                          " farewell_at = coalesce(farewell_at, now()) WHERE id = $1";
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
    const auto optional = [](const Row& row, int column) {
        return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
    };
    for (const auto row : transaction.run(selectDevices))
        all.push_back({row.id(0), row.id(1), std::string(row.text(2)), row.bytes(3), static_cast<int>(row.number(4)),
                       std::string(row.text(5)), std::string(row.text(6)), row.yes(7), std::string(row.text(8)),
                       optional(row, 9), optional(row, 10), std::string(row.text(11))});
    return all;
}

void noteContact(Transaction& transaction, const core::Uuid& device, std::optional<std::int64_t> waiting,
                 std::int64_t cursor)
{
    transaction.run(contact, {device, waiting, cursor});
}

std::optional<FoundDevice> findDevice(Transaction& transaction, const core::Uuid& device)
{
    const auto rows = transaction.run(selectFound, {device});
    if (rows.empty())
        return std::nullopt;
    return FoundDevice{rows[0].id(0), rows[0].optionalId(1), rows[0].id(2), rows[0].bytes(3), rows[0].yes(4)};
}

void noteFarewell(Transaction& transaction, const core::Uuid& device)
{
    transaction.run(markFarewell, {device});
}

bool revokeDevice(Transaction& transaction, const core::Uuid& device)
{
    if (transaction.run(markRevoked, {device}).affected() == 0)
        return false;
    transaction.run(endSessions, {device});
    return true;
}

} // namespace mitoyen::server::storage
