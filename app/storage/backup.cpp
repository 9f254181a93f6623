// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/backup.h"

#include "model/entities.h"
#include "storage/file_lock.h"
#include "storage/journal.h"

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <map>

namespace mitoyen::storage {

namespace fs = std::filesystem;

namespace {

void removeFiles(const std::string& path)
{
    std::error_code failure;
    for (const auto* ending : {"", "-wal", "-shm"})
        fs::remove(path + ending, failure);
}

/// Copies page by page through SQLite, so that a write in between does no harm.
void copyPages(Database& from, Database& to)
{
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (backup == nullptr)
        to.fail("backup");
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        throw DatabaseError(finished != SQLITE_OK ? finished : stepped, sqlite3_errstr(finished));
}

std::map<std::string_view, std::int64_t> counts(Replica& replica)
{
    std::map<std::string_view, std::int64_t> found;
    for (const auto* entity : model::entities())
        found[entity->table] = replica.count(*entity);
    return found;
}

bool sameRows(Replica& a, Replica& b)
{
    for (const auto* entity : model::entities()) {
        const auto left = a.rows(*entity);
        const auto right = b.rows(*entity);
        if (left.size() != right.size())
            return false;
        for (std::size_t i = 0; i < left.size(); ++i)
            if (left[i].row != right[i].row || left[i].revision != right[i].revision)
                return false;
    }
    return true;
}

BackupReport reportOf(Replica& replica, const std::string& file)
{
    BackupReport report;
    for (const auto& [table, number] : counts(replica))
        report.records += number;
    std::error_code failure;
    report.bytes = static_cast<std::int64_t>(fs::file_size(file, failure));
    return report;
}

/// Numbers given since the backup stand on papers that left the office: a restored replica leaps over them, so that no
/// payment reference is given twice. A leap leaves room for hundreds of restores.
void leapNumbers(Replica& replica)
{
    constexpr std::int64_t leap = 10'000;
    auto highest = numberSetting(replica.database(), "numbers_start");
    {
        auto statement = replica.database().prepare(
            "SELECT max(CAST(CAST(value AS TEXT) AS INTEGER)) FROM setting WHERE name GLOB 'series_*'");
        if (statement.step())
            highest = std::max(highest, statement.integer(0));
    }
    setNumberSetting(replica.database(), "numbers_start", highest + leap);
}

core::Error machineFault(const DatabaseError& error, const std::string& file)
{
    if (error.isDiskFull())
        return {"disk_full", "The disk that holds " + file + " is full; nothing was changed.", {file, 0, {}}};
    if (error.isDamaged())
        return {"replica_damaged",
                "The file " + file + " is damaged or has another key; nothing was changed.",
                {file, 0, {}}};
    return {"file_unwritable", file + ": " + error.what() + ".", {file, 0, {}}};
}

} // namespace

std::unique_ptr<Replica> Replica::inMemoryCopy(Replica& original, Environment environment)
{
    auto database = std::make_unique<Database>(":memory:", DatabaseKey{1}, Database::Mode::Create);
    copyPages(original.database(), *database);
    auto replica =
        std::unique_ptr<Replica>(new Replica(":memory:", nullptr, std::move(database), std::move(environment)));
    replica->loadIdentity();
    return replica;
}

core::Result<BackupReport> backUp(Replica& replica, const DatabaseKey& key, const std::string& target)
{
    std::error_code failure;
    if (fs::exists(target, failure))
        return core::Error{
            "file_exists", "There is already a file " + target + "; choose another name.", {target, 0, {}}};
    const std::string unfinished = target + ".unfinished";
    removeFiles(unfinished);
    try {
        {
            Database copy(unfinished, key, Database::Mode::Create);
            copyPages(replica.database(), copy);
            copy.execute("PRAGMA journal_mode = DELETE");
        }
        BackupReport report;
        {
            auto opened = Replica::open(unfinished, key, systemEnvironment());
            if (!opened)
                return opened.error();
            const auto verified = (*opened)->verify();
            if (!verified || !sameRows(replica, **opened)) {
                removeFiles(unfinished);
                return core::Error{
                    "backup_differs", "The copy is not the same as the original; it was removed.", {target, 0, {}}};
            }
            (*opened)->database().execute("PRAGMA journal_mode = DELETE");
            report = reportOf(**opened, unfinished);
        }
        fs::rename(unfinished, target);
        return report;
    } catch (const DatabaseError& error) {
        removeFiles(unfinished);
        return machineFault(error, target);
    } catch (const fs::filesystem_error& error) {
        removeFiles(unfinished);
        return core::Error{"file_unwritable", target + ": " + error.code().message() + ".", {target, 0, {}}};
    }
}

core::Result<BackupReport> restore(const std::string& backup, const DatabaseKey& key, const std::string& path,
                                   const Environment& environment)
{
    std::error_code failure;
    if (!fs::exists(backup, failure))
        return core::Error{"replica_missing", "There is no backup at " + backup + ".", {backup, 0, {}}};
    const std::string incoming = path + ".restoring";
    removeFiles(incoming);
    try {
        fs::copy_file(backup, incoming);
        BackupReport report;
        {
            auto opened = Replica::open(incoming, key, environment);
            if (!opened) {
                removeFiles(incoming);
                return opened.error();
            }
            if (auto verified = (*opened)->verify(); !verified) {
                removeFiles(incoming);
                return verified.error();
            }
            (*opened)->becomeDevice(environment.newId());
            leapNumbers(**opened);
            (*opened)->database().execute("PRAGMA journal_mode = DELETE");
            report = reportOf(**opened, incoming);
        }
        if (fs::exists(path, failure)) {
            auto lock = FileLock::take(path);
            if (!lock) {
                removeFiles(incoming);
                return lock.error();
            }
            const std::string kept = path + ".before-restore";
            removeFiles(kept);
            for (const auto* ending : {"-wal", "-shm", ""})
                if (fs::exists(path + ending, failure))
                    fs::rename(path + ending, kept + ending);
        }
        fs::rename(incoming, path);
        return report;
    } catch (const DatabaseError& error) {
        removeFiles(incoming);
        return machineFault(error, backup);
    } catch (const fs::filesystem_error& error) {
        removeFiles(incoming);
        return core::Error{"file_unwritable", path + ": " + error.code().message() + ".", {path, 0, {}}};
    }
}

} // namespace mitoyen::storage
