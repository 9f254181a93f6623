// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/value.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mitoyen::schema {

/// What a cell holds; its storage form in parentheses.
enum class ColumnKind {
    Uuid, ///< identifier (BLOB of 16 / uuid)
    Text, ///< UTF-8 (TEXT / text)
    Word, ///< one of a fixed set of words (TEXT / text)
    Integer, ///< whole number (INTEGER / bigint)
    Money, ///< euro cents (INTEGER / bigint)
    Boolean, ///< 0 or 1 (INTEGER / bigint)
    Date, ///< ISO date (TEXT / text: one form on both sides keeps values comparable byte by byte)
    Instant, ///< milliseconds UTC (INTEGER / bigint)
    List, ///< canonical JSON array of flat objects: an aggregate that changes as one value (TEXT / text)
};

/// Why a column is personal data, for export and erasure (GDPR art. 15, 17).
enum class Personal { No, Identity, Contact, Payment };

/// One column of an entity, as every reader of a description sees it: DDL, codecs, merging, search, import.
struct Column {
    std::string_view name;
    ColumnKind kind = ColumnKind::Text;
    bool nullable = false;
    std::string_view references; ///< table this identifier points to, or empty
    bool searchable = false; ///< its text is found by the search
    Personal personal = Personal::No;
    int since = 1; ///< schema version that brought it
    bool required = false; ///< a text that may not be blank
    std::int64_t minimum = INT64_MIN;
    std::int64_t maximum = INT64_MAX;
    std::size_t longest = 500; ///< of texts, in bytes
    std::span<const std::string_view> words; ///< of ColumnKind::Word
    std::string_view together; ///< columns of one group clash together: a part of them alone has no sense
    std::string_view command; ///< the only command that may change it; empty: a patch may
    bool fixed = false; ///< set at creation, never changed afterwards
    bool indexed = false; ///< looked up by value
    std::string_view headings; ///< column headings of other programs' files, folded, separated by '|'
    core::Value initial; ///< value of older rows when `since` is newer than the file
};

/// Whose business a record is: permissions, and what leaves for whom, go by it.
enum class RecordClass { Core, Accounting, Governance, Personal, Private };

/// One entity for all that is generic: the type-erased form of Schema<E>.
struct EntityDescription {
    std::string_view table;
    RecordClass recordClass = RecordClass::Core;
    bool fact = false; ///< insert-only once the server knows it
    int since = 1;
    std::string_view naturalKey; ///< columns by which people recognise it, separated by ','
    std::string_view display; ///< columns that name it on a list, separated by ','
    std::vector<Column> columns; ///< columns[0] is always the identifier
    core::Result<void> (*check)(const core::Row&) = nullptr; ///< rules over several columns; may be null

    /// Position of a column, or nothing.
    std::optional<std::size_t> column(std::string_view name) const;
    /// Position of `organisation` and `building`; nothing when the entity has none.
    std::optional<std::size_t> organisation() const { return column("organisation"); }
    std::optional<std::size_t> building() const { return column("building"); }
};

std::string_view toWord(ColumnKind kind);

/// "a,b" → {"a", "b"}.
std::vector<std::string_view> splitNames(std::string_view names, char mark = ',');

/// The record's name for people: its display columns, joined by blanks.
std::string displayName(const EntityDescription& entity, const core::Row& row);

} // namespace mitoyen::schema
