// SPDX-License-Identifier: AGPL-3.0-or-later
#include "target.h"

#include <stdexcept>

namespace mitoyen::fuzz {

namespace {

/// Made by the first target, whichever file the program begins with.
std::vector<const Target*>& list()
{
    static std::vector<const Target*> all;
    return all;
}

} // namespace

Target::Target(std::string_view targetName, Run function) : name(targetName), run(function)
{
    list().push_back(this);
}

const std::vector<const Target*>& targets()
{
    return list();
}

void expect(bool holds, const char* what)
{
    if (!holds)
        throw std::logic_error(what);
}

std::uint8_t takeByte(std::string_view& bytes)
{
    if (bytes.empty())
        return 0;
    const auto byte = static_cast<std::uint8_t>(bytes[0]);
    bytes.remove_prefix(1);
    return byte;
}

} // namespace mitoyen::fuzz
