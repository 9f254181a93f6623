// SPDX-License-Identifier: AGPL-3.0-or-later
#include "simulation/templates.h"

#include "simulation/run.h"
#include "support/replicas.h"

#include <cstdlib>
#include <map>

namespace mitoyen::simulation {

namespace {

constexpr storage::DatabaseKey key{1};

Template make(const std::filesystem::path& folder, std::size_t office, bool founder)
{
    auto environment = tests::steadyEnvironment(1 + office);
    const auto organisation = tests::anOrganisation(environment);
    auto joining = tests::steadyEnvironment(100 + office);
    const auto own = tests::anOrganisation(joining);
    Template made;
    made.file = folder / ((founder ? "founder-" : "joiner-") + std::to_string(office));
    made.memory = storage::Replica::inMemory(founder ? organisation : own, founder ? environment : joining);
    auto filed = storage::Replica::create(made.file.string(), key, founder ? organisation : own,
                                          founder ? environment : joining);
    core::require(filed.ok(), "a template of a replica");
    for (auto* replica : {made.memory.get(), filed->get()})
        core::require(founder || replica->adoptOrganisation(organisation.id, organisation.name).ok(),
                      "an empty replica adopts an organisation");
    return made;
}

} // namespace

const Template& templateOf(std::size_t office, bool founder)
{
    static const RunFolder folder;
    // Never destroyed: the database's library may be gone before.
    static auto& made = *new std::map<std::pair<std::size_t, bool>, Template>;
    const auto found = made.find({office, founder});
    return found != made.end()
        ? found->second
        : made.emplace(std::pair{office, founder}, make(folder.path(), office, founder)).first->second;
}

RunFolder::RunFolder()
{
    std::error_code failure;
    const std::filesystem::path memory = "/dev/shm";
    const auto root = std::filesystem::is_directory(memory, failure) ? memory : std::filesystem::temp_directory_path();
    std::string pattern = (root / "mitoyen-simulation-XXXXXX").string();
    core::require(mkdtemp(pattern.data()) != nullptr, "a folder for the run");
    path_ = pattern;
}

RunFolder::~RunFolder()
{
    std::error_code failure;
    std::filesystem::remove_all(path_, failure);
}

void addOffice(World& world)
{
    const auto number = world.offices.size();
    const auto organisation = templateOf(number, true).memory->organisation().uuid;
    Office office;
    office.server = std::make_unique<Server>(organisation, Dice(world.dice.next()), world.events, world.trace);
    for (const auto* user : {"anne", "bram", "carla", "dirk"})
        office.server->rights[user] = {};
    office.server->rights["dirk"].role = world.dice.oneIn(2) ? rules::Role::Reader : rules::Role::Accountant;
    world.offices.push_back(std::move(office));
}

Device& addDevice(World& world, std::size_t office, const std::string& user, bool founder, bool onFile)
{
    auto& devices = world.offices[office].devices;
    const auto name = user + std::to_string(devices.size()) + (office == 0 ? "" : "'");
    const auto& original = templateOf(office, founder);
    devices.push_back(std::make_unique<Device>(world, *world.offices[office].server, name, user, original, onFile));
    return *devices.back();
}

} // namespace mitoyen::simulation
