// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/organisation.h"

#include "handlers/json_body.h"
#include "http/failure.h"
#include "services/founding.h"

#include <nlohmann/json.hpp>

namespace mitoyen::server::handlers {

nlohmann::json organisationJson(const storage::Tenant& tenant)
{
    nlohmann::json id;
    if (tenant.organisation)
        id = core::toText(*tenant.organisation);
    return {{"id", id}, {"name", tenant.name}, {"founded", tenant.organisation.has_value()}};
}

http::Reply foundOrganisation(const http::Request& request, services::Services& services)
{
    JsonBody body(request.body);
    const auto id = body.id("id");
    const auto name = body.text("name", 500);
    if (body.mistake())
        return http::failure(*body.mistake());
    const auto tenant = services::foundOrganisation(services, *request.caller, id, name);
    if (!tenant)
        return http::failure(tenant.error());
    const nlohmann::json reply = {{"organisation", organisationJson(*tenant)}};
    return {200, "application/json", reply.dump(), {}};
}

} // namespace mitoyen::server::handlers
