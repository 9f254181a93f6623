// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/session.h"

#include "handlers/json_body.h"
#include "handlers/organisation.h"
#include "http/failure.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace mitoyen::server::handlers {

namespace {

nlohmann::json jsonOf(const identity::Tokens& tokens)
{
    return {{"access_token", tokens.access},
            {"token_type", "Bearer"},
            {"expires_in", tokens.accessSeconds},
            {"refresh_token", tokens.refresh}};
}

} // namespace

http::Reply challenge(const http::Request&, services::Services& services)
{
    const nlohmann::json body = {{"nonce", services.sessions.challenge()},
                                 {"expires_in", identity::Challenges::lifetime / 1000}};
    return {200, "application/json", body.dump(), {}};
}

http::Reply openSession(const http::Request& request, services::Services& services)
{
    JsonBody body(request.body);
    const identity::SignIn signIn{
        body.text("user", 200),        body.text("password", 1024),          body.id("device.id"),
        body.text("device.name", 200), body.bytes("device.public_key", 256), body.text("nonce", 100),
        body.bytes("signature", 128)};
    if (body.mistake())
        return http::failure(*body.mistake());
    if (const auto wait = services.sessions.waitBefore(signIn.user, request.address))
        return http::failureForNow(
            {"too_many_attempts", fmt::format("Too many failed attempts; try again in {} s.", *wait), {}}, *wait);
    const auto opened = services.sessions.open(signIn, request.address);
    services.metrics.count("mitoyen_sign_ins_total", {{"outcome", opened ? "opened" : opened.error().code}});
    if (!opened)
        return http::failure(opened.error());
    nlohmann::json reply = jsonOf(opened->tokens);
    reply["user"] = core::toText(opened->user);
    reply["role"] = opened->role;
    reply["organisation"] = organisationJson(opened->tenant);
    reply["device_series"] = fmt::format("{:03}", opened->deviceSeries);
    return {200, "application/json", reply.dump(), {}};
}

http::Reply refreshSession(const http::Request& request, services::Services& services)
{
    JsonBody body(request.body);
    const auto token = body.text("refresh_token", 200);
    const auto attempt = body.optionalText("attempt", 100);
    if (body.mistake())
        return http::failure(*body.mistake());
    const auto tokens = services.sessions.refresh(token, attempt);
    services.metrics.count("mitoyen_refreshes_total", {{"outcome", tokens ? "refreshed" : tokens.error().code}});
    if (!tokens)
        return http::failure(tokens.error());
    return {200, "application/json", jsonOf(*tokens).dump(), {}};
}

http::Reply closeSession(const http::Request& request, services::Services& services)
{
    services.sessions.close(*request.caller);
    return {204, {}, {}, {}};
}

http::Reply showSession(const http::Request& request, services::Services& services)
{
    const auto& caller = *request.caller;
    const auto tenant = services.database.transact(storage::Mode::Read, {caller.tenant, {}}, storage::ownTenant);
    const nlohmann::json body = {{"user", core::toText(caller.user)},
                                 {"role", rules::word(caller.role)},
                                 {"device", core::toText(caller.device)},
                                 {"organisation", organisationJson(tenant)}};
    return {200, "application/json", body.dump(), {}};
}

} // namespace mitoyen::server::handlers
