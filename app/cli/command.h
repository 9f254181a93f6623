// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/office_file.h"
#include "core/date.h"
#include "storage/replica.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mitoyen::cli {

/// What the program takes from the machine; tests give their own.
struct World {
    storage::Environment environment;
    base::KeychainSource keychain;
    core::Date today; ///< in the time zone of this computer
    std::function<void(std::string_view)> notice; ///< one line of diagnostics, for a person
};

/// A command line that was checked against the description of its command.
struct Call {
    std::string replica;
    std::optional<std::string> passphraseFile;
    std::optional<std::string> recoveryPhraseFile;
    bool json = false;
    std::vector<std::string> arguments;
    std::multimap<std::string, std::string, std::less<>> options; ///< by name without dashes; "" for one without value

    bool has(std::string_view option) const { return options.find(option) != options.end(); }
    std::optional<std::string> option(std::string_view name) const;
    /// All values of one that may be repeated, in their order.
    std::vector<std::string> optionValues(std::string_view name) const;
};

/// What goes to standard output, and how the program ends: 0 done, 1 refused (the reasons are in the text).
struct Reply {
    std::string text;
    int exit = 0;
};

using Answer = core::Result<Reply>;

struct Command {
    std::string_view name;
    std::string_view usage; ///< what follows the name
    std::string_view purpose; ///< one line
    std::size_t least = 0; ///< arguments
    std::size_t most = 0;
    std::string_view
        options; ///< names separated by blanks, "=" after those with a value ("=*": repeatable), "!" before compulsory ones
    bool onReplica = true; ///< needs --replica
    bool paints = false; ///< makes pages: needs fonts
    Answer (*run)(const Call& call, const World& world) = nullptr;
};

/// The error of a command line that cannot be understood: exit 2.
core::Error usageError(std::string text);

} // namespace mitoyen::cli
