// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <string_view>

namespace mitoyen::model {

struct Account;
struct Organisation;

/// The identifier of an account follows from its office and its number, so that two laptops that add the same account
/// apart from each other make the same record: the organisation's first ten bytes (with version and variant), then
/// the number as twelve decimal digits of four bits each. `number`: 1 to 12 digits, not beginning with 0.
core::Id<Account> accountId(core::Id<Organisation> organisation, std::string_view number);

} // namespace mitoyen::model
