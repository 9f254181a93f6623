// SPDX-License-Identifier: AGPL-3.0-or-later
#include "observability/metrics.h"

#include <fmt/format.h>

namespace mitoyen::server::observability {

namespace {

constexpr std::string_view requestCounter = "mitoyen_requests_total";
constexpr std::string_view latencyName = "mitoyen_request_seconds";

/// Prometheus wants seconds; whole microseconds are printed as a decimal fraction.
std::string seconds(std::int64_t microseconds)
{
    return fmt::format("{}.{:06}", microseconds / 1'000'000, microseconds % 1'000'000);
}

std::string labelsText(const std::vector<Metrics::Label>& labels)
{
    std::string text;
    for (const auto& label : labels) {
        text += fmt::format("{}{}=\"", text.empty() ? "" : ",", label.name);
        for (const char letter : label.value) {
            if (letter == '"' || letter == '\\')
                text.push_back('\\');
            text.push_back(letter);
        }
        text.push_back('"');
    }
    return text;
}

} // namespace

void Metrics::count(std::string_view counter, std::vector<Label> labels, std::int64_t number)
{
    const std::string series = labelsText(labels);
    const std::lock_guard lock(mutex_);
    counters_[std::string(counter)][series] += number;
}

void Metrics::countRequest(std::string_view route, int status, std::int64_t microseconds)
{
    const std::string statusText = std::to_string(status);
    const std::string series = labelsText({{"route", route}, {"status", statusText}});
    const std::lock_guard lock(mutex_);
    counters_[std::string(requestCounter)][series] += 1;
    Latency& latency = latencies_[std::string(route)];
    for (std::size_t bound = 0; bound < bounds.size(); ++bound)
        latency.within[bound] += microseconds <= bounds[bound] ? 1 : 0;
    latency.number += 1;
    latency.microseconds += microseconds;
}

void Metrics::addGauge(std::string_view name, std::string_view help, std::function<std::int64_t()> read)
{
    const std::lock_guard lock(mutex_);
    gauges_[std::string(name)] = {std::string(help), std::move(read)};
}

void Metrics::describe(std::string_view counter, std::string_view help)
{
    const std::lock_guard lock(mutex_);
    help_[std::string(counter)] = help;
}

void Metrics::appendLatencies(std::string& out) const
{
    out += fmt::format("# HELP {0} Time from the whole request to its answer.\n# TYPE {0} histogram\n", latencyName);
    for (const auto& [route, latency] : latencies_) {
        const std::string label = labelsText({{"route", route}});
        for (std::size_t bound = 0; bound < bounds.size(); ++bound)
            out += fmt::format("{}_bucket{{{},le=\"{}\"}} {}\n", latencyName, label, seconds(bounds[bound]),
                               latency.within[bound]);
        out += fmt::format("{0}_bucket{{{1},le=\"+Inf\"}} {2}\n{0}_sum{{{1}}} {3}\n{0}_count{{{1}}} {2}\n", latencyName,
                           label, latency.number, seconds(latency.microseconds));
    }
}

std::string Metrics::text() const
{
    const std::lock_guard lock(mutex_);
    std::string out;
    for (const auto& [name, series] : counters_) {
        if (const auto help = help_.find(name); help != help_.end())
            out += fmt::format("# HELP {} {}\n", name, help->second);
        out += fmt::format("# TYPE {} counter\n", name);
        for (const auto& [labels, number] : series)
            out += labels.empty() ? fmt::format("{} {}\n", name, number)
                                  : fmt::format("{}{{{}}} {}\n", name, labels, number);
    }
    for (const auto& [name, gauge] : gauges_)
        out += fmt::format("# HELP {0} {1}\n# TYPE {0} gauge\n{0} {2}\n", name, gauge.help, gauge.read());
    appendLatencies(out);
    return out;
}

} // namespace mitoyen::server::observability
