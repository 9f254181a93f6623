// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/command_line.h"

#include "cli/commands.h"

#include <algorithm>

namespace mitoyen::cli {

namespace {

constexpr std::string_view globalOptions = "replica= passphrase-file= recovery-phrase-file= json help version";

enum class Takes { Unknown, Nothing, Value, Values };

/// How an option is written in a list of names.
Takes findOption(std::string_view list, std::string_view name)
{
    while (!list.empty()) {
        auto word = list.substr(0, list.find(' '));
        list.remove_prefix(std::min(list.size(), word.size() + 1));
        if (word.starts_with('!'))
            word.remove_prefix(1);
        const bool repeatable = word.ends_with('*');
        if (repeatable)
            word.remove_suffix(1);
        const bool value = word.ends_with('=');
        if (value)
            word.remove_suffix(1);
        if (word == name)
            return repeatable ? Takes::Values : value ? Takes::Value : Takes::Nothing;
    }
    return Takes::Unknown;
}

std::string firstMissing(std::string_view list, const Call& call)
{
    while (!list.empty()) {
        auto word = list.substr(0, list.find(' '));
        list.remove_prefix(std::min(list.size(), word.size() + 1));
        if (!word.starts_with('!'))
            continue;
        word = word.substr(1, word.size() - 2);
        if (!call.has(word))
            return std::string(word);
    }
    return {};
}

class Reader {
public:
    explicit Reader(std::span<const std::string> arguments) : arguments_(arguments) {}

    CommandLine read()
    {
        line_.json = std::find(arguments_.begin(), arguments_.end(), "--json") != arguments_.end();
        while (next_ < arguments_.size() && !line_.error)
            take(arguments_[next_++]);
        if (!line_.error && !line_.help && !line_.version)
            check();
        line_.call.json = line_.json;
        return std::move(line_);
    }

private:
    void refuse(std::string text) { line_.error = usageError(std::move(text)); }

    bool takesOptions() const
    {
        const bool valueOfSet =
            line_.command != nullptr && line_.command->name == "set" && line_.call.arguments.size() == 3;
        return !ended_ && !valueOfSet;
    }

    void take(const std::string& word)
    {
        if (takesOptions() && word == "--") {
            ended_ = true;
        } else if (takesOptions() && word == "-h") {
            line_.help = true;
        } else if (takesOptions() && word.starts_with("--")) {
            takeOption(word);
        } else if (line_.command == nullptr) {
            line_.command = findCommand(word);
            if (line_.command == nullptr && word == "help")
                line_.help = true;
            else if (line_.command == nullptr)
                refuse("\"" + word + "\" is no command; \"mitoyen-cli --help\" lists them.");
        } else {
            line_.call.arguments.push_back(word);
        }
    }

    void takeOption(const std::string& word)
    {
        const auto equals = word.find('=');
        const std::string name = word.substr(2, equals == std::string::npos ? equals : equals - 2);
        auto takes = findOption(globalOptions, name);
        if (takes == Takes::Unknown && line_.command != nullptr)
            takes = findOption(line_.command->options, name);
        if (takes == Takes::Unknown)
            return refuse("\"--" + name + "\" is no option" +
                          (line_.command == nullptr ? " before the command." : " of this command."));
        std::string value;
        const bool hasValue = takes != Takes::Nothing;
        if (hasValue && equals != std::string::npos)
            value = word.substr(equals + 1);
        else if (hasValue && next_ < arguments_.size())
            value = arguments_[next_++];
        else if (hasValue)
            return refuse("\"--" + name + "\" needs a value.");
        else if (equals != std::string::npos)
            return refuse("\"--" + name + "\" takes no value.");
        store(name, std::move(value), takes == Takes::Values);
    }

    void store(const std::string& name, std::string value, bool repeatable)
    {
        auto& call = line_.call;
        if (name == "replica")
            call.replica = std::move(value);
        else if (name == "passphrase-file")
            call.passphraseFile = std::move(value);
        else if (name == "recovery-phrase-file")
            call.recoveryPhraseFile = std::move(value);
        else if (name == "help")
            line_.help = true;
        else if (name == "version")
            line_.version = true;
        else if (name != "json" && !repeatable && call.has(name))
            refuse("\"--" + name + "\" is given twice.");
        else if (name != "json")
            call.options.emplace(name, std::move(value));
    }

    void check()
    {
        const auto* command = line_.command;
        if (command == nullptr)
            return refuse("A command is missing; \"mitoyen-cli --help\" lists them.");
        const std::string usage = "; usage: mitoyen-cli " + std::string(command->onReplica ? "--replica FILE " : "") +
            std::string(command->name) + " " + std::string(command->usage);
        const auto number = line_.call.arguments.size();
        if (number < command->least)
            return refuse("An argument is missing" + usage);
        if (number > command->most)
            return refuse("\"" + line_.call.arguments[command->most] + "\" is one argument too many" + usage);
        if (const auto missing = firstMissing(command->options, line_.call); !missing.empty())
            return refuse("\"--" + missing + "\" is missing" + usage);
        if (command->onReplica && line_.call.replica.empty())
            return refuse("\"--replica FILE\" is missing" + usage);
    }

    std::span<const std::string> arguments_;
    std::size_t next_ = 0;
    bool ended_ = false;
    CommandLine line_;
};

} // namespace

CommandLine readCommandLine(std::span<const std::string> arguments)
{
    return Reader(arguments).read();
}

std::string usageText()
{
    std::string text = "Usage: mitoyen-cli --replica FILE [--passphrase-file FILE] [--json] COMMAND\n\n";
    for (const auto& command : commands()) {
        text += "  " + std::string(command.name);
        if (!command.usage.empty())
            text += " " + std::string(command.usage);
        text += "\n      " + std::string(command.purpose) + "\n";
    }
    text += "\n  LIST    buildings units owners ownerships keys expenses meetings documents conflicts\n"
            "          accounts agenda bank_accounts holders organisations statements suppliers tasks\n"
            "\n  --passphrase-file FILE       its passphrase opens the replica, else the keychain does\n"
            "  --recovery-phrase-file FILE  opens the replica when both are lost\n"
            "  --json                       exactly one JSON document on standard output\n"
            "\n  Exit: 0 done, 1 refused, 2 usage, 3 wrong passphrase, 4 network,\n"
            "        5 file damaged, locked, too new, or disk full\n";
    return text;
}

} // namespace mitoyen::cli
