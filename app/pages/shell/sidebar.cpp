// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/shell/sidebar.h"

#include "base/replica_thread.h"
#include "core/text.h"
#include "pages/shell/page_table.h"
#include "widgets/appearance.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mitoyen::pages {

namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int buildingRole = Qt::UserRole + 1;
/// Towns are worth a level of their own only in a portfolio.
constexpr std::size_t listedFlat = 6;

QString idText(const model::Building& building)
{
    return QString::fromStdString(core::toText(building.id.uuid));
}

bool matches(const model::Building& building, const std::string& wanted)
{
    return wanted.empty() ||
        core::fold(building.name + ' ' + building.street + ' ' + building.town).find(wanted) != std::string::npos;
}

} // namespace

Sidebar::Sidebar(PageContext& context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      filter_(new QLineEdit(this)),
      tree_(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("sidebar"));
    setAttribute(Qt::WA_StyledBackground);
    filter_->setObjectName(QStringLiteral("portfolio_filter"));
    filter_->setClearButtonEnabled(true);
    tree_->setObjectName(QStringLiteral("portfolio"));
    tree_->setHeaderHidden(true);
    tree_->header()->setSectionResizeMode(QHeaderView::Stretch);
    tree_->setTextElideMode(Qt::ElideMiddle);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    const int margin = widgets::scaled(8);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(filter_);
    column->addWidget(tree_, 1);
    connect(filter_, &QLineEdit::textChanged, this, &Sidebar::fill);
    connect(tree_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (!filling_)
            choose(item);
    });
    connect(tree_, &QTreeWidget::itemActivated, this, &Sidebar::activated);
    connect(&context_.replica, &base::ReplicaThread::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QStringLiteral("building")))
            load();
    });
    setFocusProxy(tree_);
    widgets::whenScaled(this, [this] {
        tree_->setIndentation(widgets::scaled(16));
        setMinimumWidth(widgets::scaled(160));
    });
    retranslate();
}

void Sidebar::load()
{
    context_.replica.run(
        this, [](storage::Replica& r) { return r.all<model::Building>({.orderBy = "name"}); },
        [this](std::vector<model::Building> buildings) {
            buildings_ = std::move(buildings);
            names_.clear();
            for (const auto& building : buildings_)
                names_.insert(idText(building), QString::fromStdString(building.name));
            fill();
            emit loaded();
        });
}

void Sidebar::fill()
{
    const QScopedValueRollback filling(filling_, true);
    tree_->clear();
    for (const auto& entry : pageTable()) {
        if (entry.place != PagePlace::Office)
            continue;
        auto* item = new QTreeWidgetItem(tree_, {titleOf(entry)});
        item->setIcon(0, widgets::icon(QLatin1String(entry.icon)));
        item->setData(0, pageRole, QLatin1String(entry.id));
    }
    auto* heading = new QTreeWidgetItem(tree_, {tr("Portfolio")});
    heading->setFlags(Qt::NoItemFlags);
    heading->setForeground(0, widgets::colours().secondary);
    const auto wanted = core::fold(filter_->text().toStdString());
    tree_->setRootIsDecorated(buildings_.size() > listedFlat);
    QHash<QString, QTreeWidgetItem*> towns;
    QHash<QString, int> counts;
    for (const auto& building : buildings_) {
        if (!matches(building, wanted))
            continue;
        const auto town = building.town.empty() ? tr("Without town") : QString::fromStdString(building.town);
        QTreeWidgetItem* item = nullptr;
        const QStringList name{QString::fromStdString(building.name)};
        if (buildings_.size() <= listedFlat) {
            item = new QTreeWidgetItem(tree_, name);
        } else {
            auto*& parent = towns[town];
            if (parent == nullptr) {
                parent = new QTreeWidgetItem(tree_);
                parent->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
                parent->setExpanded(true);
            }
            parent->setText(0, tr("%1 (%2)", "town, number of buildings").arg(town, QString::number(++counts[town])));
            item = new QTreeWidgetItem(parent, name);
        }
        item->setIcon(0, widgets::icon(QStringLiteral("building")));
        item->setData(0, buildingRole, idText(building));
        item->setToolTip(0,
                         QString::fromStdString(building.name + "\n" + building.street + "\n" + building.postalCode +
                                                " " + building.town));
    }
    auto* selected = itemOf(buildingRole, selectedBuilding_);
    if (selected == nullptr)
        selected = itemOf(pageRole, selectedPage_);
    tree_->setCurrentItem(selected);
}

QTreeWidgetItem* Sidebar::itemOf(int role, const QString& value) const
{
    if (value.isEmpty())
        return nullptr;
    for (QTreeWidgetItemIterator item(tree_); *item != nullptr; ++item)
        if ((*item)->data(0, role).toString() == value)
            return *item;
    return nullptr;
}

void Sidebar::choose(const QTreeWidgetItem* item)
{
    if (item == nullptr)
        return;
    const auto page = item->data(0, pageRole).toString();
    const auto building = core::parseUuid(item->data(0, buildingRole).toString().toStdString());
    if (!page.isEmpty()) {
        emit pageChosen(page);
    } else if (building) {
        emit buildingChosen(BuildingId{*building});
    }
}

void Sidebar::select(BuildingId building)
{
    const QScopedValueRollback filling(filling_, true);
    selectedBuilding_ = QString::fromStdString(core::toText(building.uuid));
    selectedPage_.clear();
    tree_->setCurrentItem(itemOf(buildingRole, selectedBuilding_));
}

void Sidebar::selectPage(const QString& page)
{
    const QScopedValueRollback filling(filling_, true);
    selectedPage_ = page;
    selectedBuilding_.clear();
    tree_->setCurrentItem(itemOf(pageRole, page));
}

void Sidebar::retranslate()
{
    filter_->setPlaceholderText(tr("Filter buildings"));
    filter_->setAccessibleName(tr("Filter buildings"));
    tree_->setAccessibleName(tr("Portfolio"));
    fill();
}

void Sidebar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mitoyen::pages
