// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/value.h"

namespace mitoyen::core {

std::string toText(const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* id = std::get_if<Uuid>(&value))
        return toText(*id);
    return {};
}

} // namespace mitoyen::core
