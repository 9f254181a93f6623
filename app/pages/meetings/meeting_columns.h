// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/agenda_item.h"
#include "model/meeting.h"
#include "models/column.h"

#include <vector>

namespace mitoyen::pages {

std::vector<models::Column<model::Meeting>> meetingColumns();
std::vector<models::Column<model::AgendaItem>> agendaColumns();

} // namespace mitoyen::pages
