// SPDX-License-Identifier: AGPL-3.0-or-later
#include "model/entities.h"
#include "sync/change.h"
#include "target.h"

namespace mitoyen::fuzz {

namespace {

/// Kind, table and schema version, a byte each, then a change as the journal keeps it.
bool readChange(std::string_view bytes)
{
    const auto kind = static_cast<sync::ChangeKind>(takeByte(bytes) % 5);
    const auto& entity = *model::entities()[takeByte(bytes) % model::entities().size()];
    const int version = takeByte(bytes) % (model::schemaVersion + 1);
    core::Uuid record;
    record.bytes[0] = 1;
    const auto change = sync::decodePayload(kind, entity, record, version, bytes);
    if (!change) {
        expect(change.error().code == "change_damaged", "an error has its code");
        return false;
    }
    const bool hasRow = kind == sync::ChangeKind::Create || kind == sync::ChangeKind::Delete;
    expect(!hasRow || change->row.size() == entity.columns.size(), "a row has a cell for each column");
    for (const auto& field : change->fields)
        expect(field.column < entity.columns.size(), "a field is one of the table");
    const auto again = sync::decodePayload(kind, entity, record, model::schemaVersion, sync::encodePayload(*change));
    expect(again.ok() && *again == *change, "a change changes in the journal");
    return true;
}

const Target target("payload", readChange);

} // namespace

} // namespace mitoyen::fuzz
