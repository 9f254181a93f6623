// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/first_rows.h"

#include "model/entities.h"
#include "schema/ddl.h"
#include "storage/journal.h"
#include "storage/pulled_rows.h"
#include "storage/rows.h"

namespace mitoyen::storage {

namespace {

/// How far the filling is: the table and the revision in it, and the counter when it began.
constexpr std::string_view tableSetting = "first_table";
constexpr std::string_view afterSetting = "first_after";
constexpr std::string_view upToSetting = "first_up_to";
constexpr std::string_view epochSetting = "first_epoch";
constexpr std::string_view doneSetting = "first_done";
/// 1 while indexes are missing; then the number of tables that have theirs again.
constexpr std::string_view droppedSetting = "first_indexes_dropped";
constexpr std::string_view indexedSetting = "first_tables_indexed";

bool isIndex(std::string_view statement)
{
    return statement.starts_with("CREATE INDEX") || statement.starts_with("CREATE UNIQUE INDEX");
}

} // namespace

std::optional<sync::FirstRequest> FirstRows::request()
{
    const bool exchanged = numberSetting(database_, "cursor") > 0 || numberSetting(database_, "pull_everything") != 0;
    if (exchanged || numberSetting(database_, doneSetting) != 0)
        return std::nullopt;
    return sync::FirstRequest{model::schemaVersion, replica_.setting(tableSetting),
                              numberSetting(database_, afterSetting), numberSetting(database_, upToSetting)};
}

void FirstRows::apply(const sync::FirstReply& reply)
{
    changes_ = {};
    {
        Transaction transaction(database_);
        if (isOfAnotherTime(reply)) {
            transaction.commit();
            return;
        }
        if (!reply.rows.empty() && numberSetting(database_, droppedSetting) == 0)
            dropIndexes();
        PulledRows rows(replica_);
        const auto waiting = waitingRecords(database_, Journal(database_).settledUpTo());
        for (const auto& pulled : reply.rows)
            if (waiting.contains({pulled.entity, std::get<core::Uuid>(pulled.row[0])}))
                rows.putUnder(pulled);
            else
                insert(pulled);
        changes_.tables.merge(rows.changes().tables);
        indexTablesBefore(reply.table);
        replica_.setSetting(tableSetting, reply.table);
        setNumberSetting(database_, afterSetting, reply.after);
        setNumberSetting(database_, upToSetting, reply.upTo);
        if (reply.done()) {
            setNumberSetting(database_, doneSetting, 1);
            setNumberSetting(database_, "cursor", reply.upTo);
            replica_.setSetting("server_epoch", core::toText(reply.epoch));
            replica_.setSetting("buildings", settingOf(reply.buildings));
        }
        transaction.commit();
    }
    replica_.announce(changes_);
}

/// The server was put back to an older state while it was asked: the counter that the filling goes by means something
/// else now. What came is compared with everything the server has, as in any replica that knew the server before.
bool FirstRows::isOfAnotherTime(const sync::FirstReply& reply)
{
    if (numberSetting(database_, "pull_everything") != 0)
        return true;
    const auto epoch = core::toText(reply.epoch);
    const auto known = replica_.setting(epochSetting);
    if (known == epoch)
        return false;
    replica_.setSetting(epochSetting, epoch);
    if (known.empty())
        return false;
    indexTablesBefore({});
    for (const auto name : {doneSetting, std::string_view("pull_everything"), std::string_view("server_restored"),
                            std::string_view("own_rows_doubtful")})
        setNumberSetting(database_, name, 1);
    replica_.setSetting("server_epoch", epoch);
    return true;
}

void FirstRows::insert(const sync::PulledRow& pulled)
{
    const auto& entity = *pulled.entity;
    changes_.tables.insert(entity.table);
    try {
        insertRow(database_, entity, pulled.row, pulled.revision);
    } catch (const DatabaseError& error) {
        if (!error.isConstraint())
            throw;
        const auto stored = loadRow(database_, entity, std::get<core::Uuid>(pulled.row[0]));
        if (!stored)
            throw;
        replaceRow(database_, entity, stored->row, pulled.row, pulled.revision);
    }
}

void FirstRows::dropIndexes()
{
    std::vector<std::string> names;
    for (const auto* entity : model::entities()) {
        auto statement = database_.prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ?1");
        statement.bind(1, entity->table);
        while (statement.step())
            names.push_back(statement.text(0));
    }
    for (const auto& name : names)
        database_.execute("DROP INDEX " + name);
    setNumberSetting(database_, droppedSetting, 1);
}

void FirstRows::indexTablesBefore(std::string_view table)
{
    if (numberSetting(database_, droppedSetting) == 0)
        return;
    const auto entities = model::entities();
    auto indexed = numberSetting(database_, indexedSetting);
    for (; indexed < std::ssize(entities); ++indexed) {
        const auto& entity = *entities[static_cast<std::size_t>(indexed)];
        if (entity.table == table)
            break;
        for (const auto& statement : schema::createTable(entity, schema::Dialect::Sqlite, model::schemaVersion))
            if (isIndex(statement))
                database_.execute(statement);
    }
    setNumberSetting(database_, indexedSetting, indexed);
}

} // namespace mitoyen::storage
