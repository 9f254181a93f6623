// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/on_replica.h"
#include "sync/server_session.h"

#include <string>
#include <vector>

namespace mitoyen::sync {

/// How a record differed from the server's.
enum class Difference {
    Content, ///< one revision, two contents: a disk, a program or a person wrote past the one door, here or there
    Revision, ///< another revision
    MissingHere,
    DeletedThere, ///< here, and the server has deleted it
    UnknownThere, ///< here, and the server has neither the record nor a deletion of it
};
std::string_view toWord(Difference difference);

struct DifferingField {
    std::string field;
    std::string here;
    std::string there;
};

struct DifferingRecord {
    Difference difference = Difference::Content;
    std::string table;
    core::Uuid record;
    std::optional<core::Uuid> building;
    std::vector<DifferingField> fields; ///< where both sides have the record
    /// As on the server now, or offered to it again; false: it stays as it is, for a person to see.
    bool settled = false;
};

struct IntegrityReport {
    std::int64_t rows = 0; ///< compared
    std::vector<DifferingRecord> records;
    /// After the repair both sides were the same but for records that were not settled.
    bool repaired = true;
};

/// An exchange with the server, as the caller runs it.
using ExchangeFirst = std::function<core::Result<void>()>;

/// Compares every row with the server's by hashes, locates what differs, puts it right and tells the server how much it
/// was. What the server has comes as it is there, under this device's waiting changes; what it has not is never
/// removed here: it is offered again when it was made here, and named otherwise. Exchanges first, because only equal
/// revisions can be compared, and once more after offering. Errors: not_comparable (others write all the time; try
/// later), and those of the line.
core::Result<IntegrityReport> checkIntegrity(const OnReplica& run, ServerSession& session,
                                             const ExchangeFirst& exchangeFirst);

/// The same on the replica's own thread, with an exchange and a line of its own.
core::Result<IntegrityReport> checkIntegrityWithServer(storage::Replica& replica);

/// Whether the last check is more than a day ago.
bool isIntegrityCheckDue(storage::Replica& replica);

} // namespace mitoyen::sync
