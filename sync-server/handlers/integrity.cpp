// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/integrity.h"

#include "handlers/json_body.h"
#include "handlers/query.h"
#include "http/failure.h"
#include "model/entities.h"
#include "services/integrity.h"

#include <charconv>
#include <nlohmann/json.hpp>

namespace mitoyen::server::handlers {

namespace {

using nlohmann::json;

constexpr std::size_t mostIds = 100;

core::Error invalid(std::string name)
{
    auto text = "\"" + name + "\" in the address cannot be read.";
    return {"field_invalid", std::move(text), {{}, 0, std::move(name)}};
}

core::Result<std::set<std::size_t>> bucketsIn(const http::Request& request)
{
    std::set<std::size_t> buckets;
    const auto list = textIn(request, "buckets");
    for (const auto word : schema::splitNames(list)) {
        std::size_t bucket = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), bucket);
        if (error != std::errc() || end != word.data() + word.size() || bucket >= sync::bucketCount)
            return invalid("buckets");
        buckets.insert(bucket);
    }
    return buckets;
}

core::Result<const schema::EntityDescription*> tableIn(const http::Request& request)
{
    const auto* entity = model::findEntity(textIn(request, "table"));
    if (entity == nullptr)
        return core::Error{"table_unknown", "There is no such table.", {{}, 0, "table"}};
    return entity;
}

core::Result<services::HashRequest> hashRequestOf(const http::Request& request)
{
    const auto cursor = numberIn(request, "cursor");
    const auto version = numberIn(request, "schema_version");
    const auto buckets = bucketsIn(request);
    if (!cursor || !version)
        return !cursor ? cursor.error() : version.error();
    if (!buckets)
        return buckets.error();
    services::HashRequest wanted{static_cast<int>(std::min<std::int64_t>(*version, 1'000'000)), *cursor, nullptr,
                                 *buckets};
    if (!request.query.contains("table"))
        return wanted;
    const auto entity = tableIn(request);
    if (!entity)
        return entity.error();
    wanted.entity = *entity;
    return wanted;
}

json jsonOf(const schema::EntityDescription& entity, const sync::TableTally& table)
{
    json buildings = json::array();
    for (const auto& [building, tally] : table.buildings)
        buildings.push_back({{"building", building.isNil() ? json() : json(core::toText(building))},
                             {"count", tally.count},
                             {"hash", sync::hashText(tally.sum)}});
    return {{"table", std::string(entity.table)}, {"buildings", std::move(buildings)}};
}

json bucketsJson(const sync::TableTally& table)
{
    json buckets = json::array();
    for (std::size_t bucket = 0; bucket < table.buckets.size(); ++bucket)
        if (const auto& tally = table.buckets[bucket]; tally.count > 0)
            buckets.push_back({{"bucket", bucket}, {"count", tally.count}, {"hash", sync::hashText(tally.sum)}});
    return buckets;
}

json recordsJson(const std::vector<sync::HashedRecord>& records)
{
    json list = json::array();
    for (const auto& record : records)
        list.push_back({{"id", core::toText(record.record)},
                        {"revision", record.revision},
                        {"hash", sync::hashText(record.hash)}});
    return list;
}

} // namespace

http::Reply hashes(const http::Request& request, services::Services& services)
{
    const auto wanted = hashRequestOf(request);
    if (!wanted)
        return http::failure(wanted.error());
    const auto made = services::hashesFor(services, *request.caller, *wanted);
    if (!made)
        return http::failure(made.error());
    json reply = {{"head", made->head}, {"epoch", core::toText(made->epoch)}};
    if (made->head == wanted->cursor) {
        if (!wanted->buckets.empty())
            reply["records"] = recordsJson(made->records);
        else if (wanted->entity != nullptr)
            reply["buckets"] = made->tables.empty() ? json::array() : bucketsJson(made->tables.begin()->second);
        else {
            reply["tables"] = json::array();
            for (const auto& [entity, table] : made->tables)
                reply["tables"].push_back(jsonOf(*entity, table));
        }
    }
    return {200, "application/json", reply.dump(), {}, {}};
}

http::Reply rows(const http::Request& request, services::Services& services)
{
    const auto entity = tableIn(request);
    if (!entity)
        return http::failure(entity.error());
    std::vector<core::Uuid> ids;
    const auto list = textIn(request, "ids");
    for (const auto word : schema::splitNames(list)) {
        const auto id = core::parseUuid(word);
        if (!id || ids.size() == mostIds)
            return http::failure(invalid("ids"));
        ids.push_back(*id);
    }
    const auto reply = services::recordsFor(services, *request.caller, **entity, ids);
    return {200, "application/octet-stream", sync::encode(reply), {}, {}};
}

http::Reply discrepancy(const http::Request& request, services::Services& services)
{
    JsonBody body(request.body);
    const auto content = body.number("content");
    const auto revision = body.number("revision");
    const auto missing = body.number("missing_here");
    const auto unknown = body.number("unknown_there");
    const auto deleted = body.number("deleted_there");
    if (body.mistake())
        return http::failure(*body.mistake());
    services.log.write(observability::Level::Warning, "replica_differs",
                       {{"device", core::toText(request.caller->device)},
                        {"content", content},
                        {"revision", revision},
                        {"missing_here", missing},
                        {"unknown_there", unknown},
                        {"deleted_there", deleted}});
    for (const auto& [kind, number] : {std::pair{"content", content},
                                       {"revision", revision},
                                       {"missing_here", missing},
                                       {"unknown_there", unknown},
                                       {"deleted_there", deleted}})
        if (number > 0)
            services.metrics.count("mitoyen_replica_differences_total", {{"kind", kind}}, number);
    return {204, {}, {}, {}, {}};
}

} // namespace mitoyen::server::handlers
