// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/attach.h"
#include "cli/commands.h"
#include "cli/json_writer.h"
#include "cli/open_replica.h"
#include "cli/text_table.h"
#include "operations/find_building.h"
#include "operations/output_files.h"

namespace mitoyen::cli {

namespace {

core::Result<std::optional<core::Uuid>> idIn(const Call& call, std::string_view option)
{
    const auto text = call.option(option);
    if (!text)
        return std::optional<core::Uuid>();
    const auto id = core::parseUuid(*text);
    if (!id)
        return usageError("\"" + *text + "\" is no identifier.");
    return std::optional(*id);
}

core::Result<blobs::AttachTo> placeOf(const Call& call, storage::Replica& replica)
{
    blobs::AttachTo to;
    to.title = call.option("title").value_or("");
    for (const auto& [option, target] :
         {std::pair{"expense", &to.expense}, {"meeting", &to.meeting}, {"document", &to.document}}) {
        const auto id = idIn(call, option);
        if (!id)
            return id.error();
        *target = *id;
    }
    if (const auto name = call.option("building")) {
        const auto building = operations::findBuilding(replica, *name);
        if (!building)
            return building.error();
        to.building = building->id.uuid;
    }
    return to;
}

void writeAttachment(JsonWriter& json, const model::Attachment& attachment, bool here, bool uploaded)
{
    const auto idOrNull = [&json](std::string_view name, const auto& id) {
        json.key(name);
        if (id)
            json.id(id->uuid);
        else
            json.null();
    };
    json.beginObject().key("id").id(attachment.id.uuid);
    idOrNull("building", attachment.building);
    json.key("title").text(attachment.title).key("file_name").text(attachment.fileName);
    json.key("media_type").text(attachment.mediaType).key("size").number(attachment.size);
    json.key("sha256").text(attachment.sha256);
    idOrNull("expense", attachment.expense);
    idOrNull("meeting", attachment.meeting);
    idOrNull("document", attachment.document);
    json.key("added_at").text(core::toIso(attachment.addedAt));
    json.key("here").boolean(here).key("uploaded").boolean(uploaded).endObject();
}

/// Whether the server has a file, as far as this replica knows: what is not here came from there.
bool isUploaded(storage::Replica& replica, const model::Attachment& attachment)
{
    const auto sha256 = model::hashFromText(attachment.sha256);
    const auto local = sha256 ? blobs::BlobIndex(replica).find(*sha256) : std::nullopt;
    return !local || local->uploaded;
}

core::Result<model::Attachment> findAttachment(storage::Replica& replica, const std::string& text)
{
    const auto id = core::parseUuid(text);
    if (!id)
        return usageError("\"" + text + "\" is no identifier.");
    const auto found = replica.find(core::Id<model::Attachment>{*id});
    return found ? core::Result<model::Attachment>(*found)
                 : core::Error{"record_missing", "There is no attachment " + text + ".", {}};
}

} // namespace

Answer attach(const Call& call, const World& world)
{
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    const auto to = placeOf(call, **replica);
    if (!to)
        return to.error();
    const auto attachment = blobs::attach(**replica, call.arguments[0], *to);
    if (!attachment)
        return attachment.error();
    if (!call.json)
        return Reply{core::toText(attachment->id.uuid) + "\n"};
    JsonWriter json;
    writeAttachment(json, *attachment, true, isUploaded(**replica, *attachment));
    return Reply{json.finish()};
}

Answer attachments(const Call& call, const World& world)
{
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    storage::Query query;
    query.orderBy = "added_at";
    if (const auto name = call.option("building")) {
        const auto building = operations::findBuilding(**replica, *name);
        if (!building)
            return building.error();
        query.building = building->id.uuid;
    }
    JsonWriter json;
    TextTable table;
    for (const auto* heading : {"id", "title", "file"})
        table.column(heading);
    table.column("bytes", TextTable::Align::Right);
    table.column("here");
    table.column("on the server");
    json.beginArray();
    for (const auto& attachment : (*replica)->all<model::Attachment>(query)) {
        const bool here = blobs::isHere(**replica, attachment);
        const bool uploaded = isUploaded(**replica, attachment);
        writeAttachment(json, attachment, here, uploaded);
        table.row({core::toText(attachment.id.uuid), attachment.title, attachment.fileName,
                   std::to_string(attachment.size), here ? "yes" : "no", uploaded ? "yes" : "no"});
    }
    json.endArray();
    return Reply{call.json ? json.finish() : table.toText()};
}

Answer fetch(const Call& call, const World& world)
{
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    const auto attachment = findAttachment(**replica, call.arguments[0]);
    if (!attachment)
        return attachment.error();
    auto content = blobs::contentOf(**replica, *attachment, nullptr);
    if (!content && (content.error().code == "blob_not_here" || content.error().code == "blob_damaged")) {
        auto session = mitoyen::sync::ServerSession::open(mitoyen::sync::sessionStore(**replica));
        if (!session)
            return session.error();
        blobs::HttpBlobLine line(**session);
        content = blobs::contentOf(**replica, *attachment, &line);
    }
    if (!content)
        return content.error();
    const auto out = *call.option("out");
    if (auto written = operations::writeOutputFile(out, *content); !written)
        return written.error();
    if (!call.json)
        return Reply{out + "\n"};
    JsonWriter json;
    json.beginObject().key("id").id(attachment->id.uuid).key("file").text(out);
    json.key("size").number(attachment->size).key("sha256").text(attachment->sha256);
    return Reply{json.endObject().finish()};
}

Answer pin(const Call& call, const World& world)
{
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    const auto building = operations::findBuilding(**replica, call.arguments[0]);
    if (!building)
        return building.error();
    const bool pinned = !call.has("off");
    blobs::BlobIndex(**replica).setPinned(building->id.uuid, pinned);
    if (!call.json)
        return Reply{pinned ? "pinned\n" : "not pinned\n"};
    JsonWriter json;
    json.beginObject().key("building").id(building->id.uuid).key("pinned").boolean(pinned);
    return Reply{json.endObject().finish()};
}

} // namespace mitoyen::cli
