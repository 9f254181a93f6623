// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "simulation/server_content.h"

namespace mitoyen::simulation {

/// A second opinion on every push, written from the tables of the plan and not from the sources it judges: each change
/// in turn must have the outcome, the rows, the revisions and the conflicts it should have. Throws Violation.
void checkJudgement(const ServerContent& before, const sync::PushRequest& request, const sync::PushCaller& caller,
                    const sync::PushJudgement& judgement);

} // namespace mitoyen::simulation
