// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/building.h"
#include "pages/shell/page_context.h"

#include <vector>

#include <QHash>
#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace mitoyen::pages {

/// The portfolio: pages of the office, then its buildings by town, filtered as one types.
class Sidebar final : public QWidget {
    Q_OBJECT
public:
    Sidebar(PageContext& context, QWidget* parent = nullptr);
    /// Names by identifier, for the search.
    const QHash<QString, QString>& buildingNames() const { return names_; }
    void select(BuildingId building);
    void selectPage(const QString& page);
    void load();

signals:
    void buildingChosen(mitoyen::pages::BuildingId building);
    void pageChosen(const QString& page);
    void loaded();
    /// Enter or a double click: whoever chose wants to go there.
    void activated();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void choose(const QTreeWidgetItem* item);
    QTreeWidgetItem* itemOf(int role, const QString& value) const;
    void retranslate();

    PageContext& context_;
    QLineEdit* filter_;
    QTreeWidget* tree_;
    std::vector<model::Building> buildings_;
    QHash<QString, QString> names_;
    QString selectedBuilding_;
    QString selectedPage_;
    bool filling_ = false;
};

} // namespace mitoyen::pages
