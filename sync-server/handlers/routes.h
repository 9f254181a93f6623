// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "http/router.h"

#include <span>

namespace mitoyen::server::handlers {

/// Every endpoint of the server and who may call it.
std::span<const http::Route> routes();

} // namespace mitoyen::server::handlers
