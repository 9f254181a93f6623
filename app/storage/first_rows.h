// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/replica.h"
#include "sync/first_replica.h"

#include <optional>

namespace mitoyen::storage {

/// Fills a replica that never exchanged, in place: each page is one transaction with the place where it goes on, so a
/// process may end anywhere; so is each segment of closed years, after the last page. Indexes of a table wait until its last row is there, which halves the work; what has come
/// can be used meanwhile.
class FirstRows {
public:
    explicit FirstRows(Replica& replica) : replica_(replica), database_(replica.database()) {}

    /// Nothing once the replica is filled.
    std::optional<sync::FirstRequest> request();
    void apply(const sync::FirstReply& reply);

private:
    bool isOfAnotherTime(const sync::FirstReply& reply);
    void insertAll(const std::vector<sync::PulledRow>& rows);
    void insert(const sync::PulledRow& pulled);
    void notePage(const sync::FirstReply& reply);
    void noteSegment(const sync::FirstReply& reply);
    /// Those whose rows are still to come.
    std::vector<sync::Segment> outstanding();
    void keepOutstanding(const std::vector<sync::Segment>& segments);
    void finish();
    void dropIndexes();
    void indexTablesBefore(std::string_view table);

    Replica& replica_;
    Database& database_;
    Changes changes_;
};

} // namespace mitoyen::storage
