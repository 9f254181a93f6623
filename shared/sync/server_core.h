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
    /// Results of this device's changes from `first` to `last` that are already in the journal.
    virtual std::vector<ChangeResult> known(const core::Uuid& device, std::int64_t first, std::int64_t last) = 0;
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
};

/// Judges one push, without any input or output of its own: dedupe, authorise, rule or merge, and what to write. The
/// counter row of the organisation must be locked by the caller; `head` is its value. Revisions come dense after it.
struct PushJudgement {
    PushReply reply;
    PushWrites writes;
};
PushJudgement judge(const PushRequest& request, const PushCaller& caller, std::int64_t head, core::Instant now,
                    const core::IdSource& newId, ServerRows& rows);

} // namespace mitoyen::sync
