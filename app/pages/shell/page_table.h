// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include <QString>

class QWidget;

namespace mitoyen::pages {

class Page;
struct PageContext;

/// Where a page stands: in the sidebar, or as a tab of each building.
enum class PagePlace { Office, Building };

/// One page of the window. A new page is one line in page_table.cpp.
struct PageEntry {
    const char* id; ///< stable: layouts, links between pages and pictures are named after it
    PagePlace place;
    const char* title; ///< marked with QT_TRANSLATE_NOOP("PageTable", …)
    const char* icon; ///< name in :/icons
    std::vector<std::string_view> shows; ///< tables whose records the search opens here
    std::function<Page*(PageContext&, QWidget*)> make;
};

/// In the order of the sidebar and of the tabs.
std::span<const PageEntry> pageTable();
const PageEntry* findPage(const QString& id);
/// The page that shows records of a table; nullptr when none does.
const PageEntry* pageFor(const QString& table);
/// In the language of now.
QString titleOf(const PageEntry& entry);

} // namespace mitoyen::pages
