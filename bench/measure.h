// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace mitoyen::bench {

/// One line of the report: what was measured against the limit measured in the same run.
struct Figure {
    std::string name;
    std::string ours; ///< with its unit, for people
    std::string limit; ///< with its unit, for people
    double value = 0; ///< the ratio or amount that the target speaks of
    double target = 0;
    bool atLeast = false; ///< the target is a minimum
    bool noTarget = false; ///< told for comparison only
    std::string also; ///< CPU, memory, bytes on the wire, other percentiles, for people
    bool met() const { return noTarget || (atLeast ? value >= target : value <= target); }
};

using Report = std::vector<Figure>;

/// Seconds that `work` took.
double seconds(const std::function<void()>& work);
/// The middle of an odd number of values; the upper of the two in the middle otherwise.
double median(std::vector<double> values);
double percentile(std::vector<double> values, double share);
std::string inMilliseconds(double seconds);

/// Our time over the limit's, both given.
Figure ratio(const std::string& name, double ours, double limit, double target);
/// An amount that must not be more than the target, without a limit beside it.
Figure amount(const std::string& name, const std::string& ours, double value, double target);
/// An amount that nothing is asked of.
Figure information(const std::string& name, const std::string& ours, double value);

/// A folder of its own on the disk of the working folder (a temporary one may lie in memory), removed with the object.
class Workplace {
public:
    Workplace();
    ~Workplace();
    std::string file(const std::string& name) const { return path_ + "/" + name; }
    const std::string& path() const { return path_; }

private:
    std::string path_;
};

void measureReplica(Report& report);
void measureExchange(Report& report);
void measureStatements(Report& report);
void measureStart(Report& report);
/// Everything docs/SYNC.md promises of the exchange, or one piece of it (load, edits, waiting, peers, first); `small`
/// runs the same with little of everything.
void measureSync(Report& report, bool small, const std::string& only);

} // namespace mitoyen::bench
