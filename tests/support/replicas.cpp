// SPDX-License-Identifier: AGPL-3.0-or-later
#include "support/replicas.h"

#include <cstdlib>
#include <random>

namespace mitoyen::tests {

storage::Environment steadyEnvironment(std::uint64_t seed)
{
    auto state = std::make_shared<std::pair<std::mt19937_64, std::int64_t>>(std::mt19937_64(seed), 1'780'000'000'000);
    return {[state] { return core::Instant{++state->second}; },
            [state] {
                std::array<std::uint8_t, 10> random{};
                for (auto& byte : random)
                    byte = static_cast<std::uint8_t>(state->first());
                return core::makeUuidV7(++state->second, random);
            }};
}

model::Organisation anOrganisation(storage::Environment& environment)
{
    model::Organisation organisation;
    organisation.id.uuid = environment.newId();
    organisation.organisation = organisation.id;
    organisation.name = "Gérance du Parc";
    return organisation;
}

std::unique_ptr<storage::Replica> aReplica(std::uint64_t seed)
{
    auto environment = steadyEnvironment(seed);
    const auto organisation = anOrganisation(environment);
    return storage::Replica::inMemory(organisation, environment);
}

std::unique_ptr<storage::Replica> anotherReplica(storage::Replica& first, std::uint64_t seed)
{
    auto replica = aReplica(seed);
    const auto adopted = replica->adoptOrganisation(first.organisation(), "Gérance du Parc");
    core::require(adopted.ok(), "an empty replica adopts an organisation");
    return replica;
}

model::Building aBuilding(storage::Replica& replica, const std::string& name)
{
    model::Building building;
    building.id.uuid = replica.newId();
    building.organisation = replica.organisation();
    building.name = name;
    building.street = "rue des Érables 16";
    building.postalCode = "4000";
    building.town = "Liège";
    // One number for each building: those of another name have none.
    if (name == "Résidence Les Tilleuls")
        building.enterpriseNumber = "0209523067";
    return building;
}

model::Unit aUnit(storage::Replica& replica, const model::Building& building, const std::string& label,
                  std::int64_t position)
{
    model::Unit unit;
    unit.id.uuid = replica.newId();
    unit.organisation = replica.organisation();
    unit.building = building.id;
    unit.label = label;
    unit.position = position;
    return unit;
}

model::Task aTask(storage::Replica& replica, const std::string& title)
{
    model::Task task;
    task.id.uuid = replica.newId();
    task.organisation = replica.organisation();
    task.title = title;
    return task;
}

TemporaryFolder::TemporaryFolder()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "mitoyen-XXXXXX").string();
    core::require(mkdtemp(pattern.data()) != nullptr, "a temporary folder");
    path_ = pattern;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code failure;
    std::filesystem::remove_all(path_, failure);
}

} // namespace mitoyen::tests
