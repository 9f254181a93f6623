// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/protocol.h"
#include "target.h"

namespace mitoyen::fuzz {

namespace {

/// A message that was understood means the same after it was written and read once more.
bool readTwice(std::string_view bytes)
{
    const auto message = sync::decodePushRequest(bytes);
    if (!message) {
        expect(!message.error().code.empty(), "an error has a code");
        return false;
    }
    const auto again = sync::decodePushRequest(sync::encode(*message));
    expect(again.ok() && *again == *message, "PushRequest changes on its way");
    return true;
}

const Target target("push_request", readTwice);

} // namespace

} // namespace mitoyen::fuzz
