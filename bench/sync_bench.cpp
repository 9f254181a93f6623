// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync_parts.h"
#include "usage.h"

#include <fstream>

#include <fmt/format.h>

namespace mitoyen::bench {

namespace {

void say(const std::string& what)
{
    fmt::print(stderr, "{}\n", what);
}

} // namespace

void measureSync(Report& report, bool small, const std::string& only)
{
    struct Piece {
        std::string_view name;
        const char* told;
        void (*measure)(const SyncBench&, const SyncOffice&);
    };
    constexpr Piece pieces[]{{"load", "Latencies under a fixed load", measureLatencies},
                             {"edits", "Edits between two laptops", measureEdits},
                             {"waiting", "Waiting devices", measureWaiting},
                             {"peers", "Other systems on the same rows", measurePeers},
                             {"first", "First replica", measureFirstReplica}};
    const auto sizes = small ? SyncSizes::small() : SyncSizes{};
    const Workplace place;
    double load = 0;
    std::ifstream("/proc/loadavg") >> load;
    say("Starting a private PostgreSQL and server");
    const SyncOffice office(place.file("server"), allOrganisations);
    const SyncBench bench{report, sizes, place};
    for (const auto& piece : pieces) {
        if (!only.empty() && only != piece.name)
            continue;
        say(piece.told);
        piece.measure(bench, office);
    }
    const auto memory = memoryOf(office.server());
    report.push_back(
        information("server memory after all that, MB", fmt::format("{:.1f} MB", memory.peak), memory.peak));
    report.push_back(amount("connections of the server to PostgreSQL, all along",
                            fmt::format("{}", office.connections()), office.connections(), 10));
    report.push_back(information("other work on the machine before: load average", fmt::format("{:.1f}", load), load));
}

} // namespace mitoyen::bench
