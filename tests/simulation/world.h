// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "simulation/device.h"

#include <filesystem>

namespace mitoyen::simulation {

/// What the network does; per hundred messages.
struct NetworkFaults {
    std::size_t dropped = 0; ///< the request never arrives
    std::size_t late = 0; ///< it arrives after its sender has given up
    std::size_t doubled = 0; ///< it arrives again later
    std::size_t torn = 0; ///< it arrives in part
    std::size_t answerLost = 0;
    std::size_t answerTorn = 0;
    std::size_t foreign = 0; ///< somebody else answers: a captive portal, noise
    std::int64_t slowest = 0; ///< milliseconds each way
    std::int64_t cutAt = 0; ///< counts down to the message that is lost, whatever chance says; 0: none
    bool cutAnswer = false; ///< and not the request but its answer
};

struct Office {
    std::unique_ptr<Server> server;
    std::vector<std::unique_ptr<Device>> devices;
};

/// Everything of one run.
struct World {
    World(std::uint64_t seed, bool aloud) : dice(seed), trace(aloud) {}

    Dice dice;
    Trace trace;
    Events events;
    NetworkFaults network;
    std::vector<Office> offices;
    std::filesystem::path folder; ///< of replicas in files
    bool closesPeriods = false;
    std::int64_t typed = 0; ///< changes that were called saved
    std::int64_t messages = 0;
    std::int64_t powerCuts = 0;
};

/// A transport with the faults of the world, for one device.
std::unique_ptr<sync::Transport> line(Device& device);

/// The store of a device, watched from outside.
std::unique_ptr<sync::ClientStore> watched(Device& device);

} // namespace mitoyen::simulation
