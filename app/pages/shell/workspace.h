// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "pages/shell/page_context.h"

#include <optional>

#include <QHash>
#include <QStringList>
#include <QWidget>

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace mitoyen::base {
class Translations;
}

namespace mitoyen::pages {

class BuildingWorkspace;
class OfficeNotice;
class Page;
class SearchBox;
class Sidebar;
class StatusLine;

/// The window while an office is open: head with search, sidebar, pages, status line.
class Workspace final : public QWidget {
    Q_OBJECT
public:
    Workspace(PageContext& context, QWidget* parent = nullptr);
    ~Workspace() override;

    void showBuilding(BuildingId building, const QString& page);
    void showPage(const QString& page);
    void showRecord(const QString& table, const core::Uuid& record, std::optional<BuildingId> building);

    std::optional<BuildingId> building() const;
    Page* currentPage() const;
    /// After a step the user took outside the sidebar: typing goes on in the page.
    void focusPage();
    void focusSearch();
    void toggleSidebar();
    void stepTab(int by);

signals:
    /// The office had locked itself and can be read again.
    void unlocked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    Page* officePage(const QString& id);
    void keepPlace(const QString& place);
    void restorePlace();
    void retranslate();

    PageContext& context_;
    QToolButton* sidebarButton_;
    SearchBox* search_;
    QToolButton* languageButton_;
    QToolButton* themeButton_;
    OfficeNotice* notice_;
    Sidebar* sidebar_;
    QSplitter* splitter_;
    QStackedWidget* stack_;
    BuildingWorkspace* buildings_;
    StatusLine* status_;
    QHash<QString, Page*> officePages_;
    bool placed_ = false;
};

} // namespace mitoyen::pages
