// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string_view>

namespace mitoyen::server::storage {

/// What is known of the segments of closed fiscal years; their content lies with the files.
std::string_view segmentTables();

} // namespace mitoyen::server::storage
