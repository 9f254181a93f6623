// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/id.h"

#include <cstddef>
#include <functional>
#include <string>

namespace mitoyen::server::crypto {

/// From the operating system.
std::string randomBytes(std::size_t number);

/// Milliseconds UTC. Tests give their own.
using Clock = std::function<core::Instant()>;
Clock systemClock();

/// A new identifier of version 7.
core::Uuid newId(core::Instant now);

} // namespace mitoyen::server::crypto
