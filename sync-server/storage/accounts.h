// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <optional>
#include <string>
#include <string_view>

namespace mitoyen::server::storage {

/// What signing in needs of an account.
struct AccountSecret {
    core::Uuid id;
    core::Uuid tenant;
    std::string passwordHash;
};

/// Whose accounts belong together. `organisation` is the one its first replica founded.
struct Tenant {
    core::Uuid id;
    std::string name;
    std::optional<core::Uuid> organisation;
};

struct NewAccount {
    core::Uuid id;
    std::string name;
    std::string role;
    std::string passwordHash;
};

/// By exact name, in any tenant; disabled accounts are not found.
std::optional<AccountSecret> findAccount(Transaction& transaction, std::string_view name);
/// The role's word. The account is one of the transaction's tenant.
std::string roleOf(Transaction& transaction, const core::Uuid& account);
/// The transaction's own tenant.
Tenant ownTenant(Transaction& transaction);

/// The tenant of that name, made under `newId` when there is none. As mitoyen_owner.
core::Uuid tenantNamed(Transaction& asOwner, std::string_view name, const core::Uuid& newId);
/// False when an account of that name exists already. As mitoyen_owner.
bool addAccount(Transaction& asOwner, const core::Uuid& tenant, const NewAccount& account);

enum class Founding { Done, OtherOrganisation, TakenByOther };
/// Gives the transaction's tenant its organisation and that organisation its counter; doing so twice with the same
/// identifier changes nothing. The transaction's scope names both.
Founding found(Transaction& transaction, const core::Uuid& organisation, std::string_view name);

} // namespace mitoyen::server::storage
