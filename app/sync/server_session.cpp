// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/server_session.h"

#include "keys/device_key.h"
#include "model/device.h"
#include "model/office_user.h"
#include "storage/journal.h"
#include "storage/lease.h"
#include "storage/write.h"

#include <nlohmann/json.hpp>

#include <openssl/evp.h>

namespace mitoyen::sync {

namespace {

using nlohmann::json;

constexpr std::string_view jsonType = "application/json";

std::string base64(std::span<const std::uint8_t> bytes)
{
    std::string out(4 * ((bytes.size() + 2) / 3) + 1, '\0');
    const int size =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()), bytes.data(), static_cast<int>(bytes.size()));
    out.resize(static_cast<std::size_t>(size));
    return out;
}

core::Error unreadable()
{
    return {"message_damaged", "The server's answer cannot be read; is this the address of a Mitoyen server?", {}};
}

std::string textIn(const json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

core::Result<json> postJson(HttpClient& client, std::string_view path, const json& body, std::string_view bearer = {})
{
    const auto reply = client.post(path, body.dump(), jsonType, bearer);
    if (!reply)
        return reply.error();
    if (auto good = checkReply(*reply, jsonType); !good)
        return good.error();
    auto parsed = json::parse(reply->body, nullptr, false);
    if (!parsed.is_object())
        return unreadable();
    return parsed;
}

/// The device's key pair: made at the first connection, kept inside the encrypted replica.
core::Result<keys::DeviceKey> deviceKey(storage::Replica& replica)
{
    const auto stored = replica.setting("device_key");
    if (!stored.empty())
        return keys::DeviceKey::fromPkcs8({reinterpret_cast<const std::uint8_t*>(stored.data()), stored.size()});
    auto key = keys::DeviceKey::generate();
    replica.setSetting("device_key", key.pkcs8().text());
    return key;
}

core::Result<json> signIn(storage::Replica& replica, HttpClient& client, const Credentials& credentials)
{
    const auto challenge = postJson(client, "/v1/session/challenge", json::object());
    if (!challenge)
        return challenge.error();
    const auto nonce = textIn(*challenge, "nonce");
    const auto key = deviceKey(replica);
    if (!key)
        return key.error();
    const auto signature = key->sign({reinterpret_cast<const std::uint8_t*>(nonce.data()), nonce.size()});
    return postJson(client, "/v1/session",
                    {{"user", credentials.user},
                     {"password", std::string(credentials.password)},
                     {"device",
                      {{"id", core::toText(replica.device())},
                       {"name", credentials.deviceName},
                       {"public_key", key->publicKey().base64()}}},
                     {"nonce", nonce},
                     {"signature", base64(signature)}});
}

/// The account's organisation becomes the replica's, or the replica's becomes the account's.
core::Result<void> agreeOnOrganisation(storage::Replica& replica, HttpClient& client, const json& session)
{
    const auto found = session.find("organisation");
    if (found == session.end() || !found->is_object())
        return unreadable();
    if (const auto id = textIn(*found, "id"); !id.empty()) {
        const auto organisation = core::parseUuid(id);
        if (!organisation)
            return unreadable();
        return replica.adoptOrganisation({*organisation}, textIn(*found, "name"));
    }
    const auto own = replica.find(replica.organisation());
    const auto founded =
        postJson(client, "/v1/organisation/found",
                 {{"id", core::toText(replica.organisation().uuid)}, {"name", own ? own->name : std::string("–")}},
                 textIn(session, "access_token"));
    return founded ? core::Result<void>{} : core::Result<void>(founded.error());
}

/// So that colleagues see who and which laptop changed something.
core::Result<void> describeOneself(storage::Replica& replica, const Credentials& credentials, const json& session)
{
    return replica.write("", [&](storage::Write& write) -> core::Result<void> {
        model::OfficeUser user;
        const auto userId = core::parseUuid(textIn(session, "user"));
        if (!userId)
            return unreadable();
        user.id.uuid = *userId;
        user.organisation = replica.organisation();
        user.name = credentials.user;
        // The same user under the number of another server: the office stays, its server was set up anew.
        const auto known = replica.all<model::OfficeUser>({.equal = {{"name", user.name}}});
        if (!replica.find(user.id) && !known.empty())
            user.id = known.front().id;
        else if (!replica.find(user.id))
            if (auto done = write.insert(user); !done)
                return done;
        model::Device device;
        device.id.uuid = replica.device();
        device.organisation = replica.organisation();
        device.name = credentials.deviceName.empty() ? credentials.user : credentials.deviceName;
        device.officeUser = user.id;
        device.series = replica.deviceSeries();
        device.registeredAt = replica.now();
        return replica.find(device.id) ? core::Result<void>{} : write.insert(device);
    });
}

} // namespace

core::Result<void> checkReply(const HttpReply& reply, std::string_view expectedType)
{
    if (reply.status >= 200 && reply.status < 300 && (reply.status == 204 || reply.contentType == expectedType))
        return {};
    if (reply.contentType == "application/problem+json") {
        const auto problem = json::parse(reply.body, nullptr, false);
        if (problem.is_object() && !textIn(problem, "code").empty()) {
            auto text = textIn(problem, "detail");
            return core::Error{textIn(problem, "code"), text.empty() ? "The server refused." : text, {}};
        }
    }
    if (reply.status == 502 || reply.status == 503 || reply.status == 504)
        return core::Error{"server_busy", "The server is busy or being restarted; it is tried again.", {}};
    return core::Error{"network_unreachable",
                       "Something else than the Mitoyen server answered (status " + std::to_string(reply.status) +
                           "); is there a sign-in page of this network in between?",
                       {}};
}

ServerSettings serverSettings(storage::Replica& replica)
{
    return {replica.setting("server_url"), replica.setting("user_name"), replica.setting("user_role"),
            replica.setting("server_certificate_file"), replica.setting("refresh_token")};
}

core::Result<void> connect(storage::Replica& replica, const Credentials& credentials)
{
    auto client = HttpClient::create(credentials.url, credentials.certificateFile);
    if (!client)
        return client.error();
    const auto session = signIn(replica, **client, credentials);
    // A device stays known to the office it was registered in: another office's server meets its key for the first
    // time, or under another's name.
    if (!session && session.error().code == "device_key_mismatch" && !replica.setting("server_url").empty())
        return core::Error{"organisation_mismatch",
                           "This replica belongs to another organisation than \"" + credentials.user +
                               "\"; nothing was sent. Start a new replica to join it.",
                           {}};
    if (!session)
        return session.error();
    if (auto agreed = agreeOnOrganisation(replica, **client, *session); !agreed)
        return agreed;
    storage::noteContact(replica, std::nullopt);
    storage::setNumberSetting(replica.database(), "device_series",
                              std::atoll(textIn(*session, "device_series").c_str()));
    replica.setSetting("server_url", (*client)->url());
    replica.setSetting("server_certificate_file", credentials.certificateFile);
    replica.setSetting("user_name", credentials.user);
    replica.setSetting("user_role", textIn(*session, "role"));
    replica.setSetting("refresh_token", textIn(*session, "refresh_token"));
    return describeOneself(replica, credentials, *session);
}

SessionStore sessionStore(storage::Replica& replica)
{
    return {[&replica](const std::string& name) { return replica.setting(name); },
            [&replica](const std::string& name, const std::string& value) { replica.setSetting(name, value); },
            [&replica] { return replica.newId(); }, [&replica] { return replica.now(); }};
}

core::Result<std::unique_ptr<ServerSession>> ServerSession::open(SessionStore store)
{
    const auto url = store.read("server_url");
    if (url.empty())
        return core::Error{"not_connected", "This replica is not connected to a server yet; connect it first.", {}};
    auto client = HttpClient::create(url, store.read("server_certificate_file"));
    if (!client)
        return client.error();
    return std::unique_ptr<ServerSession>(new ServerSession(std::move(store), std::move(*client)));
}

core::Result<void> ServerSession::renew()
{
    // The attempt is stored before it is sent: when the answer is lost, the repetition is known for the same one and
    // the rotating token is not taken for a stolen one.
    auto attempt = store_.read("refresh_attempt");
    if (attempt.empty()) {
        attempt = core::toText(store_.newId());
        store_.write("refresh_attempt", attempt);
    }
    const auto tokens = postJson(*client_, "/v1/session/refresh",
                                 {{"refresh_token", store_.read("refresh_token")}, {"attempt", attempt}});
    if (!tokens) {
        if (tokens.error().code == "refresh_token_invalid")
            return core::Error{"signed_out", "The server wants the password again; connect once more.", {}};
        return tokens.error();
    }
    store_.write("refresh_token", textIn(*tokens, "refresh_token"));
    store_.write("refresh_attempt", "");
    accessToken_ = textIn(*tokens, "access_token");
    return {};
}

template <class Send> core::Result<HttpReply> ServerSession::withToken(Send send)
{
    bool fresh = false;
    if (accessToken_.empty()) {
        if (auto renewed = renew(); !renewed)
            return renewed.error();
        fresh = true;
    }
    auto reply = send();
    if (reply && reply->status == 401 && !fresh) {
        if (auto renewed = renew(); !renewed)
            return renewed.error();
        reply = send();
    }
    if (reply)
        noteContact(*reply);
    return reply;
}

void ServerSession::noteContact(const HttpReply& reply)
{
    if (reply.status < 200 || reply.status >= 300)
        return;
    contact_.made = true;
    if (reply.leaseDays)
        contact_.leaseDays = reply.leaseDays;
    if (reply.date)
        contact_.clockAheadSeconds = (store_.now().milliseconds - reply.date->milliseconds) / 1000;
}

core::Result<HttpReply> ServerSession::get(std::string_view path)
{
    return withToken([&] { return client_->get(path, accessToken_); });
}

core::Result<HttpReply> ServerSession::post(std::string_view path, std::string_view body, std::string_view contentType)
{
    return withToken([&] { return client_->post(path, body, contentType, accessToken_); });
}

core::Result<HttpReply> ServerSession::put(std::string_view path, std::string_view body, std::string_view contentType)
{
    return withToken([&] { return client_->put(path, body, contentType, accessToken_); });
}

core::Result<HttpReply> ServerSession::remove(std::string_view path)
{
    return withToken([&] { return client_->remove(path, accessToken_); });
}

} // namespace mitoyen::sync
