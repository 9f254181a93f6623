// SPDX-License-Identifier: AGPL-3.0-or-later
#include "keys/key_file.h"
#include "measure.h"
#include "portfolio.h"
#include "private_processes.h"

#include <fstream>

namespace mitoyen::bench {

namespace {

/// The portfolio of the other figures, under a passphrase whose derivation costs nothing: the key counts as given.
void makePortfolio(const Workplace& place, const std::string& path)
{
    {
        auto replica = newOffice(path);
        for (int i = 0; i < 150; ++i) {
            const auto frame = addBuilding(*replica, i, 40);
            addExpenses(*replica, frame, i * 2'000, 2'000);
        }
    }
    const auto key = keys::DatabaseKey(keys::Secret::copyOf(std::span<const std::uint8_t>(benchKey)));
    const auto passphrase = keys::Secret::copyOf(std::string_view("measure"));
    const auto made = keys::createKeyFile(keys::keyFileOf(path), keys::newKeyFileId(), key, {.passphrase = &passphrase},
                                          keys::leastDerivation);
    core::require(made.ok(), made ? "" : made.error().text.c_str());
    std::ofstream(place.file("passphrase")) << "measure\n";
}

/// From the start of the process to its end, which comes with the first painted page.
double secondsToEnd(const std::vector<std::string>& command)
{
    return seconds([&] { core::require(runToEnd(command) == 0, "the program ends by itself"); });
}

} // namespace

void measureStart(Report& report)
{
    const Workplace place;
    const auto path = place.file("portfolio");
    makePortfolio(place, path);
    const std::string programs = std::string(MITOYEN_BIN_DIR) + "/";
    const std::vector<std::string> ours{programs + "mitoyen",
                                        "--replica",
                                        path,
                                        "--passphrase-file",
                                        place.file("passphrase"),
                                        "--settings",
                                        place.file("settings.ini"),
                                        "--quit-when-shown"};
    const std::vector<std::string> limit{programs + "mitoyen-empty-window"};
    std::vector<double> ourTimes;
    std::vector<double> limitTimes;
    for (int round = 0; round < 7; ++round) {
        limitTimes.push_back(secondsToEnd(limit));
        ourTimes.push_back(secondsToEnd(ours));
    }
    report.push_back(
        ratio("start to first page, 300 k expenses / empty window", median(ourTimes), median(limitTimes), 10));
}

} // namespace mitoyen::bench
