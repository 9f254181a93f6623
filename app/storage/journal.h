// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "sync/change.h"

#include <optional>
#include <vector>

namespace mitoyen::storage {

/// A change of this device as its journal keeps it.
struct JournalChange {
    sync::Change change;
    std::optional<sync::Outcome> outcome; ///< only when it is another than applied
    std::string code;
    std::string text;
};

/// An act that was undone, for doing it again.
struct UndoneAct {
    std::string label;
    std::vector<JournalChange> changes;
};

/// The journal of this device: every change in order, waiting or answered. It feeds the exchange, undo and history.
class Journal {
public:
    explicit Journal(Database& database) : database_(database) {}

    /// Gives the change its `dseq`.
    std::int64_t append(const sync::Change& change);
    /// From `first` to `last`, in order.
    std::vector<JournalChange> range(std::int64_t first, std::int64_t last, std::size_t most = SIZE_MAX,
                                     std::size_t mostBytes = SIZE_MAX);
    /// All changes of one record, in order.
    std::vector<JournalChange> ofRecord(const schema::EntityDescription& entity, const core::Uuid& record);
    void setOutcome(const sync::ChangeResult& result);
    /// Takes the place of a change that was withdrawn before it was sent.
    void makeVoid(std::int64_t dseq);

    std::int64_t last();
    std::int64_t answeredUpTo();
    std::int64_t settledUpTo();

private:
    JournalChange read(const Statement& statement);
    Database& database_;
};

/// Whole number kept in the settings; 0 when never set.
std::int64_t numberSetting(Database& database, std::string_view name);
void setNumberSetting(Database& database, std::string_view name, std::int64_t number);

} // namespace mitoyen::storage
