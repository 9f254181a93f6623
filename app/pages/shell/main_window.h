// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/office_file.h"
#include "pages/shell/page_context.h"

#include <memory>
#include <optional>

#include <QHash>
#include <QMainWindow>

class QActionGroup;
class QStackedWidget;

namespace mitoyen::base {
class Translations;
}

namespace mitoyen::pages {

class FirstRunPage;
class UnlockPage;
class Workspace;

/// The window: welcome, unlocking, or the open office.
class MainWindow final : public QMainWindow, public Navigation {
    Q_OBJECT
public:
    struct Services {
        base::ReplicaThread& replica;
        base::CommandRegistry& commands;
        base::Settings& settings;
        base::Translations& translations;
        base::SyncService* sync = nullptr;
        base::KeychainSource keychain;
    };
    explicit MainWindow(const Services& services, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens this file, or asks what to open when it is empty.
    void start(const QString& file);
    void startWith(const QString& file, base::SharedSecret passphrase);
    Workspace* workspace() const { return workspace_; }
    PageContext& context() { return context_; }

    void openBuilding(BuildingId building, const QString& page) override;
    void openPage(const QString& page) override;
    void openRecord(const QString& table, const core::Uuid& record, std::optional<BuildingId> building) override;

signals:
    void officeOpened();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addCommands();
    void addFileCommands();
    void addEditCommands();
    void addViewCommands();
    void addChoices();
    void addToolCommands();
    void makeMenus();
    void showFirstRun();
    void showUnlock(const QString& file);
    void showUnlockPage();
    void showOffice();
    void lock();
    /// The replica was destroyed because this computer was revoked.
    void sayGone(const core::Error& why);
    void undoLast();
    void redoLast();
    void changeTextSize(int by);
    void showAbout();
    void retranslate();
    bool isOfficeOpen() const { return workspace_ != nullptr; }

    Services services_;
    PageContext context_;
    QStackedWidget* stack_;
    FirstRunPage* firstRun_ = nullptr;
    UnlockPage* unlock_ = nullptr;
    Workspace* workspace_ = nullptr;
    QActionGroup* languages_;
    QActionGroup* themes_;
};

} // namespace mitoyen::pages
