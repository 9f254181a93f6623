// SPDX-License-Identifier: AGPL-3.0-or-later
#include "private_processes.h"

#include "core/require.h"

#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mitoyen::bench {

namespace {

pid_t start(const std::vector<std::string>& command, int output)
{
    std::vector<char*> words;
    for (const auto& word : command)
        words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    const pid_t pid = fork();
    if (pid == 0) {
        // Nothing of a measurement that was broken off goes on.
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (output >= 0)
            dup2(output, STDOUT_FILENO);
        else
            std::freopen("/dev/null", "w", stdout);
        execvp(words[0], words.data());
        _exit(127);
    }
    core::require(pid > 0, "a process starts");
    return pid;
}

} // namespace

Child::Child(const std::vector<std::string>& command) : pid_(start(command, -1)) {}

Child::~Child()
{
    if (pid_ < 0)
        return;
    kill(pid_, SIGTERM);
    waitpid(pid_, nullptr, 0);
}

int Child::wait()
{
    int status = 0;
    waitpid(pid_, &status, 0);
    pid_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int runToEnd(const std::vector<std::string>& command)
{
    int status = 0;
    waitpid(start(command, -1), &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::string outputOf(const std::vector<std::string>& command)
{
    int ends[2];
    core::require(pipe(ends) == 0, "a pipe opens");
    const pid_t pid = start(command, ends[1]);
    close(ends[1]);
    std::string text;
    char buffer[4096];
    // Only the first line is wanted: a program that goes on in the background keeps the pipe open.
    while (text.find('\n') == std::string::npos) {
        const auto size = read(ends[0], buffer, sizeof buffer);
        if (size <= 0)
            break;
        text.append(buffer, static_cast<std::size_t>(size));
    }
    close(ends[0]);
    int status = 0;
    waitpid(pid, &status, 0);
    return status == 0 ? text.substr(0, text.find('\n')) : std::string{};
}

long peakMemoryOfChild(pid_t parent, const std::string& name)
{
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        std::ifstream status(entry.path() / "status");
        std::string word;
        std::string program;
        long parentOf = 0;
        long peak = 0;
        while (status >> word) {
            if (word == "Name:")
                status >> program;
            else if (word == "PPid:")
                status >> parentOf;
            else if (word == "VmHWM:")
                status >> peak;
        }
        if (program == name && parentOf == parent)
            return peak;
    }
    return 0;
}

} // namespace mitoyen::bench
