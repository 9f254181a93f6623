// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

/// A heading of somebody's spreadsheet that a person explained once: in files of `file` kind ("lots", "owners" …) the
/// folded `heading` means the column `field`.
struct ImportMapping {
    Id<ImportMapping> id;
    Id<Organisation> organisation;
    std::string file;
    std::string heading;
    std::string field;
    bool operator==(const ImportMapping&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Schema<model::ImportMapping> {
    using E = model::ImportMapping;
    static constexpr std::string_view table = "import_mapping";
    static constexpr std::string_view display = "heading";
    static constexpr std::string_view naturalKey = "file,heading";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("file", &E::file).required().longest(40).fixed(),
        field("heading", &E::heading).required().longest(200).fixed(),
        field("field", &E::field).required().longest(60),
    };
};

} // namespace mitoyen::schema
