// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "simulation/ledger.h"
#include "simulation/server.h"
#include "simulation/templates.h"
#include "storage/sync_store.h"
#include "storage/write.h"

namespace mitoyen::simulation {

/// Writes through the one door and remembers what was asked of it, apart from the journal.
class Typist {
public:
    explicit Typist(storage::Write& write) : write_(write) {}
    storage::Replica& replica() { return write_.replica(); }
    storage::Write& write() { return write_; }

    core::Result<void> insert(const schema::EntityDescription& entity, const core::Row& row);
    /// Leaves out what is refused.
    bool tryInsert(const schema::EntityDescription& entity, const core::Row& row);
    core::Result<void> save(const schema::EntityDescription& entity, const core::Row& row);
    core::Result<void> remove(const schema::EntityDescription& entity, const core::Uuid& id);
    core::Result<void> command(const sync::Command& command, bool hasEffect);
    /// Changes made by other means follow: their content is taken from the journal.
    void trustJournal() { trusted_ = true; }

    template <class E> core::Result<void> insert(const E& record)
    {
        return insert(schema::description<E>(), schema::toRow(record));
    }

    const std::vector<sync::Change>& typed() const { return typed_; }
    bool isTrusted() const { return trusted_; }

private:
    storage::Write& write_;
    std::vector<sync::Change> typed_;
    bool trusted_ = false;
};

/// Cuts the power at a durable step that was numbered before.
struct PowerPlan {
    std::int64_t commits = 0; ///< counts down; 0: no plan
    bool afterCommit = false; ///< the step is done, but nobody hears of it
    bool isOff = false; ///< the power is gone
};

struct World;

/// One laptop: the product's replica and its half of the exchange, and the ledger of what surely happened to it.
class Device {
public:
    Device(World& world, Server& server, std::string name, std::string user, const Template& original, bool onFile);
    /// A copy of the file, used beside the original.
    Device(Device& original, std::string name);
    ~Device();
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;

    storage::Replica& replica() { return *replica_; }
    const Ledger& ledger() const { return ledger_; }
    const std::string& name() const { return name_; }
    const std::string& user() const { return user_; }
    Server& server() { return server_; }
    bool isBusy() const { return busy_; }
    bool isOff() const { return power_.isOff; }

    /// One act of a person in one transaction. Whether it was called saved.
    bool act(const std::string& label, const std::function<core::Result<void>(Typist&)>& work);
    bool undo(std::int64_t number);
    /// One exchange with everything that may go wrong. The error as the window would show it, or empty.
    std::string exchange();

    void planPowerCut(std::int64_t commits, bool afterCommit) { power_ = {commits, afterCommit, false}; }
    void forgetPlans() { power_ = {}; }
    /// Durable steps so far.
    std::int64_t commits() const { return commits_; }
    void fillDisk(bool full);
    void setClock(std::int64_t offset) { clock_ = offset; }
    std::int64_t offlineUntil = 0;

    /// The replica shows what it must show.
    void checkRows();
    /// After everything healed: nothing waits, nothing is lost, every outcome can be seen.
    void checkQuiet();

    // For the wrapper of the store and for the network.
    void afterStep(); ///< throws PowerCut when the power went during the step
    Ledger& notes() { return ledger_; }
    World& world() { return world_; }
    void note(const std::string& text);
    void takeJournal();
    /// Looks at the file even when the power is gone, as one does afterwards.
    template <class Look> void inspect(Look look)
    {
        const auto kept = power_;
        power_ = {};
        look();
        power_ = kept;
    }

private:
    storage::Environment environment();
    void watch();
    void reopen();
    void recover();
    void becomeAnother();
    std::string setting(std::string_view name);
    void expectTyped(const std::vector<sync::Change>& typed);
    void noteWithdrawn(std::int64_t first, std::int64_t last);
    void checkReversed(std::int64_t first, std::int64_t last);
    void checkOutcome(const SavedChange& saved);
    void checkRefusals();
    static int onCommit(void* device);
    static int onProgress(void* device);

    World& world_;
    Server& server_;
    std::string name_;
    std::string user_;
    std::string path_; ///< empty: in memory
    Dice dice_;
    std::int64_t clock_ = 0;
    std::unique_ptr<storage::Replica> replica_;
    Ledger ledger_;
    PowerPlan power_;
    std::int64_t commits_ = 0;
    bool busy_ = false;
    bool diskFull_ = false;
};

} // namespace mitoyen::simulation
