// SPDX-License-Identifier: AGPL-3.0-or-later
#include "command_line.h"

#include "core/text.h"
#include "identity/password.h"
#include "model/entities.h"
#include "rules/permissions.h"
#include "server.h"
#include "server_files.h"
#include "storage/accounts.h"
#include "storage/migrations.h"

#include <csignal>
#include <fmt/format.h>
#include <map>

namespace mitoyen::server {

namespace {

constexpr int done = 0;
constexpr int refused = 1;
constexpr int outOfReach = 4;
constexpr std::size_t shortestPassword = 8;

void say(std::FILE* stream, std::string_view line)
{
    std::fwrite(line.data(), 1, line.size(), stream);
    std::fputc('\n', stream);
}

int refuse(const core::Error& error)
{
    say(stderr, fmt::format("mitoyen-server: {} [{}]", error.text, error.code));
    return refused;
}

core::Error usageError(std::string text)
{
    return {"usage", std::move(text), {}};
}

/// The signals that ask for a stop, blocked in every thread that starts after this, so that one can wait for them.
sigset_t blockStopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    // A client that has gone shows as a failed write, not as the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
    return signals;
}

int serve(const Config& config)
{
    const sigset_t signals = blockStopSignals();
    auto server = Server::create(config, crypto::systemClock());
    if (!server)
        return refuse(server.error());
    int signal = 0;
    sigwait(&signals, &signal);
    (*server)->stop();
    return done;
}

int migrateDatabase(const Config& config)
{
    const auto settings = ownerDatabaseSettings(config);
    if (!settings)
        return refuse(settings.error());
    const auto key = ensureTokenKey(config.tokenKeyFile);
    if (!key)
        return refuse(key.error());
    if (*key)
        say(stdout, fmt::format("made the token key {}", config.tokenKeyFile));
    if (!config.blobKeyFile.empty()) {
        const auto blobKey = ensureBlobKey(config.blobKeyFile);
        if (!blobKey)
            return refuse(blobKey.error());
        if (*blobKey)
            say(stdout, fmt::format("made the key for files {}", config.blobKeyFile));
    }
    storage::Database database(*settings);
    const auto migrated = storage::migrate(database, {model::entities(), model::schemaVersion});
    if (!migrated)
        return refuse(migrated.error());
    for (const auto& line : *migrated)
        say(stdout, line);
    if (migrated->empty())
        say(stdout, "the database is up to date");
    return done;
}

core::Result<void> checkAccount(const CommandLine& commandLine, std::string_view password)
{
    for (const auto& name : {commandLine.user, commandLine.organisation})
        if (name.empty() || name.size() > 200 || !core::isUtf8(name) || core::trim(name) != name)
            return core::Error{"name_invalid", fmt::format("\"{}\" is not a name of 1 to 200 bytes.", name), {}};
    if (!rules::roleFromWord(commandLine.role))
        return core::Error{
            "role_unknown", fmt::format("\"{}\" is not a role: syndic, accountant or reader.", commandLine.role), {}};
    if (password.size() < shortestPassword)
        return core::Error{
            "password_too_short", fmt::format("A password has at least {} characters.", shortestPassword), {}};
    return {};
}

int addUser(const Config& config, const CommandLine& commandLine)
{
    const auto settings = ownerDatabaseSettings(config);
    if (!settings)
        return refuse(settings.error());
    const auto password = readPassword(commandLine.passwordFile);
    if (!password)
        return refuse(password.error());
    if (const auto checked = checkAccount(commandLine, *password); !checked)
        return refuse(checked.error());
    const auto hash = identity::Passwords().hash(*password);
    const auto now = crypto::systemClock()();
    storage::Database database(*settings);
    const bool added = database.transact(storage::Mode::Write, {}, [&](storage::Transaction& transaction) {
        const auto tenant = storage::tenantNamed(transaction, commandLine.organisation, crypto::newId(now));
        return storage::addAccount(transaction, tenant, {crypto::newId(now), commandLine.user, commandLine.role, hash});
    });
    if (!added)
        return refuse({"user_exists", fmt::format("There is a user \"{}\" already.", commandLine.user), {}});
    say(stdout, fmt::format("added {} ({}) to {}", commandLine.user, commandLine.role, commandLine.organisation));
    return done;
}

core::Result<CommandLine> finished(CommandLine commandLine, std::span<const std::string_view> words)
{
    if (commandLine.configFile.empty())
        return usageError("--config FILE is missing");
    const bool hasUserOptions =
        !commandLine.organisation.empty() || !commandLine.role.empty() || !commandLine.passwordFile.empty();
    if (words.size() == 3 && words[0] == "user" && words[1] == "add") {
        commandLine.command = Command::AddUser;
        commandLine.user = words[2];
        if (commandLine.organisation.empty() || commandLine.role.empty() || commandLine.passwordFile.empty())
            return usageError("user add needs --organisation, --role and --password-file");
        return commandLine;
    }
    if (hasUserOptions || words.size() > 1 || (words.size() == 1 && words[0] != "serve" && words[0] != "migrate"))
        return usageError("unknown command");
    commandLine.command = !words.empty() && words[0] == "migrate" ? Command::Migrate : Command::Serve;
    return commandLine;
}

} // namespace

std::string_view usage()
{
    return "Usage: mitoyen-server --config FILE [COMMAND]\n"
           "\n"
           "  serve                                     answer requests until SIGTERM or SIGINT (the default)\n"
           "  migrate                                   bring the database up to date, make the token key if missing\n"
           "  user add NAME --organisation O --role syndic|accountant|reader --password-file F\n"
           "\n"
           "Exit: 0 done, 1 refused, 2 usage, 4 database or network out of reach.\n";
}

core::Result<CommandLine> parseCommandLine(std::span<const char* const> arguments)
{
    CommandLine commandLine;
    const std::map<std::string_view, std::string*> options = {{"--config", &commandLine.configFile},
                                                              {"--organisation", &commandLine.organisation},
                                                              {"--role", &commandLine.role},
                                                              {"--password-file", &commandLine.passwordFile}};
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        const std::string_view argument = arguments[at];
        const auto option = options.find(argument);
        if (option == options.end()) {
            if (argument.starts_with("--"))
                return usageError(fmt::format("unknown option {}", argument));
            words.push_back(argument);
            continue;
        }
        if (++at == arguments.size())
            return usageError(fmt::format("{} needs a value", argument));
        *option->second = arguments[at];
    }
    return finished(std::move(commandLine), words);
}

int runCommand(const CommandLine& commandLine)
{
    const auto [config, mistakes] = readConfig(commandLine.configFile);
    for (const auto& mistake : mistakes)
        say(stderr, fmt::format("{}:{}: {} [{}]", mistake.where.file, mistake.where.line, mistake.text, mistake.code));
    if (!mistakes.empty())
        return refused;
    try {
        switch (commandLine.command) {
        case Command::Serve: return serve(config);
        case Command::Migrate: return migrateDatabase(config);
        case Command::AddUser: break;
        }
        return addUser(config, commandLine);
    } catch (const storage::Unavailable& cause) {
        say(stderr, fmt::format("mitoyen-server: the database is out of reach: {}", cause.what()));
        return outOfReach;
    } catch (const std::exception& cause) {
        say(stderr, fmt::format("mitoyen-server: {}", cause.what()));
        return refused;
    }
}

} // namespace mitoyen::server
