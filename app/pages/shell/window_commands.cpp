// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/shell/main_window.h"

#include "base/command_registry.h"
#include "base/messages.h"
#include "base/operation.h"
#include "base/settings.h"
#include "base/sync_service.h"
#include "base/translations.h"
#include "base/undo_label.h"
#include "pages/shell/page.h"
#include "pages/shell/page_table.h"
#include "pages/shell/workspace.h"
#include "widgets/banner.h"

#include <QActionGroup>
#include <QApplication>
#include <QMessageBox>

/// What the window itself can do; pages add their own commands.
namespace mitoyen::pages {

using base::Command;
using base::CommandMenu;

namespace {
constexpr int textStep = 10;
constexpr int normalText = 100;
} // namespace

void MainWindow::addCommands()
{
    addFileCommands();
    addEditCommands();
    addViewCommands();
    addToolCommands();
    for (auto* action : services_.commands.all())
        addAction(action);
}

void MainWindow::addFileCommands()
{
    const auto open = [this] { return isOfficeOpen(); };
    services_.commands.add({.id = QStringLiteral("office.switch"),
                            .text = [] { return tr("Open another office…"); },
                            .run =
                                [this] {
                                    delete std::exchange(workspace_, nullptr);
                                    services_.replica.close();
                                    showFirstRun();
                                },
                            .icon = QStringLiteral("folder"),
                            .menu = CommandMenu::File,
                            .available = open});
    services_.commands.add({.id = QStringLiteral("office.lock"),
                            .text = [] { return tr("Lock"); },
                            .run = [this] { lock(); },
                            .shortcut = Qt::CTRL | Qt::Key_L,
                            .icon = QStringLiteral("lock"),
                            .menu = CommandMenu::File,
                            .available = open});
    services_.commands.add({.id = QStringLiteral("window.quit"),
                            .text = [] { return tr("Quit"); },
                            .run = [this] { close(); },
                            .shortcut = QKeySequence::Quit,
                            .menu = CommandMenu::File,
                            .separatorBefore = true});
}

void MainWindow::addEditCommands()
{
    const auto open = [this] { return isOfficeOpen(); };
    services_.commands.add({.id = QStringLiteral("edit.undo"),
                            .text = [] { return tr("Undo"); },
                            .run = [this] { undoLast(); },
                            .shortcut = QKeySequence::Undo,
                            .icon = QStringLiteral("undo"),
                            .menu = CommandMenu::Edit,
                            .available = open});
    auto* redo = services_.commands.add({.id = QStringLiteral("edit.redo"),
                                         .text = [] { return tr("Redo"); },
                                         .run = [this] { redoLast(); },
                                         .shortcut = QKeySequence(QStringLiteral("Ctrl+Shift+Z")),
                                         .icon = QStringLiteral("redo"),
                                         .menu = CommandMenu::Edit,
                                         .available = open});
    redo->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    services_.commands.add({.id = QStringLiteral("edit.find"),
                            .text = [] { return tr("Find in this list"); },
                            .run =
                                [this] {
                                    if (workspace_ != nullptr && workspace_->currentPage() != nullptr)
                                        workspace_->currentPage()->focusFilter();
                                },
                            .shortcut = QKeySequence::Find,
                            .menu = CommandMenu::Edit,
                            .available = open,
                            .separatorBefore = true});
    services_.commands.add({.id = QStringLiteral("edit.search"),
                            .text = [] { return tr("Search everywhere"); },
                            .run =
                                [this] {
                                    if (workspace_ != nullptr)
                                        workspace_->focusSearch();
                                },
                            .shortcut = Qt::CTRL | Qt::Key_K,
                            .icon = QStringLiteral("search"),
                            .menu = CommandMenu::Edit,
                            .available = open});
}

void MainWindow::addViewCommands()
{
    const auto open = [this] { return isOfficeOpen(); };
    auto& commands = services_.commands;
    commands.add({.id = QStringLiteral("view.sidebar"),
                  .text = [] { return tr("Portfolio"); },
                  .run =
                      [this] {
                          if (workspace_ != nullptr)
                              workspace_->toggleSidebar();
                      },
                  .shortcut = Qt::Key_F9,
                  .icon = QStringLiteral("sidebar"),
                  .menu = CommandMenu::View,
                  .available = open});
    commands.add({.id = QStringLiteral("view.next_tab"),
                  .text = [] { return tr("Next page of the building"); },
                  .run =
                      [this] {
                          if (workspace_ != nullptr)
                              workspace_->stepTab(1);
                      },
                  .shortcut = Qt::CTRL | Qt::Key_PageDown,
                  .menu = CommandMenu::View,
                  .available = open});
    commands.add({.id = QStringLiteral("view.previous_tab"),
                  .text = [] { return tr("Previous page of the building"); },
                  .run =
                      [this] {
                          if (workspace_ != nullptr)
                              workspace_->stepTab(-1);
                      },
                  .shortcut = Qt::CTRL | Qt::Key_PageUp,
                  .menu = CommandMenu::View,
                  .available = open});
    commands.add({.id = QStringLiteral("view.larger"),
                  .text = [] { return tr("Larger text"); },
                  .run = [this] { changeTextSize(textStep); },
                  .shortcut = QKeySequence::ZoomIn,
                  .icon = QStringLiteral("zoom-in"),
                  .menu = CommandMenu::View,
                  .separatorBefore = true});
    commands.add({.id = QStringLiteral("view.smaller"),
                  .text = [] { return tr("Smaller text"); },
                  .run = [this] { changeTextSize(-textStep); },
                  .shortcut = QKeySequence::ZoomOut,
                  .icon = QStringLiteral("zoom-out"),
                  .menu = CommandMenu::View});
    commands.add({.id = QStringLiteral("view.normal_text"),
                  .text = [] { return tr("Normal text size"); },
                  .run = [this] { services_.settings.setTextSize(normalText); },
                  .menu = CommandMenu::View});
    addChoices();
}

/// Look and language: one of each is checked.
void MainWindow::addChoices()
{
    auto& commands = services_.commands;
    themes_ = new QActionGroup(this);
    const std::pair<base::Theme, std::function<QString()>> themes[] = {
        {base::Theme::System, [] { return tr("Light or dark as the system"); }},
        {base::Theme::Light, [] { return tr("Light"); }},
        {base::Theme::Dark, [] { return tr("Dark"); }}};
    const char* themeIds[] = {"theme.system", "theme.light", "theme.dark"};
    for (const auto& [theme, text] : themes) {
        auto* action = commands.add({.id = QLatin1String(themeIds[static_cast<int>(theme)]),
                                     .text = text,
                                     .run = [this, theme = theme] { services_.settings.setTheme(theme); },
                                     .menu = CommandMenu::View,
                                     .separatorBefore = theme == base::Theme::System});
        action->setCheckable(true);
        action->setChecked(services_.settings.theme() == theme);
        themes_->addAction(action);
    }
    languages_ = new QActionGroup(this);
    for (const auto language : {base::Language::Fr, base::Language::Nl, base::Language::De, base::Language::En}) {
        auto* action =
            commands.add({.id = QStringLiteral("language.") + QString::fromStdString(std::string(base::code(language))),
                          .text = [language] { return base::nameOf(language); },
                          .run = [this, language] { services_.settings.setLanguage(language); },
                          .menu = CommandMenu::View,
                          .separatorBefore = language == base::Language::Fr});
        action->setCheckable(true);
        action->setChecked(services_.settings.language() == language);
        languages_->addAction(action);
    }
}

void MainWindow::addToolCommands()
{
    const auto open = [this] { return isOfficeOpen(); };
    auto& commands = services_.commands;
    for (const auto& entry : pageTable()) {
        const bool ofBuilding = entry.place == PagePlace::Building;
        const QString page = QLatin1String(entry.id);
        commands.add({.id = QStringLiteral("page.") + page,
                      .text = [&entry] { return titleOf(entry); },
                      .run =
                          [this, ofBuilding, page] {
                              if (!ofBuilding)
                                  openPage(page);
                              else if (workspace_ != nullptr && workspace_->building())
                                  openBuilding(*workspace_->building(), page);
                          },
                      .icon = QLatin1String(entry.icon),
                      .menu = ofBuilding ? CommandMenu::Building : CommandMenu::Tools,
                      .available =
                          [this, ofBuilding] {
                              return workspace_ != nullptr && (!ofBuilding || workspace_->building().has_value());
                          }});
    }
    if (services_.sync != nullptr)
        commands.add({.id = QStringLiteral("sync.exchange"),
                      .text = [] { return tr("Exchange changes now"); },
                      .run = [this] { services_.sync->exchangeNow(); },
                      .shortcut = Qt::Key_F8,
                      .icon = QStringLiteral("sync"),
                      .menu = CommandMenu::Tools,
                      .available = open,
                      .separatorBefore = true});
    commands.add({.id = QStringLiteral("help.about"),
                  .text = [] { return tr("About Mitoyen"); },
                  .run = [this] { showAbout(); },
                  .icon = QStringLiteral("info"),
                  .menu = CommandMenu::Help});
}

void MainWindow::undoLast()
{
    auto* page = workspace_ != nullptr ? workspace_->currentPage() : nullptr;
    if (page == nullptr)
        return;
    base::Operation(page, tr("Undo"))
        .run([](storage::Replica& r) -> core::Result<QString> {
            const auto list = r.undoList(1);
            if (list.empty())
                return QString();
            // What is older is not undone in its place: it would be a surprise.
            if (list.front().final)
                return core::Error{
                    "fact_never_changes", "What has left the office cannot be undone; correct it by another.", {}};
            const auto undone = r.undo(list.front().number);
            if (!undone)
                return undone.error();
            return base::undoText(list.front().label);
        })
        .then([page](const QString& label) {
            if (label.isEmpty())
                page->banner().say(tr("There is nothing to undo."));
            else
                page->banner().say(tr("Undone: %1").arg(label));
        });
}

void MainWindow::redoLast()
{
    auto* page = workspace_ != nullptr ? workspace_->currentPage() : nullptr;
    if (page == nullptr)
        return;
    base::Operation(page, tr("Redo"))
        .run([](storage::Replica& r) { return r.redo(); })
        .then([page](const std::string& label) { page->banner().say(tr("Done again: %1").arg(base::undoText(label))); })
        .otherwise([page](const core::Error& error) {
            if (error.code == "nothing_to_redo")
                page->banner().say(base::sentence(error));
            else
                page->showFailure(tr("Redo"), error);
        });
}

void MainWindow::changeTextSize(int by)
{
    services_.settings.setTextSize(services_.settings.textSize() + by);
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Mitoyen"),
        tr("Mitoyen %1\nManagement of co-ownerships, with and without a network.\nFree software under the GNU "
           "Affero General Public License, version 3 or later.")
            .arg(QApplication::applicationVersion()));
}

} // namespace mitoyen::pages
