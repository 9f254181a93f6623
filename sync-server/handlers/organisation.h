// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "services/services.h"

#include <nlohmann/json_fwd.hpp>

namespace mitoyen::server::handlers {

/// {id (null until founded), name, founded}.
nlohmann::json organisationJson(const storage::Tenant& tenant);

/// POST /v1/organisation/found {id, name} → {organisation}.
http::Reply foundOrganisation(const http::Request& request, services::Services& services);

} // namespace mitoyen::server::handlers
