// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/office_file.h"

#include <memory>

#include <QApplication>
#include <QString>

namespace mitoyen {

namespace base {
class CommandRegistry;
class ReplicaThread;
class Settings;
class SyncService;
class Translations;
} // namespace base
namespace blobs {
class OfficeBlobs;
}
namespace pages {
class MainWindow;
}
namespace widgets {
class Appearance;
}

/// The composition root of the window: the only place that makes services. Needs a QApplication.
class Application {
public:
    struct Options {
        QString settingsFile;
        base::KeychainSource keychain;
        bool exchange = true; ///< with a server; off for pictures and tests
    };
    explicit Application(const Options& options);
    ~Application();

    pages::MainWindow& window() { return *window_; }
    base::Settings& settings() { return *settings_; }
    base::ReplicaThread& replica() { return *replica_; }
    base::CommandRegistry& commands() { return *commands_; }

private:
    // In this order: what stands below uses what stands above.
    std::unique_ptr<base::Settings> settings_;
    std::unique_ptr<base::Translations> translations_;
    std::unique_ptr<widgets::Appearance> appearance_;
    std::unique_ptr<base::ReplicaThread> replica_;
    std::unique_ptr<blobs::OfficeBlobs> files_;
    std::unique_ptr<base::SyncService> sync_;
    std::unique_ptr<base::CommandRegistry> commands_;
    std::unique_ptr<pages::MainWindow> window_;
};

} // namespace mitoyen
