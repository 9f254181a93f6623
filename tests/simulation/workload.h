// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "simulation/world.h"

namespace mitoyen::simulation {

/// The first records of an office, typed at one device.
void found(Device& device, Dice& dice);
/// Something a person does: makes, changes or removes records, sets shares, issues a document; now and then something
/// the program refuses.
void doSomething(Device& device, Dice& dice);
/// Makes a fiscal year, closes one, or moves the last day of one.
void workOnPeriods(Device& device, Dice& dice);
void undoSomething(Device& device, Dice& dice);
void settleSomething(Device& device, Dice& dice);

} // namespace mitoyen::simulation
