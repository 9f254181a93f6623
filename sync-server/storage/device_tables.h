// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string_view>

namespace mitoyen::server::storage {

/// The step that keeps what devices report of themselves, and finds a revoked one that hands over its changes.
std::string_view deviceReportTables();

} // namespace mitoyen::server::storage
