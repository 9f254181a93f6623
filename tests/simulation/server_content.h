// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "simulation/basics.h"
#include "sync/first_replica.h"
#include "sync/server_core.h"

#include <memory>
#include <set>

namespace mitoyen::simulation {

/// A record as one revision left it.
struct Version {
    std::int64_t seq = 0;
    std::optional<core::Row> row; ///< nothing: deleted
    core::Uuid device;
};

/// All that the disk of the server holds of one organisation, with every revision of every record. A copy of it is a
/// backup.
struct ServerContent {
    core::Uuid organisation;
    core::Uuid epoch;
    std::int64_t head = 0;
    std::map<Key, std::vector<Version>> history;
    std::vector<std::pair<sync::LogEntry, sync::Origin>> log; ///< revision s stands at s - 1
    std::map<core::Uuid, std::map<std::int64_t, sync::KnownChange>> journal; ///< by device and number

    const Version* newest(const Key& key) const;
    /// The record as revision `seq` of the organisation left it; nothing when there was none.
    const core::Row* rowAt(const Key& key, std::int64_t seq) const;
    const core::Row* row(const Key& key) const { return rowAt(key, head); }
    const sync::KnownChange* judged(const core::Uuid& device, std::int64_t dseq) const;
    /// Takes in what one push wrote.
    void take(const sync::PushWrites& writes, const sync::PushCaller& caller, int schemaVersion);
    /// The page a pull gets, at most `most` revisions of it.
    sync::PullReply page(const sync::PullRequest& request, const sync::PushCaller& caller, std::int64_t most) const;
    /// The page an empty replica gets, at most `most` rows of one table.
    sync::FirstReply firstPage(const sync::FirstRequest& request, const sync::PushCaller& caller,
                               std::size_t most) const;
};

/// The content as the judgement asks for it.
class ContentRows final : public sync::ServerRows {
public:
    explicit ContentRows(const ServerContent& content) : content_(content) {}
    std::map<core::Uuid, sync::ServerRow> load(const schema::EntityDescription& entity,
                                               const std::vector<core::Uuid>& ids) override;
    std::vector<core::Uuid> find(const schema::EntityDescription& entity, std::size_t column,
                                 const core::Value& value) override;
    std::int64_t lastKnown(const core::Uuid& device) override;
    std::vector<sync::KnownChange> known(const core::Uuid& device, std::int64_t first, std::int64_t last) override;
    std::optional<sync::Origin> lastOrigin(const schema::EntityDescription& entity, const core::Uuid& record) override;
    bool wasDeleted(const schema::EntityDescription& entity, const core::Uuid& record) override;

private:
    const ServerContent& content_;
};

} // namespace mitoyen::simulation
