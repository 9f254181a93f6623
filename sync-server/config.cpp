// SPDX-License-Identifier: AGPL-3.0-or-later
#include "config.h"

#include "core/text.h"
#include "model/blob_layout.h"

#include <charconv>
#include <fmt/format.h>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <sys/stat.h>

namespace mitoyen::server {

namespace {

using Mistake = std::optional<std::string>;
using Setter = std::function<Mistake(Config&, std::string_view)>;

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

Setter text(std::string Config::*member)
{
    return [member](Config& config, std::string_view value) -> Mistake {
        config.*member = value;
        return std::nullopt;
    };
}

template <class Number> Setter number(Number Config::*member, std::int64_t least, std::int64_t most)
{
    return [=](Config& config, std::string_view value) -> Mistake {
        const auto read = wholeNumber(value);
        if (!read || *read < least || *read > most)
            return fmt::format("a whole number from {} to {}", least, most);
        config.*member = static_cast<Number>(*read);
        return std::nullopt;
    };
}

/// "20 per second, burst 200".
Setter allowance(http::Allowance Config::*member)
{
    return [member](Config& config, std::string_view value) -> Mistake {
        constexpr std::string_view middle = " per second, burst ";
        const auto place = value.find(middle);
        if (place == std::string_view::npos)
            return "written like \"20 per second, burst 200\"";
        const auto rate = wholeNumber(value.substr(0, place));
        const auto burst = wholeNumber(value.substr(place + middle.size()));
        if (!rate || !burst || *rate < 1 || *burst < 1 || *rate > 1'000'000 || *burst > 1'000'000)
            return "written like \"20 per second, burst 200\", both from 1 to 1000000";
        config.*member = {static_cast<int>(*rate), static_cast<int>(*burst)};
        return std::nullopt;
    };
}

Mistake setListen(Config& config, std::string_view value)
{
    const auto colon = value.rfind(':');
    const auto port = colon == std::string_view::npos ? std::nullopt : wholeNumber(value.substr(colon + 1));
    if (!port || *port < 0 || *port > 65535 || colon == 0)
        return "ADDRESS:PORT, like 127.0.0.1:8443 or [::1]:8443";
    auto address = value.substr(0, colon);
    if (address.front() == '[' && address.back() == ']')
        address = address.substr(1, address.size() - 2);
    config.listenAddress = address;
    config.listenPort = static_cast<int>(*port);
    return std::nullopt;
}

Mistake setPlainHttp(Config& config, std::string_view value)
{
    if (value != "yes" && value != "no")
        return "yes or no";
    config.plainHttp = value == "yes";
    return std::nullopt;
}

Mistake setLogLevel(Config& config, std::string_view value)
{
    using observability::Level;
    for (const auto level : {Level::Debug, Level::Info, Level::Warning, Level::Error}) {
        if (value == observability::word(level)) {
            config.logLevel = level;
            return std::nullopt;
        }
    }
    return "debug, info, warning or error";
}

const std::map<std::string_view, Setter>& setters()
{
    static const std::map<std::string_view, Setter> table = {
        {"listen", setListen},
        {"certificate_file", text(&Config::certificateFile)},
        {"certificate_key_file", text(&Config::certificateKeyFile)},
        {"plain_http", setPlainHttp},
        {"database", text(&Config::database)},
        {"database_password_file", text(&Config::databasePasswordFile)},
        {"migration_database", text(&Config::migrationDatabase)},
        {"migration_database_password_file", text(&Config::migrationDatabasePasswordFile)},
        {"token_key_file", text(&Config::tokenKeyFile)},
        {"address_file", text(&Config::addressFile)},
        {"blob_folder", text(&Config::blobFolder)},
        {"blob_s3", text(&Config::blobS3)},
        {"blob_s3_region", text(&Config::blobS3Region)},
        {"blob_s3_credentials_file", text(&Config::blobS3CredentialsFile)},
        {"blob_key_file", text(&Config::blobKeyFile)},
        {"blob_largest", number(&Config::blobLargest, 1, model::largestBlob)},
        {"blob_quota", number(&Config::blobQuota, 1, 1LL << 50)},
        {"blob_unfinished_seconds", number(&Config::blobUnfinishedSeconds, 1, 400LL * 86400)},
        {"trusted_proxy", text(&Config::trustedProxy)},
        {"log_level", setLogLevel},
        {"threads", number(&Config::threads, 4, 1024)},
        {"database_connections", number(&Config::databaseConnections, 2, 100)},
        {"keep_alive_seconds", number(&Config::keepAliveSeconds, 1, 300)},
        {"request_timeout_seconds", number(&Config::requestTimeoutSeconds, 1, 600)},
        {"connections_per_address", number(&Config::connectionsPerAddress, 1, 1024)},
        {"waiting_devices", number(&Config::waitingDevices, 1, 100'000)},
        {"stop_seconds", number(&Config::stopSeconds, 1, 600)},
        {"access_token_seconds", number(&Config::accessTokenSeconds, 1, 86400)},
        {"refresh_token_seconds", number(&Config::refreshTokenSeconds, 60, 400LL * 86400)},
        {"lease_days", number(&Config::leaseDays, 0, 3650)},
        {"body_memory", number(&Config::bodyMemory, 1 << 20, 1 << 30)},
        {"rate_per_address", allowance(&Config::addressAllowance)},
        {"rate_sign_in", allowance(&Config::signInAllowance)},
        {"rate_sync", allowance(&Config::syncAllowance)},
        {"rate_other", allowance(&Config::otherAllowance)},
    };
    return table;
}

bool isLoopback(std::string_view address)
{
    return address == "localhost" || address == "::1" || address.starts_with("127.");
}

class Parser {
public:
    explicit Parser(std::string_view file) : file_(file) {}

    void line(int number, std::string_view raw)
    {
        const auto content = core::trim(raw);
        if (content.empty() || content.front() == '#')
            return;
        const auto equals = content.find('=');
        const auto key = core::trim(content.substr(0, equals));
        if (equals == std::string_view::npos || key.empty())
            return mistake("config_line_malformed", number, {}, "The line is not written as key = value.");
        const auto setter = setters().find(key);
        if (setter == setters().end())
            return mistake("config_key_unknown", number, key, fmt::format("\"{}\" is not a key of the server.", key));
        if (!seen_.insert(std::string(key)).second)
            return mistake("config_key_twice", number, key, fmt::format("\"{}\" stands in the file twice.", key));
        const auto value = core::trim(content.substr(equals + 1));
        if (const auto expected = setter->second(parsed_.config, value))
            mistake("config_value_invalid", number, key,
                    fmt::format("\"{}\" must be {}; it is \"{}\".", key, *expected, value));
    }

    ParsedConfig finished() &&
    {
        checkRequired();
        checkTransport();
        checkBlobs();
        for (const auto* key : {"database", "migration_database"}) {
            const auto& value =
                std::string_view(key) == "database" ? parsed_.config.database : parsed_.config.migrationDatabase;
            if (value.find("password") != std::string::npos)
                mistake("config_secret_in_text", 0, key,
                        fmt::format("\"{0}\" holds a password: name a file in {0}_password_file instead.", key));
        }
        return std::move(parsed_);
    }

private:
    void mistake(std::string code, int line, std::string_view key, std::string text)
    {
        parsed_.mistakes.push_back({std::move(code), std::move(text), {file_, line, std::string(key)}});
    }

    void checkRequired()
    {
        const auto& config = parsed_.config;
        for (const auto& [key, value] :
             {std::pair{"database", config.database}, {"token_key_file", config.tokenKeyFile}})
            if (value.empty())
                mistake("config_value_missing", 0, key, fmt::format("\"{}\" is missing.", key));
    }

    /// Passwords and tokens never travel in the clear, except inside this machine.
    void checkTransport()
    {
        const auto& config = parsed_.config;
        if (config.plainHttp) {
            if (!isLoopback(config.listenAddress))
                mistake("config_plain_http", 0, "plain_http",
                        fmt::format("Plain HTTP is for loopback only; \"listen\" is {}.", config.listenAddress));
            return;
        }
        for (const auto& [key, value] : {std::pair{"certificate_file", config.certificateFile},
                                         {"certificate_key_file", config.certificateKeyFile}})
            if (value.empty())
                mistake("config_value_missing", 0, key,
                        fmt::format("\"{}\" is missing (or say plain_http = yes on loopback).", key));
    }

    /// Files are kept in one place, sealed.
    void checkBlobs()
    {
        const auto& config = parsed_.config;
        if (config.blobFolder.empty() && config.blobS3.empty())
            return;
        if (!config.blobFolder.empty() && !config.blobS3.empty())
            mistake("config_value_invalid", 0, "blob_s3", "Only one of \"blob_folder\" and \"blob_s3\" is possible.");
        if (config.blobKeyFile.empty())
            mistake("config_value_missing", 0, "blob_key_file", "\"blob_key_file\" is missing.");
        if (!config.blobS3.empty() && config.blobS3CredentialsFile.empty())
            mistake("config_value_missing", 0, "blob_s3_credentials_file", "\"blob_s3_credentials_file\" is missing.");
    }

    std::string file_;
    std::set<std::string> seen_;
    ParsedConfig parsed_;
};

} // namespace

ParsedConfig parseConfig(std::string_view text, std::string_view file)
{
    Parser parser(file);
    for (int number = 1; !text.empty(); ++number) {
        const auto end = text.find('\n');
        parser.line(number, text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return std::move(parser).finished();
}

ParsedConfig readConfig(const std::string& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(stream)), {});
    if (!stream.is_open() || stream.bad())
        return {{}, {{"config_unreadable", fmt::format("The file {} cannot be read.", file), {file, 0, {}}}}};
    return parseConfig(text, file);
}

core::Result<std::string> readSecret(const std::string& file)
{
    struct stat status = {};
    if (::stat(file.c_str(), &status) == 0 && (status.st_mode & 077) != 0)
        return core::Error{"secret_readable_by_others",
                           fmt::format("The file {} holds a secret: give it mode 0600.", file),
                           {file, 0, {}}};
    return readPassword(file);
}

core::Result<std::string> readPassword(const std::string& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string secret((std::istreambuf_iterator<char>(stream)), {});
    if (!stream.is_open() || stream.bad())
        return core::Error{"secret_unreadable", fmt::format("The file {} cannot be read.", file), {file, 0, {}}};
    if (!secret.empty() && secret.back() == '\n')
        secret.pop_back();
    if (secret.empty())
        return core::Error{"secret_empty", fmt::format("The file {} is empty.", file), {file, 0, {}}};
    return secret;
}

} // namespace mitoyen::server
