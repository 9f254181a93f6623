// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/attach.h"

#include "base/undo_label.h"
#include "model/document.h"
#include "model/expense.h"
#include "model/meeting.h"
#include "storage/write.h"

#include <filesystem>

#include <QMimeDatabase>

namespace mitoyen::blobs {

namespace {

template <class E>
core::Result<void> belongTo(storage::Replica& replica, const std::optional<core::Uuid>& id,
                            std::optional<core::Id<E>>& reference, std::optional<core::Id<model::Building>>& building)
{
    if (!id)
        return {};
    reference = core::Id<E>{*id};
    const auto record = replica.find(*reference);
    if (!record)
        return core::Error{"record_missing",
                           "There is no " + std::string(schema::description<E>().table) + " " + core::toText(*id) + ".",
                           {}};
    const std::optional<core::Id<model::Building>> own = record->building;
    if (building && own && *building != *own)
        return core::Error{"building_differs", "The records belong to two buildings.", {{}, 0, "building"}};
    if (own)
        building = own;
    return {};
}

core::Result<model::Attachment> recordOf(storage::Replica& replica, const std::string& file, const AttachTo& to)
{
    model::Attachment attachment;
    attachment.id.uuid = replica.newId();
    attachment.organisation = replica.organisation();
    if (to.building)
        attachment.building = core::Id<model::Building>{*to.building};
    auto& building = attachment.building;
    for (const auto& step : {belongTo(replica, to.expense, attachment.expense, building),
                             belongTo(replica, to.meeting, attachment.meeting, building),
                             belongTo(replica, to.document, attachment.document, building)})
        if (!step)
            return step.error();
    const std::filesystem::path path(file);
    attachment.fileName = path.filename().string();
    attachment.title = to.title.empty() ? path.stem().string() : to.title;
    attachment.mediaType = QMimeDatabase().mimeTypeForFile(QString::fromStdString(file)).name().toStdString();
    attachment.addedAt = replica.now();
    return attachment;
}

} // namespace

core::Result<model::Attachment> attach(storage::Replica& replica, const std::string& file, const AttachTo& to)
{
    auto attachment = recordOf(replica, file, to);
    if (!attachment)
        return attachment;
    BlobIndex index(replica);
    const auto blob = index.folder().add(file);
    if (!blob)
        return blob.error();
    attachment->sha256 = model::hashText(blob->sha256);
    attachment->size = blob->size;
    const auto building = attachment->building ? std::optional(attachment->building->uuid) : std::nullopt;
    const auto stored = replica.write(base::undoLabel("attach_file", {attachment->title}),
                                      [&](storage::Write& write) -> core::Result<void> {
                                          if (auto done = write.insert(*attachment); !done)
                                              return done;
                                          index.note(*blob, building, false);
                                          return {};
                                      });
    if (!stored)
        return stored.error();
    return attachment;
}

bool isHere(storage::Replica& replica, const model::Attachment& attachment)
{
    const auto sha256 = model::hashFromText(attachment.sha256);
    BlobIndex index(replica);
    return sha256 && index.find(*sha256) && index.folder().has(*sha256, attachment.size);
}

core::Result<std::string> contentOf(storage::Replica& replica, const model::Attachment& attachment, BlobLine* line)
{
    const auto sha256 = model::hashFromText(attachment.sha256);
    if (!sha256)
        return core::Error{"hash_malformed", "The content of the file is not named by its SHA-256.", {}};
    BlobIndex index(replica);
    auto folder = index.folder();
    if (const auto local = index.find(*sha256)) {
        auto content = folder.content(local->blob);
        if (content || !local->uploaded || line == nullptr) {
            index.noteUse(*sha256);
            return content;
        }
        // Removed or damaged by somebody, and the server has it: it is fetched again.
        index.forget(*sha256);
        folder.remove(*sha256);
    }
    if (line == nullptr)
        return core::Error{"blob_not_here", "The file is not on this computer.", {}};
    const WantedBlob wanted{*sha256, attachment.size,
                            attachment.building ? std::optional(attachment.building->uuid) : std::nullopt};
    const auto blob = download(folder, wanted, *line);
    if (!blob)
        return blob.error();
    index.note(*blob, wanted.building, true);
    return folder.content(*blob);
}

} // namespace mitoyen::blobs
