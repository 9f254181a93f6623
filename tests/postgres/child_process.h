// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <sys/types.h>
#include <vector>

namespace mitoyen::testing {

struct Finished {
    int exitCode = -1; ///< minus the signal's number when a signal ended it
    std::string output; ///< stdout and stderr together
};

/// Runs a program to its end. `arguments[0]` is its path.
Finished runToEnd(const std::vector<std::string>& arguments);

/// A program that runs beside the test and is ended with it.
class ChildProcess {
public:
    /// `environment` holds NAME=VALUE texts to add. Its output goes to `outputFile`.
    ChildProcess(const std::vector<std::string>& arguments, const std::vector<std::string>& environment,
                 const std::string& outputFile);
    /// SIGTERM, and an end to it.
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    pid_t id() const { return id_; }
    bool isRunning();
    void send(int signal) const;
    /// Waits for the end; as Finished::exitCode.
    int wait();

private:
    pid_t id_ = -1;
    int status_ = 0;
    bool ended_ = false;
};

/// A folder of its own under /tmp that other users may enter, removed at the end.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::string& path() const { return path_; }

private:
    std::string path_;
};

} // namespace mitoyen::testing
