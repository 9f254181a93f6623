// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <iostream>

#include "rules.h"

namespace {

using namespace mitoyen::tidy;

constexpr auto ratchetPath = "tests/tidy/ratchet.txt";

void append(Complaints& all, Complaints more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// The project's folder and the one around it, unless every machine has it and any script may name it.
std::vector<std::string> placesOfThisMachine(const std::filesystem::path& root)
{
    static const std::vector<std::string> everywhere = {"/",     "/tmp",  "/var/tmp", "/root",    "/home", "/opt",
                                                        "/srv",  "/mnt",  "/media",   "/usr/src", "/src",  "/build",
                                                        "/data", "/code", "/app",     "/usr",     "/var"};
    std::vector<std::string> places;
    for (const auto& folder : {root.string(), root.parent_path().string()}) {
        if (std::find(everywhere.begin(), everywhere.end(), folder) == everywhere.end())
            places.push_back(folder + "/");
    }
    return places;
}

Complaints checkTree(const std::filesystem::path& root)
{
    Complaints all;
    Ratchet measured;
    Ratchet allowed;
    const auto places = placesOfThisMachine(root);
    const auto exists = [&](const std::string& path) { return std::filesystem::exists(root / path); };
    for (const auto& source : readTree(root)) {
        append(all, checkLayers(source, exists));
        append(all, checkLibraries(source));
        append(all, checkWording(source, places));
        append(all, checkTranslatable(source));
        append(all, checkHygiene(source));
        measured.merge(measureLengths(source));
        if (source.path == ratchetPath)
            allowed = readRatchet(source);
    }
    append(all, compareLengths(measured, allowed));
    return all;
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 2) {
        std::cerr << "Usage: mitoyen-tidy FOLDER\n";
        return 2;
    }
    const auto complaints = checkTree(std::filesystem::canonical(arguments[1]));
    for (const auto& each : complaints) {
        std::cout << each.path << ':' << each.line << ": " << each.rule << ": " << each.message << '\n';
    }
    if (!complaints.empty())
        std::cout << complaints.size() << " breaches of the house rules\n";
    return complaints.empty() ? 0 : 1;
}
