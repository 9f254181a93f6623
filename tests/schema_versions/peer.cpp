// SPDX-License-Identifier: AGPL-3.0-or-later
// The exchange as a program of one schema version: a laptop with its file, or a server in memory. The test runs several
// versions of it against each other; what goes between them are the real messages.
#include "schema_versions/frames.h"
#include "support/replicas.h"

#include "model/entities.h"
#include "schema/validate.h"
#include "storage/conflicts.h"
#include "storage/refusals.h"
#include "storage/sync_store.h"
#include "sync/in_process_server.h"
#include "sync/wire.h"

#include <iostream>
#include <map>
#include <span>
#include <stdexcept>

namespace mitoyen::tests {

namespace {

using Words = std::span<const std::string>;
using storage::Replica;

/// The transport of a laptop: every message in its wire form.
class SocketTransport final : public sync::Transport {
public:
    SocketTransport(const std::string& socket, const core::Uuid& device, const std::string& author)
        : line_(Line::to(socket))
    {
        line_.send({'H', core::toText(device) + author});
    }

    core::Result<sync::PushReply> push(const sync::PushRequest& request) override
    {
        const auto bytes = ask({'P', sync::encode(request)});
        return bytes ? sync::decodePushReply(*bytes) : bytes.error();
    }
    core::Result<sync::PullReply> pull(const sync::PullRequest& request) override
    {
        const auto bytes = ask({'L', sync::encode(request)});
        return bytes ? sync::decodePullReply(*bytes) : bytes.error();
    }
    core::Result<sync::FirstReply> first(const sync::FirstRequest& request) override
    {
        sync::WireWriter writer;
        writer.integer(request.schemaVersion);
        writer.text(request.table);
        writer.integer(request.after);
        writer.integer(request.upTo);
        const auto bytes = ask({'F', writer.take()});
        return bytes ? sync::decodeFirstReply(*bytes) : bytes.error();
    }

private:
    core::Result<std::string> ask(const Frame& question)
    {
        line_.send(question);
        auto answer = line_.receive();
        if (!answer)
            return core::Error{"network_unreachable", "The server went away.", {}};
        if (answer->kind == 'E')
            return core::Error{answer->bytes, answer->bytes, {}};
        return std::move(answer->bytes);
    }

    Line line_;
};

template <class Reply> Frame answered(const core::Result<Reply>& reply)
{
    return reply ? Frame{'R', sync::encode(*reply)} : Frame{'E', reply.error().code};
}

Frame answer(sync::Transport& server, const Frame& question)
{
    if (question.kind == 'P') {
        const auto request = sync::decodePushRequest(question.bytes);
        return request ? answered(server.push(*request)) : Frame{'E', request.error().code};
    }
    if (question.kind == 'L') {
        const auto request = sync::decodePullRequest(question.bytes);
        return request ? answered(server.pull(*request)) : Frame{'E', request.error().code};
    }
    sync::WireReader reader(question.bytes);
    sync::FirstRequest request;
    request.schemaVersion = static_cast<int>(reader.integer());
    request.table = reader.text();
    request.after = reader.integer();
    request.upTo = reader.integer();
    return answered(server.first(request));
}

core::Uuid idIn(const std::string& text)
{
    const auto id = core::parseUuid(text);
    if (!id)
        throw std::runtime_error(text + " is no identifier");
    return *id;
}

[[noreturn]] void serve(const std::string& socket, const std::string& organisation)
{
    sync::InProcessServer server(idIn(organisation), storage::systemEnvironment().newId);
    const Door door(socket);
    constexpr std::size_t idLength = 36;
    for (;;) {
        auto line = door.accept();
        const auto hello = line.receive();
        if (!hello)
            continue;
        const auto connection =
            server.connect(idIn(hello->bytes.substr(0, idLength)), hello->bytes.substr(idLength), rules::Role::Syndic);
        while (const auto question = line.receive())
            line.send(answer(*connection, *question));
    }
}

std::string create(const std::string& file, const std::string& organisation)
{
    auto environment = storage::systemEnvironment();
    auto made = Replica::create(file, storedFileKey, anOrganisation(environment), environment);
    if (!made)
        return made.error().code;
    if (organisation.empty())
        return core::toText((*made)->organisation().uuid);
    const auto adopted = (*made)->adoptOrganisation(core::Id<model::Organisation>{idIn(organisation)}, "Office");
    return adopted ? "ok" : adopted.error().code;
}

std::string said(const core::Result<void>& done)
{
    return done ? "ok" : done.error().code;
}

core::Value cellOf(const schema::EntityDescription& entity, const std::string& field, const std::string& text)
{
    const auto position = entity.column(field);
    if (!position)
        throw std::runtime_error("no field " + field);
    auto value = schema::parseCell(entity.columns[*position], text);
    if (!value)
        throw std::runtime_error(value.error().text);
    return *value;
}

std::string insert(Replica& replica, const schema::EntityDescription& entity, Words fields)
{
    core::Row row;
    for (const auto& column : entity.columns)
        row.push_back(column.initial);
    const auto id = replica.newId();
    row[0] = id;
    row[*entity.organisation()] = replica.organisation().uuid;
    for (const auto& field : fields) {
        const auto equals = field.find('=');
        const auto name = field.substr(0, equals);
        row[*entity.column(name)] = cellOf(entity, name, field.substr(equals + 1));
    }
    const auto done = replica.write("Add", [&](storage::Write& write) { return write.insert(entity, row); });
    return done ? core::toText(id) : done.error().code + ": " + done.error().text;
}

std::string set(Replica& replica, const schema::EntityDescription& entity, Words words)
{
    auto stored = replica.row(entity, idIn(words[0]));
    if (!stored)
        return "record_missing";
    stored->row[*entity.column(words[1])] = cellOf(entity, words[1], words[2]);
    return said(replica.write("Edit", [&](storage::Write& write) { return write.save(entity, stored->row); }));
}

std::string get(Replica& replica, const schema::EntityDescription& entity, Words words)
{
    const auto stored = replica.row(entity, idIn(words[0]));
    const auto position = entity.column(words[1]);
    if (!stored)
        return "(gone)";
    if (!position)
        return "(no field)";
    return core::isNull(stored->row[*position]) ? "(empty)" : core::toText(stored->row[*position]);
}

std::string conflicts(Replica& replica)
{
    std::string lines;
    for (const auto& view : storage::openConflicts(replica))
        lines += core::toText(view.conflict.id.uuid) + " " + std::string(toWord(view.kind)) + " " +
            view.conflict.entity + "." + view.conflict.field + " " + view.mine.value_or("-") + " " +
            view.theirs.value_or("-") + "\n";
    return lines;
}

std::string sync(Replica& replica, const std::string& socket, const std::string& author)
{
    SocketTransport transport(socket, replica.device(), author);
    storage::SyncStore store(replica);
    const auto report = sync::exchange(store, transport);
    return report ? "ok" : report.error().code;
}

std::string ofReplica(Replica& replica, Words words)
{
    const auto& command = words[0];
    if (command == "sync")
        return sync(replica, words[1], words[2]);
    if (command == "waiting")
        return std::to_string(storage::waitingChanges(replica));
    if (command == "refusals")
        return std::to_string(storage::refusals(replica).size());
    if (command == "conflicts")
        return conflicts(replica);
    if (command == "verify")
        return said(replica.verify());
    if (command == "settle")
        return said(replica.write("Settle", [&](storage::Write& write) {
            return storage::resolve(write, idIn(words[1]),
                                    words[2] == "mine" ? storage::Choice::Mine : storage::Choice::Theirs);
        }));
    const auto* entity = model::findEntity(words[1]);
    if (entity == nullptr)
        return "(no entity)";
    const auto rest = words.subspan(2);
    if (command == "insert")
        return insert(replica, *entity, rest);
    if (command == "set")
        return set(replica, *entity, rest);
    if (command == "get")
        return get(replica, *entity, rest);
    if (command == "remove")
        return said(
            replica.write("Remove", [&](storage::Write& write) { return write.remove(*entity, idIn(rest[0])); }));
    throw std::runtime_error("no command " + command);
}

std::string run(Words words)
{
    if (words[0] == "serve")
        serve(words[1], words[2]);
    if (words[1] == "create")
        return create(words[0], words.size() > 2 ? words[2] : "");
    auto replica = Replica::open(words[0], storedFileKey, storage::systemEnvironment());
    return replica ? ofReplica(**replica, words.subspan(1)) : replica.error().code;
}

} // namespace

} // namespace mitoyen::tests

int main(int count, char** arguments)
{
    const std::vector<std::string> words(arguments + 1, arguments + count);
    try {
        std::cout << mitoyen::tests::run(words);
        return 0;
    } catch (const std::exception& failure) {
        std::cout << "failed: " << failure.what();
        return 1;
    }
}
