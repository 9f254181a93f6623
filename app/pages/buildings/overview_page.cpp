// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/buildings/overview_page.h"

#include "base/translations.h"
#include "model/conflict.h"
#include "model/expense.h"
#include "model/person.h"
#include "model/statement.h"
#include "model/unit.h"
#include "pages/buildings/building_form.h"
#include "pages/buildings/building_operations.h"
#include "pages/shell/page_table.h"
#include "widgets/appearance.h"
#include "widgets/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mitoyen::pages {

struct OverviewPage::Figures {
    std::optional<model::Building> building;
    std::int64_t units = 0;
    std::int64_t owners = 0;
    std::int64_t expenses = 0;
    std::int64_t statements = 0;
    std::int64_t conflicts = 0;
};

namespace {

template <class E> std::int64_t countIn(storage::Replica& replica, BuildingId building)
{
    return replica.count(schema::description<E>(), {.building = building.uuid});
}

} // namespace

OverviewPage::OverviewPage(PageContext& context, QWidget* parent)
    : Page(context, QStringLiteral("overview_page"), parent),
      dataTitle_(new QLabel(this)),
      form_(new BuildingForm(this)),
      figuresTitle_(new QLabel(this))
{
    widgets::setTextRole(dataTitle_, widgets::TextRole::Section);
    widgets::setTextRole(figuresTitle_, widgets::TextRole::Section);
    auto* content = new QWidget(this);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(widgets::scaled(24));
    auto* left = new QVBoxLayout;
    left->addWidget(dataTitle_);
    left->addWidget(form_);
    left->addStretch();
    columns->addLayout(left, 1);
    auto* right = new QVBoxLayout;
    right->addWidget(figuresTitle_);
    for (const char* page : {"units", "owners", "expenses", "statements", "conflicts"})
        addFigure(page);
    for (const auto& tile : tiles_) {
        auto* row = new QHBoxLayout;
        row->addWidget(tile.figure, 0, Qt::AlignBaseline);
        row->addWidget(tile.what, 1, Qt::AlignBaseline);
        row->addWidget(tile.open);
        right->addLayout(row);
    }
    right->addStretch();
    columns->addLayout(right, 1);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    body()->addWidget(area);
    connect(form_, &BuildingForm::edited, this, &OverviewPage::save);
    connect(&context.replica, &base::ReplicaThread::changed, this, [this](const QSet<QString>& tables) {
        static const QSet<QString> shown{QStringLiteral("building"),  QStringLiteral("unit"),
                                         QStringLiteral("person"),    QStringLiteral("expense"),
                                         QStringLiteral("statement"), QStringLiteral("conflict")};
        if (building_ && tables.intersects(shown))
            load();
    });
    retranslate();
}

void OverviewPage::addFigure(const char* page)
{
    Tile tile{QLatin1String(page), new QPushButton(this), new QLabel(this), new QLabel(this)};
    tile.open->setObjectName(QStringLiteral("open_") + tile.page);
    tile.figure->setObjectName(QStringLiteral("figure_") + tile.page);
    tile.figure->setAlignment(Qt::AlignRight);
    widgets::whenScaled(tile.figure, [figure = tile.figure] { figure->setMinimumWidth(widgets::scaled(72)); });
    widgets::setTextRole(tile.figure, widgets::TextRole::Title);
    connect(tile.open, &QPushButton::clicked, this, [this, id = tile.page] {
        const auto* entry = findPage(id);
        if (entry == nullptr || !building_)
            return;
        if (entry->place == PagePlace::Office)
            context().navigation.openPage(id);
        else
            context().navigation.openBuilding(*building_, id);
    });
    tiles_.push_back(tile);
}

void OverviewPage::showBuilding(BuildingId building)
{
    building_ = building;
    banner().clear();
    load();
}

void OverviewPage::load()
{
    replicaThread().run(
        this,
        [id = *building_](storage::Replica& r) {
            Figures figures;
            figures.building = r.find(id);
            figures.units = countIn<model::Unit>(r, id);
            figures.owners = countIn<model::Person>(r, id);
            figures.expenses = countIn<model::Expense>(r, id);
            figures.statements = countIn<model::Statement>(r, id);
            figures.conflicts = r.count(schema::description<model::Conflict>(),
                                        {.building = id.uuid, .equal = {{"state", std::string("open")}}});
            return figures;
        },
        [this, id = *building_](Figures figures) {
            if (!building_ || !(*building_ == id) || !figures.building)
                return;
            figures_ = std::make_shared<Figures>(std::move(figures));
            form_->setBuilding(*figures_->building);
            retranslate();
        });
}

void OverviewPage::save()
{
    if (!form_->isChanged() || !form_->check())
        return;
    base::Operation(this, tr("Change a building"))
        .run([building = form_->building(), label = tr("Change a building").toStdString()](storage::Replica& r) {
            return saveBuilding(r, label, building);
        })
        .then([this] { banner().say(tr("Saved.")); })
        .otherwise([this](const core::Error& error) {
            if (!form_->show(error))
                showFailure(tr("Change a building"), error);
        });
}

void OverviewPage::focusFirst()
{
    form_->focusFirst();
}

void OverviewPage::retranslate()
{
    dataTitle_->setText(tr("Master data"));
    figuresTitle_->setText(tr("At a glance"));
    for (const auto& tile : tiles_) {
        const auto* entry = findPage(tile.page);
        const auto title = entry != nullptr ? titleOf(*entry) : tile.page;
        const bool there = entry != nullptr;
        for (QWidget* widget : std::initializer_list<QWidget*>{tile.open, tile.figure, tile.what})
            widget->setVisible(there);
        tile.what->setText(title);
        tile.open->setText(tr("Open"));
        tile.open->setAccessibleName(tr("Open: %1").arg(title));
        if (!figures_)
            continue;
        const auto count = tile.page == QLatin1String("units") ? figures_->units
            : tile.page == QLatin1String("owners")             ? figures_->owners
            : tile.page == QLatin1String("expenses")           ? figures_->expenses
            : tile.page == QLatin1String("statements")         ? figures_->statements
                                                               : figures_->conflicts;
        tile.figure->setText(base::integerText(count));
    }
}

} // namespace mitoyen::pages
