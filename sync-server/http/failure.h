// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "http/message.h"

#include <string_view>

namespace mitoyen::server::http {

/// The status of an error code; 400 for a code that stands in no table: what a peer sent was refused.
int statusOf(std::string_view code);
std::string_view reasonOf(int status);

/// RFC 9457 problem details: {"type", "title", "status", "detail", "code"} with the stable code.
Reply failure(const core::Error& error);
Reply failure(const core::Error& error, int status);
/// The same with Retry-After.
Reply failureForNow(const core::Error& error, int seconds);

} // namespace mitoyen::server::http
