// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace mitoyen::bench {

/// CPU seconds a process has used so far.
double cpuOf(pid_t process);
/// The same with its children, the ended ones included: a PostgreSQL with its connections.
double cpuOfFamily(pid_t parent);
/// Of this process.
double ownCpu();

struct Memory {
    double now = 0; ///< resident, MB of 10^6 bytes
    double peak = 0;
};
Memory memoryOf(pid_t process);
/// Lets the next `peak` begin at what is resident now.
void forgetPeak(pid_t process);

} // namespace mitoyen::bench
