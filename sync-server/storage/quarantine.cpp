// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/quarantine.h"

#include "model/entities.h"

namespace mitoyen::server::storage {

namespace {

constexpr std::string_view selectQuarantined =
    "SELECT journal.chain_position, journal.device, coalesce(device.name, ''), coalesce(login.name, ''),"
    " journal.judged_milliseconds, journal.made_milliseconds, journal.schema_version, journal.kind, journal.entity,"
    " journal.record, journal.payload, journal.code, journal.reason, journal.dseq FROM server.journal AS journal"
    " LEFT JOIN server.device_registration AS device ON device.id = journal.device"
    " LEFT JOIN server.login AS login ON login.id = journal.account"
    " WHERE journal.organisation = $1 AND journal.outcome = 'quarantined' AND journal.chain_position < $2"
    " ORDER BY journal.chain_position DESC LIMIT $3";

sync::Change changeOf(const Row& row)
{
    const auto kind = sync::changeKindFromWord(row.text(7));
    const auto* entity = row.isNull(8) ? nullptr : model::findEntity(row.text(8));
    if (!kind || entity == nullptr)
        throw Failure("the journal holds a change this program does not know");
    auto change = sync::decodePayload(*kind, *entity, row.id(9), static_cast<int>(row.number(6)), row.bytes(10));
    if (!change)
        throw Failure("the journal holds a change that cannot be read");
    change->dseq = row.number(13);
    change->at.milliseconds = row.number(5);
    return std::move(*change);
}

} // namespace

std::vector<QuarantinedChange> quarantinedChanges(Transaction& transaction, const core::Uuid& organisation,
                                                  std::int64_t before, std::int64_t most)
{
    std::vector<QuarantinedChange> found;
    for (const auto row : transaction.run(selectQuarantined, {organisation, before, most}))
        found.push_back({row.number(0),
                         row.id(1),
                         std::string(row.text(2)),
                         std::string(row.text(3)),
                         {row.number(4)},
                         changeOf(row),
                         std::string(row.text(11)),
                         std::string(row.text(12))});
    return found;
}

} // namespace mitoyen::server::storage
