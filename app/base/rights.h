// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "rules/permissions.h"

#include <optional>

#include <QString>

/// What the window offers to a role: the server would refuse the rest (rules/permissions.h), so it is not typed in vain.
/// No role: nobody is signed in, and everything is offered.
namespace mitoyen::base {

using SignedIn = std::optional<rules::Role>;

/// Whether records of this table may be changed.
bool mayChange(const SignedIn& role, const QString& table);

/// Whether a command of the window, by its id, or a widget outside of lists, by its object name, may be used. The one
/// table of both is in rights.cpp; what is not in it changes nothing.
bool mayUse(const SignedIn& role, const QString& name);
/// Whether the table names it at all.
bool needsRight(const QString& name);

/// One sentence: that the role does not allow it, and who may.
QString whyNot(rules::Role role);

} // namespace mitoyen::base
