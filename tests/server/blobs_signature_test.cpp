// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/aws_signature.h"
#include "blobs/s3_settings.h"

#include <gtest/gtest.h>

namespace mitoyen::testing {

using namespace server::blobs;

namespace {

constexpr auto emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
constexpr auto date = "20130524T000000Z";

/// Keys, bucket and moment of the examples in
/// https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
AwsCredentials published()
{
    return {"AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1"};
}

AwsRequest request(const std::string& method, const std::string& path, const std::string& hash = emptyHash)
{
    return {method,
            path,
            {},
            {{"host", "examplebucket.s3.amazonaws.com"}, {"x-amz-date", date}, {"x-amz-content-sha256", hash}},
            hash};
}

std::string signatureOf(const AwsRequest& request)
{
    const auto header = awsAuthorization(request, published(), date);
    return header.substr(header.find("Signature=") + 10);
}

/// Keys and moment of the general test suite of Signature Version 4.
std::string suiteSignature(const std::string& method, std::vector<std::pair<std::string, std::string>> query)
{
    const AwsCredentials credentials{"AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "us-east-1", "service"};
    const AwsRequest request{method,
                             "/",
                             std::move(query),
                             {{"host", "example.amazonaws.com"}, {"x-amz-date", "20150830T123600Z"}},
                             emptyHash};
    const auto header = awsAuthorization(request, credentials, "20150830T123600Z");
    return header.substr(header.find("Signature=") + 10);
}

} // namespace

TEST(AwsSignature, IsThatOfThePublishedExampleOfAnObjectRead)
{
    auto read = request("GET", "/test.txt");
    read.headers["range"] = "bytes=0-9";
    EXPECT_EQ(awsAuthorization(read, published(), date),
              "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, "
              "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, "
              "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
}

TEST(AwsSignature, IsThatOfThePublishedExampleOfAnObjectStored)
{
    auto store = request("PUT", "/" + uriEncoded("test$file.text"),
                         "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072");
    store.headers["date"] = "Fri, 24 May 2013 00:00:00 GMT";
    store.headers["x-amz-storage-class"] = "REDUCED_REDUNDANCY";
    EXPECT_EQ(signatureOf(store), "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
}

TEST(AwsSignature, IsThatOfThePublishedExamplesWithAQuery)
{
    auto lifecycle = request("GET", "/");
    lifecycle.query = {{"lifecycle", ""}};
    EXPECT_EQ(signatureOf(lifecycle), "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
    auto listing = request("GET", "/");
    listing.query = {{"prefix", "J"}, {"max-keys", "2"}};
    EXPECT_EQ(signatureOf(listing), "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
}

TEST(AwsSignature, IsThatOfTheGeneralSuite)
{
    EXPECT_EQ(suiteSignature("GET", {}), "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    EXPECT_EQ(suiteSignature("POST", {}), "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
    EXPECT_EQ(suiteSignature("GET", {{"Param2", "value2"}, {"Param1", "value1"}}),
              "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500");
}

TEST(AwsSignature, ChangesWithEveryThingItSigns)
{
    const auto plain = signatureOf(request("GET", "/test.txt"));
    EXPECT_NE(signatureOf(request("DELETE", "/test.txt")), plain);
    EXPECT_NE(signatureOf(request("GET", "/test.tx")), plain);
    EXPECT_NE(signatureOf(request("GET", "/test.txt", std::string(64, '0'))), plain);
}

TEST(AwsSignature, DatesAndEncodesAsTheServiceReads)
{
    EXPECT_EQ(awsDate({1369353600000}), date);
    EXPECT_EQ(uriEncoded("a b/ü~"), "a%20b%2F%C3%BC~");
    EXPECT_EQ(uriEncoded("a b/c", true), "a%20b/c");
    EXPECT_EQ(canonicalQuery({{"uploads", ""}}), "uploads=");
}

TEST(S3Url, NamesEndpointBucketAndPrefix)
{
    const auto plain = parseS3Url("https://s3.eu-central-1.amazonaws.com/office");
    ASSERT_TRUE(plain.ok());
    EXPECT_EQ(plain->endpoint, "https://s3.eu-central-1.amazonaws.com");
    EXPECT_EQ(plain->host, "s3.eu-central-1.amazonaws.com");
    EXPECT_EQ(plain->bucket, "office");
    EXPECT_EQ(plain->prefix, "");
    const auto nested = parseS3Url("http://127.0.0.1:9000/office/files/mitoyen");
    ASSERT_TRUE(nested.ok());
    EXPECT_EQ(nested->host, "127.0.0.1:9000");
    EXPECT_EQ(nested->prefix, "files/mitoyen/");
}

TEST(S3Url, RefusesWhatIsNoBucketOrWouldTravelInTheClear)
{
    for (const auto* url : {"", "office", "https://host", "https://host/", "https:///office", "http://host/office",
                            "ftp://host/office", "https://user:secret@host/office", "https://host/office?x=1",
                            "https://host/of fice", "https://host//office", "http://127.0.0.1.example.org/office"})
        EXPECT_EQ(parseS3Url(url).error().code, "config_value_invalid") << url;
}

TEST(S3Credentials, ComeFromAFileAndNeverStandInAnErrorText)
{
    AwsCredentials credentials;
    ASSERT_TRUE(readS3Credentials("# office\naccess_key_id = AKI\nsecret_access_key = a/b=c\n", credentials).ok());
    EXPECT_EQ(credentials.accessKeyId, "AKI");
    EXPECT_EQ(credentials.secretAccessKey, "a/b=c");
    for (const auto* text : {"", "verysecret", "access_key_id = verysecret", "password = verysecret"}) {
        AwsCredentials none;
        const auto refused = readS3Credentials(text, none);
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, "s3_credentials_malformed");
        EXPECT_EQ(refused.error().text.find("verysecret"), std::string::npos);
    }
}

} // namespace mitoyen::testing
