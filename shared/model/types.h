// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mitoyen::model {

using core::Date;
using core::Fraction;
using core::Id;
using core::Instant;
using core::Money;
using core::Result;

struct Organisation;
struct OfficeUser;
struct Building;
struct Unit;
struct AllocationKey;
struct Person;
struct Holder;
struct Supplier;
struct Account;
struct Expense;
struct Meeting;
struct Statement;

/// The languages the product speaks; an owner reads his documents in one of them.
enum class Language { Fr, Nl, De, En };

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Words<model::Language> {
    static constexpr std::array<std::string_view, 4> all{"fr", "nl", "de", "en"};
};

} // namespace mitoyen::schema
