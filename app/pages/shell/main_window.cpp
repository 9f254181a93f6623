// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/shell/main_window.h"

#include "base/command_registry.h"
#include "base/messages.h"
#include "base/replica_thread.h"
#include "base/settings.h"
#include "base/sync_service.h"
#include "base/translations.h"
#include "pages/first_run/first_run_page.h"
#include "pages/first_run/unlock_page.h"
#include "pages/shell/page.h"
#include "pages/shell/page_stack.h"
#include "pages/shell/workspace.h"
#include "widgets/appearance.h"
#include "widgets/banner.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>

namespace mitoyen::pages {

namespace {
const QString windowName = QStringLiteral("main_window");
/// Title bar and edges are drawn around the size a window asks for.
constexpr QSize roomForFrame(8, 48);
} // namespace

MainWindow::MainWindow(const Services& services, QWidget* parent)
    : QMainWindow(parent),
      services_(services),
      context_{services_.replica, services_.commands, services_.settings, *this, services_.sync},
      stack_(new PageStack(this))
{
    setObjectName(windowName);
    setWindowIcon(QIcon(QStringLiteral(":/icons/mitoyen.svg")));
    menuBar()->setObjectName(QStringLiteral("menu_bar"));
    // One native bar on the desktop's top edge cannot be reached by the tests and pictures.
    menuBar()->setNativeMenuBar(false);
    setCentralWidget(stack_);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - roomForFrame));
    restoreGeometry(services_.settings.layout(windowName));
    addCommands();
    makeMenus();
    connect(&services_.commands, &base::CommandRegistry::listChanged, this, &MainWindow::makeMenus,
            Qt::QueuedConnection);
    const auto takeRole = [this] { services_.commands.setRole(services_.replica.role()); };
    connect(&services_.replica, &base::ReplicaThread::roleChanged, this, takeRole);
    takeRole();
    if (services_.sync != nullptr)
        connect(services_.sync, &base::SyncService::officeGone, this, &MainWindow::sayGone);
    retranslate();
}

MainWindow::~MainWindow()
{
    // Pages use the services of this window until their last moment.
    delete workspace_;
}

void MainWindow::start(const QString& file)
{
    if (file.isEmpty() || !QFileInfo::exists(file))
        showFirstRun();
    else
        showUnlock(file);
}

void MainWindow::showFirstRun()
{
    if (firstRun_ == nullptr) {
        firstRun_ = new FirstRunPage(context_, services_.keychain, stack_);
        stack_->addWidget(firstRun_);
        connect(firstRun_, &FirstRunPage::officeReady, this, &MainWindow::showOffice);
        connect(firstRun_, &FirstRunPage::fileChosen, this, &MainWindow::showUnlock);
    }
    stack_->setCurrentWidget(firstRun_);
    firstRun_->focusFirst();
    services_.commands.refresh();
}

void MainWindow::startWith(const QString& file, base::SharedSecret passphrase)
{
    showUnlockPage();
    unlock_->openWith(file, std::move(passphrase));
}

void MainWindow::showUnlock(const QString& file)
{
    showUnlockPage();
    unlock_->open(file);
}

void MainWindow::showUnlockPage()
{
    if (unlock_ == nullptr) {
        unlock_ = new UnlockPage(context_, services_.keychain, stack_);
        stack_->addWidget(unlock_);
        connect(unlock_, &UnlockPage::officeReady, this, &MainWindow::showOffice);
        connect(unlock_, &UnlockPage::anotherFileWanted, this, &MainWindow::showFirstRun);
    }
    stack_->setCurrentWidget(unlock_);
    services_.commands.refresh();
}

void MainWindow::showOffice()
{
    services_.settings.setLastReplica(services_.replica.path());
    delete workspace_;
    workspace_ = new Workspace(context_, stack_);
    stack_->addWidget(workspace_);
    stack_->setCurrentWidget(workspace_);
    // Its pages were empty while it was locked. Later: it is the workspace that says so.
    connect(workspace_, &Workspace::unlocked, this, &MainWindow::showOffice, Qt::QueuedConnection);
    services_.commands.refresh();
    retranslate();
    emit officeOpened();
}

void MainWindow::sayGone(const core::Error& why)
{
    delete std::exchange(workspace_, nullptr);
    showFirstRun();
    firstRun_->banner().fail(base::sentence(why));
}

void MainWindow::lock()
{
    const auto file = services_.replica.path();
    delete std::exchange(workspace_, nullptr);
    services_.replica.close();
    showUnlock(file);
}

void MainWindow::openBuilding(BuildingId building, const QString& page)
{
    if (workspace_ == nullptr)
        return;
    workspace_->showBuilding(building, page);
    workspace_->focusPage();
}

void MainWindow::openPage(const QString& page)
{
    if (workspace_ == nullptr)
        return;
    workspace_->showPage(page);
    workspace_->focusPage();
}

void MainWindow::openRecord(const QString& table, const core::Uuid& record, std::optional<BuildingId> building)
{
    if (workspace_ != nullptr)
        workspace_->showRecord(table, record, building);
}

void MainWindow::makeMenus()
{
    using base::CommandMenu;
    const std::pair<CommandMenu, QString> titles[] = {{CommandMenu::File, tr("&File")},
                                                      {CommandMenu::Edit, tr("&Edit")},
                                                      {CommandMenu::View, tr("&View")},
                                                      {CommandMenu::Building, tr("&Building")},
                                                      {CommandMenu::Accounting, tr("&Accounting")},
                                                      {CommandMenu::Assembly, tr("A&ssembly")},
                                                      {CommandMenu::Tools, tr("&Tools")},
                                                      {CommandMenu::Help, tr("&Help")}};
    // Cleared menus would stay as children, in the language they had.
    for (auto* menu : menuBar()->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly))
        menu->deleteLater();
    menuBar()->clear();
    for (const auto& [which, title] : titles) {
        const auto actions = services_.commands.inMenu(which);
        if (actions.empty())
            continue;
        auto* menu = menuBar()->addMenu(title);
        menu->setObjectName(QStringLiteral("menu_%1").arg(static_cast<int>(which)));
        connect(menu, &QMenu::aboutToShow, &services_.commands, &base::CommandRegistry::refresh);
        // They say what a role may not do; everybody else reads the entries themselves.
        connect(menu, &QMenu::aboutToShow, this,
                [this, menu] { menu->setToolTipsVisible(services_.replica.role().has_value()); });
        for (auto* action : actions) {
            if (services_.commands.command(action).separatorBefore)
                menu->addSeparator();
            menu->addAction(action);
        }
    }
}

void MainWindow::retranslate()
{
    services_.commands.retranslate();
    makeMenus();
    const auto file = QFileInfo(services_.replica.path()).completeBaseName();
    setWindowTitle(file.isEmpty() ? QStringLiteral("Mitoyen") : QStringLiteral("%1 — Mitoyen").arg(file));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    services_.settings.setLayout(windowName, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace mitoyen::pages
