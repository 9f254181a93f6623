// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "pages/shell/page_context.h"

#include <optional>

#include <QHash>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace mitoyen::widgets {
class StatusPill;
}

namespace mitoyen::pages {

class Page;

/// One building: its head (name, address, state in one line), a tab for each building page. Pages are made when they
/// are seen first; each building keeps its tab.
class BuildingWorkspace final : public QWidget {
    Q_OBJECT
public:
    BuildingWorkspace(PageContext& context, QWidget* parent = nullptr);

    /// `page`: id of the page table; empty: the tab this building showed last.
    void show(BuildingId building, const QString& page = {});
    std::optional<BuildingId> building() const { return building_; }
    Page* currentPage() const;
    QString currentPageId() const;
    /// Makes the page when there is none yet.
    Page* page(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Head;
    void showTab(int tab);
    void loadHead();
    void retranslate();

    PageContext& context_;
    std::optional<BuildingId> building_;
    QLabel* name_;
    QLabel* facts_;
    widgets::StatusPill* state_;
    QTabBar* tabs_;
    QStackedWidget* stack_;
    QHash<QString, Page*> pages_;
    QHash<QString, BuildingId> shownIn_; ///< page id → the building it shows
    QHash<QString, QString> tabOf_; ///< building → page id
    std::shared_ptr<Head> head_;
};

} // namespace mitoyen::pages
