// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "keys/keychain.h"

#include <chrono>

namespace mitoyen::keys {

/// The keychain of the operating system through QtKeychain: Secret Service, KWallet, Keychain Services, Credential
/// Manager. May be used from any thread; the work is done in the thread of the QCoreApplication. A call from that
/// thread spins an event loop, without user input, until the answer or the time limit; a call from another thread
/// waits, and needs the application's event loop to run meanwhile. Without an application, or where no session bus is
/// found, every answer is Unavailable at once; no bus is started for the purpose.
class SystemKeychain final : public Keychain {
public:
    /// The limit includes the time a person needs to unlock the keychain in its own dialog.
    explicit SystemKeychain(std::chrono::milliseconds limit = std::chrono::seconds(60));

    Reading read(const std::string& name) override;
    Outcome write(const std::string& name, const Secret& secret) override;
    Outcome remove(const std::string& name) override;

private:
    std::chrono::milliseconds limit_;
};

} // namespace mitoyen::keys
