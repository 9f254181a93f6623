// SPDX-License-Identifier: AGPL-3.0-or-later
#include "http/failure.h"

#include "observability/log.h"

#include <fmt/format.h>
#include <map>

namespace mitoyen::server::http {

int statusOf(std::string_view code)
{
    static const std::map<std::string_view, int> statuses = {
        {"token_missing", 401},
        {"token_invalid", 401},
        {"sign_in_failed", 401},
        {"challenge_invalid", 401},
        {"refresh_token_invalid", 401},
        {"device_revoked", 403},
        {"device_not_revoked", 409},
        {"role_not_allowed", 403},
        {"only_local", 403},
        {"device_mismatch", 403},
        {"route_unknown", 404},
        {"device_unknown", 404},
        {"method_not_allowed", 405},
        {"body_too_slow", 408},
        {"organisation_mismatch", 409},
        {"organisation_taken", 409},
        {"organisation_not_founded", 409},
        {"device_key_mismatch", 409},
        {"too_many_devices", 409},
        {"device_cloned", 409},
        {"peer_too_new", 409},
        {"server_too_old", 409},
        {"body_too_large", 413},
        {"message_too_large", 413},
        {"encoding_not_supported", 415},
        {"wait_replaced", 409},
        {"too_many_requests", 429},
        {"too_many_attempts", 429},
        {"header_too_large", 431},
        {"internal_error", 500},
        {"database_unavailable", 503},
        {"server_busy", 503},
        {"server_stopping", 503},
        {"segment_unknown", 404},
        {"blob_unknown", 404},
        {"chunk_unknown", 404},
        {"blob_incomplete", 409},
        {"blob_differs", 409},
        {"blob_quota_exceeded", 409},
        {"blob_too_large", 413},
        {"blobs_not_configured", 501},
        {"blob_store_unavailable", 503},
    };
    const auto found = statuses.find(code);
    return found == statuses.end() ? 400 : found->second;
}

std::string_view reasonOf(int status)
{
    static const std::map<int, std::string_view> reasons = {
        {200, "OK"},
        {201, "Created"},
        {204, "No Content"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {413, "Content Too Large"},
        {415, "Unsupported Media Type"},
        {422, "Unprocessable Content"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {503, "Service Unavailable"},
    };
    const auto found = reasons.find(status);
    return found == reasons.end() ? "Other" : found->second;
}

Reply failure(const core::Error& error)
{
    return failure(error, statusOf(error.code));
}

Reply failure(const core::Error& error, int status)
{
    std::string body = R"({"type":)";
    observability::appendJsonText(body, "urn:mitoyen:problem:" + error.code);
    body += R"(,"title":)";
    observability::appendJsonText(body, reasonOf(status));
    body += fmt::format(R"(,"status":{},"detail":)", status);
    observability::appendJsonText(body, error.text);
    body += R"(,"code":)";
    observability::appendJsonText(body, error.code);
    if (!error.where.field.empty()) {
        body += R"(,"field":)";
        observability::appendJsonText(body, error.where.field);
    }
    body += "}\n";
    Reply reply{status, "application/problem+json", std::move(body), {}};
    if (status == 401)
        reply.headers.emplace_back("WWW-Authenticate", "Bearer");
    return reply;
}

Reply failureForNow(const core::Error& error, int seconds)
{
    Reply reply = failure(error);
    reply.headers.emplace_back("Retry-After", std::to_string(seconds));
    return reply;
}

} // namespace mitoyen::server::http
