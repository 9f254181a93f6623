// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/row.h"

#include "storage/failure.h"

#include <charconv>
#include <pqxx/pqxx>

namespace mitoyen::server::storage {

namespace {

constexpr std::string_view hexadecimal = "0123456789abcdef";

int digit(char letter)
{
    const auto place = hexadecimal.find(letter);
    if (place == std::string_view::npos)
        throw Failure("a bytea column is not in hexadecimal form");
    return static_cast<int>(place);
}

} // namespace

Parameter::Parameter(std::string_view text) : text_(text)
{
    if (text.find('\0') != std::string_view::npos)
        throw Failure("a text parameter contains a NUL");
}

Parameter::Parameter(Bytes bytes) : text_("\\x")
{
    text_->reserve(2 + 2 * bytes.bytes.size());
    for (const char letter : bytes.bytes) {
        const auto byte = static_cast<unsigned char>(letter);
        text_->push_back(hexadecimal[byte >> 4]);
        text_->push_back(hexadecimal[byte & 15]);
    }
}

Parameter::Parameter(const core::Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        *this = Parameter(*number);
    else if (const auto* text = std::get_if<std::string>(&value))
        *this = Parameter(std::string_view(*text));
    else if (const auto* id = std::get_if<core::Uuid>(&value))
        *this = Parameter(*id);
}

Parameter Parameter::array(std::span<const Parameter> elements)
{
    std::string text = "{";
    for (const auto& element : elements) {
        if (text.size() > 1)
            text.push_back(',');
        if (!element.text_) {
            text += "NULL";
            continue;
        }
        text.push_back('"');
        for (const char letter : *element.text_) {
            if (letter == '"' || letter == '\\')
                text.push_back('\\');
            text.push_back(letter);
        }
        text.push_back('"');
    }
    text.push_back('}');
    return Parameter(std::string_view(text));
}

bool Row::isNull(int column) const
{
    return (*result_)[static_cast<pqxx::result::size_type>(number_)][column].is_null();
}

std::string_view Row::text(int column) const
{
    const auto field = (*result_)[static_cast<pqxx::result::size_type>(number_)][column];
    if (field.is_null())
        throw Failure("a column that must have a value has none: " + std::string(field.name()));
    return {field.c_str(), field.size()};
}

std::int64_t Row::number(int column) const
{
    const auto written = text(column);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), number);
    if (error != std::errc() || end != written.data() + written.size())
        throw Failure("a column that must hold a whole number does not");
    return number;
}

bool Row::yes(int column) const
{
    return text(column) == "t";
}

core::Uuid Row::id(int column) const
{
    const auto id = core::parseUuid(text(column));
    if (!id)
        throw Failure("a column that must hold an identifier does not");
    return *id;
}

std::optional<core::Uuid> Row::optionalId(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(id(column));
}

std::string Row::bytes(int column) const
{
    auto written = text(column);
    if (!written.starts_with("\\x") || written.size() % 2 != 0)
        throw Failure("a bytea column is not in hexadecimal form");
    written.remove_prefix(2);
    std::string bytes;
    bytes.reserve(written.size() / 2);
    for (std::size_t at = 0; at < written.size(); at += 2)
        bytes.push_back(static_cast<char>(digit(written[at]) * 16 + digit(written[at + 1])));
    return bytes;
}

core::Value Row::value(int column, schema::ColumnKind kind) const
{
    using schema::ColumnKind;
    if (isNull(column))
        return {};
    switch (kind) {
    case ColumnKind::Uuid: return id(column);
    case ColumnKind::Integer:
    case ColumnKind::Money:
    case ColumnKind::Boolean:
    case ColumnKind::Instant: return number(column);
    case ColumnKind::Text:
    case ColumnKind::Word:
    case ColumnKind::Date:
    case ColumnKind::List: break;
    }
    return std::string(text(column));
}

Rows::Rows(std::shared_ptr<const pqxx::result> result)
    : result_(std::move(result)),
      size_(static_cast<int>(result_->size()))
{}

Row Rows::operator[](int number) const
{
    core::require(number >= 0 && number < size_, "row number");
    return {result_, number};
}

std::int64_t Rows::affected() const
{
    return static_cast<std::int64_t>(result_->affected_rows());
}

} // namespace mitoyen::server::storage
