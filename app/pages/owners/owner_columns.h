// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/person.h"
#include "models/column.h"

#include <vector>

namespace mitoyen::pages {

std::vector<models::Column<model::Person>> ownerColumns();

} // namespace mitoyen::pages
