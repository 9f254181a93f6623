// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/id.h"
#include "core/result.h"
#include "model/organisation.h"
#include "schema/field.h"
#include "storage/database.h"

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace mitoyen::storage {

/// What a replica takes from the outside: the clock (for display only) and new identifiers.
struct Environment {
    std::function<core::Instant()> now;
    core::IdSource newId;
};
/// The system's clock and randomness; identifiers grow within the process.
Environment systemEnvironment();

/// Which kinds of thing a transaction changed: the models that show them load again.
struct Changes {
    std::set<std::string_view> tables;
};

struct StoredRow {
    core::Row row;
    std::int64_t revision = 0; ///< 0 while the server has not acknowledged the record
};

template <class E> struct Stored {
    E record;
    std::int64_t revision = 0;
};

/// How far a transaction's changes have gone, newest first on the undo list.
struct UndoEntry {
    std::int64_t number = 0;
    std::string label;
    core::Instant at;
    std::int64_t records = 0;
    bool final = false; ///< it issued documents or closed a year: it is corrected by another act, never undone
};

/// Narrows a list. Rows come in the order of `orderBy` (columns of the entity, "since,unit"; "-total_cents" for
/// descending), then by identifier.
struct Query {
    std::optional<core::Uuid> building;
    std::vector<std::pair<std::string_view, core::Value>> equal;
    std::string orderBy;
    std::int64_t limit = -1;
    std::int64_t offset = 0;
};

struct SearchHit {
    std::string_view table;
    core::Uuid record;
    std::optional<core::Uuid> building;
    std::string title;
};

class FileLock;
class Write;
struct JournalChange;
struct UndoneAct;

/// The encrypted, complete, writable copy of an office's records in one file. One thread uses it. Reading is free;
/// every change goes through `write`, the one door.
class Replica {
public:
    /// A new file with an organisation of its own. Errors: replica_exists, disk_full, file_unwritable.
    static core::Result<std::unique_ptr<Replica>> create(const std::string& path, const DatabaseKey& key,
                                                         const model::Organisation& organisation,
                                                         Environment environment);
    /// Opens, migrates when older. Errors, each leaving the file as it is: replica_missing, replica_locked (another
    /// process has it), replica_damaged, replica_too_new, disk_full.
    static core::Result<std::unique_ptr<Replica>> open(const std::string& path, const DatabaseKey& key,
                                                       Environment environment);
    /// For tests and dry runs: no file.
    static std::unique_ptr<Replica> inMemory(const model::Organisation& organisation, Environment environment);
    /// The same content once more, with the same identity, in memory: for simulations.
    static std::unique_ptr<Replica> inMemoryCopy(Replica& original, Environment environment);
    ~Replica();
    Replica(const Replica&) = delete;
    Replica& operator=(const Replica&) = delete;

    /// The one door. Runs `change` in one transaction; its rows, their change records and its inverse are stored
    /// together, or nothing is when it returns an error or throws. `label` names it for undo.
    core::Result<void> write(const std::string& label, const std::function<core::Result<void>(Write&)>& change);

    /// Undoes a transaction of the undo list by a new one. Errors: changed_since (a later change touched the record:
    /// undo that one first), fact_never_changes (it has left the office), natural_key_taken (by another record since).
    core::Result<void> undo(std::int64_t number);
    /// Newest first.
    std::vector<UndoEntry> undoList(std::int64_t limit = 20);
    /// Does again what was undone last, as a new entry of the undo list; answers with its label. What was undone is
    /// remembered until another change is made or the file is closed. Errors: nothing_to_redo; changed_since; those of
    /// the door. When it is refused it can be tried again.
    core::Result<std::string> redo();

    std::optional<StoredRow> row(const schema::EntityDescription& entity, const core::Uuid& id);
    std::vector<StoredRow> rows(const schema::EntityDescription& entity, const Query& query = {});
    std::int64_t count(const schema::EntityDescription& entity, const Query& query = {});
    /// Of a column of whole numbers; of one `item` of the elements when it is a list column. 0 for no rows.
    std::int64_t sum(const schema::EntityDescription& entity, std::string_view column, const Query& query = {},
                     std::string_view item = {});

    template <class E> std::optional<E> find(core::Id<E> id)
    {
        const auto stored = row(schema::description<E>(), id.uuid);
        return stored ? std::optional<E>(decoded<E>(stored->row)) : std::nullopt;
    }
    template <class E> std::vector<E> all(const Query& query = {})
    {
        std::vector<E> records;
        for (const auto& stored : rows(schema::description<E>(), query))
            records.push_back(decoded<E>(stored.row));
        return records;
    }

    /// Exact before prefix before one typo; accents and case folded.
    std::vector<SearchHit> search(const std::string& text, std::int64_t limit = 50);

    core::Id<model::Organisation> organisation() const { return organisation_; }
    core::Uuid device() const { return device_; }
    core::Instant now() const { return environment_.now(); }
    core::Uuid newId() const { return environment_.newId(); }
    const std::string& path() const { return path_; }
    Database& database() { return *database_; }

    /// Called after every COMMIT, on the thread that wrote.
    void onChanged(std::function<void(const Changes&)> listener) { listener_ = std::move(listener); }
    void announce(const Changes& changes);

    /// Small facts about the file itself (cursor, tokens, device key); not synced. Empty when never set.
    std::string setting(std::string_view name);
    void setSetting(std::string_view name, std::string_view value);

    /// Next number of a series that never repeats, from 1: for payment references. Only inside `write`.
    std::int64_t nextNumber(std::string_view series);

    /// A device number of three digits that the server gave, 0 before; see rules for payment references.
    std::int64_t deviceSeries();

    /// Adopts another organisation while the replica has no records: organisation_mismatch otherwise.
    core::Result<void> adoptOrganisation(core::Id<model::Organisation> organisation, const std::string& name);
    /// Whether anything but the office's own description is in it.
    bool hasRecords();
    /// As a device of its own: a cloned or restored file registers anew.
    void becomeDevice(const core::Uuid& device);

    /// Every page authenticated, the structure whole, the derived tables in step. Error replica_damaged.
    core::Result<void> verify();

private:
    Replica(std::string path, std::unique_ptr<FileLock> lock, std::unique_ptr<Database> database,
            Environment environment);
    void found(const model::Organisation& organisation);
    void loadIdentity();
    /// `write` without forgetting what was undone; whether anything was stored.
    core::Result<bool> store(const std::string& label, const std::function<core::Result<void>(Write&)>& change);
    core::Result<void> withdraw(const std::vector<JournalChange>& changes, std::set<std::string_view>& touched);
    std::int64_t baseRevision(const schema::EntityDescription& entity, const core::Uuid& record);

    template <class E> static E decoded(const core::Row& row)
    {
        auto record = schema::fromRow<E>(row);
        if (!record)
            throw DatabaseError(11, record.error().text);
        return std::move(*record);
    }

    std::string path_;
    std::unique_ptr<FileLock> lock_;
    std::unique_ptr<Database> database_;
    Environment environment_;
    core::Id<model::Organisation> organisation_;
    core::Uuid device_;
    std::function<void(const Changes&)> listener_;
    std::vector<UndoneAct> undone_; ///< in the order of the undoing
};

} // namespace mitoyen::storage
