// SPDX-License-Identifier: AGPL-3.0-or-later
#include "simulation/oracle.h"

#include "model/entities.h"
#include "simulation/reference.h"

#include <algorithm>

namespace mitoyen::simulation {

namespace {

using sync::Outcome;

/// Compares what the judgement wrote with what it should have written, step by step.
class Comparison {
public:
    Comparison(const ServerContent& before, const sync::PushCaller& caller, const sync::PushJudgement& judgement)
        : before_(before),
          caller_(caller),
          judgement_(judgement)
    {
        for (const auto& [entity, row] : judgement.writes.rows)
            rows_[{entity, std::get<core::Uuid>(row.row[0])}] = &row;
    }

    void compare(const sync::Change& change, const sync::ChangeResult& result, const Verdict& verdict)
    {
        what_ = "change " + std::to_string(change.dseq) + " of " + caller_.author + " (" +
            named({change.entity, change.record}) + ")";
        // "Merged" says more than "applied": others wrote the record since its author looked at it.
        const bool merged = verdict.outcome == Outcome::Applied && result.outcome == Outcome::Merged;
        if (merged ? !othersWroteSince(change) : result.outcome != verdict.outcome)
            fail("was " + std::string(sync::toWord(result.outcome)) + " " + result.code + ", should be " +
                 std::string(sync::toWord(verdict.outcome)) +
                 (verdict.codes.empty() ? "" : " " + *verdict.codes.begin()));
        if (!verdict.codes.empty() && !verdict.codes.contains(result.code))
            fail("has the code " + result.code + ", should have " + *verdict.codes.begin());
        for (const auto& step : verdict.steps)
            compareStep(step);
        if (!verdict.steps.empty() && result.seq != before_.head + static_cast<std::int64_t>(at_))
            fail("is told to be visible at " + std::to_string(result.seq));
        const auto& journal = judgement_.writes.journal;
        if (judged_ >= journal.size() || journal[judged_].dseq != change.dseq || journal[judged_].result != result ||
            journal[judged_].payload != sync::encodePayload(change))
            fail("does not stand in the journal as it was answered");
        ++judged_;
    }

    void finish(const std::map<Key, std::optional<core::Row>>& written) const
    {
        const auto& writes = judgement_.writes;
        if (writes.log.size() != at_ || writes.head != before_.head + static_cast<std::int64_t>(at_))
            throw Violation("a push wrote more revisions than its changes account for");
        if (writes.journal.size() != judged_)
            throw Violation("a push wrote more journal than it had changes");
        std::size_t deleted = 0;
        std::size_t kept = conflicts_;
        for (const auto& [key, row] : written) {
            if (row && (!rows_.contains(key) || rows_.at(key)->row != *row))
                throw Violation(named(key) + " was not stored as its changes left it");
            ++(row ? kept : deleted);
        }
        if (kept != writes.rows.size() || deleted != writes.deletions.size())
            throw Violation("a push stored other records than its changes name");
    }

private:
    [[noreturn]] void fail(const std::string& text) const { throw Violation(what_ + " " + text); }

    bool othersWroteSince(const sync::Change& change) const
    {
        if (change.entity == nullptr)
            return false;
        if (change.entity->table == "conflict")
            return true;
        const auto history = before_.history.find({change.entity, change.record});
        return history != before_.history.end() &&
            std::any_of(history->second.begin(), history->second.end(), [&](const auto& version) {
                   return version.seq > change.seen && version.device != caller_.device;
               });
    }

    void compareStep(const Step& step)
    {
        if (at_ >= judgement_.writes.log.size())
            fail("wrote too few revisions");
        const auto& entry = judgement_.writes.log[at_++];
        if (entry.seq != before_.head + static_cast<std::int64_t>(at_))
            fail("got revision " + std::to_string(entry.seq) + " out of turn");
        if (entry.entity != step.key.first || (!step.conflict && entry.record != step.key.second))
            fail("wrote " + named({entry.entity, entry.record}) + " instead of " + named(step.key));
        if (!step.conflict && (entry.deleted != !step.row || entry.created != step.created))
            fail("wrote another kind of revision than it should");
        if (step.conflict)
            compareConflict({entry.entity, entry.record}, *step.conflict);
        else if (const auto row = rows_.find(step.key); row != rows_.end() && row->second->revision < entry.seq)
            fail("left a row with an older revision");
    }

    void compareConflict(const Key& key, const model::Conflict& expected)
    {
        ++conflicts_;
        const auto row = rows_.find(key);
        if (row == rows_.end())
            fail("parked without a conflict");
        const auto conflict = *schema::fromRow<model::Conflict>(row->second->row);
        if (conflict.entity != expected.entity || conflict.record != expected.record ||
            conflict.field != expected.field || conflict.accepted != expected.accepted ||
            conflict.parked != expected.parked || conflict.parkedAuthor != expected.parkedAuthor ||
            conflict.parkedDevice != expected.parkedDevice || conflict.parkedAt != expected.parkedAt ||
            conflict.organisation != expected.organisation || conflict.state != model::ConflictState::Open)
            fail("has a conflict about " + conflict.field + " that keeps " + conflict.parked.value_or("(nothing)") +
                 " instead of " + expected.field + ", " + expected.parked.value_or("(nothing)"));
    }

    const ServerContent& before_;
    const sync::PushCaller& caller_;
    const sync::PushJudgement& judgement_;
    std::map<Key, const sync::ServerRow*> rows_;
    std::string what_;
    std::size_t at_ = 0;
    std::size_t judged_ = 0;
    std::size_t conflicts_ = 0;
};

} // namespace

void checkJudgement(const ServerContent& before, const sync::PushRequest& request, const sync::PushCaller& caller,
                    const sync::PushJudgement& judgement)
{
    const auto& results = judgement.reply.results;
    if (results.size() != request.changes.size())
        throw Violation("a push got another number of answers than it had changes");
    Reference reference(before, caller);
    Comparison comparison(before, caller, judgement);
    for (std::size_t i = 0; i < results.size(); ++i) {
        const auto& change = request.changes[i];
        if (results[i].dseq != change.dseq)
            throw Violation("the answers are not in the order of the changes");
        if (const auto* known = before.judged(caller.device, change.dseq)) {
            if (known->result != results[i])
                throw Violation("a change that came again got another answer");
            continue;
        }
        comparison.compare(change, results[i], reference.judge(change));
    }
    comparison.finish(reference.written());
}

} // namespace mitoyen::simulation
