// SPDX-License-Identifier: AGPL-3.0-or-later
// Prints how fast the product is against a limit measured in the same run. Absolute times mean little on a shared
// machine; the ratios are what counts.
#include "measure.h"

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

void printTable(const bench::Report& report)
{
    fmt::print("{:<52} {:>14} {:>14} {:>9} {:>9}\n", "figure", "ours", "limit", "value", "target");
    for (const auto& figure : report)
        fmt::print("{:<52} {:>14} {:>14} {:>9.2f} {:>2}{:>7.1f} {}\n", figure.name, figure.ours, figure.limit,
                   figure.value, figure.atLeast ? "≥" : "≤", figure.target, figure.met() ? "" : "MISSED");
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
        text +=
            fmt::format(",\"value\":{:.3f},\"target\":{:.3f},\"met\":{}}}", figure.value, figure.target, figure.met());
    }
    std::puts((text + "]").c_str());
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    bool json = false;
    std::string only;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--json")
            json = true;
        else
            only = argument;
    }
    bench::Report report;
    bool known = only.empty();
    for (const auto& part : parts) {
        if (!only.empty() && only != part.name)
            continue;
        known = true;
        part.measure(report);
    }
    if (!known) {
        fmt::print(stderr, "usage: mitoyen-bench [--json] [replica|exchange|statements|start]\n");
        return 2;
    }
    json ? printJson(report) : printTable(report);
    for (const auto& figure : report)
        if (!figure.met())
            return 1;
    return 0;
}
