// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "sync/server_core.h"

#include <map>
#include <optional>
#include <vector>

namespace mitoyen::server::storage {

/// The rows of one organisation inside a transaction, as the judgement of a push asks for them.
class SyncedRows final : public sync::ServerRows {
public:
    SyncedRows(Transaction& transaction, const core::Uuid& organisation)
        : transaction_(transaction),
          organisation_(organisation)
    {}

    std::map<core::Uuid, sync::ServerRow> load(const schema::EntityDescription& entity,
                                               const std::vector<core::Uuid>& ids) override;
    std::vector<core::Uuid> find(const schema::EntityDescription& entity, std::size_t column,
                                 const core::Value& value) override;
    std::int64_t lastKnown(const core::Uuid& device) override;
    std::vector<sync::KnownChange> known(const core::Uuid& device, std::int64_t first, std::int64_t last) override;
    std::optional<sync::Origin> lastOrigin(const schema::EntityDescription& entity, const core::Uuid& record) override;
    bool wasDeleted(const schema::EntityDescription& entity, const core::Uuid& record) override;

private:
    Transaction& transaction_;
    core::Uuid organisation_;
};

/// One line of the log with who wrote it.
struct LoggedRevision {
    std::int64_t seq = 0;
    const schema::EntityDescription* entity = nullptr;
    core::Uuid record;
    bool deleted = false;
    bool created = false; ///< the row stands just as its device made it
    std::optional<core::Uuid> building;
    sync::Origin origin;
};

/// Revisions after `after` up to `upTo`, in order; with `buildings`, only those of records of these.
std::vector<LoggedRevision> logBetween(Transaction& transaction, const core::Uuid& organisation, std::int64_t after,
                                       std::int64_t upTo, const std::vector<core::Uuid>& buildings = {});
/// The highest number of a device in the journal; 0 when it has none.
std::int64_t lastKnownOf(Transaction& transaction, const core::Uuid& organisation, const core::Uuid& device);
/// The entity's rows whose present revision lies after `after` and up to `upTo`.
std::map<std::int64_t, core::Row> rowsBetween(Transaction& transaction, const core::Uuid& organisation,
                                              const schema::EntityDescription& entity, std::int64_t after,
                                              std::int64_t upTo);

/// Rows with their revisions, by revision.
using RevisedRows = std::vector<std::pair<std::int64_t, core::Row>>;

/// What a statement answered that asks for an entity's columns and the revision.
RevisedRows revisedRows(const Rows& rows, const schema::EntityDescription& entity);

/// The entity's rows whose present revision lies after `after` and up to `upTo`, by revision, at most `most`.
RevisedRows firstRowsAfter(Transaction& transaction, const core::Uuid& organisation,
                           const schema::EntityDescription& entity, std::int64_t after, std::int64_t upTo,
                           std::int64_t most);

/// Writes the rows, deletions and log lines of a push, in a transaction that began a sync write.
void storeRows(Transaction& transaction, const core::Uuid& organisation, const sync::PushWrites& writes,
               const sync::Origin& origin);

} // namespace mitoyen::server::storage
