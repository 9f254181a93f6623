// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/organisation.h"

#include "handlers/json_body.h"
#include "http/failure.h"
#include "services/founding.h"

#include <fmt/format.h>
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

http::Reply listDevices(const http::Request& request, services::Services& services)
{
    nlohmann::json all = nlohmann::json::array();
    for (const auto& device : services.sessions.devices(*request.caller))
        all.push_back({{"id", core::toText(device.id)},
                       {"name", device.name},
                       {"series", fmt::format("{:03}", device.series)},
                       {"user", core::toText(device.account)},
                       {"registered_at", device.registeredAt},
                       {"seen_at", device.seenAt},
                       {"revoked", device.revoked}});
    const nlohmann::json reply = {{"devices", std::move(all)}};
    return {200, "application/json", reply.dump(), {}};
}

http::Reply revokeDevice(const http::Request& request, services::Services& services)
{
    const auto id = core::parseUuid(request.parameters.find("id")->second);
    if (!id)
        return http::failure({"device_unknown", "No such device is registered.", {}});
    const auto revoked = services.sessions.revoke(*request.caller, *id);
    if (!revoked)
        return http::failure(revoked.error());
    return {204, {}, {}, {}};
}

} // namespace mitoyen::server::handlers
