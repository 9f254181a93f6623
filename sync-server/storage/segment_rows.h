// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "schema/column.h"
#include "storage/database.h"
#include "storage/synced_rows.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mitoyen::server::storage {

/// A segment as the server's tables know it; `sha256` of 32 bytes. Every function works in the organisation of its
/// transaction's scope, and within the buildings it is limited to.
struct SegmentRow {
    std::int64_t number = 0;
    core::Uuid building;
    const schema::EntityDescription* entity = nullptr;
    std::string fromDate;
    std::string toDate;
    std::int64_t firstRevision = 0;
    std::int64_t lastRevision = 0;
    std::int64_t rows = 0;
    std::int64_t size = 0;
    std::string sha256;
};

struct ClosedYear {
    core::Uuid id;
    core::Uuid building;
    std::string fromDate;
    std::string toDate;
};

/// The entities whose rows of a closed year never change: expenses dated in it; statements of a period within it, which
/// are facts. What is issued later has a later revision than its segments.
std::span<const schema::EntityDescription* const> sealedEntities();

std::vector<ClosedYear> yearsToSeal(Transaction& transaction, const core::Uuid& organisation);
/// The entity's rows of the year after this revision, by revision, at most `most`.
RevisedRows rowsOfYear(Transaction& transaction, const core::Uuid& organisation,
                       const schema::EntityDescription& entity, const ClosedYear& year, std::int64_t after,
                       std::int64_t most);
/// Notes the segments of a year and gives them their numbers; nothing when another server was faster.
void noteSealed(Transaction& transaction, const core::Uuid& organisation, const ClosedYear& year,
                const std::vector<SegmentRow>& segments);

/// By number.
std::vector<SegmentRow> segments(Transaction& transaction, const core::Uuid& organisation);
std::optional<SegmentRow> findSegment(Transaction& transaction, const core::Uuid& organisation, std::int64_t number);
std::optional<SegmentRow> findSegment(Transaction& transaction, const core::Uuid& organisation,
                                      std::string_view sha256);
/// The rows of a segment as they stand in their table, after this revision, by revision, at most `most`.
RevisedRows rowsOfSegment(Transaction& transaction, const core::Uuid& organisation, const SegmentRow& segment,
                          std::int64_t after, std::int64_t most);
/// As firstRowsAfter, without the rows of the segments up to this number.
RevisedRows rowsBesideSegments(Transaction& transaction, const core::Uuid& organisation,
                               const schema::EntityDescription& entity, std::int64_t after, std::int64_t upTo,
                               std::int64_t most, std::int64_t segmentsUpTo);

} // namespace mitoyen::server::storage
