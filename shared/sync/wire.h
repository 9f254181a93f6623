// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/value.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mitoyen::sync {

/// Appends the binary form of messages: numbers as variable-length (7 bits a byte, least first), signed ones zigzag,
/// texts and blocks with their length in front.
class WireWriter {
public:
    void number(std::uint64_t value);
    void integer(std::int64_t value);
    void text(std::string_view bytes);
    void uuid(const core::Uuid& id);
    void uuids(const std::vector<core::Uuid>& ids);
    /// One byte for the kind, then the content.
    void value(const core::Value& value);
    void row(const core::Row& row, std::size_t columns);
    std::string take() { return std::move(bytes_); }
    std::size_t size() const { return bytes_.size(); }

private:
    std::string bytes_;
};

/// Reads it back. The first impossible byte makes the reader failed for good: every later read gives a zero, so a
/// decoder checks once at its end. No length is believed beyond the bytes that are there.
class WireReader {
public:
    explicit WireReader(std::string_view bytes) : rest_(bytes) {}
    std::uint64_t number();
    std::int64_t integer();
    std::string_view text();
    core::Uuid uuid();
    std::vector<core::Uuid> uuids();
    core::Value value();
    /// A count of things that take at least `least` bytes each.
    std::size_t count(std::size_t least = 1);
    void fail() { failed_ = true; }
    bool failed() const { return failed_; }
    bool atEnd() const { return rest_.empty(); }

private:
    std::string_view rest_;
    bool failed_ = false;
};

} // namespace mitoyen::sync
