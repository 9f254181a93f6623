// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/csv_reader.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Any bytes give a table whose rows lie within it, or an error with a place.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto table = mitoyen::interchange::readCsv(bytes);
    if (!table) {
        if (table.error().code.empty() || table.error().where.line < 1)
            std::abort();
        return 0;
    }
    for (const auto& row : table->rows)
        if (row.first + row.count > table->cells.size() || row.line < 2)
            std::abort();
    return 0;
}
