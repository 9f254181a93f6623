// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/replica.h"
#include "sync/http_client.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace mitoyen::sync {

/// What stands in the replica's settings about its server; secrets are inside the encrypted file and nowhere else.
struct ServerSettings {
    std::string url;
    std::string user;
    std::string role;
    std::string certificateFile;
    std::string refreshToken;
};
/// Empty url: never connected.
ServerSettings serverSettings(storage::Replica& replica);

struct Credentials {
    std::string url;
    std::string user;
    std::string_view password; ///< not kept
    std::string certificateFile;
    std::string deviceName;
};

/// Signs in for the first time and makes this replica one of the office's: registers the device with its key, then
/// adopts the account's organisation or founds it there. Two different organisations: organisation_mismatch, and
/// nothing is sent. Other errors: sign_in_failed, device_revoked, forbidden, and those of HttpClient.
core::Result<void> connect(storage::Replica& replica, const Credentials& credentials);

/// How a session reaches the replica's settings from the thread it runs on.
struct SessionStore {
    std::function<std::string(const std::string& name)> read;
    std::function<void(const std::string& name, const std::string& value)> write;
    std::function<core::Uuid()> newId;
    std::function<core::Instant()> now; ///< the clock of this computer
};
/// What the answers of a session said beside their content.
struct ServerContact {
    bool made = false; ///< the server has answered and let this device in
    std::optional<int> leaseDays;
    std::optional<std::int64_t> clockAheadSeconds; ///< of this computer's clock; negative: it is behind
};

/// On the replica's own thread.
SessionStore sessionStore(storage::Replica& replica);

/// A signed-in line to the server: an access token kept while it lasts, renewed by the rotating refresh token.
class ServerSession {
public:
    /// Error not_connected when `connect` was never done.
    static core::Result<std::unique_ptr<ServerSession>> open(SessionStore store);

    /// Sends with a valid token; renews it once when the server wants a newer one. Answers that are no success come
    /// back as the error of their problem+json; something that is not our server (a captive portal) as
    /// network_unreachable.
    core::Result<HttpReply> get(std::string_view path);
    core::Result<HttpReply> post(std::string_view path, std::string_view body, std::string_view contentType);
    core::Result<HttpReply> put(std::string_view path, std::string_view body, std::string_view contentType);
    core::Result<HttpReply> remove(std::string_view path);
    /// From any thread: the request that runs ends with `cancelled`, and so does every later one.
    void cancel() { client_->cancel(); }
    const ServerContact& contact() const { return contact_; }
    /// The line itself, for what needs no token.
    HttpClient& client() { return *client_; }
    /// Empty before the first answer; another one after a renewal.
    const std::string& accessToken() const { return accessToken_; }

private:
    ServerSession(SessionStore store, std::unique_ptr<HttpClient> client)
        : store_(std::move(store)),
          client_(std::move(client))
    {}
    core::Result<void> renew();
    void noteContact(const HttpReply& reply);
    template <class Send> core::Result<HttpReply> withToken(Send send);

    SessionStore store_;
    std::unique_ptr<HttpClient> client_;
    std::string accessToken_;
    ServerContact contact_;
};

/// The error an answer stands for, or nothing when it is a success of ours.
core::Result<void> checkReply(const HttpReply& reply, std::string_view expectedType);

} // namespace mitoyen::sync
