// SPDX-License-Identifier: AGPL-3.0-or-later
// fuzz_seeds FOLDER: writes seeds of the binary messages into FOLDER/<target>/, made by the encoders themselves. Run it
// on tests/fuzz/corpus after a change of the wire form.
#include "model/allocation_key.h"
#include "model/entities.h"
#include "model/holder.h"
#include "model/person.h"
#include "model/statement.h"
#include "storage/sync_store.h"
#include "storage/write.h"
#include "support/replicas.h"
#include "sync/in_process_server.h"
#include "sync/wire.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace mitoyen::fuzz {

namespace {

using storage::Write;

class Seeds {
public:
    explicit Seeds(std::filesystem::path folder) : folder_(std::move(folder)) {}

    void put(const std::string& target, const std::string& name, const std::string& bytes) const
    {
        std::filesystem::create_directories(folder_ / target);
        std::ofstream(folder_ / target / name, std::ios::binary) << bytes;
    }

private:
    std::filesystem::path folder_;
};

void must(const core::Result<void>& done)
{
    core::require(done.ok(), done.ok() ? "" : done.error().text);
}

/// Passes messages on and keeps copies.
class Tap final : public sync::Transport {
public:
    Tap(std::unique_ptr<sync::Transport> line, const Seeds& seeds, std::string name)
        : line_(std::move(line)),
          seeds_(seeds),
          name_(std::move(name))
    {}

    core::Result<sync::PushReply> push(const sync::PushRequest& request) override
    {
        seeds_.put("push_request", next(), encode(request));
        pushes.push_back(encode(request));
        for (const auto& change : request.changes)
            if (change.entity != nullptr)
                putPayload(change);
        auto reply = line_->push(request);
        if (reply)
            seeds_.put("push_reply", next(), encode(*reply));
        return reply;
    }

    core::Result<sync::PullReply> pull(const sync::PullRequest& request) override
    {
        seeds_.put("pull_request", next(), encode(request));
        auto reply = line_->pull(request);
        if (reply)
            seeds_.put("pull_reply", next(), encode(*reply));
        return reply;
    }

    std::vector<std::string> pushes;

private:
    std::string next() { return name_ + std::to_string(++number_); }

    void putPayload(const sync::Change& change)
    {
        const auto all = model::entities();
        const auto place = std::find(all.begin(), all.end(), change.entity) - all.begin();
        std::string bytes{static_cast<char>(change.kind), static_cast<char>(place), 1};
        seeds_.put("payload", std::string(change.entity->table) + "-" + std::to_string(static_cast<int>(change.kind)),
                   bytes + sync::encodePayload(change));
    }

    std::unique_ptr<sync::Transport> line_;
    const Seeds& seeds_;
    std::string name_;
    int number_ = 0;
};

struct Office {
    explicit Office(const Seeds& seeds)
        : here(tests::aReplica(1)),
          there(tests::anotherReplica(*here, 2)),
          server(here->organisation().uuid, tests::steadyEnvironment(3).newId),
          anne(server.connect(here->device(), "anne", rules::Role::Syndic), seeds, "anne-"),
          bram(server.connect(there->device(), "bram", rules::Role::Syndic), seeds, "bram-")
    {}

    void exchange()
    {
        for (int round = 0; round < 2; ++round) {
            storage::SyncStore first(*here);
            storage::SyncStore second(*there);
            core::require(sync::exchange(first, anne).ok() && sync::exchange(second, bram).ok(), "an exchange");
        }
    }

    std::unique_ptr<storage::Replica> here;
    std::unique_ptr<storage::Replica> there;
    sync::InProcessServer server;
    Tap anne;
    Tap bram;
};

model::Holder aHolder(storage::Replica& replica, const model::Building& building, const model::Person& person)
{
    model::Holder holder;
    holder.id.uuid = replica.newId();
    holder.organisation = replica.organisation();
    holder.building = building.id;
    holder.members = {{person.id, model::RightKind::Full, {1, 1}}};
    holder.representative = person.id;
    return holder;
}

sync::Command anIssue(storage::Replica& replica, const model::Building& building, const model::Holder& holder)
{
    model::Statement statement;
    statement.id.uuid = replica.newId();
    statement.organisation = replica.organisation();
    statement.building = building.id;
    statement.holder = holder.id;
    statement.number = "2026-1";
    statement.structuredCommunication = "010806817183";
    sync::Command command;
    command.name = "IssueDocument";
    command.entity = &schema::description<model::Statement>();
    command.record = statement.id.uuid;
    command.facts = {{command.entity, schema::toRow(statement)}};
    return command;
}

/// The organisation, then each push with its device and length: what push_judgement reads.
void putDay(const Seeds& seeds, const Office& office)
{
    std::string day(reinterpret_cast<const char*>(office.here->organisation().uuid.bytes.data()), 16);
    const auto add = [&day](char device, const std::string& push) {
        day += device;
        day += static_cast<char>(push.size() / 256);
        day += static_cast<char>(push.size() % 256);
        day += push;
    };
    const auto& first = office.anne.pushes;
    const auto& second = office.bram.pushes;
    for (std::size_t i = 0; i < std::max(first.size(), second.size()); ++i) {
        if (i < first.size())
            add(0, first[i]);
        if (i < second.size())
            add(1, second[i]);
        seeds.put("push_judgement", "day-" + std::to_string(i), day);
    }
}

void writeDay(const Seeds& seeds)
{
    Office office(seeds);
    auto& here = *office.here;
    auto building = tests::aBuilding(here);
    auto unit = tests::aUnit(here, building, "A1");
    auto task = tests::aTask(here, "Ascenseur");
    model::AllocationKey key;
    key.id.uuid = here.newId();
    key.organisation = here.organisation();
    key.building = building.id;
    key.name = "Lift";
    model::Person person;
    person.id.uuid = here.newId();
    person.organisation = here.organisation();
    person.building = building.id;
    person.code = "C1";
    person.surname = "Claes";
    const auto holder = aHolder(here, building, person);
    must(here.write("day", [&](Write& write) -> core::Result<void> {
        must(write.insert(building));
        must(write.insert(unit));
        must(write.insert(task));
        must(write.insert(key));
        must(write.insert(person));
        return write.insert(holder);
    }));
    office.exchange();
    building.town = "Namur";
    must(here.write("town", [&](Write& write) { return write.save(building); }));
    building.town = "Mons";
    task.title = "Lift";
    must(office.there->write("other", [&](Write& write) {
        must(write.save(building));
        return write.save(task);
    }));
    office.exchange();
    const std::vector<model::UnitShare> shares{{unit.id, 10}};
    must(here.write("shares", [&](Write& write) {
        must(storage::setShares(write, key.id.uuid, 10, schema::Cell<std::vector<model::UnitShare>>::to(shares)));
        must(write.command(anIssue(here, building, holder)));
        return write.remove(task.id);
    }));
    office.exchange();
    putDay(seeds, office);
}

void writeValues(const Seeds& seeds)
{
    sync::WireWriter writer;
    writer.row({core::Value{}, std::int64_t{-1}, std::int64_t{INT64_MIN}, std::string("é"), core::Uuid{{1, 2}}}, 5);
    seeds.put("wire", "values", writer.take());
    seeds.put("wire", "nothing", "");
}

} // namespace

} // namespace mitoyen::fuzz

int main(int count, char** arguments)
{
    if (count != 2) {
        std::cerr << "Usage: fuzz_seeds FOLDER\n";
        return 2;
    }
    const mitoyen::fuzz::Seeds seeds(arguments[1]);
    mitoyen::fuzz::writeDay(seeds);
    mitoyen::fuzz::writeValues(seeds);
}
