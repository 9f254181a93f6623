// SPDX-License-Identifier: AGPL-3.0-or-later
#include "services/founding.h"

namespace mitoyen::server::services {

core::Result<storage::Tenant> foundOrganisation(Services& services, const identity::Caller& caller,
                                                const core::Uuid& organisation, std::string_view name)
{
    const storage::Scope scope{caller.tenant, organisation};
    auto founded = services.database.transact(
        storage::Mode::Write, scope, [&](storage::Transaction& transaction) -> core::Result<storage::Tenant> {
            switch (storage::found(transaction, organisation, name)) {
            case storage::Founding::Done: return storage::ownTenant(transaction);
            case storage::Founding::OtherOrganisation:
                return core::Error{"organisation_mismatch",
                                   "The account belongs to another organisation than this replica; nothing was sent.",
                                   {}};
            case storage::Founding::TakenByOther: break;
            }
            return core::Error{"organisation_taken", "This organisation was founded by another account.", {}};
        });
    if (founded)
        services.sessions.forget(caller.tenant);
    return founded;
}

} // namespace mitoyen::server::services
