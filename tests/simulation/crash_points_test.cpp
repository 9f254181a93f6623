// SPDX-License-Identifier: AGPL-3.0-or-later
// Every kind of change, with the power cut at every durable step and the network cut at every message; then recovery
// and the same checks as after a run of chance.
#include "model/allocation_key.h"
#include "model/building.h"
#include "model/expense.h"
#include "model/holder.h"
#include "model/statement.h"
#include "model/task.h"
#include "model/unit.h"
#include "simulation/run.h"
#include "simulation/workload.h"
#include "storage/conflicts.h"

#include <gtest/gtest.h>

namespace mitoyen::simulation {

namespace {

using schema::description;

/// Two laptops of one office that know the same records. The power of the first, which lies in a file, is cut.
struct Scene {
    World world{11, false};
    RunFolder folder;
    Device* here = nullptr;
    Device* there = nullptr;

    Scene()
    {
        world.folder = folder.path();
        addOffice(world);
        here = &addDevice(world, 0, "anne", true, true);
        there = &addDevice(world, 0, "bram", false, false);
        Dice founding(3);
        found(*here, founding);
        exchangeAll();
    }

    void exchangeAll()
    {
        for (auto* device : {here, there, here})
            device->exchange();
    }

    template <class E> core::Row first(Device& device) { return device.replica().rows(description<E>()).at(0).row; }

    template <class E> void set(Device& device, std::string_view column, core::Value value)
    {
        const auto& entity = description<E>();
        auto row = device.replica().rows(entity);
        if (row.empty())
            return;
        row[0].row[*entity.column(column)] = std::move(value);
        device.act("set " + std::string(column), [&](Typist& typist) { return typist.save(entity, row[0].row); });
    }

    template <class E> void remove(Device& device)
    {
        const auto rows = device.replica().rows(description<E>());
        if (!rows.empty())
            device.act("remove", [&](Typist& typist) {
                return typist.remove(description<E>(), std::get<core::Uuid>(rows[0].row[0]));
            });
    }

    void title(Device& device, const std::string& text) { set<model::Task>(device, "title", text); }

    void make(Device& device)
    {
        model::Task task;
        task.id.uuid = device.replica().newId();
        task.organisation = device.replica().organisation();
        task.title = "Call the plumber";
        device.act("make", [&](Typist& typist) { return typist.insert(task); });
    }

    /// All to the first unit; `number` of them.
    void shares(Device& device, std::int64_t number)
    {
        const auto& keys = description<model::AllocationKey>();
        const auto key = first<model::AllocationKey>(device);
        const auto unit = std::get<core::Uuid>(first<model::Unit>(device)[0]);
        sync::Command command{"SetShares", &keys, std::get<core::Uuid>(key[0]), {}, {}};
        command.arguments = {{"before", key[*keys.column("shares")]},
                             {"after", schema::Cell<std::vector<model::UnitShare>>::to({{{unit}, number}})},
                             {"total", number},
                             {"total_before", key[*keys.column("total")]}};
        device.act("shares", [&](Typist& typist) { return typist.command(command, true); });
    }

    void issue(Device& device, const std::string& reference)
    {
        const auto holder = *schema::fromRow<model::Holder>(first<model::Holder>(device));
        model::Statement statement;
        statement.id.uuid = device.replica().newId();
        statement.organisation = holder.organisation;
        statement.building = holder.building;
        statement.holder = holder.id;
        statement.number = reference;
        statement.structuredCommunication = reference;
        sync::Command command{"IssueDocument", &description<model::Statement>(), statement.id.uuid, {}, {}};
        command.facts = {{command.entity, schema::toRow(statement)}};
        device.act("issue", [&](Typist& typist) { return typist.command(command, true); });
    }

    void undo(Device& device)
    {
        const auto acts = device.replica().undoList(1);
        if (!acts.empty())
            device.undo(acts[0].number);
    }

    void settle(Device& device)
    {
        const auto open = storage::openConflicts(device.replica());
        if (open.empty())
            return;
        device.act("settle", [&](Typist& typist) {
            typist.trustJournal();
            return storage::resolve(typist.write(), open[0].conflict.id.uuid, storage::Choice::Mine);
        });
    }
};

struct Kind {
    std::string_view name;
    std::function<void(Scene&)> before; ///< without faults
    std::function<void(Scene&)> act; ///< with them
};

void exchangeHere(Scene& scene)
{
    scene.here->exchange();
}

void nothing(Scene&) {}

void forbid(Scene& scene)
{
    scene.world.offices[0].server->rights["anne"].role = rules::Role::Reader;
}

/// What one laptop does alone.
std::vector<Kind> ownKinds()
{
    return {{"create", nothing, [](Scene& s) { s.make(*s.here); }},
            {"patch", nothing, [](Scene& s) { s.title(*s.here, "mine"); }},
            {"patch twice", nothing,
             [](Scene& s) {
                 s.title(*s.here, "mine");
                 s.title(*s.here, "mine again");
             }},
            {"delete", nothing, [](Scene& s) { s.remove<model::Task>(*s.here); }},
            {"set shares", nothing, [](Scene& s) { s.shares(*s.here, 7); }},
            {"issue", nothing, [](Scene& s) { s.issue(*s.here, "000000000101"); }},
            {"undo before sending", [](Scene& s) { s.title(*s.here, "mine"); }, [](Scene& s) { s.undo(*s.here); }},
            {"undo after sending",
             [](Scene& s) {
                 s.title(*s.here, "mine");
                 s.exchangeAll();
             },
             [](Scene& s) { s.undo(*s.here); }},
            {"undo a deletion after sending",
             [](Scene& s) {
                 s.remove<model::Task>(*s.here);
                 s.exchangeAll();
             },
             [](Scene& s) { s.undo(*s.here); }}};
}

/// What meets the doings of another laptop.
std::vector<Kind> sharedKinds()
{
    return {{"merge",
             [](Scene& s) {
                 s.set<model::Task>(*s.there, "text", std::string("theirs"));
                 s.there->exchange();
             },
             [](Scene& s) { s.title(*s.here, "mine"); }},
            {"clash",
             [](Scene& s) {
                 s.title(*s.there, "theirs");
                 s.there->exchange();
             },
             [](Scene& s) { s.title(*s.here, "mine"); }},
            {"settle",
             [](Scene& s) {
                 s.title(*s.there, "theirs");
                 s.there->exchange();
                 s.title(*s.here, "mine");
                 s.exchangeAll();
             },
             [](Scene& s) { s.settle(*s.here); }},
            {"edit of a deleted record",
             [](Scene& s) {
                 s.remove<model::Task>(*s.there);
                 s.there->exchange();
             },
             [](Scene& s) { s.title(*s.here, "mine"); }},
            {"deletion of a changed record",
             [](Scene& s) {
                 s.title(*s.there, "theirs");
                 s.there->exchange();
             },
             [](Scene& s) { s.remove<model::Task>(*s.here); }},
            {"stale shares",
             [](Scene& s) {
                 s.shares(*s.there, 5);
                 s.there->exchange();
             },
             [](Scene& s) { s.shares(*s.here, 7); }},
            {"issued by both",
             [](Scene& s) {
                 s.issue(*s.there, "000000000202");
                 s.there->exchange();
             },
             [](Scene& s) { s.issue(*s.here, "000000000101"); }}};
}

/// What is forbidden, and what is received.
std::vector<Kind> otherKinds()
{
    return {{"forbidden", forbid, [](Scene& s) { s.title(*s.here, "mine"); }},
            {"forbidden making", forbid, [](Scene& s) { s.make(*s.here); }},
            {"receive",
             [](Scene& s) {
                 s.make(*s.there);
                 s.title(*s.there, "theirs");
                 s.remove<model::Expense>(*s.there);
                 s.there->exchange();
             },
             nothing},
            {"receive many pages",
             [](Scene& s) {
                 s.world.offices[0].server->pageLength = 1;
                 s.make(*s.there);
                 s.shares(*s.there, 5);
                 s.remove<model::Expense>(*s.there);
                 s.there->exchange();
             },
             [](Scene& s) { s.shares(*s.here, 7); }}};
}

std::vector<Kind> kinds()
{
    auto all = ownKinds();
    for (auto& more : {sharedKinds(), otherKinds()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

/// The durable steps and messages one undisturbed pass takes.
struct Length {
    std::int64_t commits = 0;
    std::int64_t messages = 0;
    std::int64_t powerCuts = 0;
};

Length pass(const Kind& kind, const std::function<void(Scene&)>& disturb)
{
    Scene scene;
    kind.before(scene);
    const Length before{scene.here->commits(), scene.world.messages, 0};
    disturb(scene);
    kind.act(scene);
    exchangeHere(scene);
    exchangeHere(scene);
    const Length after{scene.here->commits() - before.commits, scene.world.messages - before.messages,
                       scene.world.powerCuts};
    healAndCheck(scene.world);
    return after;
}

class CrashPoints : public testing::TestWithParam<Kind> {};

} // namespace

TEST_P(CrashPoints, LoseNothingWhenThePowerGoesAtAnyDurableStep)
{
    const auto length = pass(GetParam(), [](Scene&) {});
    EXPECT_GE(length.commits, 1);
    for (std::int64_t step = 1; step <= length.commits; ++step)
        for (const bool after : {false, true}) {
            SCOPED_TRACE((after ? "after commit " : "before commit ") + std::to_string(step));
            const auto plan = [=](Scene& scene) { scene.here->planPowerCut(step, after); };
            EXPECT_NO_THROW(EXPECT_EQ(pass(GetParam(), plan).powerCuts, 1));
        }
}

TEST_P(CrashPoints, LoseNothingWhenTheNetworkGoesAtAnyMessage)
{
    const auto length = pass(GetParam(), [](Scene&) {});
    for (std::int64_t message = 1; message <= length.messages; ++message)
        for (const bool answer : {false, true}) {
            SCOPED_TRACE((answer ? "answer " : "message ") + std::to_string(message));
            EXPECT_NO_THROW(pass(GetParam(), [=](Scene& scene) {
                scene.world.network.cutAt = message;
                scene.world.network.cutAnswer = answer;
            }));
        }
}

TEST_P(CrashPoints, LoseNothingWhenTheServerDiesBeforeOrAfterItsCommit)
{
    for (const bool after : {false, true})
        EXPECT_NO_THROW(pass(GetParam(), [=](Scene& scene) {
            auto& server = *scene.world.offices[0].server;
            server.faults = after ? ServerFaults{0, 100} : ServerFaults{100, 0};
        }));
}

INSTANTIATE_TEST_SUITE_P(EveryKind, CrashPoints, testing::ValuesIn(kinds()), [](const auto& info) {
    std::string name(info.param.name);
    for (auto& letter : name)
        letter = letter == ' ' ? '_' : letter;
    return name;
});

} // namespace mitoyen::simulation
