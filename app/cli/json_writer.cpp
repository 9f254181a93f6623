// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/json_writer.h"

#include "core/text.h"
#include "schema/list.h"

namespace mitoyen::cli {

void JsonWriter::separate()
{
    if (afterKey_) {
        afterKey_ = false;
        return;
    }
    if (!first_.back())
        out_ += ',';
    first_.back() = false;
}

JsonWriter& JsonWriter::open(char bracket)
{
    separate();
    out_ += bracket;
    first_.push_back(true);
    return *this;
}

JsonWriter& JsonWriter::close(char bracket)
{
    out_ += bracket;
    first_.pop_back();
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    separate();
    schema::appendJsonString(out_, name);
    out_ += ':';
    afterKey_ = true;
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view text)
{
    separate();
    // A message may quote an argument or a file name of any bytes; the document stays JSON.
    if (core::isUtf8(text))
        schema::appendJsonString(out_, text);
    else
        schema::appendJsonString(out_, core::fromWindows1252(text));
    return *this;
}

JsonWriter& JsonWriter::textOrNull(const std::optional<std::string>& text)
{
    return text ? this->text(std::string_view(*text)) : null();
}

JsonWriter& JsonWriter::number(std::int64_t number)
{
    separate();
    out_ += std::to_string(number);
    return *this;
}

JsonWriter& JsonWriter::boolean(bool yes)
{
    separate();
    out_ += yes ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::null()
{
    separate();
    out_ += "null";
    return *this;
}

JsonWriter& JsonWriter::cell(const schema::Column& column, const core::Value& value)
{
    if (core::isNull(value))
        return null();
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        if (column.kind == schema::ColumnKind::Boolean)
            return boolean(*whole != 0);
        if (column.kind == schema::ColumnKind::Instant)
            return text(core::toIso(core::Instant{*whole}));
        return number(*whole);
    }
    if (const auto* held = std::get_if<std::string>(&value)) {
        if (column.kind != schema::ColumnKind::List)
            return text(std::string_view(*held));
        separate();
        out_ += *held;
        return *this;
    }
    return id(std::get<core::Uuid>(value));
}

std::string JsonWriter::finish()
{
    core::require(first_.size() == 1 && !afterKey_, "a JSON document is closed");
    return std::move(out_) + '\n';
}

} // namespace mitoyen::cli
