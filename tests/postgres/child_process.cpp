// SPDX-License-Identifier: AGPL-3.0-or-later
#include "postgres/child_process.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <stdexcept>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mitoyen::testing {

namespace {

std::vector<char*> pointersTo(const std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (const auto& text : texts)
        pointers.push_back(const_cast<char*>(text.c_str()));
    pointers.push_back(nullptr);
    return pointers;
}

/// Only calls that are safe between fork and exec in a program with threads.
[[noreturn]] void becomeProgram(int output, char* const* arguments, char* const* environment)
{
    ::setpgid(0, 0);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    std::signal(SIGINT, SIG_DFL);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(output, STDERR_FILENO);
    ::execve(arguments[0], arguments, environment);
    ::_exit(127);
}

pid_t start(const std::vector<std::string>& arguments, const std::vector<std::string>& added, int output)
{
    std::vector<std::string> environment = added;
    for (char** entry = environ; *entry != nullptr; ++entry)
        environment.emplace_back(*entry);
    const auto argumentPointers = pointersTo(arguments);
    const auto environmentPointers = pointersTo(environment);
    const pid_t child = ::fork();
    if (child == 0)
        becomeProgram(output, argumentPointers.data(), environmentPointers.data());
    if (child < 0)
        throw std::runtime_error("fork failed");
    return child;
}

int exitCodeOf(int status)
{
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace

Finished runToEnd(const std::vector<std::string>& arguments)
{
    int ends[2] = {};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throw std::runtime_error("pipe failed");
    const pid_t child = start(arguments, {}, ends[1]);
    ::close(ends[1]);
    Finished finished;
    char piece[4096];
    for (ssize_t length = 0; (length = ::read(ends[0], piece, sizeof piece)) > 0;)
        finished.output.append(piece, static_cast<std::size_t>(length));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    finished.exitCode = exitCodeOf(status);
    return finished;
}

ChildProcess::ChildProcess(const std::vector<std::string>& arguments, const std::vector<std::string>& environment,
                           const std::string& outputFile)
{
    const int output = ::open(outputFile.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (output < 0)
        throw std::runtime_error("cannot write " + outputFile);
    id_ = start(arguments, environment, output);
    ::close(output);
}

ChildProcess::~ChildProcess()
{
    if (isRunning())
        send(SIGTERM);
    wait();
}

bool ChildProcess::isRunning()
{
    if (!ended_ && ::waitpid(id_, &status_, WNOHANG) == id_)
        ended_ = true;
    return !ended_;
}

void ChildProcess::send(int signal) const
{
    ::kill(id_, signal);
}

int ChildProcess::wait()
{
    if (!ended_)
        ::waitpid(id_, &status_, 0);
    ended_ = true;
    return exitCodeOf(status_);
}

TemporaryFolder::TemporaryFolder()
{
    char name[] = "/tmp/mitoyen-test-XXXXXX";
    if (::mkdtemp(name) == nullptr)
        throw std::runtime_error("mkdtemp failed");
    ::chmod(name, 0755);
    path_ = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

} // namespace mitoyen::testing
