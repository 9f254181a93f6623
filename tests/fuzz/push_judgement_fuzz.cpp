// SPDX-License-Identifier: AGPL-3.0-or-later
#include "model/entities.h"
#include "schema/validate.h"
#include "sync/in_process_server.h"
#include "target.h"

#include <algorithm>
#include <array>

namespace mitoyen::fuzz {

namespace {

constexpr std::array roles{rules::Role::Syndic, rules::Role::Accountant, rules::Role::Reader};
constexpr int mostPushes = 8;

core::Uuid idOf(std::uint8_t first, std::uint64_t number)
{
    core::Uuid id;
    id.bytes[0] = first;
    for (std::size_t i = 0; i < 8; ++i)
        id.bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    return id;
}

core::Uuid takeUuid(std::string_view& bytes)
{
    core::Uuid id;
    const auto size = std::min(bytes.size(), id.bytes.size());
    std::copy_n(bytes.begin(), size, id.bytes.begin());
    bytes.remove_prefix(size);
    return id;
}

std::string_view takePart(std::string_view& bytes)
{
    const std::size_t length = takeByte(bytes) * 256u;
    const auto size = std::min(bytes.size(), length + takeByte(bytes));
    const auto part = bytes.substr(0, std::min(size, bytes.size()));
    bytes.remove_prefix(part.size());
    return part;
}

/// What everybody is sent afterwards keeps the rules of its description.
void checkContent(const sync::InProcessServer& server, sync::Transport& line, const core::Uuid& organisation)
{
    for (const auto* entity : model::entities()) {
        for (const auto& [id, row] : server.table(*entity)) {
            expect(row.row[0] == core::Value{id}, "a row lies under its own identifier");
            expect(schema::validateRow(*entity, row.row).ok(), "a row on the server breaks its rules");
            expect(row.row[*entity->organisation()] == core::Value{organisation}, "a row of another organisation");
            expect(row.revision > 0 && row.revision <= server.head(), "a revision from nowhere");
        }
    }
    sync::PullRequest everything;
    everything.whole = true;
    expect(line.pull(everything).ok(), "what the server sends cannot be read");
}

/// The organisation, then pushes of up to four devices: device and role in one byte, two bytes of length, the message.
/// Whatever a device sends, the server answers every change once and keeps its rows whole.
bool judgePushes(std::string_view bytes)
{
    const auto organisation = takeUuid(bytes);
    std::uint64_t made = 0;
    sync::InProcessServer server(organisation, [&made] { return idOf(0xfe, ++made); });
    for (int pushes = 0; pushes < mostPushes && !bytes.empty(); ++pushes) {
        const auto caller = takeByte(bytes);
        const auto device = idOf(0xfd, caller % 4);
        auto line = server.connect(device, "anne", roles[caller / 4 % roles.size()]);
        const auto request = sync::decodePushRequest(takePart(bytes));
        if (!request)
            continue;
        const auto before = server.head();
        const auto reply = line->push(*request);
        expect(reply.ok() || server.head() == before, "a refused push changes something");
        expect(server.head() >= before, "the counter goes back");
        if (!reply)
            continue;
        expect(reply->results.empty() || reply->results.size() == request->changes.size(),
               "one answer for each change");
        for (std::size_t i = 0; i < reply->results.size(); ++i)
            expect(reply->results[i].dseq == request->changes[i].dseq, "answers in the order of the changes");
    }
    const auto line = server.connect(idOf(0xfd, 9), "bram", rules::Role::Reader);
    checkContent(server, *line, organisation);
    return server.head() > 0;
}

const Target target("push_judgement", judgePushes);

} // namespace

} // namespace mitoyen::fuzz
