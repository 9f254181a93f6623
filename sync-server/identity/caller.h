// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "rules/permissions.h"

#include <optional>
#include <string>

namespace mitoyen::server::identity {

/// Who calls, as proved by the access token and the session behind it.
struct Caller {
    core::Uuid tenant;
    std::optional<core::Uuid> organisation; ///< nothing until the tenant's first replica has founded it
    core::Uuid user;
    std::string userName;
    rules::Role role = rules::Role::Reader;
    core::Uuid device;
    core::Uuid session;
};

} // namespace mitoyen::server::identity
