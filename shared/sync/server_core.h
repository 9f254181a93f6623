// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "rules/permissions.h"
#include "sync/protocol.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace mitoyen::sync {

/// A record on the server.
struct ServerRow {
    core::Row row;
    std::int64_t revision = 0;
    bool isNew = false; ///< among the writes of a push: there is nothing to overwrite
};

/// What the journal keeps of a change: enough to answer it again, to show who did it, and to chain it.
struct JournalEntry {
    std::int64_t dseq = 0;
    ChangeKind kind = ChangeKind::Void;
    const schema::EntityDescription* entity = nullptr;
    core::Uuid record;
    core::Instant at;
    std::string payload;
    ChangeResult result;
};

/// One thin line of the log that pulls read.
struct LogEntry {
    std::int64_t seq = 0;
    const schema::EntityDescription* entity = nullptr;
    core::Uuid record;
    std::optional<core::Uuid> building;
    bool deleted = false;
    bool created = false; ///< the row stands just as the device made it
    core::Instant at;
};

/// All that one push writes, to be stored in one transaction.
struct PushWrites {
    std::vector<std::pair<const schema::EntityDescription*, ServerRow>> rows;
    std::vector<std::pair<const schema::EntityDescription*, core::Uuid>> deletions;
    std::vector<LogEntry> log;
    std::vector<JournalEntry> journal;
    std::int64_t head = 0;
};

/// A change that was judged before, as the journal keeps it.
struct KnownChange {
    ChangeKind kind = ChangeKind::Void;
    const schema::EntityDescription* entity = nullptr;
    core::Uuid record;
    int schemaVersion = 0;
    std::string payload;
    ChangeResult result;
};

/// The rows of one organisation as the server's transaction sees them. `load` is called once with everything a push
/// names, so that a database answers in one query for each table.
class ServerRows {
public:
    virtual ~ServerRows() = default;
    virtual std::map<core::Uuid, ServerRow> load(const schema::EntityDescription& entity,
                                                 const std::vector<core::Uuid>& ids) = 0;
    /// Records whose column holds the value; of a list column, those whose text mentions it. At most 1,000.
    virtual std::vector<core::Uuid> find(const schema::EntityDescription& entity, std::size_t column,
                                         const core::Value& value) = 0;
    /// The highest number of this device in the journal; 0 when it has none.
    virtual std::int64_t lastKnown(const core::Uuid& device) = 0;
    /// This device's changes from `first` to `last` that are already in the journal.
    virtual std::vector<KnownChange> known(const core::Uuid& device, std::int64_t first, std::int64_t last) = 0;
    /// Who last wrote the record, for the inbox.
    virtual std::optional<Origin> lastOrigin(const schema::EntityDescription& entity, const core::Uuid& record) = 0;
    /// Whether the log remembers a deletion of the record.
    virtual bool wasDeleted(const schema::EntityDescription& entity, const core::Uuid& record) = 0;
};

struct PushCaller {
    core::Uuid organisation;
    core::Uuid device;
    std::string author;
    rules::Role role = rules::Role::Reader;
    /// The buildings he has rights in; nothing: all of them, and the office's own records.
    std::optional<std::set<core::Uuid>> buildings;
};

/// The organisation's counter, whose row the caller has locked: revisions come dense after `head`.
struct ServerState {
    std::int64_t head = 0;
    core::Uuid epoch; ///< another one after the server was put back to an older state
};

struct PushJudgement {
    PushReply reply;
    PushWrites writes;
};
/// Whether the server was put back to an older state since the device last heard of it: the epoch is another, or
/// changes are missing before the first.
bool mustOfferAgain(const PushRequest& request, const ServerState& state, std::int64_t knownUpTo);
/// Whether the journal's change with this number is the one that comes again. A laptop may have been updated between
/// both, so they are compared as changes and not as bytes.
bool isSame(const Change& change, const KnownChange& known);
/// The error device_cloned.
core::Error deviceCloned();

/// Judges one push, without any input or output of its own: dedupe, authorise, rule or merge, and what to write.
/// Nothing is judged, and the answer only says where the server stands, when the epoch is another than the one the
/// device knows or changes are missing before the first (the server was put back to an older state). Errors, each
/// leaving everything as it is: device_cloned (a known number comes with another content), out_of_order.
core::Result<PushJudgement> judge(const PushRequest& request, const PushCaller& caller, const ServerState& state,
                                  core::Instant now, const core::IdSource& newId, ServerRows& rows);

} // namespace mitoyen::sync
