// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/revoked_device.h"

#include "keys/destroy_key.h"
#include "keys/device_key.h"
#include "storage/sync_store.h"
#include "storage/wipe.h"
#include "sync/server_session.h"

#include <nlohmann/json.hpp>

#include <openssl/evp.h>
#include <openssl/sha.h>

namespace mitoyen::sync {

namespace {

constexpr std::string_view binaryType = "application/octet-stream";

std::span<const std::uint8_t> bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// RFC 4648 §5, without padding: fit for an address.
std::string base64Url(std::span<const std::uint8_t> bytes)
{
    std::string out(4 * ((bytes.size() + 2) / 3) + 1, '\0');
    const int size =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()), bytes.data(), static_cast<int>(bytes.size()));
    out.resize(static_cast<std::size_t>(size));
    for (auto& letter : out)
        letter = letter == '+' ? '-' : letter == '/' ? '_' : letter;
    return out.substr(0, out.find('='));
}

core::Error unreadable()
{
    return {"message_damaged", "The server's answer cannot be read.", {}};
}

/// One line to the server that needs no session: each message is signed together with a challenge.
class FarewellLine {
public:
    FarewellLine(HttpClient& client, core::Uuid device, keys::DeviceKey key)
        : client_(client),
          device_(device),
          key_(std::move(key))
    {}

    core::Result<PushReply> send(const PushRequest& request)
    {
        const auto nonce = challenge();
        if (!nonce)
            return nonce.error();
        const auto body = encode(request);
        std::array<std::uint8_t, SHA256_DIGEST_LENGTH> digest{};
        SHA256(bytesOf(body).data(), body.size(), digest.data());
        const auto signature = key_.sign(bytesOf(*nonce + '.' + base64Url(digest)));
        const auto reply =
            client_.post("/v1/devices/farewell?device=" + core::toText(device_) + "&nonce=" + *nonce +
                             "&signature=" + base64Url(signature) + (request.changes.empty() ? "&last=1" : ""),
                         body, binaryType);
        if (!reply)
            return reply.error();
        if (auto good = checkReply(*reply, binaryType); !good)
            return good.error();
        return decodePushReply(reply->body);
    }

private:
    core::Result<std::string> challenge()
    {
        const auto reply = client_.post("/v1/session/challenge", "{}", "application/json");
        if (!reply)
            return reply.error();
        if (auto good = checkReply(*reply, "application/json"); !good)
            return good.error();
        const auto parsed = nlohmann::json::parse(reply->body, nullptr, false);
        if (!parsed.is_object() || !parsed.contains("nonce") || !parsed["nonce"].is_string())
            return unreadable();
        return parsed["nonce"].get<std::string>();
    }

    HttpClient& client_;
    core::Uuid device_;
    keys::DeviceKey key_;
};

/// Until nothing waits any more. A server that was put back to an older state gets again what it lost.
core::Result<std::int64_t> handOver(const OnReplica& run, FarewellLine& line)
{
    std::int64_t handed = 0;
    for (int restored = 0; restored < 3;) {
        const auto request =
            ask(run, [](storage::Replica& replica) { return storage::SyncStore(replica).nextPush(mostChanges); });
        const auto reply = line.send(request);
        if (!reply)
            return reply.error();
        const bool otherTime = request.epoch != core::Uuid{} && reply->epoch != request.epoch;
        if (otherTime || (reply->results.empty() && !request.changes.empty())) {
            ++restored;
            run([epoch = reply->epoch, known = reply->knownUpTo](storage::Replica& replica) {
                storage::SyncStore(replica).serverRestored(epoch, known);
            });
            continue;
        }
        if (request.changes.empty())
            return handed;
        if (reply->results.size() != request.changes.size() ||
            reply->results.back().dseq != request.changes.back().dseq)
            return unreadable();
        handed += std::ssize(reply->results);
        run([answer = *reply](storage::Replica& replica) { storage::SyncStore(replica).answered(answer); });
    }
    return unreadable();
}

core::Result<std::int64_t> handOverAll(const OnReplica& run, HttpClient& client)
{
    const auto device = ask(run, [](storage::Replica& replica) { return replica.device(); });
    const auto stored = ask(run, [](storage::Replica& replica) { return replica.setting("device_key"); });
    auto key = keys::DeviceKey::fromPkcs8(bytesOf(stored));
    if (!key)
        return key.error();
    FarewellLine line(client, device, std::move(*key));
    return handOver(run, line);
}

} // namespace

core::Error sayFarewell(const OnReplica& run, HttpClient& client, const base::KeychainSource& keychain)
{
    const auto handed = handOverAll(run, client);
    if (!handed)
        return {"device_revoked",
                "The office has revoked this device. What waits on it could not be handed over (" +
                    handed.error().text + "); nothing was wiped, and it is tried again at the next contact.",
                {}};
    run([keychain](storage::Replica& replica) {
        const auto kept = keychain ? keychain() : nullptr;
        keys::destroyKey(replica.path(), kept.get());
        storage::forgetKey(replica);
    });
    return {"replica_wiped",
            "The office has revoked this device. What waited on it (" + std::to_string(*handed) +
                " changes) was handed to the office, and the key of its replica was destroyed: the file cannot be "
                "opened any more.",
            {}};
}

} // namespace mitoyen::sync
