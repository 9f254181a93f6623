// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/shell/building_workspace.h"

#include "base/replica_thread.h"
#include "base/translations.h"
#include "model/allocation_key.h"
#include "model/building.h"
#include "model/unit.h"
#include "pages/shell/page.h"
#include "pages/shell/page_stack.h"
#include "pages/shell/page_table.h"
#include "widgets/appearance.h"
#include "widgets/status_pill.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

namespace mitoyen::pages {

/// What the head says, as it was read.
struct BuildingWorkspace::Head {
    std::optional<model::Building> building;
    std::int64_t units = 0;
    std::int64_t sharesOfKeys = 0;
    std::int64_t sharesOfDeed = 0;
};

namespace {

/// A tab takes an ampersand for a shortcut.
QString shownTitle(const PageEntry& entry)
{
    return titleOf(entry).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString keyText(BuildingId building)
{
    return QString::fromStdString(core::toText(building.uuid));
}

} // namespace

BuildingWorkspace::BuildingWorkspace(PageContext& context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      name_(new QLabel(this)),
      facts_(new QLabel(this)),
      state_(new widgets::StatusPill(this)),
      tabs_(new QTabBar(this)),
      stack_(new PageStack(this))
{
    setObjectName(QStringLiteral("building_workspace"));
    name_->setObjectName(QStringLiteral("building_name"));
    name_->setTextFormat(Qt::PlainText);
    widgets::setTextRole(name_, widgets::TextRole::Title);
    facts_->setObjectName(QStringLiteral("building_facts"));
    facts_->setProperty("role", QStringLiteral("secondary"));
    facts_->setTextFormat(Qt::PlainText);
    facts_->setWordWrap(true);
    tabs_->setObjectName(QStringLiteral("page_tabs"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setUsesScrollButtons(true);
    tabs_->setElideMode(Qt::ElideNone);
    for (const auto& entry : pageTable())
        if (entry.place == PagePlace::Building)
            tabs_->setTabData(tabs_->addTab(shownTitle(entry)), QLatin1String(entry.id));

    auto* head = new QWidget(this);
    head->setObjectName(QStringLiteral("page_head"));
    head->setAttribute(Qt::WA_StyledBackground);
    auto* factsRow = new QHBoxLayout;
    factsRow->addWidget(facts_, 1);
    factsRow->addWidget(state_, 0, Qt::AlignTop);
    auto* headColumn = new QVBoxLayout(head);
    const int margin = widgets::scaled(16);
    headColumn->setContentsMargins(margin, widgets::scaled(12), margin, 0);
    headColumn->setSpacing(widgets::scaled(4));
    headColumn->addWidget(name_);
    headColumn->addLayout(factsRow);
    headColumn->addWidget(tabs_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(stack_, 1);
    connect(tabs_, &QTabBar::currentChanged, this, &BuildingWorkspace::showTab);
    connect(&context_.replica, &base::ReplicaThread::changed, this, [this](const QSet<QString>& tables) {
        if (building_ &&
            tables.intersects({QStringLiteral("building"), QStringLiteral("unit"), QStringLiteral("allocation_key")}))
            loadHead();
    });
    retranslate();
}

void BuildingWorkspace::show(BuildingId building, const QString& page)
{
    const bool other = !building_ || !(*building_ == building);
    building_ = building;
    if (other) {
        head_.reset();
        loadHead();
    }
    const auto wanted = page.isEmpty() ? tabOf_.value(keyText(building)) : page;
    int tab = 0;
    for (int i = 0; i < tabs_->count(); ++i)
        if (tabs_->tabData(i).toString() == wanted)
            tab = i;
    {
        const QSignalBlocker quiet(tabs_);
        tabs_->setCurrentIndex(tab);
    }
    showTab(tab);
}

Page* BuildingWorkspace::page(const QString& id)
{
    auto* made = pages_.value(id);
    const auto* entry = findPage(id);
    if (made == nullptr && entry != nullptr) {
        made = entry->make(context_, stack_);
        stack_->addWidget(made);
        pages_.insert(id, made);
    }
    return made;
}

Page* BuildingWorkspace::currentPage() const
{
    return qobject_cast<Page*>(stack_->currentWidget());
}

QString BuildingWorkspace::currentPageId() const
{
    return tabs_->tabData(tabs_->currentIndex()).toString();
}

void BuildingWorkspace::showTab(int tab)
{
    if (!building_ || tab < 0)
        return;
    const auto id = tabs_->tabData(tab).toString();
    auto* shown = page(id);
    tabOf_.insert(keyText(*building_), id);
    const auto in = shownIn_.constFind(id);
    if (in == shownIn_.constEnd() || !(*in == *building_)) {
        shownIn_.insert(id, *building_);
        shown->showBuilding(*building_);
    }
    stack_->setCurrentWidget(shown);
}

void BuildingWorkspace::loadHead()
{
    context_.replica.run(
        this,
        [id = *building_](storage::Replica& r) {
            Head head;
            head.building = r.find(id);
            head.units = r.count(schema::description<model::Unit>(), {.building = id.uuid});
            for (const auto& key : r.all<model::AllocationKey>({.building = id.uuid})) {
                if (!key.general)
                    continue;
                head.sharesOfDeed = key.total;
                for (const auto& share : key.shares)
                    head.sharesOfKeys += share.shares;
            }
            return head;
        },
        [this, id = *building_](Head head) {
            if (!building_ || !(*building_ == id))
                return;
            head_ = std::make_shared<Head>(std::move(head));
            retranslate();
        });
}

void BuildingWorkspace::retranslate()
{
    for (int tab = 0; tab < tabs_->count(); ++tab)
        if (const auto* entry = findPage(tabs_->tabData(tab).toString()))
            tabs_->setTabText(tab, shownTitle(*entry));
    tabs_->setAccessibleName(tr("Pages of the building"));
    state_->setVisible(head_ && head_->building.has_value());
    if (!head_ || !head_->building) {
        name_->setText({});
        facts_->setText({});
        return;
    }
    const auto& building = *head_->building;
    name_->setText(QString::fromStdString(building.name));
    QStringList facts;
    if (!building.street.empty())
        facts.append(QString::fromStdString(building.street));
    if (!building.town.empty())
        facts.append(QString::fromStdString(building.postalCode + " " + building.town));
    facts.append(tr("%n unit(s)", nullptr, static_cast<int>(head_->units)));
    if (head_->sharesOfDeed > 0)
        facts.append(tr("%1 shares").arg(base::integerText(head_->sharesOfDeed)));
    facts_->setText(facts.join(QStringLiteral(" · ")));
    const bool complete = head_->sharesOfDeed > 0 && head_->sharesOfKeys == head_->sharesOfDeed;
    if (head_->units == 0)
        state_->setState(models::Tone::Attention, tr("No units yet"));
    else
        state_->setState(complete ? models::Tone::Good : models::Tone::Attention,
                         complete ? tr("Shares complete") : tr("Shares incomplete"));
}

void BuildingWorkspace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mitoyen::pages
