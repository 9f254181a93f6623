// SPDX-License-Identifier: AGPL-3.0-or-later
#include "simulation/run.h"

#include "model/entities.h"
#include "model/expense.h"
#include "model/fiscal_year.h"
#include "simulation/templates.h"
#include "simulation/workload.h"

#include <algorithm>
#include <array>

namespace mitoyen::simulation {

namespace {

constexpr std::array<std::string_view, 4> users{"anne", "bram", "carla", "dirk"};
constexpr std::int64_t day = 86'400'000;

/// What is likely to fail in this run: some runs are calm, some fail in one way, some in every way.
void chooseFaults(World& world)
{
    auto& dice = world.dice;
    const auto some = [&dice](std::size_t most) { return dice.oneIn(2) ? dice.roll(most + 1) : 0; };
    world.network.slowest = dice.oneIn(4) ? 0 : dice.between(1, 4'000);
    for (auto& office : world.offices)
        office.server->pageLength = dice.oneIn(2) ? 20'000 : dice.between(1, 30);
    if (dice.oneIn(5))
        return;
    auto& network = world.network;
    network = {some(15), some(15), some(15), some(8), some(15), some(8), some(5), network.slowest};
    for (auto& office : world.offices)
        office.server->faults = {some(8), some(8)};
}

std::int64_t someGap(Dice& dice)
{
    const auto kind = dice.roll(100);
    return kind < 70 ? dice.between(0, 3'000) : kind < 95 ? dice.between(0, 3'600'000) : dice.between(0, 2 * day);
}

void troubleDevice(World& world, Device& device)
{
    auto& dice = world.dice;
    switch (dice.roll(6)) {
    case 0:
        device.offlineUntil = world.events.now() + dice.between(0, dice.oneIn(3) ? 10 * day : 60'000);
        device.note("is offline");
        break;
    case 1:
    case 2: device.planPowerCut(dice.between(1, 6), dice.oneIn(2)); break;
    case 3: device.fillDisk(true); break;
    case 4: device.fillDisk(false); break;
    default: device.setClock(dice.between(-3'650, 3'650) * day);
    }
}

/// Somebody gets rights in some buildings only, or in all of them again.
void limitBuildings(World& world, Server& server)
{
    auto& dice = world.dice;
    const std::string user(users[1 + dice.roll(users.size() - 1)]);
    auto& right = server.rights[user];
    right.buildings.reset();
    const bool all = dice.oneIn(3);
    world.trace.note(world.events.now(), user + " gets rights in " + (all ? "every building" : "some buildings"));
    if (all)
        return;
    right.buildings.emplace();
    for (const auto& [key, versions] : server.content().history)
        if (key.first->table == "building" && versions.back().row && dice.oneIn(2))
            right.buildings->insert(key.second);
    for (const auto& building : *right.buildings)
        world.trace.note(world.events.now(), "  " + core::toText(building));
}

void troubleServer(World& world, Server& server)
{
    auto& dice = world.dice;
    switch (dice.roll(8)) {
    case 0: server.stop(world.events.now() + dice.between(1, 60'000)); break;
    case 1:
        server.rights[std::string(users[1 + dice.roll(users.size() - 1)])].role =
            static_cast<rules::Role>(dice.roll(3));
        break;
    case 2: server.pageLength = dice.between(1, 30); break;
    case 3:
    case 4: server.takeBackup(); break;
    case 5: server.restoreBackup(); break;
    default: limitBuildings(world, server);
    }
}

/// A copy of a file is used beside its original.
void cloneDevice(Office& office, Device& original)
{
    if (office.devices.size() >= 12 || original.isBusy())
        return;
    original.note("is copied");
    office.devices.push_back(std::make_unique<Device>(original, original.name() + "c"));
}

void happen(World& world)
{
    auto& dice = world.dice;
    auto& office = world.offices[dice.roll(world.offices.size())];
    auto& device = *office.devices[dice.roll(office.devices.size())];
    const auto what = dice.roll(100);
    if (device.isOff())
        return;
    if (world.closesPeriods && dice.oneIn(4))
        workOnPeriods(device, dice);
    else if (what < 56)
        doSomething(device, dice);
    else if (what < 78)
        device.exchange();
    else if (what < 83)
        undoSomething(device, dice);
    else if (what < 91)
        settleSomething(device, dice);
    else if (what < 96)
        troubleDevice(world, device);
    else if (what < 99)
        troubleServer(world, *office.server);
    else if (dice.oneIn(6))
        cloneDevice(office, device);
}

void buildWorld(World& world)
{
    auto& dice = world.dice;
    const std::size_t offices = dice.oneIn(8) ? 2 : 1;
    const auto size = dice.roll(100);
    const auto most = size < 70 ? dice.between(2, 4) : size < 95 ? dice.between(4, 7) : dice.between(8, 12);
    const bool filed = dice.oneIn(10);
    for (std::size_t i = 0; i < offices; ++i) {
        addOffice(world);
        for (std::int64_t n = 0; n < most; ++n)
            addDevice(world, i, std::string(users[static_cast<std::size_t>(n) % users.size()]), n == 0, filed && n < 2);
        auto& office = world.offices[i];
        found(*office.devices[0], dice);
        if (dice.percent(80))
            for (auto& device : office.devices)
                device->exchange();
    }
    chooseFaults(world);
}

/// Whether there is nothing to send and nothing to fetch anywhere.
bool isQuiet(const World& world)
{
    for (const auto& office : world.offices)
        for (const auto& device : office.devices) {
            const auto& ledger = device->ledger();
            const auto& server = office.server->content();
            if (ledger.cursor != server.head || (server.head > 0 && ledger.epoch != server.epoch) ||
                ledger.settledUpTo < ledger.last() || ledger.isUnsure || ledger.isFilling)
                return false;
        }
    return true;
}

void heal(World& world)
{
    world.network = {};
    world.events.runAll();
    for (auto& office : world.offices) {
        office.server->repair();
        for (auto& device : office.devices) {
            device->offlineUntil = 0;
            device->forgetPlans();
            device->fillDisk(false);
        }
    }
    world.trace.note(world.events.now(), "everything heals");
}

/// Whether a revision before or after dates the expense in the year.
bool isIn(const core::Row& year, const std::optional<core::Row>& expense)
{
    const auto& years = schema::description<model::FiscalYear>();
    const auto& expenses = schema::description<model::Expense>();
    if (!expense || (*expense)[*expenses.building()] != year[*years.building()])
        return false;
    const auto date = core::toText((*expense)[*expenses.column("date")]);
    return core::toText(year[*years.column("starts_on")]) <= date &&
        date <= core::toText(year[*years.column("ends_on")]);
}

/// From its closing on no expense of a year has another revision, and neither has the year (promise I6).
void checkClosedYear(const ServerContent& content, const Key& key, const Version& closing)
{
    const auto& expenses = schema::description<model::Expense>();
    const auto originOf = [&](std::int64_t seq) { return content.log[static_cast<std::size_t>(seq - 1)].second; };
    if (content.newest(key)->seq != closing.seq)
        throw Violation(named(key) + " was changed after it was closed");
    for (auto at = content.history.lower_bound({&expenses, {}});
         at != content.history.end() && at->first.first == &expenses; ++at) {
        const core::Row* before = nullptr;
        for (const auto& version : at->second) {
            // Of one push only the last revision is a row: it may have left the year before the closing.
            const bool together = originOf(version.seq) == originOf(closing.seq);
            const bool left = before != nullptr && isIn(*closing.row, *before) && !together;
            if (version.seq > closing.seq && (left || isIn(*closing.row, version.row)))
                throw Violation(named(at->first) + " was changed in a closed period");
            before = version.row ? &*version.row : nullptr;
        }
    }
}

void checkClosedPeriods(const ServerContent& content)
{
    const auto& years = schema::description<model::FiscalYear>();
    for (auto at = content.history.lower_bound({&years, {}}); at != content.history.end() && at->first.first == &years;
         ++at)
        for (const auto& version : at->second)
            if (version.row && core::toText((*version.row)[*years.column("state")]) == "closed") {
                checkClosedYear(content, at->first, version);
                break;
            }
}

void checkServer(const Office& office)
{
    checkClosedPeriods(office.server->content());
    const auto& content = office.server->content();
    for (const auto& [key, versions] : content.history)
        for (const auto& version : versions)
            if (version.row && (*version.row)[*key.first->organisation()] != core::Value{content.organisation})
                throw Violation(named(key) + " stands at another organisation's server");
    for (const auto& [device, changes] : content.journal)
        if (!changes.empty() &&
            changes.rbegin()->first - changes.begin()->first + 1 != static_cast<std::int64_t>(changes.size()))
            throw Violation("the journal of one device has a hole");
}

} // namespace

void healAndCheck(World& world)
{
    heal(world);
    int rounds = 0;
    while (!isQuiet(world)) {
        if (++rounds > 4)
            throw Violation("not quiet after four rounds of exchanges without faults");
        for (auto& office : world.offices)
            for (auto& device : office.devices)
                if (const auto failure = device->exchange(); !failure.empty() && failure != "device_cloned")
                    throw Violation(device->name() + " cannot exchange after everything healed: " + failure);
    }
    for (auto& office : world.offices) {
        checkServer(office);
        for (auto& device : office.devices)
            device->checkQuiet();
    }
}

RunResult run(const RunOptions& options)
{
    World world(options.seed, options.aloud);
    const RunFolder folder;
    world.folder = folder.path();
    world.closesPeriods = options.closesPeriods;
    RunResult result;
    try {
        buildWorld(world);
        std::int64_t time = world.events.now();
        for (std::size_t i = 0; i < options.acts; ++i)
            world.events.at(time += someGap(world.dice), [&world] { happen(world); });
        world.events.runAll();
        healAndCheck(world);
    } catch (const Violation& violation) {
        result.violation = violation.what();
    } catch (const std::exception& error) {
        result.violation = std::string("unexpected: ") + error.what();
    }
    result.recent = world.trace.recent();
    result.hash = world.trace.hash();
    result.changes = world.typed;
    result.messages = world.messages;
    return result;
}

} // namespace mitoyen::simulation
