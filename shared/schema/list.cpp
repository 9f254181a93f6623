// SPDX-License-Identifier: AGPL-3.0-or-later
#include "schema/list.h"

#include <nlohmann/json.hpp>

namespace mitoyen::schema {

void appendJsonString(std::string& out, std::string_view text)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20) {
            out += "\\u00";
            out += digits[byte >> 4];
            out += digits[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

void ListWriter::beginElement()
{
    if (text_.size() > 1)
        text_ += ',';
    text_ += '{';
    firstMember_ = true;
}

void ListWriter::put(std::string_view name, const core::Value& value)
{
    if (core::isNull(value))
        return;
    if (!firstMember_)
        text_ += ',';
    firstMember_ = false;
    text_ += '"';
    text_ += name;
    text_ += "\":";
    if (const auto* number = std::get_if<std::int64_t>(&value))
        text_ += std::to_string(*number);
    else
        appendJsonString(text_, core::toText(value));
}

void ListWriter::endElement()
{
    text_ += '}';
}

std::string ListWriter::finish()
{
    return std::move(text_) + "]";
}

core::Result<std::vector<ListCells>> readList(std::string_view text)
{
    const core::Error damaged{"list_damaged", "A list of this record cannot be read.", {}};
    constexpr std::size_t largest = 16u << 20;
    if (text.size() > largest)
        return damaged;
    const auto parsed = nlohmann::json::parse(text, nullptr, false);
    if (!parsed.is_array())
        return damaged;
    std::vector<ListCells> elements;
    elements.reserve(parsed.size());
    for (const auto& object : parsed) {
        if (!object.is_object())
            return damaged;
        ListCells cells;
        for (const auto& [name, member] : object.items()) {
            if (member.is_number_integer() && !(member.is_number_unsigned() && member.get<std::uint64_t>() > INT64_MAX))
                cells.emplace_back(name, member.get<std::int64_t>());
            else if (member.is_string())
                cells.emplace_back(name, member.get<std::string>());
            else
                return damaged;
        }
        elements.push_back(std::move(cells));
    }
    return elements;
}

} // namespace mitoyen::schema
