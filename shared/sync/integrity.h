// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/value.h"
#include "schema/column.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace mitoyen::sync {

/// Whether a replica holds what the server holds, without sending it: both sides hash every row and add the hashes up.
/// The sum does not depend on the order, so each side reads as it likes. It finds what a disk, a program or a person
/// did by mistake; whoever wants two rows to have one hash can make them so.

/// Of identifier, revision and content. `columns`: how many of the row's columns count, the same on both sides.
std::uint64_t rowHash(const core::Row& row, std::size_t columns, std::int64_t revision);

/// Which of 256 parts of its table a record falls into. By a hash: identifiers grow with time, and so would the parts.
inline constexpr std::size_t bucketCount = 256;
std::size_t bucketOf(const core::Uuid& record);

struct Tally {
    std::int64_t count = 0;
    std::uint64_t sum = 0; ///< modulo 2^64

    void add(std::uint64_t hash)
    {
        ++count;
        sum += hash;
    }
    void add(const Tally& more)
    {
        count += more.count;
        sum += more.sum;
    }
    bool operator==(const Tally&) const = default;
};

/// The sum as sixteen hexadecimal digits, and back.
std::string hashText(std::uint64_t hash);
std::optional<std::uint64_t> parseHash(std::string_view text);

/// The parts of one table: by building (nil: of the whole office), and by bucket.
struct TableTally {
    std::map<core::Uuid, Tally> buildings;
    std::array<Tally, bucketCount> buckets{};

    void add(const schema::EntityDescription& entity, const core::Row& row, std::uint64_t hash);
    /// What was read of the same table elsewhere or later.
    void add(const TableTally& more);
    bool operator==(const TableTally&) const = default;
};

/// One record as its side sees it, where a bucket differs.
struct HashedRecord {
    core::Uuid record;
    std::int64_t revision = 0;
    std::uint64_t hash = 0;
    bool operator==(const HashedRecord&) const = default;
};

} // namespace mitoyen::sync
