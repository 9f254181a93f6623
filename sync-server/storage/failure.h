// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <stdexcept>

namespace mitoyen::server::storage {

/// What the database can cause; thrown by everything in storage/, caught by the HTTP adapter and by main.
struct Failure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// No connection, or none became free in time: trying again later may help.
struct Unavailable : Failure {
    using Failure::Failure;
};

} // namespace mitoyen::server::storage
