// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

/// Who may do what: one table for laptop and server. The laptop hides what the server would refuse; the server
/// decides.
namespace mitoyen::rules {

enum class Role { Syndic, Accountant, Reader };

/// "syndic", "accountant", "reader".
std::string_view word(Role role);
std::optional<Role> roleFromWord(std::string_view word);

enum class Action {
    /// See the organisation's records and documents, search, export.
    Read,
    /// Change some record; which ones, mayChange says.
    EditRecords,
    ImportBuilding,
    SetShares,
    IssueDocument,
    ResolveConflict,
    ManageUsers,
    ManageDevices,
    BackUpServer,
};

bool may(Role role, Action action);

/// Roles as bits, for tables.
using Roles = std::uint8_t;

struct EntityPermission {
    std::string_view table;
    Roles changedBy;
};

/// One line per entity; an entity that is missing here can be changed by nobody.
std::span<const EntityPermission> entityPermissions();

/// Create, change or delete a record of this entity by a patch.
bool mayChange(Role role, std::string_view entityTable);

/// Make a document of this kind final: accounting documents by whoever keeps the accounts, the others by the syndic.
bool mayIssue(Role role, std::string_view documentKind);

/// Send this command ("SetShares", "IssueDocument" …); unknown commands are nobody's.
bool mayCommand(Role role, std::string_view commandName);

} // namespace mitoyen::rules
