// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/protocol.h"

#include "model/entities.h"
#include "sync/wire.h"

#include <algorithm>
#include <map>
#include <optional>

namespace mitoyen::sync {

namespace {

constexpr std::string_view magic = "mitoyen1";

/// Tables of a message and columns of a table: far more than any version of the program has.
constexpr std::size_t mostNames = 1'000;
/// Cells a message leaves at their initial value: else a row of one byte would become a thousand in memory.
constexpr std::size_t mostInitialCells = 1'000'000;

core::Error damaged()
{
    return {"message_damaged", "The message is incomplete or not one of ours; nothing was changed.", {}};
}

/// The tables of a message by number; made while writing, written in front.
class TableWriter {
public:
    std::uint64_t number(const schema::EntityDescription* entity)
    {
        const auto [place, fresh] = numbers_.try_emplace(entity, numbers_.size());
        if (fresh)
            order_.push_back(entity);
        return place->second;
    }
    void write(WireWriter& writer) const
    {
        writer.number(order_.size());
        for (const auto* entity : order_) {
            writer.text(entity->table);
            writer.number(entity->columns.size());
            for (const auto& column : entity->columns)
                writer.text(column.name);
        }
    }

private:
    std::map<const schema::EntityDescription*, std::uint64_t> numbers_;
    std::vector<const schema::EntityDescription*> order_;
};

/// The sender's tables matched with ours.
class TableReader {
public:
    struct Table {
        const schema::EntityDescription* entity = nullptr;
        std::vector<std::optional<std::size_t>> columns; ///< ours for each of theirs
        bool inOrder = false; ///< the same columns in the same order: no detour
        std::size_t initial = 0; ///< columns of ours that are not among theirs
    };

    explicit TableReader(WireReader& reader)
    {
        for (auto left = names(reader, 2); left > 0 && !reader.failed(); --left) {
            Table table;
            table.entity = model::findEntity(reader.text());
            for (auto columns = names(reader, 1); columns > 0 && !reader.failed(); --columns) {
                const auto name = reader.text();
                table.columns.push_back(table.entity != nullptr ? table.entity->column(name) : std::nullopt);
            }
            table.inOrder = table.entity != nullptr && table.columns.size() == table.entity->columns.size();
            for (std::size_t i = 0; table.inOrder && i < table.columns.size(); ++i)
                table.inOrder = table.columns[i] == i;
            for (std::size_t i = 0; table.entity != nullptr && i < table.entity->columns.size(); ++i)
                table.initial += std::ranges::find(table.columns, i) == table.columns.end() ? 1 : 0;
            tables_.push_back(std::move(table));
        }
    }

    const Table* read(WireReader& reader) const
    {
        const auto number = reader.number();
        if (reader.failed() || number >= tables_.size()) {
            reader.fail();
            return nullptr;
        }
        return &tables_[number];
    }

    core::Row row(WireReader& reader, const Table& table)
    {
        core::Row row;
        initialCells_ += table.initial;
        if (initialCells_ > mostInitialCells)
            reader.fail();
        if (table.inOrder) {
            row.reserve(table.columns.size());
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                row.push_back(reader.value());
            return row;
        }
        if (table.entity != nullptr)
            for (const auto& column : table.entity->columns)
                row.push_back(column.initial);
        for (const auto& ours : table.columns) {
            auto value = reader.value();
            if (ours)
                row[*ours] = std::move(value);
        }
        return row;
    }

private:
    static std::size_t names(WireReader& reader, std::size_t least)
    {
        const auto number = reader.count(least);
        if (number > mostNames)
            reader.fail();
        return number;
    }

    std::vector<Table> tables_;
    std::size_t initialCells_ = 0;
};

void writeChange(WireWriter& writer, TableWriter& tables, const Change& change)
{
    writer.integer(change.dseq);
    writer.number(static_cast<std::uint64_t>(change.kind));
    writer.integer(change.at.milliseconds);
    if (change.kind == ChangeKind::Void)
        return;
    writer.number(tables.number(change.entity));
    writer.uuid(change.record);
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
    default:
        writer.text(change.command->name);
        writer.number(change.command->arguments.size());
        for (const auto& [name, value] : change.command->arguments) {
            writer.text(name);
            writer.value(value);
        }
        writer.number(change.command->facts.size());
        for (const auto& fact : change.command->facts) {
            writer.number(tables.number(fact.entity));
            writer.row(fact.row, fact.row.size());
        }
    }
}

void readFields(WireReader& reader, const TableReader::Table& table, Change& change, bool& unknown)
{
    change.seen = reader.integer();
    for (auto left = reader.count(3); left > 0 && !reader.failed(); --left) {
        const auto theirs = reader.number();
        FieldChange field;
        field.before = reader.value();
        field.after = reader.value();
        if (theirs >= table.columns.size()) {
            reader.fail();
        } else if (!table.columns[theirs]) {
            unknown = true;
        } else {
            field.column = *table.columns[theirs];
            change.fields.push_back(std::move(field));
        }
    }
}

void readCommand(WireReader& reader, TableReader& tables, Change& change, bool& unknown)
{
    Command command;
    command.name = reader.text();
    command.entity = change.entity;
    command.record = change.record;
    for (auto left = reader.count(2); left > 0 && !reader.failed(); --left) {
        const std::string name(reader.text());
        command.arguments.emplace_back(name, reader.value());
    }
    for (auto left = reader.count(2); left > 0 && !reader.failed(); --left) {
        const auto* table = tables.read(reader);
        if (table == nullptr)
            break;
        auto row = tables.row(reader, *table);
        if (table->entity == nullptr)
            unknown = true;
        else
            command.facts.push_back({table->entity, std::move(row)});
    }
    change.command = std::move(command);
}

Change readChange(WireReader& reader, TableReader& tables, bool& unknown)
{
    Change change;
    change.dseq = reader.integer();
    const auto kind = reader.number();
    change.at.milliseconds = reader.integer();
    if (kind > static_cast<std::uint64_t>(ChangeKind::Void)) {
        reader.fail();
        return change;
    }
    change.kind = static_cast<ChangeKind>(kind);
    if (change.kind == ChangeKind::Void)
        return change;
    const auto* table = tables.read(reader);
    if (table == nullptr)
        return change;
    change.entity = table->entity;
    unknown = unknown || table->entity == nullptr;
    change.record = reader.uuid();
    if (change.kind == ChangeKind::Patch)
        readFields(reader, *table, change, unknown);
    else if (change.kind == ChangeKind::Command)
        readCommand(reader, tables, change, unknown);
    else
        change.row = tables.row(reader, *table);
    return change;
}

std::string assembled(const TableWriter& tables, WireWriter body)
{
    WireWriter head;
    tables.write(head);
    return std::string(magic) + head.take() + body.take();
}

/// The origins of a page by number: thousands of rows come from few hands.
class OriginWriter {
public:
    std::uint64_t number(const Origin& origin)
    {
        const auto [place, fresh] = numbers_.try_emplace({origin.author, origin.device}, numbers_.size());
        if (fresh)
            order_.push_back(&place->first);
        return place->second;
    }
    void write(WireWriter& writer) const
    {
        writer.number(order_.size());
        for (const auto* hand : order_) {
            writer.text(hand->first);
            writer.uuid(hand->second);
        }
    }

private:
    using Hand = std::pair<std::string, core::Uuid>;
    std::map<Hand, std::uint64_t> numbers_;
    std::vector<const Hand*> order_;
};

Origin readOrigin(WireReader& reader, const std::vector<Origin>& hands)
{
    const auto number = reader.number();
    const auto at = reader.integer();
    if (number >= hands.size()) {
        reader.fail();
        return {};
    }
    Origin origin = hands[number];
    origin.at.milliseconds = at;
    return origin;
}

} // namespace

core::Error serverTooOld()
{
    return {"server_too_old", "The server must be updated before this program can exchange with it.", {}};
}

std::string encode(const PushRequest& request)
{
    TableWriter tables;
    WireWriter body;
    body.number(static_cast<std::uint64_t>(request.schemaVersion));
    body.uuid(request.device);
    body.uuid(request.epoch);
    body.number(request.changes.size());
    for (const auto& change : request.changes)
        writeChange(body, tables, change);
    return assembled(tables, std::move(body));
}

core::Result<PushRequest> decodePushRequest(std::string_view bytes)
{
    if (!bytes.starts_with(magic))
        return damaged();
    WireReader reader(bytes.substr(magic.size()));
    TableReader tables(reader);
    PushRequest request;
    request.schemaVersion = static_cast<int>(reader.number() & 0xffff);
    // What follows may be of a kind this version cannot even read.
    if (!reader.failed() && request.schemaVersion > model::schemaVersion)
        return serverTooOld();
    request.device = reader.uuid();
    request.epoch = reader.uuid();
    const auto count = reader.count(3);
    if (count > mostChanges)
        return core::Error{"message_too_large", "The message carries too many changes at once.", {}};
    bool unknown = false;
    request.changes.reserve(count);
    for (std::size_t i = 0; i < count && !reader.failed(); ++i)
        request.changes.push_back(readChange(reader, tables, unknown));
    if (reader.failed() || !reader.atEnd())
        return damaged();
    if (unknown)
        return core::Error{"peer_too_new", "The message speaks of things this version does not know; update it.", {}};
    return request;
}

std::string encode(const PushReply& reply)
{
    WireWriter writer;
    writer.uuid(reply.epoch);
    writer.integer(reply.knownUpTo);
    writer.integer(reply.headBefore);
    writer.integer(reply.head);
    writer.number(reply.results.size());
    for (const auto& result : reply.results) {
        writer.integer(result.dseq);
        writer.number(static_cast<std::uint64_t>(result.outcome));
        writer.text(result.code);
        writer.text(result.text);
        writer.integer(result.seq);
    }
    return std::string(magic) + writer.take();
}

core::Result<PushReply> decodePushReply(std::string_view bytes)
{
    if (!bytes.starts_with(magic))
        return damaged();
    WireReader reader(bytes.substr(magic.size()));
    PushReply reply;
    reply.epoch = reader.uuid();
    reply.knownUpTo = reader.integer();
    reply.headBefore = reader.integer();
    reply.head = reader.integer();
    for (auto left = reader.count(5); left > 0 && !reader.failed(); --left) {
        ChangeResult result;
        result.dseq = reader.integer();
        const auto outcome = reader.number();
        if (outcome > static_cast<std::uint64_t>(Outcome::Quarantined))
            return damaged();
        result.outcome = static_cast<Outcome>(outcome);
        result.code = reader.text();
        result.text = reader.text();
        result.seq = reader.integer();
        reply.results.push_back(std::move(result));
    }
    if (reader.failed() || !reader.atEnd())
        return damaged();
    return reply;
}

std::string encode(const PullRequest& request)
{
    WireWriter writer;
    writer.number(static_cast<std::uint64_t>(request.schemaVersion));
    writer.integer(request.cursor);
    writer.integer(request.limit);
    writer.number(request.whole ? 1 : 0);
    writer.uuids(request.buildings);
    return std::string(magic) + writer.take();
}

core::Result<PullRequest> decodePullRequest(std::string_view bytes)
{
    if (!bytes.starts_with(magic))
        return damaged();
    WireReader reader(bytes.substr(magic.size()));
    PullRequest request;
    request.schemaVersion = static_cast<int>(reader.number() & 0xffff);
    request.cursor = reader.integer();
    request.limit = reader.integer();
    request.whole = reader.number() != 0;
    request.buildings = reader.uuids();
    if (reader.failed() || !reader.atEnd() || request.cursor < 0 || request.limit < 1)
        return damaged();
    return request;
}

std::string encode(const PullReply& reply)
{
    TableWriter tables;
    OriginWriter origins;
    WireWriter rows;
    for (const auto& pulled : reply.rows) {
        rows.number(tables.number(pulled.entity));
        rows.row(pulled.row, pulled.row.size());
        rows.integer(pulled.revision);
        rows.number(origins.number(pulled.origin));
        rows.integer(pulled.origin.at.milliseconds);
    }
    for (const auto& deletion : reply.deletions) {
        rows.number(tables.number(deletion.entity));
        rows.uuid(deletion.record);
        rows.integer(deletion.revision);
        rows.number(origins.number(deletion.origin));
        rows.integer(deletion.origin.at.milliseconds);
    }
    for (const auto& settlement : reply.settlements) {
        rows.number(tables.number(settlement.entity));
        rows.uuid(settlement.record);
        rows.integer(settlement.revision);
    }
    WireWriter head;
    tables.write(head);
    origins.write(head);
    head.uuid(reply.epoch);
    head.integer(reply.knownUpTo);
    head.number(reply.buildings ? 1 : 0);
    if (reply.buildings)
        head.uuids(*reply.buildings);
    head.integer(reply.cursor);
    head.integer(reply.head);
    head.number(reply.rows.size());
    head.number(reply.deletions.size());
    head.number(reply.settlements.size());
    return std::string(magic) + head.take() + rows.take();
}

core::Result<PullReply> decodePullReply(std::string_view bytes)
{
    if (!bytes.starts_with(magic))
        return damaged();
    WireReader reader(bytes.substr(magic.size()));
    TableReader tables(reader);
    std::vector<Origin> hands;
    for (auto left = reader.count(17); left > 0 && !reader.failed(); --left) {
        Origin origin;
        origin.author = reader.text();
        origin.device = reader.uuid();
        hands.push_back(std::move(origin));
    }
    PullReply reply;
    reply.epoch = reader.uuid();
    reply.knownUpTo = reader.integer();
    if (reader.number() != 0)
        reply.buildings = reader.uuids();
    reply.cursor = reader.integer();
    reply.head = reader.integer();
    const auto rows = reader.count(1);
    const auto deletions = reader.number();
    const auto settlements = reader.number();
    reply.rows.reserve(rows);
    for (std::size_t i = 0; i < rows && !reader.failed(); ++i) {
        const auto* table = tables.read(reader);
        if (table == nullptr)
            break;
        PulledRow pulled{table->entity, tables.row(reader, *table), reader.integer(), {}};
        pulled.origin = readOrigin(reader, hands);
        // A table this version does not know waits on the server until the program is updated.
        if (pulled.entity != nullptr)
            reply.rows.push_back(std::move(pulled));
    }
    for (std::uint64_t i = 0; i < deletions && !reader.failed(); ++i) {
        const auto* table = tables.read(reader);
        if (table == nullptr)
            break;
        PulledDeletion deletion{table->entity, reader.uuid(), reader.integer(), {}};
        deletion.origin = readOrigin(reader, hands);
        if (deletion.entity != nullptr)
            reply.deletions.push_back(std::move(deletion));
    }
    for (std::uint64_t i = 0; i < settlements && !reader.failed(); ++i) {
        const auto* table = tables.read(reader);
        if (table == nullptr)
            break;
        const Settlement settlement{table->entity, reader.uuid(), reader.integer()};
        if (settlement.entity != nullptr)
            reply.settlements.push_back(settlement);
    }
    if (reader.failed() || !reader.atEnd())
        return damaged();
    return reply;
}

} // namespace mitoyen::sync
