// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/sync_write.h"

namespace mitoyen::server::storage {

namespace {

constexpr std::string_view begin = "SELECT seq, epoch, chain_position, chain_hash FROM server.begin_sync_write($1)";
constexpr std::string_view end = "SELECT server.end_sync_write($1, $2, $3, $4)";
constexpr std::string_view head = "SELECT seq FROM server.organisation_counter WHERE organisation = $1";

} // namespace

Counter beginSyncWrite(Transaction& transaction, const core::Uuid& organisation)
{
    const auto row = transaction.run(begin, {organisation})[0];
    return {row.number(0), row.id(1), row.number(2), row.bytes(3)};
}

void endSyncWrite(Transaction& transaction, const core::Uuid& organisation, const Counter& counter)
{
    transaction.run(end, {organisation, counter.seq, counter.chainPosition, Bytes{counter.chainHash}});
}

std::int64_t headOf(Transaction& transaction, const core::Uuid& organisation)
{
    const auto rows = transaction.run(head, {organisation});
    return rows.empty() ? 0 : rows[0].number(0);
}

} // namespace mitoyen::server::storage
