// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/replica.h"

#include <optional>

namespace mitoyen::storage {

/// How long a connected replica may go without its server before it locks: nothing is read or written then, and
/// nothing is deleted. What counts is the time that was seen to pass since the last contact, so a clock that is turned
/// back gives none of it back, and one that ran wild is forgiven by the next contact.
struct Lease {
    int days = 0; ///< the server's setting; 0: for ever
    std::int64_t used = 0; ///< milliseconds since the last contact

    bool isExpired() const;
    /// The last fifth has begun: it is time to say so.
    bool isEnding() const;
    /// Whole days, a begun one counts; 0 once it is over.
    std::int64_t daysLeft() const;
};

/// As of now.
Lease leaseOf(Replica& replica);
/// The server has answered; `days` when it said how long it lends.
void noteContact(Replica& replica, std::optional<int> days);
/// Error lease_expired.
core::Result<void> checkLease(Replica& replica);

} // namespace mitoyen::storage
