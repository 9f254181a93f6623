// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/blob_tables.h"

namespace mitoyen::server::storage {

std::string_view blobTables()
{
    // The same content of two organisations is two rows: nobody learns from the server what another office has.
    return R"sql(
CREATE TABLE server.blob (
    organisation uuid NOT NULL,
    sha256 bytea NOT NULL CHECK (length(sha256) = 32),
    size bigint NOT NULL CHECK (size > 0),
    chunk_hashes bytea NOT NULL CHECK (length(chunk_hashes) = 32 * ((size - 1) / 1048576 + 1)),
    touched_milliseconds bigint NOT NULL,
    completed_milliseconds bigint,
    PRIMARY KEY (organisation, sha256)
);
CREATE INDEX blob_unfinished ON server.blob (organisation, touched_milliseconds)
    WHERE completed_milliseconds IS NULL;

-- A chunk that was received and stored; gone once the blob is complete.
CREATE TABLE server.blob_chunk (
    organisation uuid NOT NULL,
    sha256 bytea NOT NULL,
    number integer NOT NULL CHECK (number >= 0),
    PRIMARY KEY (organisation, sha256, number),
    FOREIGN KEY (organisation, sha256) REFERENCES server.blob ON DELETE CASCADE
);

DO $$
DECLARE
    named text;
BEGIN
    FOREACH named IN ARRAY ARRAY['blob', 'blob_chunk'] LOOP
        EXECUTE format('ALTER TABLE server.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', named);
        EXECUTE format('CREATE POLICY own_organisation ON server.%I
            USING (organisation = (SELECT server.current_organisation()))', named);
    END LOOP;
END $$;

GRANT SELECT, INSERT, DELETE ON server.blob, server.blob_chunk TO mitoyen_app;
GRANT UPDATE (size, chunk_hashes, touched_milliseconds, completed_milliseconds) ON server.blob TO mitoyen_app;
)sql";
}

} // namespace mitoyen::server::storage
