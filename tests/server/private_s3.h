// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "blobs/s3_settings.h"
#include "postgres/child_process.h"

#include <memory>
#include <string>

namespace mitoyen::testing {

/// A real S3-compatible server of its own on loopback that checks every signature (the fork of s3rver in
/// third_party/package.json), with one bucket. Gone with the object.
class PrivateS3 {
public:
    PrivateS3();
    ~PrivateS3();
    PrivateS3(const PrivateS3&) = delete;
    PrivateS3& operator=(const PrivateS3&) = delete;

    /// "http://127.0.0.1:PORT/mitoyen/files"
    std::string url() const;
    server::blobs::S3Settings settings() const;
    /// Where it keeps what it was given.
    std::string folder() const { return folder_.path() + "/data"; }
    void stop();
    void start();

    static constexpr auto keyId = "S3RVER";
    static constexpr auto secret = "S3RVER";

private:
    TemporaryFolder folder_;
    int port_ = 0;
    std::unique_ptr<ChildProcess> process_;
};

} // namespace mitoyen::testing
