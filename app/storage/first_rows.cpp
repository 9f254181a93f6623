// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/first_rows.h"

#include "model/entities.h"
#include "schema/ddl.h"
#include "storage/journal.h"
#include "storage/pulled_rows.h"
#include "storage/rows.h"

#include <algorithm>
#include <sstream>

namespace mitoyen::storage {

namespace {

/// How far the filling is: the table and the revision in it, and the counter when it began.
constexpr std::string_view tableSetting = "first_table";
constexpr std::string_view afterSetting = "first_after";
constexpr std::string_view upToSetting = "first_up_to";
constexpr std::string_view epochSetting = "first_epoch";
constexpr std::string_view doneSetting = "first_done";
/// The buildings its person had rights in at the beginning: what was granted since comes with the pull that follows.
constexpr std::string_view buildingsSetting = "first_buildings";
/// The segments that are still to come, one a line; the highest number of all of them; 1 once all pages have come.
constexpr std::string_view segmentsSetting = "first_segments";
constexpr std::string_view segmentsUpToSetting = "first_segments_up_to";
constexpr std::string_view pagesDoneSetting = "first_pages_done";
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
    sync::FirstRequest request;
    request.schemaVersion = model::schemaVersion;
    request.table = replica_.setting(tableSetting);
    request.after = numberSetting(database_, afterSetting);
    request.upTo = numberSetting(database_, upToSetting);
    request.segmentsUpTo = numberSetting(database_, segmentsUpToSetting);
    if (numberSetting(database_, pagesDoneSetting) != 0)
        request.segment = outstanding().at(0);
    return request;
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
        insertAll(reply.rows);
        if (reply.segment != 0)
            noteSegment(reply);
        else
            notePage(reply);
        transaction.commit();
    }
    replica_.announce(changes_);
}

void FirstRows::insertAll(const std::vector<sync::PulledRow>& rows)
{
    if (!rows.empty() && numberSetting(database_, droppedSetting) == 0)
        dropIndexes();
    PulledRows pulledRows(replica_);
    const auto waiting = waitingRecords(database_, Journal(database_).settledUpTo());
    for (const auto& pulled : rows)
        if (waiting.contains({pulled.entity, std::get<core::Uuid>(pulled.row[0])}))
            pulledRows.putUnder(pulled);
        else
            insert(pulled);
    changes_.tables.merge(pulledRows.changes().tables);
}

void FirstRows::notePage(const sync::FirstReply& reply)
{
    if (numberSetting(database_, upToSetting) == 0) {
        replica_.setSetting(buildingsSetting, settingOf(reply.buildings));
        setNumberSetting(database_, segmentsUpToSetting, reply.segmentsUpTo);
        keepOutstanding(reply.segments);
    }
    replica_.setSetting(tableSetting, reply.table);
    setNumberSetting(database_, afterSetting, reply.after);
    setNumberSetting(database_, upToSetting, reply.upTo);
    indexTablesBefore(reply.table);
    if (!reply.done())
        return;
    // A file filled by an older program began without noting them.
    if (replica_.setting(buildingsSetting).empty())
        replica_.setSetting(buildingsSetting, settingOf(reply.buildings));
    if (outstanding().empty())
        finish();
    else
        setNumberSetting(database_, pagesDoneSetting, 1);
}

void FirstRows::noteSegment(const sync::FirstReply& reply)
{
    setNumberSetting(database_, afterSetting, reply.done() ? 0 : reply.after);
    if (!reply.done())
        return;
    auto segments = outstanding();
    std::erase_if(segments, [&](const auto& segment) { return segment.number == reply.segment; });
    keepOutstanding(segments);
    if (segments.empty())
        finish();
}

std::vector<sync::Segment> FirstRows::outstanding()
{
    std::vector<sync::Segment> segments;
    std::istringstream lines(replica_.setting(segmentsSetting));
    for (sync::Segment segment; lines >> segment.number >> segment.table >> segment.sha256 >> segment.rows;)
        segments.push_back(segment);
    return segments;
}

void FirstRows::keepOutstanding(const std::vector<sync::Segment>& segments)
{
    std::ostringstream lines;
    for (const auto& segment : segments)
        lines << segment.number << ' ' << segment.table << ' ' << segment.sha256 << ' ' << segment.rows << '\n';
    replica_.setSetting(segmentsSetting, lines.str());
}

void FirstRows::finish()
{
    indexTablesBefore({});
    setNumberSetting(database_, doneSetting, 1);
    setNumberSetting(database_, "cursor", numberSetting(database_, upToSetting));
    replica_.setSetting("server_epoch", replica_.setting(epochSetting));
    replica_.setSetting("buildings", replica_.setting(buildingsSetting));
}

/// The server was put back to an older state while it was asked: the counter that the filling goes by means something
/// else now. What came is compared with everything the server has, as in any replica that knew the server before.
bool FirstRows::isOfAnotherTime(const sync::FirstReply& reply)
{
    if (numberSetting(database_, "pull_everything") != 0)
        return true;
    // A file says nothing of the server's time; the pull that follows does.
    if (reply.segment != 0 && reply.epoch == core::Uuid{})
        return false;
    const auto epoch = core::toText(reply.epoch);
    const auto known = replica_.setting(epochSetting);
    if (known == epoch)
        return false;
    replica_.setSetting(epochSetting, epoch);
    if (known.empty())
        return false;
    keepOutstanding({});
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
    // Rows of a segment are still to come into its table.
    const auto segments = outstanding();
    const auto waits = [&](const schema::EntityDescription& entity) {
        return std::any_of(segments.begin(), segments.end(),
                           [&](const auto& segment) { return segment.table == entity.table; });
    };
    for (; indexed < std::ssize(entities); ++indexed) {
        const auto& entity = *entities[static_cast<std::size_t>(indexed)];
        if (entity.table == table || waits(entity))
            break;
        for (const auto& statement : schema::createTable(entity, schema::Dialect::Sqlite, model::schemaVersion))
            if (isIndex(statement))
                database_.execute(statement);
    }
    setNumberSetting(database_, indexedSetting, indexed);
}

} // namespace mitoyen::storage
