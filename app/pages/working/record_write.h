// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/write.h"

#include <functional>
#include <string>

namespace mitoyen::pages {

/// `Replica::write`, answering with the number under which the change can be undone; 0 when nothing changed.
core::Result<std::int64_t> writeUndoable(storage::Replica& replica, const std::string& label,
                                         const std::function<core::Result<void>(storage::Write&)>& change);

/// Stores the fields that differ between two states of a record and leaves the others as they are: a field that
/// came from somebody else while the user typed in another one keeps his value. Errors as Write::save.
core::Result<void> saveChanged(storage::Write& write, const schema::EntityDescription& entity, const core::Row& before,
                               const core::Row& after);

template <class E> core::Result<void> saveChanged(storage::Write& write, const E& before, const E& after)
{
    return saveChanged(write, schema::description<E>(), schema::toRow(before), schema::toRow(after));
}

} // namespace mitoyen::pages
