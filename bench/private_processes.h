// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <sys/types.h>
#include <vector>

namespace mitoyen::bench {

/// A program of ours that runs while this object lives; ended with SIGTERM and waited for.
class Child {
public:
    explicit Child(const std::vector<std::string>& command);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    pid_t pid() const { return pid_; }
    /// Waits for its own end instead; its exit code, -1 after a signal.
    int wait();

private:
    pid_t pid_ = -1;
};

/// Runs a program to its end; its exit code.
int runToEnd(const std::vector<std::string>& command);

/// What a program printed; empty when it failed.
std::string outputOf(const std::vector<std::string>& command);

/// Highest resident memory in KiB of the first child of `parent` with that name; 0 when there is none.
long peakMemoryOfChild(pid_t parent, const std::string& name);

} // namespace mitoyen::bench
