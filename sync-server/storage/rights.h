// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <optional>
#include <set>
#include <string>

namespace mitoyen::server::storage {

/// The buildings a person has rights in, by the organisation's records of users and roles: a user whose roles all name
/// a building sees these buildings and the office's own records; nothing: all of them.
std::optional<std::set<core::Uuid>> buildingsOfUser(Transaction& transaction, const core::Uuid& organisation,
                                                    const std::string& userName);

/// From here on the transaction sees no row of another building: row-level security enforces it.
void limitToBuildings(Transaction& transaction, const std::set<core::Uuid>& buildings);

} // namespace mitoyen::server::storage
