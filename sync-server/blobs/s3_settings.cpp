// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/s3_settings.h"

#include "core/text.h"

#include <algorithm>

namespace mitoyen::server::blobs {

namespace {

bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
            c == '_' || c == '/';
    });
}

bool isLoopback(std::string_view host)
{
    const auto name = host.substr(0, host.starts_with('[') ? host.find(']') + 1 : host.find(':'));
    return name == "127.0.0.1" || name == "localhost" || name == "[::1]";
}

} // namespace

core::Result<S3Settings> parseS3Url(std::string_view url)
{
    const core::Error malformed{"config_value_invalid",
                                "\"blob_s3\" must be written like https://HOST/BUCKET or https://HOST/BUCKET/PREFIX; "
                                "http:// is for this machine only.",
                                {{}, 0, "blob_s3"}};
    const auto scheme = url.find("://");
    if (scheme == std::string_view::npos)
        return malformed;
    const auto rest = url.substr(scheme + 3);
    const auto slash = rest.find('/');
    if (slash == 0 || slash == std::string_view::npos)
        return malformed;
    S3Settings settings;
    settings.host = rest.substr(0, slash);
    settings.endpoint = url.substr(0, scheme + 3 + slash);
    const auto place = rest.substr(slash + 1);
    const auto end = place.find('/');
    settings.bucket = place.substr(0, end);
    if (end != std::string_view::npos)
        settings.prefix = place.substr(end + 1);
    if (!settings.prefix.empty() && !settings.prefix.ends_with('/'))
        settings.prefix += '/';
    const bool secure = url.starts_with("https://") || (url.starts_with("http://") && isLoopback(settings.host));
    if (!secure || settings.bucket.empty() || !isPlain(place) || place.find("//") != std::string_view::npos ||
        settings.host.find('@') != std::string::npos)
        return malformed;
    return settings;
}

core::Result<void> readS3Credentials(std::string_view content, AwsCredentials& credentials)
{
    const core::Error malformed{
        "s3_credentials_malformed",
        "The file of blob_s3_credentials_file must hold the lines access_key_id = … and secret_access_key = ….",
        {{}, 0, "blob_s3_credentials_file"}};
    while (!content.empty()) {
        const auto end = content.find('\n');
        const auto line = core::trim(content.substr(0, end));
        content = end == std::string_view::npos ? std::string_view() : content.substr(end + 1);
        if (line.empty() || line.front() == '#')
            continue;
        const auto equals = line.find('=');
        if (equals == std::string_view::npos)
            return malformed;
        const auto key = core::trim(line.substr(0, equals));
        const auto value = core::trim(line.substr(equals + 1));
        if (key == "access_key_id")
            credentials.accessKeyId = value;
        else if (key == "secret_access_key")
            credentials.secretAccessKey = value;
        else
            return malformed;
    }
    return credentials.accessKeyId.empty() || credentials.secretAccessKey.empty() ? core::Result<void>(malformed)
                                                                                  : core::Result<void>();
}

} // namespace mitoyen::server::blobs
