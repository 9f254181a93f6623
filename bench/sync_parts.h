// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync_office.h"

#include <optional>

namespace mitoyen::bench {

/// Where the figures of the exchange are taken, and how much of everything.
struct SyncBench {
    Report& report;
    const SyncSizes& sizes;
    const Workplace& place;
};

/// Organisations of the latencies; the others are for what moves many rows.
inline constexpr int loadedOrganisations = 20;
inline constexpr int portfolioOrganisation = loadedOrganisations;
inline constexpr int editOrganisation = loadedOrganisations + 1;
inline constexpr int peerOrganisation = loadedOrganisations + 2;
inline constexpr int waitingOrganisation = loadedOrganisations + 3;
inline constexpr int allOrganisations = loadedOrganisations + 4;

void measureLatencies(const SyncBench& bench, const SyncOffice& office);
void measureWaiting(const SyncBench& bench, const SyncOffice& office);
void measureEdits(const SyncBench& bench, const SyncOffice& office);
void measureFirstReplica(const SyncBench& bench, const SyncOffice& office);
void measurePeers(const SyncBench& bench, const SyncOffice& office);

/// "p50 1.20 ms, p99 3.40 ms"
std::string percentiles(const std::vector<double>& seconds);

/// Rows into a plain table by COPY, in one transaction: the limit of what PostgreSQL takes in. Seconds.
double copyIntoPostgres(PGconn* connection, const std::vector<core::Row>& rows);

/// An encrypted file with the table of the expenses, its indexes and, when wanted, the full text: the limit of what a
/// laptop takes in.
class BareReplica {
public:
    BareReplica(const std::string& path, bool withSearch);
    /// Part of one transaction, which `finish` commits.
    void insert(const std::vector<core::Row>& rows);
    void finish();

private:
    storage::Database database_;
    std::optional<storage::Transaction> transaction_;
    bool withSearch_;
};

/// Runs as the process of one new laptop, started by measureFirstReplica: joins, gets everything, prints one line of
/// JSON.
void runFirstReplica(const std::string& path, const Account& account);

} // namespace mitoyen::bench
