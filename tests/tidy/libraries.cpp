// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <cctype>
#include <regex>

#include "rules.h"

namespace mitoyen::tidy {

namespace {

bool isQt(const std::string& include)
{
    return include.size() > 1 && include[0] == 'Q' &&
        (std::isupper(static_cast<unsigned char>(include[1])) || include[1] == 't');
}

bool isPostgres(const std::string& include)
{
    return include.starts_with("pqxx/") || include.starts_with("libpq");
}

bool touchesTheMachine(const std::string& include)
{
    static const std::vector<std::string> headers = {
        "fstream", "iostream", "filesystem", "thread",    "mutex", "shared_mutex", "future", "condition_variable",
        "ctime",   "time.h",   "unistd.h",   "semaphore", "random"};
    return std::find(headers.begin(), headers.end(), include) != headers.end() || include.starts_with("sys/");
}

/// Why `include` is out of place in `source`; empty when it is not.
std::string objection(const Source& source, const std::string& include)
{
    const bool shared = source.isUnder("shared");
    const bool app = source.isUnder("app");
    const bool server = source.isUnder("sync-server");
    if (include.starts_with("QSql") || include.starts_with("QtSql")) {
        return "QtSql would bring a second SQLite into the process";
    }
    if (isQt(include) && (shared || server))
        return "Qt belongs to app/";
    if (include.starts_with("Poco/") && (shared || app))
        return "Poco belongs to sync-server/";
    const bool pocoServer =
        include.starts_with("Poco/Net/HTTPServer") || include.starts_with("Poco/Net/HTTPRequestHandler");
    if (pocoServer && server && !source.stem().starts_with("poco_"))
        return "only http/poco_adapter knows Poco's server";
    if (include == "sqlite3.h" && !source.isUnder("app/storage")) {
        if (shared || app || server)
            return "SQLite is reached through app/storage";
    }
    if (isPostgres(include) && !source.isUnder("sync-server/storage") && (shared || app || server)) {
        return "PostgreSQL is reached through sync-server/storage";
    }
    if (shared && touchesTheMachine(include))
        return "shared/ knows no files, threads, clocks or chance";
    return {};
}

bool looksLikeSql(const std::string& literal)
{
    static const std::regex sql(
        R"((^|[^A-Za-z])(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM|)"
        R"((CREATE|ALTER|DROP)\s+(TEMP\s+|UNIQUE\s+|VIRTUAL\s+)?(TABLE|INDEX|TRIGGER|VIEW|ROLE|POLICY)|PRAGMA\s))");
    return literal.size() > 6 && std::regex_search(literal, sql);
}

void checkShared(const Source& source, Complaints& complaints)
{
    static const std::regex floating(R"(\b(double|float|stod|stof|strtod)\b)");
    static const std::regex file(R"(\b(fopen|freopen|tmpfile|getenv)\b)");
    static const std::regex clock(R"(\b(system_clock|steady_clock|high_resolution_clock|gettimeofday|localtime)\b)");
    for (std::size_t index = 0; index < source.code.size(); ++index) {
        const auto& line = source.code[index];
        if (std::regex_search(line, floating)) {
            complaints.push_back({source.path, index + 1, "numbers", "no floating point in shared/"});
        }
        if (std::regex_search(line, file)) {
            complaints.push_back({source.path, index + 1, "libraries", "shared/ knows no files and no environment"});
        }
        if (line.find("clock") != std::string::npos && std::regex_search(line, clock)) {
            complaints.push_back(
                {source.path, index + 1, "libraries", "shared/ reads no clock: the time is a parameter"});
        }
    }
    if (source.isUnder("shared/schema"))
        return;
    for (const auto& literal : source.literals) {
        if (looksLikeSql(literal.text)) {
            complaints.push_back({source.path, literal.line, "sql", "SQL in shared/ is derived by shared/schema"});
        }
    }
}

} // namespace

Complaints checkLibraries(const Source& source)
{
    Complaints complaints;
    if (!source.isCpp())
        return complaints;
    for (const auto& include : source.includes) {
        const auto reason = objection(source, include.path);
        if (!reason.empty()) {
            complaints.push_back({source.path, include.line, "libraries", "<" + include.path + ">: " + reason});
        }
    }
    if (source.isUnder("shared"))
        checkShared(source, complaints);
    return complaints;
}

} // namespace mitoyen::tidy
