// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/building.h"

#include <optional>

#include <QDialog>

namespace mitoyen::pages {

class BuildingForm;

/// Asks for the master data of a building; hands back what was typed, and stores nothing.
class BuildingDialog final : public QDialog {
    Q_OBJECT
public:
    explicit BuildingDialog(const model::Building& draft, QWidget* parent = nullptr);
    static std::optional<model::Building> edit(QWidget* parent, const model::Building& draft);

private:
    BuildingForm* form_;
};

} // namespace mitoyen::pages
