// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace mitoyen::server::storage {

/// One step of the server's own tables. A released step is never edited: what changes is another step.
struct Step {
    int number;
    std::string_view name;
    std::string_view statements;
};

std::span<const Step> serverSteps();

} // namespace mitoyen::server::storage
