// SPDX-License-Identifier: AGPL-3.0-or-later
#include "crypto/es256.h"
#include "target.h"

namespace mitoyen::fuzz {

namespace {

using server::crypto::Es256Key;

/// A device's public key and a server's private one, as they come from outside.
bool readKey(std::string_view bytes)
{
    const auto publicKey = Es256Key::fromPublicDer(bytes);
    if (const auto& key = publicKey) {
        const auto again = Es256Key::fromPublicDer(key->publicDer());
        expect(again.ok() && again->publicDer() == key->publicDer(), "a public key changes on its way");
        expect(!key->verifies("text", std::string(64, '\0')), "an empty signature is good");
        expect(!key->verifies("text", bytes.substr(0, 64)), "any bytes are a signature");
    }
    const auto privateKey = Es256Key::fromPrivatePem(bytes);
    if (const auto& key = privateKey) {
        const auto again = Es256Key::fromPrivatePem(key->privatePem());
        expect(again.ok() && again->publicDer() == key->publicDer(), "a private key changes on its way");
    }
    return publicKey.ok() || privateKey.ok();
}

const Target target("es256_key", readKey);

} // namespace

} // namespace mitoyen::fuzz
