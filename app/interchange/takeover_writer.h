// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "interchange/takeover_import.h"
#include "model/ownership.h"
#include "storage/write.h"

#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace mitoyen::interchange {

/// One run of importTakeover inside the one door: gives every planned record the identifier of the stored one with
/// its natural key, or inserts it.
class TakeoverWriter {
public:
    TakeoverWriter(storage::Write& write, const TakeoverPlan& plan, const ImportProgress& progress);

    core::Result<ImportReport> run();

private:
    using Done = core::Result<void>;

    Done writeBuilding();
    Done writeBankAccounts();
    Done writeFiscalYear();
    Done writeUnits();
    Done writeKeys();
    Done writeOwners();
    Done writeHolders();
    Done writeOwnerships();
    Done writeSuppliers();
    Done writeAccounts();
    Done writeExpenses();
    Done writeAgenda();
    core::Result<core::Id<model::Meeting>> plannedMeeting();

    Done writeOwnershipsOf(std::size_t unit, const std::vector<const PlannedOwnership*>& planned,
                           const std::vector<model::Ownership>& stored);
    Done endBefore(model::Ownership stored, core::Date since);

    /// Records of the building that were there before; none when the building itself is new.
    template <class E> std::vector<E> stored()
    {
        if (!buildingIsOld_)
            return {};
        return write_.replica().all<E>({.building = building_.uuid});
    }
    template <class E> void own(E& record)
    {
        record.id.uuid = write_.replica().newId();
        record.organisation = write_.replica().organisation();
        if constexpr (requires { record.building; })
            record.building = building_;
    }
    template <class E> Done insert(const E& record, std::size_t& added)
    {
        if (auto done = write_.insert(record); !done)
            return done;
        ++added;
        return step();
    }
    Done step();
    Done skip() { return step(); }

    /// Warns when `planned` would give another record than `stored`, columns of `apart` left out.
    template <class E>
    void compare(const E& stored, const E& planned, FileKind file, int line, std::string_view name,
                 std::initializer_list<std::string_view> apart = {})
    {
        compareRows(schema::description<E>(), schema::toRow(stored), schema::toRow(planned), file, line, name,
                    std::set<std::string_view>(apart));
    }
    void compareRows(const schema::EntityDescription& entity, const core::Row& stored, const core::Row& planned,
                     FileKind file, int line, std::string_view name, const std::set<std::string_view>& apart);
    void warnOfOther(FileKind file, int line, std::string header, std::string_view name, const std::string& what);
    /// The header under which the file gives a column of an entity.
    std::string headerOf(FileKind file, std::string_view column) const;

    storage::Write& write_;
    const TakeoverPlan& plan_;
    const ImportProgress& progress_;
    ImportReport report_;
    std::size_t done_ = 0;
    std::size_t total_ = 0;

    bool buildingIsOld_ = false;
    core::Id<model::Building> building_;
    std::vector<core::Id<model::Unit>> units_;
    std::vector<core::Id<model::AllocationKey>> keys_;
    std::vector<core::Id<model::Person>> owners_;
    std::vector<core::Id<model::Holder>> holders_;
    std::vector<core::Id<model::Supplier>> suppliers_;
    std::vector<core::Id<model::Account>> accounts_;
};

} // namespace mitoyen::interchange
