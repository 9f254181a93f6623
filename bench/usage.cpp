// SPDX-License-Identifier: AGPL-3.0-or-later
#include "usage.h"

#include <ctime>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

namespace mitoyen::bench {

namespace {

struct Times {
    pid_t parent = 0;
    double ended = 0; ///< CPU seconds of children that were waited for
};

Times timesOf(const std::string& process)
{
    std::ifstream stream("/proc/" + process + "/stat");
    std::string line;
    std::getline(stream, line);
    // The name in parentheses may hold anything; the numbers come after it.
    std::istringstream rest(line.substr(std::min(line.rfind(')') + 1, line.size())));
    std::string word;
    Times times;
    const double tick = 1.0 / static_cast<double>(sysconf(_SC_CLK_TCK));
    for (int place = 3; place <= 17 && rest >> word; ++place) {
        if (place == 4)
            times.parent = std::atoi(word.c_str());
        else if (place == 16 || place == 17)
            times.ended += tick * std::atof(word.c_str());
    }
    return times;
}

} // namespace

// The clock of the process counts nanoseconds where /proc counts hundredths of a second.
double cpuOf(pid_t process)
{
    clockid_t clock = 0;
    timespec time{};
    if (clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &time) != 0)
        return 0;
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

double cpuOfFamily(pid_t parent)
{
    const auto head = timesOf(std::to_string(parent));
    double sum = cpuOf(parent) + head.ended;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        const auto name = entry.path().filename().string();
        if (name.find_first_not_of("0123456789") != std::string::npos)
            continue;
        if (timesOf(name).parent == parent)
            sum += cpuOf(std::atoi(name.c_str()));
    }
    return sum;
}

double ownCpu()
{
    return cpuOf(getpid());
}

Memory memoryOf(pid_t process)
{
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    Memory memory;
    for (std::string word; status >> word;) {
        double kibibytes = 0;
        if (word == "VmHWM:" && status >> kibibytes)
            memory.peak = kibibytes * 1024 / 1e6;
        else if (word == "VmRSS:" && status >> kibibytes)
            memory.now = kibibytes * 1024 / 1e6;
    }
    return memory;
}

void forgetPeak(pid_t process)
{
    std::ofstream("/proc/" + std::to_string(process) + "/clear_refs") << "5\n";
}

} // namespace mitoyen::bench
