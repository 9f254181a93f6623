// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Inputs from outside, thrown at the functions that read them: by libFuzzer in the fuzz preset, from the kept corpus
/// in every other one.
namespace mitoyen::fuzz {

/// One reader under test. It is entered in the list of its program by being there.
class Target {
public:
    /// Returns whether the input was understood, so that a corpus of refusals alone is noticed.
    using Run = bool (*)(std::string_view bytes);
    /// `name` is that of the file without _fuzz.cpp, and of its folder in corpus/.
    Target(std::string_view name, Run run);

    std::string_view name;
    Run run;
};

/// Every target linked into this program.
const std::vector<const Target*>& targets();

/// What must hold for any input; throws std::logic_error, which is a finding here and a failure in the plain test.
void expect(bool holds, const char* what);

/// Takes the parameters of a target off the front of its input, so that the fuzzer chooses them too.
std::uint8_t takeByte(std::string_view& bytes);

} // namespace mitoyen::fuzz
