// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "simulation/device.h"

namespace mitoyen::simulation {

/// A record of the entity as somebody at this device might type it.
core::Row madeUpRow(Device& device, Dice& dice, const schema::EntityDescription& entity);
/// The row with one to three fields typed anew.
core::Row retyped(Device& device, Dice& dice, const schema::EntityDescription& entity, core::Row row);
/// Some record of the entity, the same few ones often; nothing when there is none.
std::optional<core::Row> someRow(Device& device, Dice& dice, const schema::EntityDescription& entity);

} // namespace mitoyen::simulation
