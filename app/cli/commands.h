// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <span>

namespace mitoyen::cli {

/// Every command, in the order the help shows them.
std::span<const Command> commands();
/// Null when there is none of this name.
const Command* findCommand(std::string_view name);

Answer init(const Call& call, const World& world);
Answer status(const Call& call, const World& world);
Answer verify(const Call& call, const World& world);
Answer search(const Call& call, const World& world);
Answer importTakeover(const Call& call, const World& world);
Answer list(const Call& call, const World& world);
Answer set(const Call& call, const World& world);
Answer allocate(const Call& call, const World& world);
Answer statement(const Call& call, const World& world);
Answer closePeriod(const Call& call, const World& world);
Answer exportList(const Call& call, const World& world);
Answer connect(const Call& call, const World& world);
Answer sync(const Call& call, const World& world);
Answer devices(const Call& call, const World& world);
Answer quarantine(const Call& call, const World& world);
Answer resolve(const Call& call, const World& world);
Answer refusals(const Call& call, const World& world);
Answer resubmit(const Call& call, const World& world);
Answer dismiss(const Call& call, const World& world);
Answer attach(const Call& call, const World& world);
Answer attachments(const Call& call, const World& world);
Answer fetch(const Call& call, const World& world);
Answer pin(const Call& call, const World& world);
Answer history(const Call& call, const World& world);
Answer backUp(const Call& call, const World& world);
Answer restore(const Call& call, const World& world);

} // namespace mitoyen::cli
