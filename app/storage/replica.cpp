// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/replica.h"

#include "core/text.h"
#include "model/entities.h"
#include "schema/statements.h"
#include "schema/validate.h"
#include "storage/file_lock.h"
#include "storage/journal.h"
#include "storage/lease.h"
#include "storage/replica_tables.h"
#include "storage/rows.h"
#include "storage/search_index.h"
#include "storage/withdrawn_buildings.h"
#include "storage/write.h"

#include <algorithm>
#include <filesystem>

namespace mitoyen::storage {

namespace {

core::Error damaged(const std::string& path)
{
    return {"replica_damaged",
            "The file " + path + " is damaged, or was made with another key; nothing was changed. Restore a backup.",
            {path, 0, {}}};
}

core::Error diskFull(const std::string& path)
{
    return {"disk_full", "The disk that holds " + path + " is full; nothing was changed.", {path, 0, {}}};
}

/// After the key: a cache that holds the busy pages even of an import (each miss is a decryption, each spill an
/// encryption), the journal in WAL, and no commit that is not on the disk.
void configure(Database& database)
{
    database.execute("PRAGMA journal_mode = WAL");
    database.execute("PRAGMA synchronous = FULL");
    database.execute("PRAGMA cache_size = -131072");
    database.execute("PRAGMA temp_store = MEMORY");
    database.execute("PRAGMA foreign_keys = OFF");
}

} // namespace

Replica::Replica(std::string path, std::unique_ptr<FileLock> lock, std::unique_ptr<Database> database,
                 Environment environment)
    : path_(std::move(path)),
      lock_(std::move(lock)),
      database_(std::move(database)),
      environment_(std::move(environment))
{}

Replica::~Replica() = default;

core::Result<std::unique_ptr<Replica>> Replica::create(const std::string& path, const DatabaseKey& key,
                                                       const model::Organisation& organisation, Environment environment)
{
    namespace fs = std::filesystem;
    std::error_code failure;
    if (fs::exists(path, failure))
        return core::Error{
            "replica_exists", "There is already a file " + path + "; choose another name.", {path, 0, {}}};
    try {
        auto database = std::make_unique<Database>(path, key, Database::Mode::Create);
        fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, failure);
        configure(*database);
        auto lock = FileLock::take(path);
        if (!lock)
            return lock.error();
        auto replica =
            std::unique_ptr<Replica>(new Replica(path, std::move(*lock), std::move(database), std::move(environment)));
        replica->found(organisation);
        return replica;
    } catch (const DatabaseError& error) {
        for (const auto* ending : {"", "-wal", "-shm"})
            fs::remove(path + ending, failure);
        if (error.isDiskFull())
            return diskFull(path);
        return core::Error{"file_unwritable", path + ": " + error.what() + ".", {path, 0, {}}};
    }
}

void Replica::found(const model::Organisation& organisation)
{
    {
        Transaction transaction(*database_);
        installTables(*database_);
        setSetting("organisation", core::toText(organisation.id.uuid));
        setSetting("device", core::toText(environment_.newId()));
        transaction.commit();
    }
    loadIdentity();
    const auto written = write("", [&organisation](Write& write) { return write.insert(organisation); });
    core::require(written.ok(), "a new replica takes its organisation");
}

core::Result<std::unique_ptr<Replica>> Replica::open(const std::string& path, const DatabaseKey& key,
                                                     Environment environment)
{
    auto lock = FileLock::take(path);
    if (!lock)
        return lock.error();
    try {
        auto database = std::make_unique<Database>(path, key, Database::Mode::Open);
        const int version = storedVersion(*database);
        if (version > model::schemaVersion)
            return core::Error{"replica_too_new",
                               "The file was written by a newer version of Mitoyen; update this one to open it.",
                               {path, 0, {}}};
        if (version == 0)
            return damaged(path);
        configure(*database);
        if (version < model::schemaVersion) {
            Transaction transaction(*database);
            upgradeTables(*database, version);
            transaction.commit();
        }
        auto replica =
            std::unique_ptr<Replica>(new Replica(path, std::move(*lock), std::move(database), std::move(environment)));
        replica->loadIdentity();
        if (numberSetting(replica->database(), "scrub") != 0) {
            scrub(replica->database());
            setNumberSetting(replica->database(), "scrub", 0);
        }
        return replica;
    } catch (const DatabaseError& error) {
        if (error.isDamaged())
            return damaged(path);
        if (error.isDiskFull())
            return diskFull(path);
        throw;
    }
}

std::unique_ptr<Replica> Replica::inMemory(const model::Organisation& organisation, Environment environment)
{
    auto database = std::make_unique<Database>(":memory:", DatabaseKey{1}, Database::Mode::Create);
    database->execute("PRAGMA cache_size = -65536");
    auto replica =
        std::unique_ptr<Replica>(new Replica(":memory:", nullptr, std::move(database), std::move(environment)));
    replica->found(organisation);
    return replica;
}

void Replica::loadIdentity()
{
    const auto organisation = core::parseUuid(setting("organisation"));
    const auto device = core::parseUuid(setting("device"));
    if (!organisation || !device)
        throw DatabaseError(11, "the replica does not know whose it is");
    organisation_.uuid = *organisation;
    device_ = *device;
}

core::Result<void> Replica::write(const std::string& label, const std::function<core::Result<void>(Write&)>& change)
{
    const auto stored = store(label, change);
    if (!stored)
        return stored.error();
    // What was undone before another act was done has had its time, as in every editor.
    if (*stored && !label.empty())
        undone_.clear();
    return {};
}

core::Result<bool> Replica::store(const std::string& label, const std::function<core::Result<void>(Write&)>& change)
{
    if (auto open = checkLease(*this); !open)
        return open.error();
    Changes changes;
    {
        Transaction transaction(*database_);
        Journal journal(*database_);
        const auto before = journal.last();
        Write write(*this);
        if (auto done = change(write); !done)
            return done.error();
        if (write.records() == 0)
            return false;
        if (!label.empty()) {
            auto statement =
                database_->prepare("INSERT INTO change_set (label, at, first_dseq, last_dseq) VALUES (?1, ?2, ?3, ?4)");
            statement.bind(1, label).bind(2, now().milliseconds).bind(3, before + 1).bind(4, journal.last());
            statement.run();
        }
        transaction.commit();
        changes.tables = write.touched();
    }
    announce(changes);
    return true;
}

void Replica::announce(const Changes& changes)
{
    if (listener_ && !changes.tables.empty())
        listener_(changes);
}

std::optional<StoredRow> Replica::row(const schema::EntityDescription& entity, const core::Uuid& id)
{
    return loadRow(*database_, entity, id);
}

namespace {

std::string conditions(const schema::EntityDescription& entity, const Query& query)
{
    std::string text;
    int parameter = 1;
    const auto add = [&](std::string_view column) {
        core::require(entity.column(column).has_value(), "a query names an unknown column");
        text += (text.empty() ? " WHERE " : " AND ") + std::string(column) + " IS ?" + std::to_string(parameter++);
    };
    if (query.building)
        add("building");
    for (const auto& [column, value] : query.equal)
        add(column);
    return text;
}

void bindConditions(Statement& statement, const Query& query)
{
    int parameter = 1;
    if (query.building)
        statement.bind(parameter++, *query.building);
    for (const auto& [column, value] : query.equal)
        statement.bind(parameter++, value);
}

std::string ordering(const schema::EntityDescription& entity, const Query& query)
{
    std::string text;
    for (auto column : schema::splitNames(query.orderBy)) {
        const bool falling = column.starts_with('-');
        if (falling)
            column.remove_prefix(1);
        core::require(entity.column(column).has_value(), "a query is ordered by an unknown column");
        text += (text.empty() ? "" : ", ") + std::string(column) + (falling ? " DESC" : "");
    }
    return " ORDER BY " + text + (text.empty() ? "n" : ", n");
}

} // namespace

std::vector<StoredRow> Replica::rows(const schema::EntityDescription& entity, const Query& query)
{
    std::string sql = "SELECT " + schema::columnList(entity) + ", rev FROM " + std::string(entity.table) +
        conditions(entity, query) + ordering(entity, query);
    if (query.limit >= 0 || query.offset > 0)
        sql += " LIMIT " + std::to_string(query.limit) + " OFFSET " + std::to_string(query.offset);
    std::vector<StoredRow> rows;
    auto statement = database_->prepare(sql);
    bindConditions(statement, query);
    while (statement.step())
        rows.push_back(readRow(statement, entity));
    return rows;
}

std::int64_t Replica::count(const schema::EntityDescription& entity, const Query& query)
{
    auto statement =
        database_->prepare("SELECT count(*) FROM " + std::string(entity.table) + conditions(entity, query));
    bindConditions(statement, query);
    statement.step();
    return statement.integer(0);
}

std::int64_t Replica::sum(const schema::EntityDescription& entity, std::string_view column, const Query& query,
                          std::string_view item)
{
    core::require(entity.column(column).has_value(), "a sum names an unknown column");
    const std::string of(column);
    const auto text = item.empty() ? "SELECT coalesce(sum(" + of + "), 0) FROM " + std::string(entity.table)
                                   : "SELECT coalesce(sum(json_extract(one.value, '$." + std::string(item) +
            "')), 0) FROM " + std::string(entity.table) + ", json_each(" + of + ") AS one";
    auto statement = database_->prepare(text + conditions(entity, query));
    bindConditions(statement, query);
    statement.step();
    return statement.integer(0);
}

std::vector<SearchHit> Replica::search(const std::string& text, std::int64_t limit)
{
    return searchIndex(*database_, text, limit);
}

std::string Replica::setting(std::string_view name)
{
    auto statement = database_->prepare("SELECT value FROM setting WHERE name = ?1");
    statement.bind(1, name);
    return statement.step() ? statement.text(0) : std::string{};
}

void Replica::setSetting(std::string_view name, std::string_view value)
{
    auto statement = database_->prepare(
        "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    statement.bind(1, name).bindBlob(2, value);
    statement.run();
}

std::int64_t Replica::nextNumber(std::string_view series)
{
    const auto name = "series_" + std::string(series);
    // Above what another life of this file may have given: see restore.
    const auto next = std::max(numberSetting(*database_, name), numberSetting(*database_, "numbers_start")) + 1;
    setNumberSetting(*database_, name, next);
    return next;
}

std::int64_t Replica::deviceSeries()
{
    return numberSetting(*database_, "device_series");
}

bool Replica::hasRecords()
{
    for (const auto* entity : model::entities()) {
        const bool describesOffice = entity->table == "organisation" || entity->table == "office_user" ||
            entity->table == "role" || entity->table == "device";
        if (!describesOffice && count(*entity) > 0)
            return true;
    }
    return false;
}

core::Result<void> Replica::adoptOrganisation(core::Id<model::Organisation> organisation, const std::string& name)
{
    if (organisation == organisation_)
        return {};
    if (hasRecords())
        return core::Error{"organisation_mismatch",
                           "This replica has records of another organisation than \"" + name +
                               "\"; nothing was sent. Start a new replica to join it.",
                           {}};
    {
        Transaction transaction(*database_);
        for (const auto* entity : model::entities())
            database_->execute("DELETE FROM " + std::string(entity->table));
        for (const auto* table : {"change", "change_set", "base_row", "received"})
            database_->execute(std::string("DELETE FROM ") + table);
        // A device's changes are numbered for each organisation, without a hole from 1.
        database_->execute("DELETE FROM sqlite_sequence WHERE name = 'change'");
        rebuildSearchIndex(*database_);
        for (const auto* counter :
             {"answered_up_to", "answered_head", "settled_up_to", "offered_up_to", "cursor", "pull_everything",
              "server_restored", "device_first_dseq", "first_after", "first_up_to", "first_done"})
            setNumberSetting(*database_, counter, 0);
        for (const auto* name : {"server_epoch", "buildings", "first_table"})
            setSetting(name, "");
        // The numbers of the device go on: nothing of the old organisation was ever sent under them.
        setSetting("organisation", core::toText(organisation.uuid));
        transaction.commit();
    }
    loadIdentity();
    return {};
}

void Replica::becomeDevice(const core::Uuid& device)
{
    Transaction transaction(*database_);
    setNumberSetting(*database_, "device_first_dseq", Journal(*database_).answeredUpTo());
    setSetting("device", core::toText(device));
    for (const auto* name : {"device_key", "refresh_token", "refresh_attempt"})
        setSetting(name, "");
    setNumberSetting(*database_, "device_series", 0);
    transaction.commit();
    device_ = device;
}

core::Result<void> Replica::verify()
{
    for (const auto* pragma : {"PRAGMA cipher_integrity_check", "PRAGMA integrity_check"}) {
        if (!lock_ && pragma == std::string_view("PRAGMA cipher_integrity_check"))
            continue; // without a file there are no pages to authenticate
        auto statement = database_->prepare(pragma);
        while (statement.step())
            if (statement.bytes(0) != "ok")
                return core::Error{
                    "replica_damaged", "The file is damaged: " + statement.text(0) + ".", {path_, 0, {}}};
    }
    for (const auto* entity : model::entities())
        for (const auto& stored : rows(*entity))
            if (auto valid = schema::validateRow(*entity, stored.row); !valid)
                return core::Error{"replica_damaged",
                                   "A stored " + std::string(entity->table) + " breaks a rule: " + valid.error().text,
                                   {path_, 0, valid.error().where.field}};
    return {};
}

} // namespace mitoyen::storage
