// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/accounts.h"

namespace mitoyen::server::storage {

namespace {

constexpr std::string_view byName = "SELECT id, tenant, password_hash FROM server.find_account($1)";
constexpr std::string_view selectRole = "SELECT role FROM server.login WHERE id = $1";
constexpr std::string_view selectTenant =
    "SELECT id, coalesce(organisation_name, name), organisation FROM server.tenant WHERE id = server.current_tenant()";
constexpr std::string_view insertTenant =
    "INSERT INTO server.tenant (id, name) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING";
constexpr std::string_view tenantByName = "SELECT id FROM server.tenant WHERE name = $1";
constexpr std::string_view insertAccount =
    "INSERT INTO server.login (id, tenant, name, role, password_hash) VALUES ($1, $2, $3, $4, $5)"
    " ON CONFLICT (name) DO NOTHING";
constexpr std::string_view lockTenant =
    "SELECT organisation FROM server.tenant WHERE id = server.current_tenant() FOR UPDATE";
constexpr std::string_view insertCounter =
    "INSERT INTO server.organisation_counter (organisation) VALUES ($1) ON CONFLICT DO NOTHING";
constexpr std::string_view foundTenant = "UPDATE server.tenant SET organisation = $1, organisation_name = $2, "
                                         "founded_at = now() WHERE id = server.current_tenant()";

} // namespace

std::optional<AccountSecret> findAccount(Transaction& transaction, std::string_view name)
{
    const auto rows = transaction.run(byName, {name});
    if (rows.empty())
        return std::nullopt;
    return AccountSecret{rows[0].id(0), rows[0].id(1), std::string(rows[0].text(2))};
}

std::string roleOf(Transaction& transaction, const core::Uuid& account)
{
    return std::string(transaction.run(selectRole, {account})[0].text(0));
}

Tenant ownTenant(Transaction& transaction)
{
    const auto row = transaction.run(selectTenant)[0];
    return {row.id(0), std::string(row.text(1)), row.optionalId(2)};
}

core::Uuid tenantNamed(Transaction& asOwner, std::string_view name, const core::Uuid& newId)
{
    asOwner.run(insertTenant, {newId, name});
    return asOwner.run(tenantByName, {name})[0].id(0);
}

bool addAccount(Transaction& asOwner, const core::Uuid& tenant, const NewAccount& account)
{
    return asOwner.run(insertAccount, {account.id, tenant, account.name, account.role, account.passwordHash})
               .affected() == 1;
}

Founding found(Transaction& transaction, const core::Uuid& organisation, std::string_view name)
{
    if (const auto founded = transaction.run(lockTenant)[0].optionalId(0))
        return *founded == organisation ? Founding::Done : Founding::OtherOrganisation;
    // The counter of an organisation is made with it and never goes: where one is, somebody else has founded it.
    if (transaction.run(insertCounter, {organisation}).affected() == 0)
        return Founding::TakenByOther;
    transaction.run(foundTenant, {organisation, name});
    return Founding::Done;
}

} // namespace mitoyen::server::storage
