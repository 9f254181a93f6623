// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/building.h"
#include "pages/shell/page.h"

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace mitoyen::pages {

class BuildingForm;

/// A building at a glance: its master data, which save themselves when a field is left, and its figures, each of
/// which leads to its page.
class OverviewPage final : public Page {
    Q_OBJECT
public:
    OverviewPage(PageContext& context, QWidget* parent);
    void showBuilding(BuildingId building) override;
    void focusFirst() override;
    void retranslate() override;

private:
    struct Figures;
    void load();
    void save();
    void addFigure(const char* page);

    struct Tile {
        QString page;
        QPushButton* open;
        QLabel* figure;
        QLabel* what;
    };
    std::optional<BuildingId> building_;
    std::shared_ptr<Figures> figures_;
    QLabel* dataTitle_;
    BuildingForm* form_;
    QLabel* figuresTitle_;
    std::vector<Tile> tiles_;
};

} // namespace mitoyen::pages
