// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/segment_tables.h"

namespace mitoyen::server::storage {

std::string_view segmentTables()
{
    return R"sql(
-- A closed fiscal year whose rows were sealed, or that had none.
CREATE TABLE server.sealed_year (
    organisation uuid NOT NULL,
    fiscal_year uuid NOT NULL,
    PRIMARY KEY (organisation, fiscal_year)
);

-- The rows of one table with these days and revisions: exactly they are in the file of that hash.
CREATE TABLE server.segment (
    organisation uuid NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    building uuid NOT NULL,
    entity text NOT NULL,
    from_date text COLLATE "C" NOT NULL,
    to_date text COLLATE "C" NOT NULL,
    first_rev bigint NOT NULL,
    last_rev bigint NOT NULL,
    rows bigint NOT NULL,
    size bigint NOT NULL,
    sha256 bytea NOT NULL CHECK (length(sha256) = 32),
    PRIMARY KEY (organisation, number)
);
CREATE INDEX segment_content ON server.segment (organisation, sha256);

ALTER TABLE server.sealed_year ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON server.sealed_year
    USING (organisation = (SELECT server.current_organisation()));
ALTER TABLE server.segment ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON server.segment
    USING (organisation = (SELECT server.current_organisation())
        AND ((SELECT server.current_buildings()) IS NULL
            OR building = ANY ((SELECT server.current_buildings())::uuid[])));

GRANT SELECT, INSERT ON server.sealed_year, server.segment TO mitoyen_app;
)sql";
}

} // namespace mitoyen::server::storage
