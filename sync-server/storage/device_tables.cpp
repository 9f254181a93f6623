// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/device_tables.h"

namespace mitoyen::server::storage {

namespace {

/// A revoked device has no session to go by, so it is found like whoever signs in: by what only it can prove.
constexpr std::string_view statements = R"sql(
ALTER TABLE server.device_registration
    ADD COLUMN waiting bigint,
    ADD COLUMN cursor bigint,
    ADD COLUMN farewell_at timestamptz;
GRANT UPDATE (waiting, cursor, farewell_at) ON server.device_registration TO mitoyen_app;

CREATE INDEX journal_quarantine ON server.journal (organisation, chain_position) WHERE outcome = 'quarantined';

CREATE FUNCTION server.find_device(wanted uuid)
RETURNS TABLE (tenant uuid, organisation uuid, account uuid, public_key bytea, revoked boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = server, pg_temp AS $$
    SELECT device.tenant, tenant.organisation, device.account, device.public_key, device.revoked_at IS NOT NULL
    FROM device_registration AS device JOIN tenant ON tenant.id = device.tenant WHERE device.id = wanted
$$;
REVOKE ALL ON FUNCTION server.find_device(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION server.find_device(uuid) TO mitoyen_app;
)sql";

} // namespace

std::string_view deviceReportTables()
{
    return statements;
}

} // namespace mitoyen::server::storage
