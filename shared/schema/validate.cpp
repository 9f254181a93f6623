// SPDX-License-Identifier: AGPL-3.0-or-later
#include "schema/validate.h"

#include "core/date_range.h"
#include "core/text.h"
#include "schema/list.h"

#include <algorithm>
#include <charconv>

namespace mitoyen::schema {

namespace {

core::Error fault(const Column& column, std::string code, std::string text)
{
    return {std::move(code), std::move(text), {{}, 0, std::string(column.name)}};
}

std::string quoted(const Column& column)
{
    return "\"" + std::string(column.name) + "\"";
}

core::Result<void> validateNumber(const Column& column, std::int64_t number)
{
    if (column.kind == ColumnKind::Boolean && number != 0 && number != 1)
        return fault(column, "field_wrong_kind", quoted(column) + " is yes (1) or no (0).");
    if (number < column.minimum)
        return fault(column, "field_too_small",
                     quoted(column) + " is " + std::to_string(number) + "; the least is " +
                         std::to_string(column.minimum) + ".");
    if (number > column.maximum)
        return fault(column, "field_too_large",
                     quoted(column) + " is " + std::to_string(number) + "; the most is " +
                         std::to_string(column.maximum) + ".");
    return {};
}

core::Result<void> validateText(const Column& column, const std::string& text)
{
    if (text.size() > column.longest)
        return fault(column, "field_too_long",
                     quoted(column) + " has " + std::to_string(text.size()) + " bytes; the most is " +
                         std::to_string(column.longest) + ".");
    if (!core::isUtf8(text))
        return fault(column, "field_not_text", quoted(column) + " holds bytes that are no text.");
    if (column.kind == ColumnKind::Word &&
        std::find(column.words.begin(), column.words.end(), text) == column.words.end()) {
        std::string allowed;
        for (const auto word : column.words)
            allowed += (allowed.empty() ? "" : ", ") + std::string(word);
        return fault(column, "field_unknown_word",
                     "\"" + text + "\" is no " + std::string(column.name) + "; choose one of: " + allowed + ".");
    }
    if (column.kind == ColumnKind::Date) {
        if (const auto date = core::parseIsoDate(text); !date)
            return fault(column, date.error().code, date.error().text);
    }
    if (column.kind == ColumnKind::List && !readList(text))
        return fault(column, "list_damaged", quoted(column) + " holds no readable list.");
    if (column.required && core::trim(text).empty())
        return fault(column, "field_blank", quoted(column) + " may not be blank.");
    return {};
}

} // namespace

core::Result<void> validateCell(const Column& column, const core::Value& value)
{
    if (core::isNull(value)) {
        if (!column.nullable)
            return fault(column, "field_missing", quoted(column) + " is missing.");
        return {};
    }
    switch (column.kind) {
    case ColumnKind::Uuid:
        if (!std::holds_alternative<core::Uuid>(value))
            break;
        return {};
    case ColumnKind::Integer:
    case ColumnKind::Money:
    case ColumnKind::Boolean:
    case ColumnKind::Instant:
        if (const auto* number = std::get_if<std::int64_t>(&value))
            return validateNumber(column, *number);
        break;
    case ColumnKind::Text:
    case ColumnKind::Word:
    case ColumnKind::Date:
    case ColumnKind::List:
        if (const auto* text = std::get_if<std::string>(&value))
            return validateText(column, *text);
        break;
    }
    return fault(column, "field_wrong_kind", quoted(column) + " holds no " + std::string(toWord(column.kind)) + ".");
}

core::Result<void> validateRow(const EntityDescription& entity, const core::Row& row)
{
    if (row.size() != entity.columns.size())
        return core::Error{"row_damaged",
                           "A " + std::string(entity.table) + " has " + std::to_string(row.size()) +
                               " fields instead of " + std::to_string(entity.columns.size()) + ".",
                           {}};
    for (std::size_t i = 0; i < row.size(); ++i)
        if (auto valid = validateCell(entity.columns[i], row[i]); !valid)
            return valid;
    return entity.check != nullptr ? entity.check(row) : core::Result<void>{};
}

core::Result<core::Value> parseCell(const Column& column, std::string_view text)
{
    core::Value value;
    if (text.empty() && column.nullable)
        return value;
    switch (column.kind) {
    case ColumnKind::Uuid: {
        const auto id = core::parseUuid(text);
        if (!id)
            return fault(column, id.error().code, id.error().text);
        value = *id;
        break;
    }
    case ColumnKind::Integer:
    case ColumnKind::Money:
    case ColumnKind::Boolean:
    case ColumnKind::Instant: {
        if (column.kind == ColumnKind::Boolean && (text == "true" || text == "false"))
            text = text == "true" ? "1" : "0";
        std::int64_t number = 0;
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (text.empty() || failure != std::errc{} || end != text.data() + text.size())
            return fault(column, "field_not_a_number",
                         "\"" + std::string(text) + "\" is no whole number for " + quoted(column) + ".");
        value = number;
        break;
    }
    default: value = std::string(text);
    }
    if (auto valid = validateCell(column, value); !valid)
        return valid.error();
    if (column.kind == ColumnKind::Date) {
        const auto date = core::withinReason(core::parseIsoDate(text).value());
        if (!date)
            return fault(column, date.error().code, date.error().text);
    }
    return value;
}

} // namespace mitoyen::schema
