// SPDX-License-Identifier: AGPL-3.0-or-later
#include "simulation/world.h"
#include "sync/wire.h"

namespace mitoyen::simulation {

namespace {

core::Error lost()
{
    return {"network_timeout", "The server does not answer.", {}};
}

/// The bytes are those of the product; the network alone is made up.
class Line final : public sync::Transport {
public:
    explicit Line(Device& device) : device_(device), world_(device.world()) {}

    core::Result<sync::PushReply> push(const sync::PushRequest& request) override
    {
        const auto answer = carry(sync::encode(request), &Server::push);
        return answer ? sync::decodePushReply(*answer) : core::Result<sync::PushReply>(answer.error());
    }

    core::Result<sync::PullReply> pull(const sync::PullRequest& request) override
    {
        const auto answer = carry(sync::encode(request), &Server::pull);
        return answer ? sync::decodePullReply(*answer) : core::Result<sync::PullReply>(answer.error());
    }

    core::Result<sync::FirstReply> first(const sync::FirstRequest& request) override
    {
        sync::WireWriter writer;
        writer.text(request.table);
        writer.integer(request.after);
        writer.integer(request.upTo);
        const auto answer = carry(writer.take(), &Server::first);
        return answer ? sync::decodeFirstReply(*answer) : core::Result<sync::FirstReply>(answer.error());
    }

private:
    using Door = core::Result<std::string> (Server::*)(const std::string&, const core::Uuid&, const std::string&);

    /// Time passes; others act meanwhile, and so does the person at this device.
    void wait()
    {
        const auto& faults = world_.network;
        if (faults.slowest > 0)
            world_.events.runUntil(world_.events.now() + world_.dice.between(0, faults.slowest));
        device_.afterStep();
    }

    core::Result<std::string> carry(std::string bytes, Door door)
    {
        if (++messages_ > 5'000)
            throw Violation(device_.name() + " exchanges without end");
        ++world_.messages;
        world_.trace.bytes(bytes);
        auto& faults = world_.network;
        auto& dice = world_.dice;
        const bool cut = faults.cutAt > 0 && --faults.cutAt == 0;
        wait();
        if (world_.events.now() < device_.offlineUntil)
            return core::Error{"network_unreachable", "There is no network here.", {}};
        if (dice.percent(faults.dropped) || (cut && !faults.cutAnswer))
            return lost();
        if (dice.percent(faults.foreign))
            return foreign();
        if (dice.percent(faults.late) || dice.percent(faults.doubled)) {
            const bool late = dice.oneIn(2);
            arriveLater(bytes, door);
            if (late)
                return lost();
        }
        if (dice.percent(faults.torn))
            bytes.resize(dice.roll(bytes.size()));
        auto answer = (device_.server().*door)(bytes, device_.replica().device(), device_.user());
        wait();
        if (dice.percent(faults.answerLost) || cut)
            return lost();
        if (answer && dice.percent(faults.answerTorn) && !answer->empty())
            answer->resize(dice.roll(answer->size()));
        if (answer)
            world_.trace.bytes(*answer);
        return answer;
    }

    void arriveLater(const std::string& bytes, Door door)
    {
        auto& server = device_.server();
        const auto device = device_.replica().device();
        const auto user = device_.user();
        world_.events.at(world_.events.now() + world_.dice.between(100, 100'000),
                         [&server, door, bytes, device, user] { (void)(server.*door)(bytes, device, user); });
    }

    core::Result<std::string> foreign()
    {
        if (world_.dice.oneIn(2))
            return std::string("<html><body>Welcome to the guests' network</body></html>");
        std::string noise = "mitoyen1";
        for (auto left = world_.dice.roll(60); left > 0; --left)
            noise += static_cast<char>(world_.dice.next());
        // What decodes by chance is kept from the store: on a real line the encryption sees to that.
        const bool harmless =
            !sync::decodePullReply(noise) && !sync::decodePushReply(noise) && !sync::decodeFirstReply(noise);
        return harmless ? noise : std::string();
    }

    Device& device_;
    World& world_;
    int messages_ = 0; ///< of one exchange
};

/// Every step of the store, noted in the ledger when it was done for good.
class WatchedStore final : public sync::ClientStore {
public:
    explicit WatchedStore(Device& device) : device_(device), store_(device.replica()) {}

    sync::PushRequest nextPush(std::size_t most) override
    {
        device_.afterStep();
        auto request = store_.nextPush(most);
        device_.afterStep();
        checkOffered(request);
        return request;
    }

    void answered(const sync::PushReply& reply) override
    {
        step([&] { store_.answered(reply); }, [&] { noteAnswered(reply); });
    }

    void serverRestored(const core::Uuid& epoch, std::int64_t knownUpTo) override
    {
        device_.note("learns that the server was put back");
        step([&] { store_.serverRestored(epoch, knownUpTo); },
             [&] {
                 device_.notes().serverRestored(epoch, knownUpTo);
                 device_.takeJournal();
             });
    }

    std::optional<sync::FirstRequest> firstRequest() override { return store_.firstRequest(); }

    void applyFirst(const sync::FirstReply& reply) override
    {
        step([&] { store_.applyFirst(reply); }, [&] { device_.notes().filled(reply); });
    }

    sync::PullState pullState() override { return store_.pullState(); }

    bool apply(const sync::Pulled& pulled) override
    {
        bool done = true;
        step([&] { done = store_.apply(pulled); },
             [&] {
                 device_.takeJournal();
                 device_.notes().applied(pulled);
             });
        return done;
    }

private:
    /// `note` runs when the step reached the disk, whether or not its caller was told.
    template <class Step, class Note> void step(Step step, Note note)
    {
        device_.afterStep();
        const auto before = device_.commits();
        try {
            step();
        } catch (const storage::DatabaseError&) {
            if (device_.commits() > before)
                device_.inspect(note);
            device_.afterStep();
            throw;
        }
        if (device_.commits() > before)
            device_.inspect(note);
        device_.afterStep();
    }

    void noteAnswered(const sync::PushReply& reply)
    {
        auto& ledger = device_.notes();
        ledger.answer(reply);
        const auto cursor = store_.pullState().cursor;
        if (cursor == ledger.cursor)
            return;
        if (reply.headBefore != ledger.cursor || cursor != reply.head)
            throw Violation(device_.name() + " moved its cursor to " + std::to_string(cursor) + " after a push");
        ledger.cursor = cursor;
        ledger.settledUpTo = ledger.answeredUpTo;
        ledger.isFilling = false;
    }

    /// Dense, in order, and what its author saved.
    void checkOffered(const sync::PushRequest& request)
    {
        auto& ledger = device_.notes();
        auto next = std::max(ledger.answeredUpTo, ledger.changes.empty() ? 0 : ledger.changes.begin()->first - 1);
        for (const auto& change : request.changes) {
            if (change.dseq != ++next)
                throw Violation(device_.name() + " offers change " + std::to_string(change.dseq) + " instead of " +
                                std::to_string(next));
            auto& saved = ledger.changes.at(next);
            auto expected = saved.change;
            expected.dseq = change.dseq;
            expected.at = change.at;
            // What went with the right in its building cannot be offered again to a server that was put back.
            if (ledger.wasLimited && ledger.wasRestored && change.kind == sync::ChangeKind::Void)
                saved.carried = true;
            const bool empty = saved.withdrawn || saved.carried || saved.isRefused();
            if (empty ? change.kind != sync::ChangeKind::Void : change != expected)
                throw Violation(device_.name() + " offers change " + std::to_string(change.dseq) +
                                " with another content than was saved");
            saved.offered = true;
        }
        if (request.changes.empty() && next < ledger.last())
            throw Violation(device_.name() + " keeps changes to itself");
    }

    Device& device_;
    storage::SyncStore store_;
};

} // namespace

std::unique_ptr<sync::Transport> line(Device& device)
{
    return std::make_unique<Line>(device);
}

std::unique_ptr<sync::ClientStore> watched(Device& device)
{
    return std::make_unique<WatchedStore>(device);
}

} // namespace mitoyen::simulation
