// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/segment_rows.h"

#include "model/entities.h"
#include "model/expense.h"
#include "model/statement.h"
#include "schema/statements.h"
#include "storage/failure.h"

#include <array>
#include <fmt/format.h>

namespace mitoyen::server::storage {

namespace {

using schema::EntityDescription;

constexpr std::string_view selectYears =
    "SELECT year.id, year.building, year.starts_on, year.ends_on FROM synced.fiscal_year AS year"
    " WHERE year.organisation = $1 AND year.state = 'closed' AND NOT EXISTS (SELECT 1 FROM server.sealed_year AS sealed"
    " WHERE sealed.organisation = $1 AND sealed.fiscal_year = year.id) ORDER BY year.rev";
constexpr std::string_view takeTurn = "SELECT pg_advisory_xact_lock(hashtextextended('segment ' || $1, 0))";
constexpr std::string_view insertYear =
    "INSERT INTO server.sealed_year (organisation, fiscal_year) VALUES ($1, $2) ON CONFLICT DO NOTHING";
constexpr std::string_view insertSegment =
    "INSERT INTO server.segment (organisation, number, building, entity, from_date, to_date, first_rev, last_rev, rows,"
    " size, sha256) SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10 FROM server.segment"
    " WHERE organisation = $1";
constexpr std::string_view selectSegments =
    "SELECT number, building, entity, from_date, to_date, first_rev, last_rev, rows, size, sha256 FROM server.segment"
    " WHERE organisation = $1";

/// Which rows of an entity belong to a year or segment whose days and revisions these are.
std::string withinDays(const EntityDescription& entity, std::string_view from, std::string_view to)
{
    const bool spans = entity.column("from_date").has_value();
    return fmt::format("{0}.{1} >= {3} COLLATE \"C\" AND {0}.{2} <= {4} COLLATE \"C\"", entity.table,
                       spans ? "from_date" : "date", spans ? "to_date" : "date", from, to);
}

std::string rangeStatement(const EntityDescription& entity, std::string_view condition, std::string_view limit)
{
    auto text = schema::selectRangeStatement(entity);
    text.insert(text.rfind(" ORDER BY"), fmt::format(" AND {}", condition));
    return text.append(limit);
}

SegmentRow segmentOf(const Row& row)
{
    SegmentRow segment{row.number(0),
                       row.id(1),
                       model::findEntity(row.text(2)),
                       std::string(row.text(3)),
                       std::string(row.text(4)),
                       row.number(5),
                       row.number(6),
                       row.number(7),
                       row.number(8),
                       row.bytes(9)};
    if (segment.entity == nullptr)
        throw Failure("a segment is of a table this program does not know");
    return segment;
}

std::optional<SegmentRow> only(const Rows& rows)
{
    return rows.empty() ? std::nullopt : std::optional(segmentOf(rows[0]));
}

} // namespace

std::span<const EntityDescription* const> sealedEntities()
{
    static const std::array entities{&schema::description<model::Expense>(), &schema::description<model::Statement>()};
    return entities;
}

std::vector<ClosedYear> yearsToSeal(Transaction& transaction, const core::Uuid& organisation)
{
    std::vector<ClosedYear> years;
    for (const auto row : transaction.run(selectYears, {organisation}))
        years.push_back({row.id(0), row.id(1), std::string(row.text(2)), std::string(row.text(3))});
    return years;
}

RevisedRows rowsOfYear(Transaction& transaction, const core::Uuid& organisation, const EntityDescription& entity,
                       const ClosedYear& year, std::int64_t after, std::int64_t most)
{
    const auto condition = fmt::format("building = $4::uuid AND {}", withinDays(entity, "$5::text", "$6::text"));
    return revisedRows(
        transaction.run(rangeStatement(entity, condition, " LIMIT $7"),
                        {organisation, after, INT64_MAX, year.building, year.fromDate, year.toDate, most}),
        entity);
}

void noteSealed(Transaction& transaction, const core::Uuid& organisation, const ClosedYear& year,
                const std::vector<SegmentRow>& segments)
{
    transaction.run(takeTurn, {core::toText(organisation)});
    if (transaction.run(insertYear, {organisation, year.id}).affected() == 0)
        return;
    for (const auto& segment : segments)
        transaction.run(insertSegment,
                        {organisation, segment.building, segment.entity->table, segment.fromDate, segment.toDate,
                         segment.firstRevision, segment.lastRevision, segment.rows, segment.size,
                         Bytes{segment.sha256}});
}

std::vector<SegmentRow> segments(Transaction& transaction, const core::Uuid& organisation)
{
    std::vector<SegmentRow> found;
    for (const auto row : transaction.run(std::string(selectSegments) + " ORDER BY number", {organisation}))
        found.push_back(segmentOf(row));
    return found;
}

std::optional<SegmentRow> findSegment(Transaction& transaction, const core::Uuid& organisation, std::int64_t number)
{
    return only(transaction.run(std::string(selectSegments) + " AND number = $2", {organisation, number}));
}

std::optional<SegmentRow> findSegment(Transaction& transaction, const core::Uuid& organisation, std::string_view sha256)
{
    return only(
        transaction.run(std::string(selectSegments) + " AND sha256 = $2 LIMIT 1", {organisation, Bytes{sha256}}));
}

RevisedRows rowsOfSegment(Transaction& transaction, const core::Uuid& organisation, const SegmentRow& segment,
                          std::int64_t after, std::int64_t most)
{
    const auto& entity = *segment.entity;
    const auto condition = fmt::format("building = $4::uuid AND {}", withinDays(entity, "$5::text", "$6::text"));
    return revisedRows(transaction.run(rangeStatement(entity, condition, " LIMIT $7"),
                                       {organisation, std::max(after, segment.firstRevision - 1), segment.lastRevision,
                                        segment.building, segment.fromDate, segment.toDate, most}),
                       entity);
}

RevisedRows rowsBesideSegments(Transaction& transaction, const core::Uuid& organisation,
                               const EntityDescription& entity, std::int64_t after, std::int64_t upTo,
                               std::int64_t most, std::int64_t segmentsUpTo)
{
    const auto condition =
        fmt::format("NOT EXISTS (SELECT 1 FROM server.segment AS sealed WHERE sealed.organisation = $1::uuid"
                    " AND sealed.entity = '{0}' AND sealed.number <= $5::bigint AND sealed.building = {0}.building"
                    " AND rev BETWEEN sealed.first_rev AND sealed.last_rev AND {1})",
                    entity.table, withinDays(entity, "sealed.from_date", "sealed.to_date"));
    return revisedRows(transaction.run(rangeStatement(entity, condition, " LIMIT $4"),
                                       {organisation, after, upTo, most, segmentsUpTo}),
                       entity);
}

} // namespace mitoyen::server::storage
