// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/shell/workspace.h"

#include "base/command_registry.h"
#include "base/settings.h"
#include "base/translations.h"
#include "pages/shell/building_workspace.h"
#include "pages/shell/office_notice.h"
#include "pages/shell/page.h"
#include "pages/shell/page_stack.h"
#include "pages/shell/page_table.h"
#include "pages/shell/search_box.h"
#include "pages/shell/sidebar.h"
#include "pages/shell/status_line.h"
#include "widgets/appearance.h"

#include <algorithm>
#include <vector>

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>

namespace mitoyen::pages {

namespace {

const QString splitterName = QStringLiteral("workspace_splitter");
const QString placeName = QStringLiteral("workspace_place");
constexpr char firstPage[] = "buildings";

} // namespace

Workspace::Workspace(PageContext& context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      sidebarButton_(new QToolButton(this)),
      search_(new SearchBox(context, this)),
      languageButton_(new QToolButton(this)),
      themeButton_(new QToolButton(this)),
      notice_(new OfficeNotice(context, this)),
      sidebar_(new Sidebar(context, this)),
      splitter_(new QSplitter(this)),
      stack_(new PageStack(this)),
      buildings_(new BuildingWorkspace(context, this)),
      status_(new StatusLine(context, this))
{
    setObjectName(QStringLiteral("workspace"));
    splitter_->setObjectName(splitterName);
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(sidebar_);
    splitter_->addWidget(stack_);
    splitter_->setStretchFactor(1, 1);
    widgets::whenScaled(splitter_, [this] {
        // A width the user chose stays.
        if (!splitter_->restoreState(context_.settings.layout(splitterName)))
            splitter_->setSizes({widgets::scaled(240), qMax(width() - widgets::scaled(240), widgets::scaled(400))});
    });
    stack_->addWidget(buildings_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(notice_);
    column->addWidget(splitter_, 1);
    column->addWidget(status_);

    connect(splitter_, &QSplitter::splitterMoved, this,
            [this] { context_.settings.setLayout(splitterName, splitter_->saveState()); });
    connect(sidebar_, &Sidebar::buildingChosen, this, [this](BuildingId building) { showBuilding(building, {}); });
    connect(sidebar_, &Sidebar::pageChosen, this, &Workspace::showPage);
    connect(sidebar_, &Sidebar::activated, this, &Workspace::focusPage);
    connect(sidebar_, &Sidebar::loaded, this, [this] {
        search_->setBuildingNames(sidebar_->buildingNames());
        if (!placed_)
            restorePlace();
    });
    connect(status_, &StatusLine::conflictsRequested, this, [this] {
        if (const auto* entry = pageFor(QStringLiteral("conflict")))
            showPage(QLatin1String(entry->id));
    });
    connect(notice_, &OfficeNotice::unlocked, this, &Workspace::unlocked);
    sidebar_->load();
    retranslate();
}

Workspace::~Workspace() = default;

QWidget* Workspace::makeHead()
{
    auto* head = new QFrame(this);
    head->setObjectName(QStringLiteral("window_head"));
    sidebarButton_->setObjectName(QStringLiteral("toggle_sidebar"));
    languageButton_->setObjectName(QStringLiteral("choose_language"));
    themeButton_->setObjectName(QStringLiteral("choose_theme"));
    sidebarButton_->setIcon(widgets::icon(QStringLiteral("sidebar")));
    languageButton_->setIcon(widgets::icon(QStringLiteral("language")));
    languageButton_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    themeButton_->setIcon(widgets::icon(QStringLiteral("theme")));
    for (auto* button : {sidebarButton_, languageButton_, themeButton_})
        button->setAutoRaise(true);
    connect(sidebarButton_, &QToolButton::clicked, this, &Workspace::toggleSidebar);

    // The menus show the same commands as the menu bar: each exists once.
    const auto menuOf = [this](QToolButton* button, const QStringList& ids) {
        auto* menu = new QMenu(button);
        for (const auto& id : ids)
            if (auto* action = context_.commands.action(id))
                menu->addAction(action);
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
    };
    menuOf(languageButton_,
           {QStringLiteral("language.fr"), QStringLiteral("language.nl"), QStringLiteral("language.de"),
            QStringLiteral("language.en")});
    menuOf(themeButton_, {QStringLiteral("theme.system"), QStringLiteral("theme.light"), QStringLiteral("theme.dark")});
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(widgets::scaled(8), widgets::scaled(6), widgets::scaled(8), widgets::scaled(6));
    row->addWidget(sidebarButton_);
    row->addWidget(search_, 1);
    row->addStretch(1);
    row->addWidget(languageButton_);
    row->addWidget(themeButton_);
    return head;
}

Page* Workspace::officePage(const QString& id)
{
    auto* page = officePages_.value(id);
    const auto* entry = findPage(id);
    if (page == nullptr && entry != nullptr && entry->place == PagePlace::Office) {
        page = entry->make(context_, stack_);
        stack_->addWidget(page);
        officePages_.insert(id, page);
    }
    return page;
}

void Workspace::showBuilding(BuildingId building, const QString& page)
{
    placed_ = true;
    buildings_->show(building, page);
    stack_->setCurrentWidget(buildings_);
    sidebar_->select(building);
    keepPlace(QString::fromStdString(core::toText(building.uuid)) + QLatin1Char(' ') + buildings_->currentPageId());
    context_.commands.refresh();
}

void Workspace::showPage(const QString& id)
{
    auto* page = officePage(id);
    if (page == nullptr)
        return;
    placed_ = true;
    stack_->setCurrentWidget(page);
    sidebar_->selectPage(id);
    keepPlace(id);
    context_.commands.refresh();
}

void Workspace::showRecord(const QString& table, const core::Uuid& record, std::optional<BuildingId> building)
{
    if (table == QStringLiteral("building"))
        return showBuilding(BuildingId{record}, {});
    const auto* entry = pageFor(table);
    if (entry == nullptr) {
        if (building)
            showBuilding(*building, {});
        return;
    }
    const QString id = QLatin1String(entry->id);
    if (entry->place == PagePlace::Building && building)
        showBuilding(*building, id);
    else if (entry->place == PagePlace::Office)
        showPage(id);
    if (auto* page = currentPage()) {
        // Whoever looked for a record goes on in it.
        page->focusFirst();
        page->showRecord(table, record);
    }
}

std::optional<BuildingId> Workspace::building() const
{
    return stack_->currentWidget() == buildings_ ? buildings_->building() : std::nullopt;
}

Page* Workspace::currentPage() const
{
    return stack_->currentWidget() == buildings_ ? buildings_->currentPage()
                                                 : qobject_cast<Page*>(stack_->currentWidget());
}

void Workspace::focusPage()
{
    if (auto* page = currentPage())
        page->focusFirst();
}

void Workspace::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void Workspace::toggleSidebar()
{
    sidebar_->setVisible(!sidebar_->isVisible());
}

void Workspace::stepTab(int by)
{
    std::vector<QString> ids;
    for (const auto& entry : pageTable())
        if (entry.place == PagePlace::Building)
            ids.push_back(QLatin1String(entry.id));
    const auto here = std::ranges::find(ids, buildings_->currentPageId());
    if (!building() || here == ids.end())
        return;
    const auto count = static_cast<int>(ids.size());
    const auto to = (static_cast<int>(here - ids.begin()) + by + count) % count;
    showBuilding(*building(), ids[static_cast<std::size_t>(to)]);
}

void Workspace::keepPlace(const QString& place)
{
    context_.settings.setLayout(placeName, place.toUtf8());
}

void Workspace::restorePlace()
{
    placed_ = true;
    const auto place = QString::fromUtf8(context_.settings.layout(placeName)).split(QLatin1Char(' '));
    if (const auto building = core::parseUuid(place.front().toStdString());
        building && sidebar_->buildingNames().contains(place.front())) {
        showBuilding(BuildingId{*building}, place.size() > 1 ? place[1] : QString());
    } else {
        const auto* entry = findPage(place.front());
        showPage(entry != nullptr && entry->place == PagePlace::Office ? place.front() : QLatin1String(firstPage));
    }
    focusPage();
}

void Workspace::retranslate()
{
    sidebarButton_->setToolTip(tr("Show or hide the portfolio"));
    sidebarButton_->setAccessibleName(tr("Show or hide the portfolio"));
    languageButton_->setText(QString::fromStdString(std::string(base::code(base::currentLanguage()))).toUpper());
    languageButton_->setToolTip(tr("Language"));
    languageButton_->setAccessibleName(tr("Language"));
    themeButton_->setToolTip(tr("Light or dark"));
    themeButton_->setAccessibleName(tr("Light or dark"));
    splitter_->setAccessibleName(tr("Width of the portfolio"));
}

void Workspace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mitoyen::pages
