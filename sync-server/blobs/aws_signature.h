// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mitoyen::server::blobs {

/// What signs requests to an S3 service.
struct AwsCredentials {
    std::string accessKeyId;
    std::string secretAccessKey;
    std::string region; ///< "eu-central-1"; private services take any, most often "us-east-1"
    std::string service = "s3";
};

struct AwsRequest {
    std::string method;
    std::string path; ///< as it is sent: segments percent-encoded
    std::vector<std::pair<std::string, std::string>> query; ///< not encoded
    std::map<std::string, std::string> headers; ///< names in lower case; all are signed; "host" must be there
    std::string payloadHash; ///< SHA-256 of the body in hexadecimal digits
};

/// Percent-encodes all but letters, digits and "-._~"; '/' too unless it is kept.
std::string uriEncoded(std::string_view text, bool keepSlash = false);
/// "a=1&b=2" with names and values encoded, in the order the signature wants.
std::string canonicalQuery(std::vector<std::pair<std::string, std::string>> query);
/// "20130524T000000Z": the value of the header x-amz-date.
std::string awsDate(core::Instant at);

/// The Authorization header of AWS Signature Version 4
/// (https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html). `date` as awsDate has it.
std::string awsAuthorization(const AwsRequest& request, const AwsCredentials& credentials, std::string_view date);

} // namespace mitoyen::server::blobs
