// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace mitoyen::server::observability {

/// Counters, gauges and latencies in the text format of Prometheus 0.0.4. Labels are words of our own (a route's
/// pattern, an outcome): never a name, an id or an address.
class Metrics {
public:
    struct Label {
        std::string_view name;
        std::string_view value;
    };

    /// Adds to a counter, which comes into being at the first call.
    void count(std::string_view counter, std::vector<Label> labels, std::int64_t number = 1);
    void countRequest(std::string_view route, int status, std::int64_t microseconds);
    /// A value read when somebody asks.
    void addGauge(std::string_view name, std::string_view help, std::function<std::int64_t()> read);
    /// What a counter stands for; shown as its HELP line.
    void describe(std::string_view counter, std::string_view help);

    std::string text() const;

private:
    static constexpr std::array<std::int64_t, 11> bounds = {500,   1000,   2500,   5000,    10000,  25000,
                                                            50000, 100000, 250000, 1000000, 5000000};
    struct Latency {
        std::array<std::int64_t, bounds.size()> within{};
        std::int64_t number = 0;
        std::int64_t microseconds = 0;
    };
    struct Gauge {
        std::string help;
        std::function<std::int64_t()> read;
    };
    using Series = std::map<std::string, std::int64_t, std::less<>>;

    void appendLatencies(std::string& out) const;

    mutable std::mutex mutex_;
    std::map<std::string, Series, std::less<>> counters_;
    std::map<std::string, std::string, std::less<>> help_;
    std::map<std::string, Latency, std::less<>> latencies_;
    std::map<std::string, Gauge, std::less<>> gauges_;
};

} // namespace mitoyen::server::observability
