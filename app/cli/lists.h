// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "schema/column.h"
#include "storage/natural_key.h"

#include <span>
#include <string>
#include <string_view>

namespace mitoyen::cli {

/// What `list` and `export` call a kind of record.
struct ListName {
    std::string_view name;
    std::string_view table;
    std::string_view order; ///< columns, as storage::Query has it
};
std::span<const ListName> listNames();

/// Error usage for a name that is none; the text lists them.
core::Result<ListName> findListName(const std::string& name);

/// The entity of `set` and `history`: its table's name, or the name of its list. Error usage as above.
core::Result<const schema::EntityDescription*> findEntityByName(const std::string& name);

/// The records of a list, of one building when `building` is given (exact name or id). Errors of findBuilding; usage
/// for a list that belongs to no building.
core::Result<std::vector<storage::StoredRow>> listRows(storage::Replica& replica, const ListName& list,
                                                       const std::optional<std::string>& building);

/// `building "0209523067" is there 2 times: ID ID`: what two laptops made apart from each other.
std::string alikeText(const storage::RecordsAlike& alike);

} // namespace mitoyen::cli
