// SPDX-License-Identifier: AGPL-3.0-or-later
#include "application.h"

#include "base/command_registry.h"
#include "base/replica_thread.h"
#include "base/settings.h"
#include "base/translations.h"
#include "blobs/office_blobs.h"
#include "pages/shell/main_window.h"
#include "sync/office_sync.h"
#include "widgets/appearance.h"

namespace mitoyen {

Application::Application(const Options& options)
    : settings_(std::make_unique<base::Settings>(options.settingsFile)),
      translations_(std::make_unique<base::Translations>()),
      appearance_(std::make_unique<widgets::Appearance>(*qApp, *settings_)),
      replica_(std::make_unique<base::ReplicaThread>()),
      files_(std::make_unique<blobs::OfficeBlobs>()),
      commands_(std::make_unique<base::CommandRegistry>([](const QString& name) { return widgets::icon(name); }))
{
    if (options.exchange) {
        auto exchange = std::make_unique<sync::OfficeSync>(*replica_);
        exchange->setAfterExchange([files = files_.get()](auto& session, auto& steps) { files->run(session, steps); });
        QObject::connect(files_.get(), &blobs::OfficeBlobs::unfinished, exchange.get(), &sync::OfficeSync::exchangeNow);
        sync_ = std::move(exchange);
    }
    translations_->setLanguage(settings_->language());
    QObject::connect(settings_.get(), &base::Settings::languageChanged, translations_.get(),
                     &base::Translations::setLanguage);
    appearance_->apply();
    window_ = std::make_unique<pages::MainWindow>(
        pages::MainWindow::Services{*replica_, *commands_, *settings_, *translations_, sync_.get(), options.keychain});
}

Application::~Application() = default;

} // namespace mitoyen
