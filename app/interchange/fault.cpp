// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/fault.h"

namespace mitoyen::interchange {

std::string quote(std::string_view cell)
{
    constexpr std::size_t longest = 80;
    std::string text(cell.substr(0, longest));
    // Never half a letter: continuation bytes at the end go with their first byte.
    if (cell.size() > longest) {
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xc0) == 0x80)
            text.pop_back();
        if (!text.empty())
            text.pop_back();
        text += "…";
    }
    return '"' + text + '"';
}

} // namespace mitoyen::interchange
