// SPDX-License-Identifier: AGPL-3.0-or-later
// The house rules. Each looks at one source and names what breaks it.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "source.h"

namespace mitoyen::tidy {

/// Says whether a path relative to the root of the project exists.
using Exists = std::function<bool(const std::string&)>;

/// Includes go along the arrows of docs/ARCHITECTURE.md only.
Complaints checkLayers(const Source& source, const Exists& exists);

/// Qt, Poco, the SQL libraries, files, threads, clocks and floating point stay where they belong.
Complaints checkLibraries(const Source& source);

/// Names that say nothing, unfinished work, traces of the machine a text was written on: `places` are absolute
/// folders of that machine, each with a '/' at its end.
Complaints checkWording(const Source& source, const std::vector<std::string>& places);

/// Text a user reads passes through tr().
Complaints checkTranslatable(const Source& source);

/// Licence line, header guard, white space.
Complaints checkHygiene(const Source& source);

/// What is longer than the limit today, by "path" or "path:function"; entries may only shrink.
using Ratchet = std::map<std::string, std::size_t>;

constexpr std::size_t longestFile = 500;
constexpr std::size_t longestFunction = 70;

/// Files and functions over the limit, keyed as in a ratchet.
Ratchet measureLengths(const Source& source);

/// What grew past the limit or its entry, and entries that are higher than they need to be.
Complaints compareLengths(const Ratchet& measured, const Ratchet& allowed);

Ratchet readRatchet(const Source& source);

} // namespace mitoyen::tidy
