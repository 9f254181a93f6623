// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/query.h"

#include <charconv>
#include <fmt/format.h>

namespace mitoyen::server::handlers {

std::string textIn(const http::Request& request, std::string_view name)
{
    const auto found = request.query.find(name);
    return found == request.query.end() ? std::string() : found->second;
}

core::Result<std::int64_t> numberIn(const http::Request& request, std::string_view name)
{
    const auto text = textIn(request, name);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || number < 0)
        return core::Error{"field_invalid",
                           fmt::format("\"{}\" must be a whole number in the address.", name),
                           {{}, 0, std::string(name)}};
    return number;
}

} // namespace mitoyen::server::handlers
