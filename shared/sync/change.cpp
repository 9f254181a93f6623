// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/change.h"

#include "model/entities.h"
#include "sync/wire.h"

#include <array>

namespace mitoyen::sync {

namespace {

core::Row readRow(WireReader& reader, const schema::EntityDescription& entity, int version)
{
    core::Row row;
    row.reserve(entity.columns.size());
    const auto stored = columnsAt(entity, version);
    for (std::size_t i = 0; i < entity.columns.size(); ++i)
        row.push_back(i < stored ? reader.value() : entity.columns[i].initial);
    return row;
}

void writeCommand(WireWriter& writer, const Command& command)
{
    writer.text(command.name);
    writer.number(command.arguments.size());
    for (const auto& [name, value] : command.arguments) {
        writer.text(name);
        writer.value(value);
    }
    writer.number(command.facts.size());
    for (const auto& fact : command.facts) {
        writer.text(fact.entity->table);
        writer.row(fact.row, fact.row.size());
    }
}

Command readCommand(WireReader& reader, int version)
{
    Command command;
    command.name = reader.text();
    for (auto left = reader.count(2); left > 0; --left) {
        const std::string name(reader.text());
        command.arguments.emplace_back(name, reader.value());
    }
    for (auto left = reader.count(2); left > 0 && !reader.failed(); --left) {
        const auto* entity = model::findEntity(reader.text());
        if (entity == nullptr) {
            reader.fail();
            break;
        }
        command.facts.push_back({entity, readRow(reader, *entity, version)});
    }
    return command;
}

} // namespace

const core::Value* Command::argument(std::string_view wanted) const
{
    for (const auto& [name, value] : arguments)
        if (name == wanted)
            return &value;
    return nullptr;
}

namespace {
constexpr std::array<std::string_view, 5> kindWords{"create", "patch", "delete", "command", "void"};
}

std::string_view toWord(ChangeKind kind)
{
    return kindWords[static_cast<std::size_t>(kind)];
}

std::optional<ChangeKind> changeKindFromWord(std::string_view word)
{
    for (std::size_t i = 0; i < kindWords.size(); ++i)
        if (kindWords[i] == word)
            return static_cast<ChangeKind>(i);
    return std::nullopt;
}

std::string_view toWord(Outcome outcome)
{
    constexpr std::array<std::string_view, 6> words{"applied", "duplicate", "merged",
                                                    "parked",  "rejected",  "quarantined"};
    return words[static_cast<std::size_t>(outcome)];
}

std::size_t columnsAt(const schema::EntityDescription& entity, int version)
{
    std::size_t number = 0;
    while (number < entity.columns.size() && entity.columns[number].since <= version)
        ++number;
    return number;
}

std::string encodePayload(const Change& change)
{
    WireWriter writer;
    switch (change.kind) {
    case ChangeKind::Create:
    case ChangeKind::Delete: writer.row(change.row, change.row.size()); break;
    case ChangeKind::Patch:
        writer.integer(change.seen);
        writer.number(change.fields.size());
        for (const auto& field : change.fields) {
            writer.number(field.column);
            writer.value(field.before);
            writer.value(field.after);
        }
        break;
    case ChangeKind::Command: writeCommand(writer, *change.command); break;
    case ChangeKind::Void: break;
    }
    return writer.take();
}

core::Result<Change> decodePayload(ChangeKind kind, const schema::EntityDescription& entity, const core::Uuid& record,
                                   int version, std::string_view payload)
{
    WireReader reader(payload);
    Change change;
    change.kind = kind;
    change.entity = &entity;
    change.record = record;
    switch (kind) {
    case ChangeKind::Create:
    case ChangeKind::Delete: change.row = readRow(reader, entity, version); break;
    case ChangeKind::Patch:
        change.seen = reader.integer();
        for (auto left = reader.count(3); left > 0 && !reader.failed(); --left) {
            FieldChange field;
            field.column = static_cast<std::size_t>(reader.number());
            field.before = reader.value();
            field.after = reader.value();
            if (field.column >= entity.columns.size())
                reader.fail();
            else
                change.fields.push_back(std::move(field));
        }
        break;
    case ChangeKind::Command:
        change.command = readCommand(reader, version);
        change.command->entity = &entity;
        change.command->record = record;
        break;
    case ChangeKind::Void: break;
    }
    if (reader.failed() || !reader.atEnd())
        return core::Error{"change_damaged", "A stored change cannot be read.", {}};
    return change;
}

} // namespace mitoyen::sync
