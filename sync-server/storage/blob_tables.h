// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string_view>

namespace mitoyen::server::storage {

/// The step that makes the tables of files: what an organisation has, and how far its uploads are.
std::string_view blobTables();

} // namespace mitoyen::server::storage
