// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/command_run.h"

#include "core/require.h"

#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mitoyen::cli::test {

namespace {

/// Output goes into files without a name: a pipe nobody empties would stop the program.
class Capture {
public:
    Capture() : file_(std::tmpfile()) { core::require(file_ != nullptr, "a temporary file"); }
    ~Capture() { std::fclose(file_); }
    Capture(const Capture&) = delete;
    Capture& operator=(const Capture&) = delete;

    int descriptor() const { return fileno(file_); }
    std::string text() const
    {
        std::string text;
        std::rewind(file_);
        char buffer[1 << 14];
        for (std::size_t read = 0; (read = std::fread(buffer, 1, sizeof buffer, file_)) > 0;)
            text.append(buffer, read);
        return text;
    }

private:
    std::FILE* file_;
};

[[noreturn]] void become(const std::vector<std::string>& arguments, const Limits& limits, int out, int err)
{
    const std::string program = std::string(MITOYEN_BIN_DIR) + "/mitoyen-cli";
    std::vector<char*> words{const_cast<char*>(program.c_str())};
    for (const auto& argument : arguments)
        words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    dup2(out, STDOUT_FILENO);
    dup2(err, STDERR_FILENO);
    for (const auto* name :
         {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "QT_QPA_PLATFORM"})
        unsetenv(name);
    if (limits.fileSize > 0) {
        const rlimit limit{limits.fileSize, limits.fileSize};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    execv(program.c_str(), words.data());
    _exit(127);
}

} // namespace

Ran run(const std::vector<std::string>& arguments, Limits limits)
{
    const Capture out;
    const Capture err;
    const pid_t child = fork();
    core::require(child >= 0, "a process");
    if (child == 0)
        become(arguments, limits, out.descriptor(), err.descriptor());
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status), out.text(), err.text()};
}

nlohmann::json Ran::json() const
{
    auto document = nlohmann::json::parse(out, nullptr, false);
    core::require(!document.is_discarded(), "standard output is one JSON document: " + out + err);
    return document;
}

std::string Ran::errorCode() const
{
    return json().at("error").at("code").get<std::string>();
}

std::string contentOf(const std::string& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

void writeFile(const std::string& file, const std::string& content)
{
    std::ofstream stream(file, std::ios::binary);
    stream << content;
    core::require(stream.flush().good(), "a file is written");
}

std::string sample(const std::string& name)
{
    return std::string(MITOYEN_SOURCE_DIR) + "/tests/data/takeover/" + name;
}

} // namespace mitoyen::cli::test
