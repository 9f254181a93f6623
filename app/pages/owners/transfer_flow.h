// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/replica_thread.h"
#include "model/building.h"
#include "pages/owners/transfer_operations.h"

#include <functional>

class QWidget;

namespace mitoyen::pages {

/// Which units are ticked when the form opens: some, or all a person holds.
struct TransferStart {
    std::vector<core::Id<model::Unit>> units;
    std::optional<core::Id<model::Person>> holder;
};

/// Opens the form over `page`, an operation host, and stores what it says as one act; `stored` gets the sentence for
/// the banner and the number under which the act can be undone.
void askTransfer(QWidget* page, base::ReplicaThread& thread, core::Id<model::Building> building, TransferStart start,
                 std::function<void(const QString&, std::int64_t)> stored);

} // namespace mitoyen::pages
