// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/buildings/building_dialog.h"

#include "pages/buildings/building_form.h"
#include "widgets/appearance.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace mitoyen::pages {

BuildingDialog::BuildingDialog(const model::Building& draft, QWidget* parent)
    : QDialog(parent),
      form_(new BuildingForm(this))
{
    setObjectName(QStringLiteral("building_dialog"));
    setWindowTitle(tr("New building"));
    form_->setBuilding(draft);
    form_->setMinimumWidth(widgets::scaled(400));
    auto* buttons = new QDialogButtonBox(this);
    auto* create = buttons->addButton(tr("Create the building"), QDialogButtonBox::AcceptRole);
    auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    create->setObjectName(QStringLiteral("create_building"));
    create->setProperty("primary", true);
    create->setAccessibleName(create->text());
    cancel->setObjectName(QStringLiteral("cancel_building"));
    cancel->setAccessibleName(cancel->text());
    auto* column = new QVBoxLayout(this);
    column->addWidget(form_);
    column->addSpacing(widgets::scaled(12));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (form_->check())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form_->focusFirst();
}

std::optional<model::Building> BuildingDialog::edit(QWidget* parent, const model::Building& draft)
{
    BuildingDialog dialog(draft, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.form_->building();
}

} // namespace mitoyen::pages
