// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "services/services.h"

#include <string_view>

namespace mitoyen::server::services {

/// Gives the caller's tenant the organisation its first replica was made with. The same once more changes nothing.
/// Errors: organisation_mismatch (the tenant has another one), organisation_taken (another tenant has this one).
core::Result<storage::Tenant> foundOrganisation(Services& services, const identity::Caller& caller,
                                                const core::Uuid& organisation, std::string_view name);

} // namespace mitoyen::server::services
