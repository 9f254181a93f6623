// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/server_hashes.h"

#include "model/entities.h"

#include <nlohmann/json.hpp>

namespace mitoyen::sync {

namespace {

using nlohmann::json;

core::Error unreadable()
{
    return {"message_damaged", "The server's answer cannot be read.", {}};
}

/// The list of an answer of /v1/sync/hashes.
core::Result<json> listOf(ServerSession& session, const std::string& question, std::int64_t cursor, const char* name)
{
    const auto reply = session.get("/v1/sync/hashes?cursor=" + std::to_string(cursor) +
                                   "&schema_version=" + std::to_string(model::schemaVersion) + question);
    if (!reply)
        return reply.error();
    if (auto good = checkReply(*reply, "application/json"); !good)
        return good.error();
    auto parsed = json::parse(reply->body, nullptr, false);
    if (!parsed.is_object() || !parsed.contains("head") || !parsed["head"].is_number_integer())
        return unreadable();
    if (parsed["head"] != cursor)
        return core::Error{"not_comparable", "The server has moved on meanwhile.", {}};
    if (!parsed.contains(name) || !parsed[name].is_array())
        return unreadable();
    return std::move(parsed[name]);
}

std::string textIn(const json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

std::int64_t numberIn(const json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : -1;
}

std::optional<Tally> tallyOf(const json& object)
{
    const auto sum = parseHash(textIn(object, "hash"));
    const auto count = numberIn(object, "count");
    return sum && count >= 0 ? std::optional(Tally{count, *sum}) : std::nullopt;
}

} // namespace

core::Result<std::map<const schema::EntityDescription*, std::map<core::Uuid, Tally>>> ServerHashes::tables(
    std::int64_t cursor)
{
    const auto list = listOf(session_, {}, cursor, "tables");
    if (!list)
        return list.error();
    std::map<const schema::EntityDescription*, std::map<core::Uuid, Tally>> tables;
    for (const auto& table : *list) {
        const auto* entity = table.is_object() ? model::findEntity(textIn(table, "table")) : nullptr;
        if (entity == nullptr || !table.contains("buildings") || !table["buildings"].is_array())
            return unreadable();
        auto& buildings = tables[entity];
        for (const auto& one : table["buildings"]) {
            const auto tally = one.is_object() ? tallyOf(one) : std::nullopt;
            const auto text = one.is_object() ? textIn(one, "building") : std::string();
            const auto building = text.empty() ? core::Result<core::Uuid>(core::Uuid{}) : core::parseUuid(text);
            if (!tally || !building)
                return unreadable();
            buildings.emplace(*building, *tally);
        }
    }
    return tables;
}

core::Result<std::array<Tally, bucketCount>> ServerHashes::buckets(const schema::EntityDescription& entity,
                                                                   std::int64_t cursor)
{
    const auto list = listOf(session_, "&table=" + std::string(entity.table), cursor, "buckets");
    if (!list)
        return list.error();
    std::array<Tally, bucketCount> buckets{};
    for (const auto& one : *list) {
        const auto tally = one.is_object() ? tallyOf(one) : std::nullopt;
        const auto bucket = one.is_object() ? numberIn(one, "bucket") : -1;
        if (!tally || bucket < 0 || bucket >= static_cast<std::int64_t>(bucketCount))
            return unreadable();
        buckets[static_cast<std::size_t>(bucket)] = *tally;
    }
    return buckets;
}

core::Result<std::vector<HashedRecord>> ServerHashes::records(const schema::EntityDescription& entity,
                                                              const std::set<std::size_t>& buckets, std::int64_t cursor)
{
    std::string numbers;
    for (const auto bucket : buckets)
        numbers += (numbers.empty() ? "" : ",") + std::to_string(bucket);
    const auto list =
        listOf(session_, "&table=" + std::string(entity.table) + "&buckets=" + numbers, cursor, "records");
    if (!list)
        return list.error();
    std::vector<HashedRecord> records;
    for (const auto& one : *list) {
        if (!one.is_object())
            return unreadable();
        const auto id = core::parseUuid(textIn(one, "id"));
        const auto hash = parseHash(textIn(one, "hash"));
        if (!id || !hash)
            return unreadable();
        records.push_back({*id, numberIn(one, "revision"), *hash});
    }
    return records;
}

core::Result<PullReply> ServerHashes::rows(const schema::EntityDescription& entity, const std::vector<core::Uuid>& ids)
{
    std::string list;
    for (const auto& id : ids)
        list += (list.empty() ? "" : ",") + core::toText(id);
    const auto reply = session_.get("/v1/sync/rows?table=" + std::string(entity.table) + "&ids=" + list);
    if (!reply)
        return reply.error();
    constexpr std::string_view binary = "application/octet-stream";
    if (auto good = checkReply(*reply, binary); !good)
        return good.error();
    auto decoded = decodePullReply(reply->body);
    if (!decoded)
        return decoded;
    for (const auto& row : decoded->rows)
        if (row.entity != &entity)
            return unreadable();
    return decoded;
}

} // namespace mitoyen::sync
