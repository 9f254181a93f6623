// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync_office.h"

#include <functional>
#include <string>
#include <vector>

namespace mitoyen::bench {

/// A transaction of the server as pgbench can run it again and again: taken from PostgreSQL's own log, so that it is
/// what the server sends now and not what somebody once wrote down.
class StatementLog {
public:
    /// PostgreSQL logs every statement while this object lives.
    explicit StatementLog(const SyncOffice& office);
    ~StatementLog();
    StatementLog(const StatementLog&) = delete;
    StatementLog& operator=(const StatementLog&) = delete;

    /// Runs `request` and returns pgbench's script for the last transaction in which a statement holds `mark`.
    std::string scriptOf(const std::string& mark, const std::function<void()>& request) const;
    /// The same for a push of one change to an organisation, whose counter jumps. The script takes its revision and its
    /// place in the journal from the counter, and its number from the variable `dseq`; `dseq` is the one sent now.
    std::string pushScriptOf(const core::Uuid& organisation, std::int64_t dseq,
                             const std::function<void()>& request) const;

private:
    const SyncOffice& office_;
};

/// One pgbench with one connection for each script, all at the same time, `perSecond` transactions of all of them
/// together. Seconds of each transaction from the moment it was due. `dseq` is the number before the first push.
std::vector<double> runPgbench(const SyncOffice& office, const std::string& folder,
                               const std::vector<std::string>& scripts, int perSecond, double seconds,
                               std::int64_t dseq);

} // namespace mitoyen::bench
