// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/server_tables.h"

#include "storage/blob_tables.h"
#include "storage/device_tables.h"
#include "storage/segment_tables.h"

#include <array>

namespace mitoyen::server::storage {

namespace {

/// What the settings of a transaction say of its caller; nothing when they say nothing, so that no row matches.
constexpr std::string_view callerFunctions = R"sql(
CREATE FUNCTION server.current_tenant() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('mitoyen.tenant', true), '')::uuid $$;

CREATE FUNCTION server.current_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('mitoyen.organisation', true), '')::uuid $$;

-- The buildings its caller has rights in; nothing: all of them. Set for reading only: a judgement weighs every row.
CREATE FUNCTION server.current_buildings() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('mitoyen.buildings', true), '')::uuid[] $$;

-- Names this transaction for ever: transaction numbers begin again after a restore into another cluster.
CREATE FUNCTION server.current_writer() RETURNS text LANGUAGE sql STABLE
AS $$ SELECT pg_current_xact_id()::text || '@' || extract(epoch FROM transaction_timestamp())::text $$;
)sql";

/// Accounts, devices and sessions belong to a tenant, which exists before its organisation is founded.
constexpr std::string_view identityTables = R"sql(
CREATE TABLE server.tenant (
    id uuid PRIMARY KEY,
    name text NOT NULL UNIQUE,
    organisation uuid UNIQUE,
    organisation_name text,
    founded_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE server.login (
    id uuid PRIMARY KEY,
    tenant uuid NOT NULL REFERENCES server.tenant,
    name text NOT NULL UNIQUE,
    role text NOT NULL,
    password_hash text NOT NULL,
    disabled_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX login_tenant ON server.login (tenant);

CREATE TABLE server.device_registration (
    id uuid PRIMARY KEY,
    tenant uuid NOT NULL REFERENCES server.tenant,
    account uuid NOT NULL REFERENCES server.login,
    name text NOT NULL,
    public_key bytea NOT NULL,
    series smallint NOT NULL CHECK (series BETWEEN 1 AND 999),
    registered_at timestamptz NOT NULL DEFAULT now(),
    seen_at timestamptz NOT NULL DEFAULT now(),
    revoked_at timestamptz,
    UNIQUE (tenant, series)
);

CREATE TABLE server.session (
    id uuid PRIMARY KEY,
    tenant uuid NOT NULL REFERENCES server.tenant,
    account uuid NOT NULL REFERENCES server.login,
    device uuid NOT NULL REFERENCES server.device_registration,
    opened_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz,
    ended_because text
);
CREATE INDEX session_device ON server.session (device);
CREATE INDEX session_tenant ON server.session (tenant);

CREATE TABLE server.refresh_token (
    hash bytea PRIMARY KEY,
    tenant uuid NOT NULL REFERENCES server.tenant,
    session uuid NOT NULL REFERENCES server.session ON DELETE CASCADE,
    expires_at_milliseconds bigint NOT NULL,
    used_at_milliseconds bigint,
    attempt_hash bytea
);
CREATE INDEX refresh_token_session ON server.refresh_token (session);
)sql";

/// What the exchange of changes needs beside the synced tables.
constexpr std::string_view journalTables = R"sql(
CREATE TABLE server.organisation_counter (
    organisation uuid PRIMARY KEY,
    seq bigint NOT NULL DEFAULT 0,
    epoch uuid NOT NULL DEFAULT gen_random_uuid(),
    chain_position bigint NOT NULL DEFAULT 0,
    chain_hash bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex'),
    writer text
);

-- One row for each push that wrote something: who, from where, when. `head` is the counter after it.
CREATE TABLE server.push (
    organisation uuid NOT NULL,
    head bigint NOT NULL,
    device uuid NOT NULL,
    author text NOT NULL,
    at_milliseconds bigint NOT NULL,
    PRIMARY KEY (organisation, head)
);

-- One thin row for each revision; what it made of the record stands in the synced table itself.
CREATE TABLE server.change_log (
    organisation uuid NOT NULL,
    seq bigint NOT NULL,
    push bigint NOT NULL,
    entity text NOT NULL,
    record uuid NOT NULL,
    building uuid,
    deleted boolean NOT NULL,
    created boolean NOT NULL,
    PRIMARY KEY (organisation, seq)
);
CREATE INDEX change_log_deletion ON server.change_log (organisation, record) WHERE deleted;

-- Every change that was judged, with its outcome; each row holds the hash of the one before (see storage/journal.h).
-- Many accepted changes in a row stand in one line of kind run, from first_dseq to dseq (see storage/journal_run.h).
CREATE TABLE server.journal (
    organisation uuid NOT NULL,
    chain_position bigint NOT NULL,
    device uuid NOT NULL,
    first_dseq bigint NOT NULL,
    dseq bigint NOT NULL,
    account uuid NOT NULL,
    judged_milliseconds bigint NOT NULL,
    made_milliseconds bigint NOT NULL,
    schema_version integer NOT NULL,
    kind text NOT NULL,
    entity text,
    record uuid,
    payload bytea NOT NULL,
    outcome text NOT NULL,
    code text NOT NULL,
    reason text NOT NULL,
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    PRIMARY KEY (organisation, chain_position),
    UNIQUE (organisation, device, dseq)
);
ALTER TABLE server.journal ALTER COLUMN payload SET STORAGE EXTERNAL;
)sql";

/// The one way to a synced row. Both functions run with the owner's rights, because the application may read the
/// counter but not write it.
constexpr std::string_view syncWriteFunctions = R"sql(
CREATE FUNCTION server.begin_sync_write(wanted uuid)
RETURNS TABLE (seq bigint, epoch uuid, chain_position bigint, chain_hash bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = server, pg_temp AS $$
BEGIN
    IF wanted IS DISTINCT FROM current_organisation() THEN
        RAISE EXCEPTION 'sync_write_outside_organisation' USING ERRCODE = '42501';
    END IF;
    RETURN QUERY UPDATE organisation_counter AS counter SET writer = current_writer()
        WHERE counter.organisation = wanted
        RETURNING counter.seq, counter.epoch, counter.chain_position, counter.chain_hash;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'organisation_not_founded' USING ERRCODE = '42501';
    END IF;
END $$;

CREATE FUNCTION server.end_sync_write(wanted uuid, last_seq bigint, last_position bigint, last_hash bytea)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = server, pg_temp AS $$
BEGIN
    UPDATE organisation_counter AS counter
        SET seq = last_seq, chain_position = last_position, chain_hash = last_hash
        WHERE counter.organisation = wanted AND counter.writer = current_writer() AND counter.seq <= last_seq
            AND counter.chain_position <= last_position AND length(last_hash) = 32;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'sync_write_not_begun' USING ERRCODE = '42501';
    END IF;
END $$;

CREATE FUNCTION server.refuse_unguarded_write() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = server, pg_temp AS $$
BEGIN
    PERFORM 1 FROM organisation_counter
        WHERE organisation = current_organisation() AND writer = current_writer();
    IF NOT FOUND THEN
        RAISE EXCEPTION 'write_outside_sync: % is written by accepted changes only', TG_TABLE_NAME
            USING ERRCODE = '42501';
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION server.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'fact_never_changes: % is only added to', TG_TABLE_NAME USING ERRCODE = '42501';
END $$;

DO $$
DECLARE
    named text;
BEGIN
    FOREACH named IN ARRAY ARRAY['push', 'change_log', 'journal'] LOOP
        EXECUTE format('CREATE TRIGGER guarded BEFORE INSERT ON server.%I
            FOR EACH STATEMENT EXECUTE FUNCTION server.refuse_unguarded_write()', named);
        EXECUTE format('CREATE TRIGGER only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON server.%I
            FOR EACH STATEMENT EXECUTE FUNCTION server.refuse_change()', named);
    END LOOP;
END $$;
)sql";

/// Before anybody is known there is no tenant to go by: these two find one row by what only its holder can know or
/// must say. They run as the owner, whom the policies of the identity tables let see every row.
constexpr std::string_view lookupFunctions = R"sql(
CREATE FUNCTION server.find_account(wanted text)
RETURNS TABLE (id uuid, tenant uuid, password_hash text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = server, pg_temp AS $$
    SELECT id, tenant, password_hash FROM login WHERE name = wanted AND disabled_at IS NULL
$$;

CREATE FUNCTION server.find_refresh_token(wanted bytea) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = server, pg_temp AS $$
    SELECT tenant FROM refresh_token WHERE hash = wanted
$$;
)sql";

/// A database that was put back from a copy is another one than the one laptops have seen: every organisation begins
/// another epoch, and laptops offer again what the copy had not. A copy shows itself by the cluster it runs in, its
/// timeline (recovery to a moment) or its own number (pg_restore into a new database).
constexpr std::string_view epochFunctions = R"sql(
CREATE TABLE server.identity (single boolean PRIMARY KEY DEFAULT true CHECK (single), identity text NOT NULL);

CREATE FUNCTION server.present_identity() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT (SELECT system_identifier FROM pg_control_system()) || '/'
        || (SELECT timeline_id FROM pg_control_checkpoint()) || '/'
        || (SELECT oid FROM pg_database WHERE datname = current_database())
$$;

CREATE FUNCTION server.begin_epochs() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = server, pg_temp AS $$
    UPDATE organisation_counter SET epoch = gen_random_uuid()
$$;

-- True when a copy was found and every organisation began another epoch.
CREATE FUNCTION server.note_identity() RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = server, pg_temp AS $$
DECLARE
    before text;
BEGIN
    SELECT identity INTO before FROM identity FOR UPDATE;
    IF before = present_identity() THEN
        RETURN false;
    END IF;
    INSERT INTO identity (identity) VALUES (present_identity())
        ON CONFLICT (single) DO UPDATE SET identity = excluded.identity;
    IF before IS NOT NULL THEN
        PERFORM begin_epochs();
    END IF;
    RETURN before IS NOT NULL;
END $$;

CREATE POLICY administration ON server.organisation_counter TO mitoyen_owner USING (true);
ALTER TABLE server.identity ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY administration ON server.identity TO mitoyen_owner USING (true);
REVOKE ALL ON FUNCTION server.present_identity(), server.begin_epochs(), server.note_identity() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION server.note_identity() TO mitoyen_app;
)sql";

constexpr std::string_view policies = R"sql(
DO $$
DECLARE
    named text;
BEGIN
    FOREACH named IN ARRAY ARRAY['login', 'device_registration', 'session', 'refresh_token'] LOOP
        EXECUTE format('ALTER TABLE server.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', named);
        EXECUTE format('CREATE POLICY own_tenant ON server.%I TO mitoyen_app
            USING (tenant = (SELECT server.current_tenant()))', named);
        EXECUTE format('CREATE POLICY administration ON server.%I TO mitoyen_owner USING (true)', named);
    END LOOP;
    FOREACH named IN ARRAY ARRAY['push', 'change_log', 'journal'] LOOP
        EXECUTE format('ALTER TABLE server.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', named);
        EXECUTE format('CREATE POLICY own_organisation ON server.%I
            USING (organisation = (SELECT server.current_organisation()))', named);
    END LOOP;
END $$;

ALTER TABLE server.tenant ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON server.tenant TO mitoyen_app USING (id = (SELECT server.current_tenant()));
CREATE POLICY administration ON server.tenant TO mitoyen_owner USING (true);

ALTER TABLE server.organisation_counter ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON server.organisation_counter
    USING (organisation = (SELECT server.current_organisation()));

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA server FROM PUBLIC;
GRANT USAGE ON SCHEMA server, synced TO mitoyen_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA server TO mitoyen_app;
GRANT SELECT ON server.schema_step, server.tenant, server.login, server.organisation_counter TO mitoyen_app;
GRANT UPDATE (organisation, organisation_name, founded_at) ON server.tenant TO mitoyen_app;
GRANT INSERT (organisation) ON server.organisation_counter TO mitoyen_app;
GRANT SELECT, INSERT ON server.device_registration, server.session, server.refresh_token TO mitoyen_app;
GRANT UPDATE (account, name, seen_at, revoked_at) ON server.device_registration TO mitoyen_app;
GRANT UPDATE (ended_at, ended_because) ON server.session TO mitoyen_app;
GRANT DELETE ON server.session, server.refresh_token TO mitoyen_app;
GRANT UPDATE (used_at_milliseconds, attempt_hash) ON server.refresh_token TO mitoyen_app;
GRANT SELECT, INSERT ON server.push, server.change_log, server.journal TO mitoyen_app;
)sql";

} // namespace

std::span<const Step> serverSteps()
{
    static const std::array steps = {
        Step{1, "what a transaction says of its caller", callerFunctions},
        Step{2, "tenants, accounts, devices, sessions", identityTables},
        Step{3, "counter, log and journal of an organisation", journalTables},
        Step{4, "the one way to a synced row", syncWriteFunctions},
        Step{5, "finding who signs in", lookupFunctions},
        Step{6, "row-level security and rights", policies},
        Step{7, "files and how far their uploads are", blobTables()},
        Step{8, "noticing a database put back from a copy", epochFunctions},
        Step{9, "what devices report, and what revoked ones hand over", deviceReportTables()},
        Step{10, "segments of closed fiscal years", segmentTables()},
    };
    return steps;
}

} // namespace mitoyen::server::storage
