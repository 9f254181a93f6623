// SPDX-License-Identifier: AGPL-3.0-or-later
// Prints how fast the product is against a limit measured in the same run. Absolute times mean little on a shared
// machine; the ratios are what counts.
#include "measure.h"
#include "sync_parts.h"

#include "schema/list.h"

#include <cstdio>
#include <string>
#include <string_view>

#include <QGuiApplication>

#include <fmt/format.h>

namespace {

using namespace mitoyen;

struct Part {
    std::string_view name;
    void (*measure)(bench::Report&);
};
constexpr Part parts[]{{"replica", bench::measureReplica},
                       {"exchange", bench::measureExchange},
                       {"statements", bench::measureStatements},
                       {"start", bench::measureStart}};

/// Columns of a text as a terminal shows it: a letter with an accent is one.
std::string padded(const std::string& text, std::size_t columns, bool right = false)
{
    std::size_t shown = 0;
    for (const char byte : text)
        shown += (static_cast<unsigned char>(byte) & 0xc0) != 0x80;
    const std::string blanks(columns > shown ? columns - shown : 0, ' ');
    return right ? blanks + text : text + blanks;
}

void printTable(const bench::Report& report)
{
    fmt::print("{:<58} {:>14} {:>14} {:>9} {:>9}\n", "figure", "ours", "limit", "value", "target");
    for (const auto& figure : report) {
        const auto target =
            figure.noTarget ? std::string("–") : fmt::format("{} {:.1f}", figure.atLeast ? "≥" : "≤", figure.target);
        fmt::print("{} {} {} {:>9.2f} {} {}\n", padded(figure.name, 58), padded(figure.ours, 14, true),
                   padded(figure.limit, 14, true), figure.value, padded(target, 9, true), figure.met() ? "" : "MISSED");
        if (!figure.also.empty())
            fmt::print("    {}\n", figure.also);
    }
}

void printJson(const bench::Report& report)
{
    std::string text = "[";
    for (const auto& figure : report) {
        text += text.size() > 1 ? "," : "";
        text += "{\"figure\":";
        schema::appendJsonString(text, figure.name);
        text += ",\"ours\":";
        schema::appendJsonString(text, figure.ours);
        text += ",\"limit\":";
        schema::appendJsonString(text, figure.limit);
        text += ",\"also\":";
        schema::appendJsonString(text, figure.also);
        text += fmt::format(",\"value\":{:.3f},\"target\":{},\"met\":{}}}", figure.value,
                            figure.noTarget ? "null" : fmt::format("{:.3f}", figure.target), figure.met());
    }
    std::puts((text + "]").c_str());
}

} // namespace

namespace {

constexpr auto usage = "usage: mitoyen-bench [--json] [--small] [replica|exchange|statements|start|sync]\n"
                       "       mitoyen-bench [--json] [--small] sync load|edits|waiting|peers|first\n";

int measure(const std::string& only, const std::string& piece, bool json, bool small)
{
    bench::Report report;
    bool known = only.empty();
    for (const auto& part : parts) {
        if (!only.empty() && only != part.name)
            continue;
        known = true;
        part.measure(report);
    }
    // Takes minutes and other systems from elsewhere: only when asked for by name.
    if (only == "sync") {
        known = true;
        bench::measureSync(report, small, piece);
    }
    if (!known) {
        fmt::print(stderr, usage);
        return 2;
    }
    json ? printJson(report) : printTable(report);
    for (const auto& figure : report)
        if (!figure.met())
            return 1;
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc == 7 && std::string_view(argv[1]) == "first-replica") {
        bench::runFirstReplica(argv[2], {argv[3], argv[4], argv[5], argv[6]});
        return 0;
    }
    bool json = false;
    bool small = false;
    std::string only;
    std::string piece;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--json")
            json = true;
        else if (argument == "--small")
            small = true;
        else
            (only.empty() ? only : piece) = argument;
    }
    return measure(only, piece, json, small);
}
