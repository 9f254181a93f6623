// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/command_registry.h"
#include "core/date.h"
#include "pages/shell/page.h"

#include <cstdint>
#include <functional>
#include <optional>

class QSplitter;

namespace mitoyen::schema {
struct EntityDescription;
}
namespace mitoyen::widgets {
class EntryGrid;
}

namespace mitoyen::pages {

class HistoryDrawer;

/// A page people work in: its commands live while it is seen, what it stored can be undone from its banner, and the
/// history of the record in hand opens at the right.
class WorkingPage : public Page {
    Q_OBJECT
public:
    WorkingPage(PageContext& context, const QString& objectName, QWidget* parent);

    void showBuilding(BuildingId building) override;
    void retranslate() override;

protected:
    /// A building was chosen or changed: load what the page shows.
    virtual void loadBuilding() {}
    std::optional<BuildingId> building() const { return building_; }

    /// In the menu always, enabled while the page is seen (and `available` says so); its shortcut works within the
    /// page only, so that pages share them.
    QAction* addCommand(base::Command command);
    /// "Label changed · Undo"; nothing for the number 0.
    void offerUndo(const QString& sentence, std::int64_t number);
    /// Ctrl+H over the grid shows who changed what of its record.
    void addHistory(widgets::EntryGrid& grid, const schema::EntityDescription& entity);
    /// Where the parts of the page stand side by side; the drawer comes after them.
    QSplitter* parts() { return parts_; }

    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    std::optional<BuildingId> building_;
    QSplitter* parts_;
    HistoryDrawer* history_ = nullptr;
};

/// Today on this computer's calendar.
core::Date today();

} // namespace mitoyen::pages
