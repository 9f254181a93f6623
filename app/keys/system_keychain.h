// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "keys/keychain.h"

#include <chrono>

#include <QThread>

namespace mitoyen::keys {

/// The keychain of the operating system through QtKeychain: Secret Service, KWallet, Keychain Services, Credential
/// Manager. Each call spins an event loop, without user input, until the answer or the time limit.
///
/// All calls of the process come from the thread that made the first object, which must be one with a running
/// QCoreApplication: QtKeychain queues its jobs in the thread of the first. Without an application, or where no
/// session bus is found, every answer is Unavailable at once; no bus is started for the purpose.
class SystemKeychain final : public Keychain {
public:
    /// The limit includes the time a person needs to unlock the keychain in its own dialog.
    explicit SystemKeychain(std::chrono::milliseconds limit = std::chrono::seconds(60));

    Reading read(const std::string& name) override;
    Outcome write(const std::string& name, const Secret& secret) override;
    Outcome remove(const std::string& name) override;

private:
    std::chrono::milliseconds limit_;
    const QThread* thread_;
};

} // namespace mitoyen::keys
