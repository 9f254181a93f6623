// SPDX-License-Identifier: AGPL-3.0-or-later
#include "measure.h"

#include "core/require.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include <fmt/format.h>

namespace mitoyen::bench {

double seconds(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double percentile(std::vector<double> values, double share)
{
    core::require(!values.empty(), "a percentile of nothing");
    std::sort(values.begin(), values.end());
    const auto place = static_cast<std::size_t>(share * static_cast<double>(values.size()));
    return values[std::min(place, values.size() - 1)];
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

std::string inMilliseconds(double value)
{
    return fmt::format("{:.2f} ms", value * 1000);
}

Figure ratio(const std::string& name, double ours, double limit, double target)
{
    return {name, inMilliseconds(ours), inMilliseconds(limit), ours / limit, target, false, false, {}};
}

Figure amount(const std::string& name, const std::string& ours, double value, double target)
{
    return {name, ours, "–", value, target, false, false, {}};
}

Figure information(const std::string& name, const std::string& ours, double value)
{
    return {name, ours, "–", value, 0, false, true, {}};
}

Workplace::Workplace()
{
    std::string pattern = (std::filesystem::current_path() / "bench-XXXXXX").string();
    core::require(mkdtemp(pattern.data()) != nullptr, "a folder to measure in");
    path_ = pattern;
}

Workplace::~Workplace()
{
    std::error_code failure;
    std::filesystem::remove_all(path_, failure);
}

} // namespace mitoyen::bench
