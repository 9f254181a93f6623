// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mitoyen::interchange {

/// Something wrong, or doubtful, in a file that somebody sent. `line` counts lines of the file with the header as 1;
/// `column` is the header as written (a field's name where the header has none); `cell` is the cell as it stands.
/// `code` is a stable word; `message` is English and quotes the cell.
struct Fault {
    std::string file;
    int line = 1;
    std::string column;
    std::string code;
    std::string message;
    std::string cell;
    bool operator==(const Fault&) const = default;
};

/// All that was found in one pass. Errors refuse the whole, warnings are for a person to read.
struct Faults {
    /// More errors than this help nobody; the last one then says that there were more.
    static constexpr std::size_t most = 20'000;

    std::vector<Fault> errors;
    std::vector<Fault> warnings;

    void refuse(Fault fault) { keep(errors, std::move(fault)); }
    void warn(Fault fault) { keep(warnings, std::move(fault)); }

private:
    static void keep(std::vector<Fault>& list, Fault fault)
    {
        if (list.size() > most)
            return;
        if (list.size() == most) {
            fault.code = "too_many_faults";
            fault.message = "There are more faults than these; correct them and read the files again.";
        }
        list.push_back(std::move(fault));
    }
};

/// "text" in quotes, shortened where a cell holds a novel: what a message quotes.
std::string quote(std::string_view cell);

} // namespace mitoyen::interchange
