// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/conflict.h"
#include "simulation/server_content.h"

namespace mitoyen::simulation {

/// One revision a change should bring. Of a conflict the server makes the identifier.
struct Step {
    Key key;
    std::optional<core::Row> row;
    bool created = false;
    std::optional<model::Conflict> conflict;
};

/// What should become of a change.
struct Verdict {
    sync::Outcome outcome = sync::Outcome::Applied;
    std::set<std::string> codes; ///< any of these, when refused or parked
    std::vector<Step> steps;
};

/// The rules of the exchange once more, written from the tables of the plan and not from the sources they judge. One
/// object judges the changes of one push in their order.
class Reference {
public:
    Reference(const ServerContent& content, const sync::PushCaller& caller) : content_(content), caller_(caller) {}

    Verdict judge(const sync::Change& change);
    /// The records written so far, as the changes left them; nothing: deleted.
    const std::map<Key, std::optional<core::Row>>& written() const { return now_; }

private:
    const core::Row* row(const schema::EntityDescription& entity, const core::Uuid& id) const;
    std::map<core::Uuid, const core::Row*> rows(const schema::EntityDescription& entity) const;
    static std::optional<core::Uuid> buildingOf(const schema::EntityDescription& entity, const core::Row& row);
    bool isWithdrawn(const schema::EntityDescription& entity, const core::Row* row) const;
    std::set<std::string> forbidden(const sync::Change& change) const;
    /// What speaks against this row as a whole.
    std::set<std::string> faults(const schema::EntityDescription& entity, const core::Row& row,
                                 const std::set<core::Uuid>& together = {}) const;
    Step conflict(const sync::Change& change, std::string_view field, const core::Value& accepted,
                  const core::Value& parked) const;
    Verdict create(const sync::Change& change) const;
    bool wasEverThere(const Key& key) const { return now_.contains(key) || content_.history.contains(key); }
    Verdict patch(const sync::Change& change) const;
    /// The table "merging by value": before → written, after → so already, anything else clashes; a group as one.
    Verdict merged(const sync::Change& change, const core::Row& current) const;
    bool isUsed(const core::Uuid& id, std::string_view table) const;
    Verdict remove(const sync::Change& change) const;
    Verdict closePeriod(const sync::Change& change) const;
    bool isInClosedPeriod(const schema::EntityDescription& entity, const core::Row* before,
                          const core::Row* after) const;
    Verdict setShares(const sync::Change& change) const;
    std::set<std::string> againstStatement(const model::Statement& statement) const;
    Verdict issue(const sync::Change& change) const;

    const ServerContent& content_;
    const sync::PushCaller& caller_;
    std::map<Key, std::optional<core::Row>> now_;
};

} // namespace mitoyen::simulation
