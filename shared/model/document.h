// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

enum class DocumentKind { ChargeStatement, Other };

/// A document that left the office: frozen at issue and known by the hash of its file. Cancelled and replaced, never
/// edited.
struct Document {
    Id<Document> id;
    Id<Organisation> organisation;
    std::optional<Id<Building>> building;
    DocumentKind kind = DocumentKind::Other;
    std::string title;
    std::string fileName;
    std::string sha256;
    std::int64_t size = 0;
    Language language = Language::Fr;
    Date issuedOn;
    std::optional<Id<Statement>> statement;
    bool operator==(const Document&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Words<model::DocumentKind> {
    static constexpr std::array<std::string_view, 2> all{"charge_statement", "other"};
};

template <> struct Schema<model::Document> {
    using E = model::Document;
    static constexpr std::string_view table = "document";
    static constexpr RecordClass recordClass = RecordClass::Accounting;
    static constexpr bool fact = true;
    static constexpr std::string_view display = "title";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("building", &E::building).references("building").fixed(),
        field("kind", &E::kind),
        field("title", &E::title).required().searchable(),
        field("file_name", &E::fileName),
        field("sha256", &E::sha256).longest(64),
        field("size", &E::size).atLeast(0),
        field("language", &E::language),
        field("issued_on", &E::issuedOn),
        field("statement", &E::statement).references("statement"),
    };
};

} // namespace mitoyen::schema
