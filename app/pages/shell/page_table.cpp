// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/shell/page_table.h"

#include "pages/buildings/buildings_page.h"
#include "pages/buildings/overview_page.h"
#include "pages/settings/settings_page.h"

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
        {"overview", Building, QT_TRANSLATE_NOOP("PageTable", "Overview"), "overview", {"building"}, make<OverviewPage>},
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
            if (name.toStdString() == shown) return &entry;
    return nullptr;
}

QString titleOf(const PageEntry& entry)
{
    return QCoreApplication::translate("PageTable", entry.title);
}

} // namespace mitoyen::pages
