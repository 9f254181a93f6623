// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "http/message.h"

#include <string>
#include <string_view>

namespace mitoyen::server::handlers {

/// What stands behind a name in the address; empty when it is not there.
std::string textIn(const http::Request& request, std::string_view name);
/// A whole number, not negative. Error field_invalid.
core::Result<std::int64_t> numberIn(const http::Request& request, std::string_view name);

} // namespace mitoyen::server::handlers
