// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "sync/change.h"

#include <string>
#include <vector>

namespace mitoyen::server::storage {

/// A change that took no effect, because its author or its device had lost the right to it when it came.
struct QuarantinedChange {
    std::int64_t position = 0; ///< in the journal
    core::Uuid device;
    std::string deviceName;
    std::string author;
    core::Instant judged; ///< when it came
    sync::Change change;
    std::string code;
    std::string reason;
};

/// Of the transaction's organisation, newest first, those before the position `before`; at most `most`.
std::vector<QuarantinedChange> quarantinedChanges(Transaction& transaction, const core::Uuid& organisation,
                                                  std::int64_t before, std::int64_t most);

} // namespace mitoyen::server::storage
