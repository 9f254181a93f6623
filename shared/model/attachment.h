// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

struct Document;

/// A file somebody put beside a record: the scan of an invoice, the minutes as signed. The record says which content
/// it is; the content itself travels on its own (model/blob_layout.h) and never changes: another content is another
/// attachment.
struct Attachment {
    Id<Attachment> id;
    Id<Organisation> organisation;
    std::optional<Id<Building>> building;
    std::string title;
    std::string fileName; ///< without folders, as a person reads it and saves it
    std::string mediaType; ///< "application/pdf"
    std::string sha256; ///< 64 hexadecimal digits in lower case
    std::int64_t size = 0; ///< in bytes
    std::optional<Id<Expense>> expense;
    std::optional<Id<Meeting>> meeting;
    std::optional<Id<Document>> document;
    Instant addedAt; ///< for people to read
    bool operator==(const Attachment&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Schema<model::Attachment> {
    using E = model::Attachment;
    static constexpr std::string_view table = "attachment";
    // Most are invoices; what a meeting keeps is read by the same people.
    static constexpr RecordClass recordClass = RecordClass::Accounting;
    static constexpr std::string_view display = "title";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("building", &E::building).references("building").fixed(),
        field("title", &E::title).required().searchable(),
        field("file_name", &E::fileName).required().longest(255).searchable(),
        field("media_type", &E::mediaType).longest(100).fixed(),
        field("sha256", &E::sha256).longest(64).fixed().indexed(),
        field("size", &E::size).atLeast(1).fixed(),
        field("expense", &E::expense).references("expense"),
        field("meeting", &E::meeting).references("meeting"),
        field("document", &E::document).references("document"),
        field("added_at", &E::addedAt).fixed(),
    };
    /// The hash is one; the file's name leads into no folder and holds no control character. Errors: hash_malformed,
    /// file_name_not_plain.
    static core::Result<void> check(const E& attachment);
};

} // namespace mitoyen::schema
