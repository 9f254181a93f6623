// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/farewell.h"

#include <algorithm>

namespace mitoyen::sync {

namespace {

ChangeResult resultOf(const Change& change)
{
    ChangeResult result;
    result.dseq = change.dseq;
    if (change.kind == ChangeKind::Void)
        return result;
    result.outcome = Outcome::Quarantined;
    result.code = "device_revoked";
    result.text = "The device was revoked; an administrator can read what was typed.";
    return result;
}

} // namespace

core::Result<PushJudgement> quarantine(const PushRequest& request, const core::Uuid& device, const ServerState& state,
                                       ServerRows& rows)
{
    PushJudgement judgement;
    auto& reply = judgement.reply;
    reply.epoch = state.epoch;
    reply.headBefore = state.head;
    reply.head = state.head;
    reply.knownUpTo = rows.lastKnown(device);
    judgement.writes.head = state.head;
    if (mustOfferAgain(request, state, reply.knownUpTo) || request.changes.empty())
        return judgement;
    std::map<std::int64_t, KnownChange> known;
    if (request.changes.front().dseq <= reply.knownUpTo)
        for (auto& change : rows.known(device, request.changes.front().dseq, request.changes.back().dseq))
            known.emplace(change.result.dseq, std::move(change));
    auto last = request.changes.front().dseq - 1;
    for (const auto& change : request.changes) {
        if (change.dseq != ++last)
            return core::Error{"out_of_order", "The changes do not come in their order.", {}};
        if (const auto before = known.find(change.dseq); before != known.end()) {
            if (!isSame(change, before->second))
                return deviceCloned();
            reply.results.push_back(before->second.result);
            continue;
        }
        auto result = resultOf(change);
        judgement.writes.journal.push_back(
            {change.dseq, change.kind, change.entity, change.record, change.at, encodePayload(change), result});
        reply.results.push_back(std::move(result));
    }
    reply.knownUpTo = std::max(reply.knownUpTo, last);
    return judgement;
}

} // namespace mitoyen::sync
