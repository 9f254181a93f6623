// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "postgres/child_process.h"

#include <string>
#include <string_view>

namespace mitoyen::testing {

/// A throw-away PostgreSQL cluster (scripts/private-postgres), about one second to make, removed at the end. Has the
/// roles mitoyen_owner and mitoyen_app.
class PrivatePostgres {
public:
    PrivatePostgres();
    ~PrivatePostgres();
    PrivatePostgres(const PrivatePostgres&) = delete;
    PrivatePostgres& operator=(const PrivatePostgres&) = delete;

    /// An empty database that belongs to mitoyen_owner.
    void createDatabase(std::string_view name);
    /// A copy of a database nobody is connected to: a quarter of a second where a migration takes more.
    void copyDatabase(std::string_view from, std::string_view to);
    /// libpq connection string.
    std::string connection(std::string_view database, std::string_view user) const;
    /// Runs SQL through psql and returns what it printed (unaligned, rows only). A failed statement is in the text.
    std::string sql(std::string_view database, std::string_view user, const std::string& statements) const;
    /// Stops and starts the cluster: every connection breaks.
    void restart();
    void stop();
    void start();

private:
    TemporaryFolder folder_;
    std::string socket_;
};

} // namespace mitoyen::testing
