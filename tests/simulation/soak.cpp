// SPDX-License-Identifier: AGPL-3.0-or-later
// mitoyen-soak: any number of seeds of the simulation.
#include "simulation/run.h"

#include <charconv>
#include <cstdio>
#include <cstring>

namespace {

using namespace mitoyen;

struct Arguments {
    std::uint64_t first = 1;
    std::uint64_t seeds = 1'000;
    std::int64_t changes = 0; ///< stop after so many; 0: after the seeds
    std::size_t acts = 50;
    bool aloud = false;
    bool periods = false; ///< fiscal years are made and closed meanwhile
};

bool read(int count, char** words, Arguments& arguments)
{
    for (int i = 1; i < count; ++i) {
        const std::string_view name = words[i];
        if (name == "--aloud") {
            arguments.aloud = true;
            continue;
        }
        if (name == "--periods") {
            arguments.periods = true;
            continue;
        }
        std::uint64_t number = 0;
        if (i + 1 >= count)
            return false;
        const auto* value = words[++i];
        const auto* end = value + std::strlen(value);
        if (const auto parsed = std::from_chars(value, end, number); parsed.ptr != end)
            return false;
        if (name == "--first")
            arguments.first = number;
        else if (name == "--seeds")
            arguments.seeds = number;
        else if (name == "--changes")
            arguments.changes = static_cast<std::int64_t>(number);
        else if (name == "--acts")
            arguments.acts = static_cast<std::size_t>(number);
        else
            return false;
    }
    return true;
}

} // namespace

int main(int count, char** words)
{
    Arguments arguments;
    if (!read(count, words, arguments)) {
        std::puts(
            "Usage: mitoyen-soak [--seeds N] [--first S] [--changes M] [--acts A] [--periods] [--aloud]\n"
            "Runs N seeds from S on, or until M changes were simulated. --periods closes fiscal years too, --aloud\n"
            "tells every step.");
        return 2;
    }
    std::int64_t changes = 0;
    std::int64_t messages = 0;
    std::int64_t failures = 0;
    std::uint64_t done = 0;
    const auto isEnough = [&] {
        return arguments.changes > 0 ? changes >= arguments.changes : done >= arguments.seeds;
    };
    for (auto seed = arguments.first; !isEnough(); ++seed, ++done) {
        const auto result = simulation::run({seed, arguments.acts, arguments.aloud, arguments.periods});
        changes += result.changes;
        messages += result.messages;
        if (!result.violation.empty()) {
            ++failures;
            std::printf("seed %llu: %s\n%s  replay: mitoyen-soak --first %llu --seeds 1 --acts %zu --aloud\n",
                        static_cast<unsigned long long>(seed), result.violation.c_str(), result.recent.c_str(),
                        static_cast<unsigned long long>(seed), arguments.acts);
        }
        if (arguments.seeds == 1)
            std::printf("trace %016llx\n", static_cast<unsigned long long>(result.hash));
        else if ((done + 1) % 500 == 0)
            std::printf("%llu seeds, %lld changes, %lld messages, %lld failures\n",
                        static_cast<unsigned long long>(done + 1), static_cast<long long>(changes),
                        static_cast<long long>(messages), static_cast<long long>(failures));
        std::fflush(stdout);
    }
    std::printf("%llu seeds, %lld changes, %lld messages, %lld failures\n", static_cast<unsigned long long>(done),
                static_cast<long long>(changes), static_cast<long long>(messages), static_cast<long long>(failures));
    return failures == 0 ? 0 : 1;
}
