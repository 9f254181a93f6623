// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/conflicts/refused_changes.h"

#include "base/record_name.h"
#include "base/undo_label.h"
#include "pages/working/cell_texts.h"

namespace mitoyen::pages {

namespace {

std::string nameOf(storage::Replica& replica, const sync::Change& change)
{
    const auto stored = replica.row(*change.entity, change.record);
    return base::recordName(*change.entity, stored ? stored->row : change.row).toStdString();
}

} // namespace

std::vector<RefusedChange> loadRefused(storage::Replica& replica)
{
    const auto open = storage::refusals(replica);
    std::vector<RefusedChange> refused;
    for (const auto& refusal : open) {
        const auto& change = refusal.change;
        RefusedChange one;
        one.number = change.dseq;
        one.kind = change.kind;
        one.entity = change.entity;
        one.record = nameOf(replica, change);
        // What was deleted was not typed in this act; the arguments of a command are no fields that people know.
        if (change.kind == sync::ChangeKind::Create || change.kind == sync::ChangeKind::Patch)
            for (auto& [field, text] : storage::typedIn(change))
                one.typed.emplace_back(field, resolved(replica, *change.entity, field, text));
        one.reason = {refusal.code, refusal.text, {}};
        one.at = change.at;
        one.others = storage::bundleOf(open, change.dseq).size() - 1;
        refused.push_back(std::move(one));
    }
    return refused;
}

core::Result<void> sendAgain(storage::Replica& replica, std::int64_t number)
{
    return storage::resubmit(replica, base::undoLabel("send_again"), number);
}

} // namespace mitoyen::pages
