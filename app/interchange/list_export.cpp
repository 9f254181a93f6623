// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/list_export.h"

namespace mitoyen::interchange {

namespace {

/// Amounts are written in euro here, so their headings must not say cents.
std::string heading(const schema::Column& column)
{
    constexpr std::string_view unit = "_cents";
    auto name = column.name;
    if (column.kind == schema::ColumnKind::Money && name.ends_with(unit))
        name.remove_suffix(unit.size());
    return std::string(name);
}

} // namespace

std::string toCsv(const ExportList& list)
{
    CsvWriter writer;
    const std::vector<ExportCell> headings(list.headings.begin(), list.headings.end());
    writer.row(headings);
    for (const auto& row : list.rows)
        writer.row(row);
    return writer.finish();
}

ExportCell exportCell(const schema::Column& column, const core::Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        if (column.kind == schema::ColumnKind::Money)
            return core::Money{*number};
        if (column.kind == schema::ColumnKind::Instant)
            return core::toIso(core::Instant{*number});
        return *number;
    }
    if (const auto* text = std::get_if<std::string>(&value)) {
        if (column.kind == schema::ColumnKind::Date)
            if (const auto date = core::parseIsoDate(*text))
                return *date;
        return *text;
    }
    if (const auto* id = std::get_if<core::Uuid>(&value))
        return core::toText(*id);
    return {};
}

std::string recordsToCsv(const schema::EntityDescription& entity, std::span<const ExportRecord> records)
{
    CsvWriter writer;
    std::vector<ExportCell> cells;
    for (const auto& column : entity.columns)
        cells.emplace_back(heading(column));
    cells.emplace_back(std::string("revision"));
    writer.row(cells);
    for (const auto& record : records) {
        cells.clear();
        for (std::size_t i = 0; i < entity.columns.size(); ++i)
            cells.push_back(exportCell(entity.columns[i], (*record.row)[i]));
        cells.emplace_back(record.revision);
        writer.row(cells);
    }
    return writer.finish();
}

} // namespace mitoyen::interchange
