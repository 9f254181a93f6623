// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/shell/page_table.h"

#include "pages/buildings/buildings_page.h"
#include "pages/buildings/overview_page.h"
#include "pages/conflicts/conflicts_page.h"
#include "pages/expenses/expenses_page.h"
#include "pages/meetings/meetings_page.h"
#include "pages/owners/owners_page.h"
#include "pages/settings/settings_page.h"
#include "pages/statements/statements_page.h"
#include "pages/takeover/takeover_page.h"
#include "pages/units/units_page.h"

#include <algorithm>

#include <QCoreApplication>

namespace mitoyen::pages {

namespace {

template <class P> Page* make(PageContext& context, QWidget* parent)
{
    return new P(context, parent);
}

const std::vector<PageEntry>& table()
{
    using enum PagePlace;
    static const std::vector<PageEntry> entries = {
        {"buildings", Office, QT_TRANSLATE_NOOP("PageTable", "Buildings"), "buildings", {}, make<BuildingsPage>},
        {"overview",
         Building,
         QT_TRANSLATE_NOOP("PageTable", "Overview"),
         "overview",
         {"building"},
         make<OverviewPage>},
        {"takeover", Office, QT_TRANSLATE_NOOP("PageTable", "Take over"), "import", {}, make<TakeoverPage>},
        {"units",
         Building,
         QT_TRANSLATE_NOOP("PageTable", "Units & keys"),
         "units",
         {"unit", "allocation_key"},
         make<UnitsPage>},
        {"owners", Building, QT_TRANSLATE_NOOP("PageTable", "Owners"), "owners", {"person"}, make<OwnersPage>},
        {"expenses", Building, QT_TRANSLATE_NOOP("PageTable", "Expenses"), "expenses", {"expense"}, make<ExpensesPage>},
        {"statements",
         Building,
         QT_TRANSLATE_NOOP("PageTable", "Charge statements"),
         "statements",
         {"statement"},
         make<StatementsPage>},
        {"meetings",
         Building,
         QT_TRANSLATE_NOOP("PageTable", "Assemblies"),
         "calendar",
         {"meeting", "agenda_item"},
         make<MeetingsPage>},
        {"conflicts",
         Office,
         QT_TRANSLATE_NOOP("PageTable", "Conflicts"),
         "conflicts",
         {"conflict"},
         make<ConflictsPage>},
        {"settings", Office, QT_TRANSLATE_NOOP("PageTable", "Settings"), "settings", {}, make<SettingsPage>},
    };
    return entries;
}

} // namespace

std::span<const PageEntry> pageTable()
{
    return table();
}

const PageEntry* findPage(const QString& id)
{
    const auto found = std::ranges::find_if(table(), [&](const PageEntry& e) { return id == QLatin1String(e.id); });
    return found == table().end() ? nullptr : &*found;
}

const PageEntry* pageFor(const QString& name)
{
    for (const auto& entry : table())
        for (const auto shown : entry.shows)
            if (name.toStdString() == shown)
                return &entry;
    return nullptr;
}

QString titleOf(const PageEntry& entry)
{
    return QCoreApplication::translate("PageTable", entry.title);
}

} // namespace mitoyen::pages
