// SPDX-License-Identifier: AGPL-3.0-or-later
#include "measure.h"

namespace mitoyen::bench {
void measureStart(Report&) {}
}
