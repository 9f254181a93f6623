// SPDX-License-Identifier: AGPL-3.0-or-later
#include "rules/permissions.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mitoyen::rules {

namespace {

constexpr Roles bit(Role role)
{
    return static_cast<Roles>(1U << static_cast<unsigned>(role));
}

constexpr Roles syndicOnly = bit(Role::Syndic);
constexpr Roles accounting = bit(Role::Syndic) | bit(Role::Accountant);
constexpr Roles everybody = accounting | bit(Role::Reader);

constexpr std::array<std::pair<Role, std::string_view>, 3> roleWords{
    {{Role::Syndic, "syndic"}, {Role::Accountant, "accountant"}, {Role::Reader, "reader"}}};

struct ActionPermission {
    Action action;
    Roles roles;
};

constexpr std::array actionPermissions{
    ActionPermission{Action::Read, everybody},
    ActionPermission{Action::EditRecords, accounting},
    ActionPermission{Action::ImportBuilding, syndicOnly},
    ActionPermission{Action::SetShares, syndicOnly},
    ActionPermission{Action::IssueDocument, accounting},
    ActionPermission{Action::ResolveConflict, accounting},
    ActionPermission{Action::ManageUsers, syndicOnly},
    ActionPermission{Action::ManageDevices, syndicOnly},
    ActionPermission{Action::BackUpServer, syndicOnly},
};

/// The accountant keeps the books and the addresses bills go to; what the deed, the assembly or a transfer decides
/// stays with the syndic.
constexpr std::array changes{
    EntityPermission{"organisation", syndicOnly},   EntityPermission{"office_user", syndicOnly},
    EntityPermission{"role", syndicOnly},           EntityPermission{"device", syndicOnly},
    EntityPermission{"building", syndicOnly},       EntityPermission{"bank_account", accounting},
    EntityPermission{"unit", syndicOnly},           EntityPermission{"allocation_key", syndicOnly},
    EntityPermission{"person", accounting},         EntityPermission{"holder", syndicOnly},
    EntityPermission{"ownership", syndicOnly},      EntityPermission{"supplier", accounting},
    EntityPermission{"account", accounting},        EntityPermission{"fiscal_year", accounting},
    EntityPermission{"expense", accounting},        EntityPermission{"meeting", syndicOnly},
    EntityPermission{"agenda_item", syndicOnly},    EntityPermission{"document", accounting},
    EntityPermission{"statement", accounting},      EntityPermission{"attachment", accounting},
    EntityPermission{"note", accounting},           EntityPermission{"task", accounting},
    EntityPermission{"import_mapping", accounting}, EntityPermission{"conflict", accounting},
};

struct NamedPermission {
    std::string_view name;
    Roles roles;
};

constexpr std::array documentKinds{
    NamedPermission{"charge_statement", accounting},
    NamedPermission{"other", syndicOnly},
};

constexpr std::array commands{
    NamedPermission{"SetShares", syndicOnly},
    NamedPermission{"IssueDocument", accounting},
    NamedPermission{"ClosePeriod", accounting},
};

template <class Table> bool permitted(const Table& table, std::string_view name, Role role)
{
    const auto entry = std::find_if(table.begin(), table.end(), [name](const auto& line) { return line.name == name; });
    return entry != table.end() && (entry->roles & bit(role)) != 0;
}

} // namespace

std::string_view word(Role role)
{
    return roleWords[static_cast<std::size_t>(role)].second;
}

std::optional<Role> roleFromWord(std::string_view word)
{
    for (const auto& [role, text] : roleWords)
        if (text == word)
            return role;
    return std::nullopt;
}

bool may(Role role, Action action)
{
    const auto entry = std::find_if(actionPermissions.begin(), actionPermissions.end(),
                                    [action](const auto& line) { return line.action == action; });
    return entry != actionPermissions.end() && (entry->roles & bit(role)) != 0;
}

std::span<const EntityPermission> entityPermissions()
{
    return changes;
}

bool mayChange(Role role, std::string_view entityTable)
{
    const auto entry = std::find_if(changes.begin(), changes.end(),
                                    [entityTable](const auto& line) { return line.table == entityTable; });
    return entry != changes.end() && (entry->changedBy & bit(role)) != 0;
}

bool mayIssue(Role role, std::string_view documentKind)
{
    return permitted(documentKinds, documentKind, role);
}

bool mayCommand(Role role, std::string_view commandName)
{
    return permitted(commands, commandName, role);
}

} // namespace mitoyen::rules
