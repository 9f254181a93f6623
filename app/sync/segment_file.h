// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/first_replica.h"

namespace mitoyen::sync {

/// The rows in the file of a segment. Error segment_damaged: it is not the file of this name, or cannot be read.
core::Result<FirstReply> readSegment(const Segment& segment, std::string_view file);

} // namespace mitoyen::sync
