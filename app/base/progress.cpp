// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/progress.h"

namespace mitoyen::base {

void Progress::step(std::int64_t done, std::int64_t total)
{
    const std::lock_guard lock(mutex_);
    state_.done = done;
    state_.total = total;
}

void Progress::say(const QString& what)
{
    const std::lock_guard lock(mutex_);
    state_.what = what;
    lines_.append(what);
}

void Progress::log(const QString& line)
{
    const std::lock_guard lock(mutex_);
    lines_.append(line);
}

core::Error Progress::cancelled()
{
    return {"cancelled", "Cancelled. Nothing was changed."};
}

Progress::State Progress::state() const
{
    const std::lock_guard lock(mutex_);
    return state_;
}

QStringList Progress::lines() const
{
    const std::lock_guard lock(mutex_);
    return lines_;
}

} // namespace mitoyen::base
