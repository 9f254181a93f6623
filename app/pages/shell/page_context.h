// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <optional>

#include <QString>

namespace mitoyen::base {
class CommandRegistry;
class ReplicaThread;
class Settings;
class SyncService;
} // namespace mitoyen::base
namespace mitoyen::model {
struct Building;
}

namespace mitoyen::pages {

using BuildingId = core::Id<model::Building>;

/// How one page leads to another.
class Navigation {
public:
    virtual ~Navigation() = default;
    /// `page`: id of the page table; empty: the tab the building showed last.
    virtual void openBuilding(BuildingId building, const QString& page = {}) = 0;
    /// A page of the office, by id of the page table.
    virtual void openPage(const QString& page) = 0;
    /// A record found by the search, on the page that shows its kind.
    virtual void openRecord(const QString& table, const core::Uuid& record, std::optional<BuildingId> building) = 0;
};

/// What a page is built from; outlives every page.
struct PageContext {
    base::ReplicaThread& replica;
    base::CommandRegistry& commands;
    base::Settings& settings;
    Navigation& navigation;
    base::SyncService* sync = nullptr; ///< null: no exchange with a server in this run
};

} // namespace mitoyen::pages
