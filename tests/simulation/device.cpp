// SPDX-License-Identifier: AGPL-3.0-or-later
#include "simulation/device.h"

#include "model/entities.h"
#include "simulation/world.h"
#include "storage/journal.h"

#include <sqlite3.h>

namespace mitoyen::simulation {

namespace {

constexpr storage::DatabaseKey key{1};

bool isSame(sync::Change typed, const sync::Change& kept)
{
    typed.dseq = kept.dseq;
    typed.at = kept.at;
    typed.seen = kept.seen;
    return typed == kept;
}

/// For the trace.
std::string told(const sync::Change& change)
{
    auto text = std::to_string(change.dseq) + " " + named({change.entity, change.record});
    for (const auto& field : change.fields)
        text += ", " + std::string(change.entity->columns[field.column].name) + " " + shown(field.before) + " to " +
            shown(field.after);
    return text;
}

} // namespace

core::Result<void> Typist::insert(const schema::EntityDescription& entity, const core::Row& row)
{
    auto done = write_.insert(entity, row);
    sync::Change change;
    change.kind = sync::ChangeKind::Create;
    change.entity = &entity;
    change.record = std::get<core::Uuid>(row[0]);
    change.row = row;
    typed_.push_back(std::move(change));
    return done;
}

bool Typist::tryInsert(const schema::EntityDescription& entity, const core::Row& row)
{
    if (insert(entity, row))
        return true;
    typed_.pop_back();
    return false;
}

core::Result<void> Typist::save(const schema::EntityDescription& entity, const core::Row& row)
{
    sync::Change change;
    change.kind = sync::ChangeKind::Patch;
    change.entity = &entity;
    change.record = std::get<core::Uuid>(row[0]);
    if (const auto stored = replica().row(entity, change.record))
        for (std::size_t i = 0; i < row.size(); ++i)
            if (stored->row[i] != row[i])
                change.fields.push_back({i, stored->row[i], row[i]});
    auto done = write_.save(entity, row);
    if (!change.fields.empty())
        typed_.push_back(std::move(change));
    return done;
}

core::Result<void> Typist::remove(const schema::EntityDescription& entity, const core::Uuid& id)
{
    sync::Change change;
    change.kind = sync::ChangeKind::Delete;
    change.entity = &entity;
    change.record = id;
    if (const auto stored = replica().row(entity, id))
        change.row = stored->row;
    auto done = write_.remove(entity, id);
    typed_.push_back(std::move(change));
    return done;
}

core::Result<void> Typist::command(const sync::Command& command, bool hasEffect)
{
    sync::Change change;
    change.kind = sync::ChangeKind::Command;
    change.entity = command.entity;
    change.record = command.record;
    change.command = command;
    if (hasEffect)
        typed_.push_back(std::move(change));
    return write_.command(command);
}

Device::Device(World& world, Server& server, std::string name, std::string user, const Template& original, bool onFile)
    : world_(world),
      server_(server),
      name_(std::move(name)),
      user_(std::move(user)),
      dice_(world.dice.next())
{
    if (onFile) {
        path_ = (world.folder / name_).string();
        std::filesystem::copy_file(original.file, path_);
    } else {
        replica_ = storage::Replica::inMemoryCopy(*original.memory, environment());
    }
    reopen();
    replica_->becomeDevice(replica_->newId());
    replica_->setSetting("user_name", user_);
    ledger_.identities[0] = replica_->device();
    takeJournal();
}

Device::Device(Device& original, std::string name)
    : world_(original.world_),
      server_(original.server_),
      name_(std::move(name)),
      user_(original.user_),
      dice_(world_.dice.next()),
      replica_(storage::Replica::inMemoryCopy(*original.replica_, environment())),
      ledger_(original.ledger_)
{
    original.ledger_.isCopied = ledger_.isCopied = true;
    watch();
}

Device::~Device() = default;

storage::Environment Device::environment()
{
    const auto now = [this] { return core::Instant{1'780'000'000'000 + world_.events.now() + clock_}; };
    return {now, [this, now] {
                std::array<std::uint8_t, 10> random{};
                for (auto& byte : random)
                    byte = static_cast<std::uint8_t>(dice_.next());
                return core::makeUuidV7(now().milliseconds, random);
            }};
}

int Device::onCommit(void* device)
{
    auto& self = *static_cast<Device*>(device);
    auto& power = self.power_;
    const bool due = power.commits > 0 && --power.commits == 0;
    if (power.isOff || (due && !power.afterCommit)) {
        power.isOff = true;
        return 1;
    }
    power.isOff = due;
    ++self.commits_;
    return 0;
}

int Device::onProgress(void* device)
{
    return static_cast<Device*>(device)->power_.isOff ? 1 : 0;
}

void Device::watch()
{
    auto* handle = replica_->database().handle();
    sqlite3_commit_hook(handle, &Device::onCommit, this);
    sqlite3_progress_handler(handle, 10, &Device::onProgress, this);
    diskFull_ = false;
}

/// Starts anew on what the disk holds.
void Device::reopen()
{
    power_ = {};
    if (path_.empty()) {
        replica_ = storage::Replica::inMemoryCopy(*replica_, environment());
    } else {
        replica_.reset();
        auto opened = storage::Replica::open(path_, key, environment());
        if (!opened)
            throw Violation(name_ + " does not open again: " + opened.error().text);
        replica_ = std::move(*opened);
    }
    watch();
}

void Device::note(const std::string& text)
{
    world_.trace.note(world_.events.now(), name_ + " " + text);
}

void Device::afterStep()
{
    if (power_.isOff)
        throw PowerCut{};
}

void Device::recover()
{
    if (!power_.isOff || busy_)
        return;
    note("starts again after a power cut");
    ++world_.powerCuts;
    reopen();
    if (storage::Journal(replica_->database()).last() != ledger_.last())
        throw Violation(name_ + " came back with other changes than were saved");
}

void Device::fillDisk(bool full)
{
    if (power_.isOff || full == diskFull_)
        return;
    diskFull_ = full;
    auto& database = replica_->database();
    std::int64_t most = 1'000'000'000;
    if (full) {
        auto pages = database.prepare("PRAGMA page_count");
        pages.step();
        most = pages.integer(0);
    }
    database.execute("PRAGMA max_page_count = " + std::to_string(most));
    note(full ? "has a full disk" : "has room on its disk again");
}

bool Device::act(const std::string& label, const std::function<core::Result<void>(Typist&)>& work)
{
    if (power_.isOff)
        return false;
    const auto before = commits_;
    std::vector<sync::Change> typed;
    bool trusted = false;
    std::string failure;
    try {
        const auto done = replica_->write(label, [&](storage::Write& write) {
            Typist typist(write);
            auto result = work(typist);
            typed = typist.typed();
            trusted = typist.isTrusted();
            return result;
        });
        failure = done ? "" : done.error().code;
    } catch (const storage::DatabaseError& error) {
        failure = error.isDiskFull() ? "disk_full" : "failed";
        if (!power_.isOff && !diskFull_)
            throw Violation(name_ + " failed to write: " + error.what());
    }
    const bool saved = commits_ > before;
    note(label + (saved ? " saved" : failure.empty() ? " nothing" : " " + failure));
    if (saved != failure.empty() && !power_.isOff && !(failure.empty() && typed.empty()))
        throw Violation(name_ + " was told otherwise than it was stored: " + label + " " + failure);
    inspect([&] {
        const auto known = ledger_.last();
        takeJournal();
        if (!saved ? ledger_.last() != known : !trusted)
            expectTyped(saved ? typed : std::vector<sync::Change>{});
    });
    recover();
    if (dice_.oneIn(4))
        checkRows();
    return saved;
}

/// The newest changes of the journal are what was asked for, no more and no less.
void Device::expectTyped(const std::vector<sync::Change>& typed)
{
    auto at = ledger_.changes.end();
    if (typed.size() > ledger_.changes.size())
        throw Violation(name_ + " has fewer changes than were saved");
    for (auto left = typed.rbegin(); left != typed.rend(); ++left)
        if (!isSame(*left, (--at)->second.change) || at->second.offered)
            throw Violation(name_ + " keeps another change of " + named({left->entity, left->record}) +
                            " than was typed");
}

/// Takes what is new in the journal into the ledger, and what was emptied there.
void Device::takeJournal()
{
    storage::Journal journal(replica_->database());
    for (auto& kept : journal.range(ledger_.last() + 1, INT64_MAX)) {
        const auto dseq = kept.change.dseq;
        if (dseq != ledger_.last() + 1 && !ledger_.changes.empty())
            throw Violation(name_ + " skips the number " + std::to_string(ledger_.last() + 1));
        if (!kept.change.command && kept.change.kind == sync::ChangeKind::Void)
            throw Violation(name_ + " has an empty change that nobody withdrew");
        ++world_.typed;
        note("  " + told(kept.change));
        ledger_.changes[dseq].change = std::move(kept.change);
    }
    if (!ledger_.isUnsure)
        return;
    for (const auto& kept : journal.range(ledger_.answeredUpTo + 1, INT64_MAX)) {
        auto& saved = ledger_.changes.at(kept.change.dseq);
        saved.carried = saved.carried || (kept.change.kind == sync::ChangeKind::Void && !saved.withdrawn);
    }
}

void Device::noteWithdrawn(std::int64_t first, std::int64_t last)
{
    for (const auto& kept : storage::Journal(replica_->database()).range(first, last)) {
        auto& saved = ledger_.changes.at(kept.change.dseq);
        // The content of an answered change goes with the right in its building.
        const bool gone = saved.result && (ledger_.wasLimited || saved.result->code == "building_withdrawn");
        if (kept.change.kind != sync::ChangeKind::Void || saved.withdrawn || saved.carried || gone)
            continue;
        if (saved.offered)
            throw Violation(name_ + " withdrew change " + std::to_string(kept.change.dseq) +
                            ", which the server may have");
        saved.withdrawn = true;
    }
}

bool Device::undo(std::int64_t number)
{
    if (power_.isOff)
        return false;
    std::int64_t first = 0;
    std::int64_t last = 0;
    {
        auto statement = replica_->database().prepare("SELECT first_dseq, last_dseq FROM change_set WHERE number = ?1");
        statement.bind(1, number);
        if (!statement.step())
            return false;
        first = statement.integer(0);
        last = statement.integer(1);
    }
    const auto before = commits_;
    std::string failure;
    try {
        const auto done = replica_->undo(number);
        failure = done ? "" : done.error().code;
    } catch (const storage::DatabaseError& error) {
        failure = "failed";
        if (!power_.isOff && !diskFull_)
            throw Violation(name_ + " failed to undo: " + error.what());
    }
    const bool saved = commits_ > before;
    note("undo " + std::to_string(first) + " to " + std::to_string(last) + (saved ? " saved" : " " + failure));
    inspect([&] {
        const auto known = ledger_.last();
        takeJournal();
        noteWithdrawn(first, last);
        if (!saved && ledger_.last() != known)
            throw Violation(name_ + " undid what it said it did not");
        if (saved && ledger_.last() > known)
            checkReversed(first, last);
    });
    recover();
    checkRows();
    return saved;
}

/// What was undone by new changes is as it was before.
void Device::checkReversed(std::int64_t first, std::int64_t last)
{
    std::map<Key, std::optional<core::Row>> rows;
    for (auto at = last; at >= first; --at) {
        const auto& change = ledger_.changes.at(at).change;
        if (change.kind == sync::ChangeKind::Void)
            continue;
        const Key key{change.entity, change.record};
        if (!rows.contains(key)) {
            const auto stored = replica_->row(*key.first, key.second);
            rows[key] = stored ? std::optional(stored->row) : std::nullopt;
        }
        auto& row = rows[key];
        const bool there = replica_->row(*key.first, key.second).has_value();
        if (change.kind == sync::ChangeKind::Create && there)
            throw Violation(name_ + " still shows a record whose making was undone");
        if (change.kind == sync::ChangeKind::Delete)
            row = change.row;
        for (const auto& field : change.fields)
            if (row)
                (*row)[field.column] = field.before;
        if (change.command && change.command->name == "SetShares" && row)
            (*row)[*key.first->column("shares")] = *change.command->argument("before");
    }
    for (const auto& [key, row] : rows)
        if (const auto stored = replica_->row(*key.first, key.second); stored && row)
            for (std::size_t i = 0; i < row->size(); ++i)
                if ((*row)[i] != stored->row[i] && key.first->columns[i].name != "total")
                    throw Violation(name_ + " undid a change of " + named(key) + " to another value");
}

/// What the product does when the server has met another copy of the file.
void Device::becomeAnother()
{
    const auto before = commits_;
    try {
        replica_->becomeDevice(replica_->newId());
    } catch (const storage::DatabaseError&) {
        if (!power_.isOff && !diskFull_)
            throw;
    }
    if (commits_ > before)
        ledger_.identities[ledger_.answeredUpTo + 1] = core::parseUuid(setting("device")).value();
}

std::string Device::setting(std::string_view name)
{
    std::string value;
    inspect([&] { value = replica_->setting(name); });
    return value;
}

std::string Device::exchange()
{
    if (busy_ || power_.isOff)
        return "busy";
    busy_ = true;
    note("exchanges");
    std::string failure;
    try {
        const auto store = watched(*this);
        const auto transport = line(*this);
        const auto report = sync::exchange(*store, *transport);
        failure = report ? "" : report.error().code;
    } catch (const PowerCut&) {
        failure = "power";
    } catch (const storage::DatabaseError& error) {
        failure = "failed";
        if (!power_.isOff && !diskFull_)
            throw Violation(name_ + " failed to exchange: " + error.what());
    }
    busy_ = false;
    if (failure == "device_cloned" && !power_.isOff)
        becomeAnother();
    note("exchanged" + (failure.empty() ? "" : ": " + failure) + ", cursor " + std::to_string(ledger_.cursor));
    recover();
    checkRows();
    return failure;
}

} // namespace mitoyen::simulation
