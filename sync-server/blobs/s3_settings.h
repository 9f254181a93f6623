// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "blobs/aws_signature.h"
#include "core/result.h"

#include <string>
#include <string_view>

namespace mitoyen::server::blobs {

/// Where an S3-compatible service keeps our objects; addressed by path (endpoint/bucket/name), which every such service
/// understands.
struct S3Settings {
    std::string endpoint; ///< "https://s3.eu-central-1.amazonaws.com", without a slash at its end
    std::string host; ///< of the endpoint, with its port when it has one
    std::string bucket;
    std::string prefix; ///< before every name; empty or "mitoyen/"
    AwsCredentials credentials;
};

/// "https://HOST[:PORT]/BUCKET[/PREFIX]"; plain HTTP to this machine only. Error config_value_invalid.
core::Result<S3Settings> parseS3Url(std::string_view url);

/// What stands in a credentials file: the lines `access_key_id = …` and `secret_access_key = …`.
/// Error s3_credentials_malformed; its text never repeats the content.
core::Result<void> readS3Credentials(std::string_view content, AwsCredentials& credentials);

} // namespace mitoyen::server::blobs
