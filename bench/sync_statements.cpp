// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync_statements.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sys/wait.h>
#include <thread>

#include <fmt/format.h>

namespace mitoyen::bench {

namespace {

/// One line of the log with what was continued on the lines after it.
struct Entry {
    std::string process;
    std::string text; ///< from LOG: or DETAIL: on
};

std::vector<Entry> entriesAfter(const std::string& file, std::uintmax_t offset)
{
    std::ifstream stream(file);
    stream.seekg(static_cast<std::streamoff>(offset));
    std::vector<Entry> entries;
    for (std::string line; std::getline(stream, line);) {
        // "2026-01-31 12:00:00.000 UTC [123] LOG:  execute s1: SELECT …"; continued lines begin with a tab.
        const auto open = line.find(" [");
        const auto close = line.find("] ", open == std::string::npos ? 0 : open);
        if (!line.empty() && line[0] == '\t' && !entries.empty())
            entries.back().text += "\n" + line.substr(1);
        else if (open != std::string::npos && close != std::string::npos)
            entries.push_back({line.substr(open + 2, close - open - 2), line.substr(close + 2)});
    }
    return entries;
}

struct Executed {
    std::string statement;
    std::vector<std::optional<std::string>> parameters;
};

/// "parameters: $1 = 'it''s', $2 = NULL".
std::vector<std::optional<std::string>> parametersIn(std::string_view text)
{
    std::vector<std::optional<std::string>> parameters;
    for (std::size_t at = text.find(" = "); at != std::string_view::npos; at = text.find(" = ", at)) {
        at += 3;
        if (text.substr(at, 4) == "NULL") {
            parameters.emplace_back();
            continue;
        }
        std::string value;
        for (++at; at < text.size(); ++at) {
            if (text[at] == '\'' && text.substr(at + 1, 1) != "'")
                break;
            at += text[at] == '\'';
            value += text[at];
        }
        parameters.emplace_back(value);
    }
    return parameters;
}

/// The last whole transaction in which a statement holds the mark.
std::vector<Executed> transactionIn(const std::vector<Entry>& entries, const std::string& mark)
{
    std::map<std::string, std::vector<Executed>> open;
    std::vector<Executed> found;
    for (const auto& entry : entries) {
        auto& statements = open[entry.process];
        const auto body = entry.text.find(": ", 5);
        if (entry.text.starts_with("DETAIL:") && !statements.empty()) {
            if (body != std::string::npos || entry.text.find("parameters") != std::string::npos)
                statements.back().parameters = parametersIn(entry.text);
        } else if (entry.text.starts_with("LOG:") && body != std::string::npos) {
            auto statement = entry.text.substr(body + 2);
            if (statement.starts_with("BEGIN"))
                statements.clear();
            statements.push_back({statement, {}});
            if (statement.starts_with("COMMIT") &&
                std::any_of(statements.begin(), statements.end(),
                            [&](const auto& one) { return one.statement.find(mark) != std::string::npos; }))
                found = statements;
        }
    }
    return found;
}

/// A literal in which pgbench sees none of its variables.
std::string literal(const std::string& text)
{
    std::string out = "E'";
    for (const char letter : text) {
        switch (letter) {
        case '\'':
        case '\\': (out += '\\') += letter; break;
        case ':': out += "\\x3a"; break;
        case '\n': out += "\\n"; break;
        default: out += letter;
        }
    }
    return out + "'";
}

using Variables = std::map<std::string, std::string>; ///< a whole number as text, and the expression for it

std::string expressionFor(const std::optional<std::string>& parameter, const Variables& variables)
{
    if (!parameter)
        return "NULL";
    if (const auto found = variables.find(*parameter); found != variables.end())
        return "(" + found->second + ")";
    if (parameter->size() > 2 && parameter->front() == '{')
        if (const auto found = variables.find(parameter->substr(1, parameter->size() - 2)); found != variables.end())
            return "('{' || (" + found->second + ") || '}')";
    return literal(*parameter);
}

std::string filledIn(const Executed& executed, const Variables& variables)
{
    std::string out;
    const auto& text = executed.statement;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '$' || at + 1 == text.size() || std::isdigit(static_cast<unsigned char>(text[at + 1])) == 0) {
            out += text[at];
            continue;
        }
        std::size_t number = 0;
        for (; at + 1 < text.size() && std::isdigit(static_cast<unsigned char>(text[at + 1])) != 0; ++at)
            number = 10 * number + static_cast<std::size_t>(text[at + 1] - '0');
        core::require(number >= 1 && number <= executed.parameters.size(), "the log names every parameter");
        out += expressionFor(executed.parameters[number - 1], variables);
    }
    return out;
}

// Numbers that stand for nothing else, so that they are found again among the parameters.
constexpr std::int64_t markedSeq = 700'000'000;
constexpr std::int64_t markedPosition = 800'000'000;

std::string scriptFor(const std::vector<Executed>& transaction, std::int64_t dseq)
{
    Variables variables;
    std::string script;
    if (dseq > 0) {
        variables[std::to_string(dseq)] = ":dseq::bigint";
        for (const auto step : {0, 1}) {
            variables[std::to_string(markedSeq + step)] = fmt::format(":was_seq::bigint + {}", step);
            variables[std::to_string(markedPosition + step)] = fmt::format(":was_chain_position::bigint + {}", step);
        }
        script = "\\set dseq :dseq + 1\n";
    }
    for (const auto& executed : transaction) {
        const bool counter = executed.statement.find("begin_sync_write") != std::string::npos;
        script += filledIn(executed, variables) + (counter && dseq > 0 ? " \\gset was_\n" : ";\n");
    }
    return script;
}

std::vector<Executed> loggedBy(const std::string& log, const std::string& mark, const std::function<void()>& request)
{
    const auto before = std::filesystem::file_size(log);
    request();
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    const auto transaction = transactionIn(entriesAfter(log, before), mark);
    core::require(!transaction.empty(), ("PostgreSQL's log holds " + mark).c_str());
    return transaction;
}

} // namespace

StatementLog::StatementLog(const SyncOffice& office) : office_(office)
{
    office_.sql("ALTER SYSTEM SET log_statement = 'all'");
    office_.sql("SELECT pg_reload_conf()");
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
}

StatementLog::~StatementLog()
{
    office_.sql("ALTER SYSTEM RESET log_statement");
    office_.sql("SELECT pg_reload_conf()");
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
}

std::string StatementLog::scriptOf(const std::string& mark, const std::function<void()>& request) const
{
    return scriptFor(loggedBy(office_.postgresLog(), mark, request), 0);
}

std::string StatementLog::pushScriptOf(const core::Uuid& organisation, std::int64_t dseq,
                                       const std::function<void()>& request) const
{
    office_.sql(
        fmt::format("UPDATE server.organisation_counter SET seq = {}, chain_position = {} WHERE organisation = '{}'",
                    markedSeq, markedPosition, core::toText(organisation)));
    return scriptFor(loggedBy(office_.postgresLog(), "begin_sync_write", request), dseq);
}

std::vector<double> runPgbench(const SyncOffice& office, const std::string& folder,
                               const std::vector<std::string>& scripts, int perSecond, double seconds,
                               std::int64_t dseq)
{
    std::filesystem::create_directories(folder);
    setenv("PGOPTIONS", "-c search_path=synced,server", 1);
    std::vector<std::unique_ptr<Child>> running;
    for (std::size_t i = 0; i < scripts.size(); ++i) {
        const auto name = fmt::format("{}/{}", folder, i);
        std::ofstream(name + ".sql") << scripts[i];
        running.push_back(std::make_unique<Child>(std::vector<std::string>{
            "pgbench", "-n",
            "-h",      office.socket(),
            "-U",      "mitoyen_app",
            "-M",      "prepared",
            "-c",      "1",
            "-R",      fmt::format("{:.3f}", static_cast<double>(perSecond) / static_cast<double>(scripts.size())),
            "-T",      std::to_string(static_cast<int>(seconds) + 1),
            "-D",      fmt::format("dseq={}", dseq),
            "-f",      name + ".sql",
            "-l",      "--log-prefix=" + name,
            "mitoyen"}));
    }
    for (const auto& child : running)
        core::require(child->wait() == 0, "pgbench runs the server's statements");
    running.clear();
    unsetenv("PGOPTIONS");
    std::vector<double> latencies;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".sql")
            continue;
        std::ifstream stream(entry.path());
        // Client, transaction, microseconds since it was due, script, second of its end, …; the first second warms up.
        double ignored = 0;
        double microseconds = 0;
        double end = 0;
        double first = 0;
        for (std::string rest;
             stream >> ignored >> ignored >> microseconds >> ignored >> end && std::getline(stream, rest);) {
            first = first == 0 ? end : first;
            if (end > first)
                latencies.push_back(microseconds / 1e6);
        }
    }
    return latencies;
}

} // namespace mitoyen::bench
