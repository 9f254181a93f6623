// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/buildings/buildings_page.h"

#include "base/command_registry.h"
#include "base/translations.h"
#include "base/vocabulary.h"
#include "model/unit.h"
#include "pages/buildings/building_dialog.h"
#include "pages/buildings/building_operations.h"
#include "pages/working/typed_text.h"
#include "widgets/appearance.h"
#include "widgets/banner.h"
#include "widgets/empty_state.h"
#include "widgets/entry_grid.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mitoyen::pages {

namespace {

using Row = BuildingsPage::Row;

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

std::vector<models::Column<Row>> columns()
{
    using models::CellKind;
    return std::vector<models::Column<Row>>{
        {.title = base::fieldName("building", "name"),
         .text = [](const Row& row) { return text(row.building.name); },
         .id = "name",
         .stretch = true,
         .orderBy = "name"},
        {.title = base::fieldName("building", "street"),
         .text = [](const Row& row) { return text(row.building.street); },
         .id = "street",
         .stretch = true,
         .orderBy = "street"},
        {.title = base::fieldName("building", "postal_code"),
         .text = [](const Row& row) { return text(row.building.postalCode); },
         .id = "postal_code",
         .orderBy = "postal_code"},
        {.title = base::fieldName("building", "town"),
         .text = [](const Row& row) { return text(row.building.town); },
         .id = "town",
         .orderBy = "town"},
        {.title = BuildingsPage::tr("Units"),
         .text = [](const Row& row) { return base::integerText(row.units); },
         .kind = CellKind::Integer,
         .id = "units",
         .sortValue = [](const Row& row) { return QVariant(static_cast<qlonglong>(row.units)); }},
        {.title = base::fieldName("building", "language"),
         .text =
             [](const Row& row) {
                 return base::wordName("building", "language", schema::toWord(row.building.language));
             },
         .id = "language"},
        {.title = base::fieldName("building", "enterprise_number"),
         .text = [](const Row& row) { return shownEnterpriseNumber(row.building.enterpriseNumber); },
         .id = "enterprise_number"},
    };
}

std::vector<Row> readRows(storage::Replica& replica, const models::Slice& slice)
{
    std::vector<Row> rows;
    const storage::Query query{
        .orderBy = slice.orderBy.empty() ? "name" : slice.orderBy, .limit = slice.limit, .offset = slice.offset};
    for (auto& building : replica.all<model::Building>(query)) {
        const auto units = replica.count(schema::description<model::Unit>(), {.building = building.id.uuid});
        rows.push_back({std::move(building), units});
    }
    return rows;
}

} // namespace

BuildingsPage::BuildingsPage(PageContext& context, QWidget* parent)
    : Page(context, QStringLiteral("buildings_page"), parent),
      filter_(new QLineEdit(this)),
      new_(new QPushButton(this)),
      takeOver_(new QPushButton(this)),
      grid_(new widgets::EntryGrid(QStringLiteral("buildings_grid"), context.settings, this)),
      empty_(new widgets::EmptyState(QStringLiteral("buildings"), this))
{
    filter_->setObjectName(QStringLiteral("buildings_filter"));
    filter_->setClearButtonEnabled(true);
    new_->setObjectName(QStringLiteral("new_building"));
    takeOver_->setObjectName(QStringLiteral("take_over_building"));
    takeOver_->setProperty("primary", true);
    auto* bar = new QHBoxLayout;
    bar->addWidget(filter_, 1);
    bar->addStretch(1);
    bar->addWidget(new_);
    bar->addWidget(takeOver_);
    body()->addLayout(bar);
    body()->addWidget(grid_, 1);

    model_ = new models::TableModel<Row>(columns, this);
    grid_->setModel(model_);
    empty_->setObjectName(QStringLiteral("buildings_empty"));
    grid_->setEmptyState(empty_);
    model_->setSource(
        context.replica,
        {.rows = readRows,
         .count = [](storage::Replica& replica) { return replica.count(schema::description<model::Building>()); },
         .tables = {QStringLiteral("building"), QStringLiteral("unit")},
         .record = [](const Row& row) { return row.building.id.uuid; }});
    connect(model_, &models::TableModelBase::loadFailed, this,
            [this](const core::Error& error) { showFailure(tr("Buildings"), error); });
    connect(filter_, &QLineEdit::textChanged, grid_, &widgets::EntryGrid::setFilter);
    connect(grid_, &widgets::EntryGrid::activated, this, &BuildingsPage::open);
    connect(new_, &QPushButton::clicked, this, &BuildingsPage::newBuilding);
    const auto takeOver = [this] { this->context().navigation.openPage(QStringLiteral("takeover")); };
    connect(takeOver_, &QPushButton::clicked, this, takeOver);
    connect(empty_, &widgets::EmptyState::triggered, this, takeOver);
    auto* add = context.commands.add({.id = QStringLiteral("building.new"),
                                      .text = [] { return tr("New building…"); },
                                      .run = [this] { newBuilding(); },
                                      .shortcut = QKeySequence::New,
                                      .icon = QStringLiteral("new"),
                                      .menu = base::CommandMenu::File},
                                     this);
    // Other pages make their own new things by the same keys.
    add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(add);
    retranslate();
}

void BuildingsPage::open(int row)
{
    if (row >= 0)
        context().navigation.openBuilding(model_->rowAt(row).building.id);
}

void BuildingsPage::newBuilding()
{
    const auto draft = BuildingDialog::edit(this, {});
    if (!draft)
        return;
    base::Operation(this, tr("New building"))
        .run([draft = *draft, label = tr("New building").toStdString()](storage::Replica& replica) {
            return insertBuilding(replica, label, draft);
        })
        .then([this](BuildingId building) { context().navigation.openBuilding(building); });
}

void BuildingsPage::focusFirst()
{
    filter_->setFocus();
}

void BuildingsPage::retranslate()
{
    filter_->setPlaceholderText(tr("Filter this list"));
    filter_->setAccessibleName(tr("Filter this list"));
    new_->setText(tr("New building…"));
    new_->setAccessibleName(tr("New building…"));
    takeOver_->setText(tr("Take over a building…"));
    takeOver_->setAccessibleName(tr("Take over a building…"));
    grid_->setWhat(tr("Buildings"));
    empty_->setSentence(tr("No building yet. Take one over from the previous syndic's spreadsheets, or connect to your "
                           "office's server in the settings."));
    empty_->setVerb(tr("Take over a building…"));
}

} // namespace mitoyen::pages
