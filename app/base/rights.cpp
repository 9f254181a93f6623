// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/rights.h"

#include "base/vocabulary.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

namespace mitoyen::base {

namespace {

enum class Need { Change, Command, Issue, Import };

struct Right {
    const char* name;
    Need need;
    std::string_view of = {}; ///< table, command or kind of document
};

constexpr std::array rights{
    Right{"building.new", Need::Change, "building"},
    Right{"new_building", Need::Change, "building"},
    Right{"building_form", Need::Change, "building"},
    Right{"page.takeover", Need::Import},
    Right{"take_over_building", Need::Import},
    Right{"buildings_empty", Need::Import},
    Right{"takeover_folder_step", Need::Import},
    Right{"takeover_next", Need::Import},
    Right{"takeover.next", Need::Import},
    Right{"units.new", Need::Change, "unit"},
    Right{"units_empty", Need::Change, "unit"},
    Right{"units.delete", Need::Change, "unit"},
    Right{"units.transfer", Need::Change, "ownership"},
    Right{"units.new_key", Need::Change, "allocation_key"},
    Right{"units.apply_shares", Need::Command, "SetShares"},
    Right{"apply_shares", Need::Command, "SetShares"},
    Right{"units.deed_total", Need::Command, "SetShares"},
    Right{"deed_total", Need::Command, "SetShares"},
    Right{"owners.new", Need::Change, "person"},
    Right{"owners_empty", Need::Change, "person"},
    Right{"owners.delete", Need::Change, "person"},
    Right{"owners.transfer", Need::Change, "ownership"},
    Right{"expenses.new", Need::Change, "expense"},
    Right{"expenses_empty", Need::Change, "expense"},
    Right{"expenses.delete", Need::Change, "expense"},
    Right{"expenses.vat_lines", Need::Change, "expense"},
    Right{"expense_form", Need::Change, "expense"},
    Right{"statements.issue", Need::Issue, "charge_statement"},
    Right{"statement_issue", Need::Issue, "charge_statement"},
    Right{"meetings.new", Need::Change, "meeting"},
    Right{"meetings_empty", Need::Change, "meeting"},
    Right{"meetings.delete", Need::Change, "meeting"},
    Right{"meetings.new_item", Need::Change, "agenda_item"},
    Right{"agenda_empty", Need::Change, "agenda_item"},
    Right{"conflicts.mine", Need::Change, "conflict"},
    Right{"conflicts.theirs", Need::Change, "conflict"},
};

const Right* rightOf(const QString& name)
{
    const auto found =
        std::ranges::find_if(rights, [&name](const Right& right) { return name == QLatin1String(right.name); });
    return found == rights.end() ? nullptr : &*found;
}

} // namespace

bool mayChange(const SignedIn& role, const QString& table)
{
    return !role || rules::mayChange(*role, table.toStdString());
}

bool mayUse(const SignedIn& role, const QString& name)
{
    const auto* right = role ? rightOf(name) : nullptr;
    if (right == nullptr)
        return true;
    switch (right->need) {
    case Need::Change: return rules::mayChange(*role, right->of);
    case Need::Command: return rules::mayCommand(*role, right->of);
    case Need::Issue: return rules::mayIssue(*role, right->of);
    case Need::Import: break;
    }
    return rules::may(*role, rules::Action::ImportBuilding);
}

bool needsRight(const QString& name)
{
    return rightOf(name) != nullptr;
}

QString whyNot(rules::Role role)
{
    return QCoreApplication::translate("Rights", "Your role (%1) does not allow this: ask the syndic of your office.")
        .arg(wordName("role", "kind", rules::word(role)));
}

} // namespace mitoyen::base
