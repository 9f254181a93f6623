// SPDX-License-Identifier: AGPL-3.0-or-later
#include "schema/column.h"

#include <array>

namespace mitoyen::schema {

std::optional<std::size_t> EntityDescription::column(std::string_view name) const
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].name == name)
            return i;
    return std::nullopt;
}

std::string_view toWord(ColumnKind kind)
{
    constexpr std::array<std::string_view, 9> words{"uuid",    "text", "word",    "integer", "money",
                                                    "boolean", "date", "instant", "list"};
    return words[static_cast<std::size_t>(kind)];
}

std::vector<std::string_view> splitNames(std::string_view names, char mark)
{
    std::vector<std::string_view> parts;
    while (!names.empty()) {
        const auto end = names.find(mark);
        parts.push_back(names.substr(0, end));
        names = end == std::string_view::npos ? std::string_view{} : names.substr(end + 1);
    }
    return parts;
}

std::string displayName(const EntityDescription& entity, const core::Row& row)
{
    std::string name;
    for (const auto part : splitNames(entity.display)) {
        const auto position = entity.column(part);
        if (!position || *position >= row.size())
            continue;
        const auto text = core::toText(row[*position]);
        if (!text.empty())
            name += (name.empty() ? "" : " ") + text;
    }
    return name;
}

} // namespace mitoyen::schema
