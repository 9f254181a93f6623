// SPDX-License-Identifier: AGPL-3.0-or-later
#include "simulation/server.h"

#include "model/allocation_key.h"
#include "model/entities.h"
#include "simulation/oracle.h"
#include "sync/wire.h"

namespace mitoyen::simulation {

namespace {

core::Error unreachable()
{
    return {"network_unreachable", "The server cannot be reached.", {}};
}

} // namespace

Server::Server(core::Uuid organisation, Dice dice, const Events& events, Trace& trace)
    : dice_(dice),
      events_(events),
      trace_(trace)
{
    content_.organisation = organisation;
    content_.epoch = newId();
}

core::Uuid Server::newId()
{
    std::array<std::uint8_t, 10> random{};
    for (auto& byte : random)
        byte = static_cast<std::uint8_t>(dice_.next());
    return core::makeUuidV7(1'780'000'000'000 + events_.now(), random);
}

sync::PushCaller Server::callerOf(const core::Uuid& device, const std::string& user) const
{
    const auto& right = rights.at(user);
    return {content_.organisation, device, user, right.role, right.buildings};
}

core::Result<std::string> Server::push(const std::string& bytes, const core::Uuid& device, const std::string& user)
{
    if (events_.now() < downUntil_)
        return unreachable();
    const auto request = sync::decodePushRequest(bytes);
    if (!request)
        return request.error();
    const auto caller = callerOf(device, user);
    if (request->device != device)
        return core::Error{"device_mismatch", "The changes are of another device.", {}};
    ContentRows rows(content_);
    const core::Instant now{1'780'000'000'000 + events_.now()};
    const auto judgement = sync::judge(
        *request, caller, {content_.head, content_.epoch}, now, [this] { return newId(); }, rows);
    if (!judgement) {
        trace_.note(events_.now(), "server refuses a push of " + user + ": " + judgement.error().code);
        return judgement.error();
    }
    if (!judgement->reply.results.empty())
        checkJudgement(content_, *request, caller, *judgement);
    checkShares(judgement->writes);
    if (dice_.percent(faults.diesBeforeCommit)) {
        trace_.note(events_.now(), "server dies before the commit");
        stop(events_.now() + dice_.between(10, 5'000));
        return unreachable();
    }
    content_.take(judgement->writes, caller, model::schemaVersion);
    judged_ += std::ssize(judgement->writes.journal);
    trace_.note(events_.now(),
                "server judged " + std::to_string(judgement->writes.journal.size()) + " changes of " + user +
                    ", head " + std::to_string(content_.head));
    for (const auto& result : judgement->reply.results)
        trace_.note(events_.now(),
                    "  " + std::to_string(result.dseq) + " " + std::string(sync::toWord(result.outcome)) + " " +
                        result.code);
    if (dice_.percent(faults.diesAfterCommit)) {
        trace_.note(events_.now(), "server dies after the commit");
        stop(events_.now() + dice_.between(10, 5'000));
        return unreachable();
    }
    return sync::encode(judgement->reply);
}

core::Result<std::string> Server::pull(const std::string& bytes, const core::Uuid& device, const std::string& user)
{
    if (events_.now() < downUntil_)
        return unreachable();
    const auto request = sync::decodePullRequest(bytes);
    if (!request)
        return request.error();
    return sync::encode(content_.page(*request, callerOf(device, user), pageLength));
}

core::Result<std::string> Server::first(const std::string& bytes, const core::Uuid& device, const std::string& user)
{
    if (events_.now() < downUntil_)
        return unreachable();
    sync::WireReader reader(bytes);
    sync::FirstRequest request;
    request.table = reader.text();
    request.after = reader.integer();
    request.upTo = reader.integer();
    if (reader.failed() || !reader.atEnd())
        return core::Error{"message_damaged", "The message is damaged.", {}};
    return sync::encode(content_.firstPage(request, callerOf(device, user), static_cast<std::size_t>(pageLength)));
}

/// Promise I9, at every revision. Written without the rule it guards.
void Server::checkShares(const sync::PushWrites& writes) const
{
    for (const auto& [entity, row] : writes.rows) {
        if (entity != &schema::description<model::AllocationKey>())
            continue;
        const auto key = *schema::fromRow<model::AllocationKey>(row.row);
        std::int64_t sum = 0;
        for (const auto& share : key.shares)
            sum += share.shares;
        if (sum != key.total)
            throw Violation("the shares of a key do not add up at revision " + std::to_string(row.revision));
    }
}

bool Server::restoreBackup()
{
    if (!backup_ || backup_->head == content_.head)
        return false;
    content_ = *backup_;
    content_.epoch = newId();
    trace_.note(events_.now(), "server is put back to revision " + std::to_string(content_.head));
    return true;
}

void Server::repair()
{
    downUntil_ = 0;
    faults = {};
}

} // namespace mitoyen::simulation
