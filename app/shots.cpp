// SPDX-License-Identifier: AGPL-3.0-or-later
#include "shots.h"

#include "application.h"
#include "base/command_registry.h"
#include "base/replica_thread.h"
#include "base/settings.h"
#include "base/translations.h"
#include "keys/secret.h"
#include "model/building.h"
#include "model/unit.h"
#include "pages/shell/main_window.h"
#include "pages/shell/page_table.h"
#include "pages/shell/workspace.h"
#include "widgets/entry_grid.h"

#include <cstdio>
#include <vector>

#include <QDeadlineTimer>
#include <QDir>
#include <QTemporaryDir>
#include <QThread>

namespace mitoyen {

namespace {

struct Look {
    base::Language language;
    base::Theme theme;
    int percent;
    QString name() const
    {
        return QStringLiteral("%1_%2_%3")
            .arg(QString::fromStdString(std::string(base::code(language))),
                 theme == base::Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                 QString::number(percent));
    }
    /// Somebody who needs large text has a large screen.
    QSize window() const { return percent > 100 ? QSize(1760, 1080) : QSize(1280, 800); }
};

std::vector<Look> allLooks()
{
    std::vector<Look> looks;
    for (const auto language : {base::Language::Fr, base::Language::Nl, base::Language::De, base::Language::En})
        for (const auto theme : {base::Theme::Light, base::Theme::Dark})
            for (const int percent : {100, 200})
                looks.push_back({language, theme, percent});
    return looks;
}

/// Until nothing is on its way between the two threads any more.
void settle(base::ReplicaThread& replica)
{
    QDeadlineTimer limit(std::chrono::seconds(30));
    for (int quiet = 0; quiet < 3 && !limit.hasExpired();) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        quiet = replica.isBusy() ? 0 : quiet + 1;
    }
}

class Photographer {
public:
    explicit Photographer(const ShotsOrder& order)
        : order_(order),
          office_({.settingsFile = place_.filePath(QStringLiteral("settings.ini")), .exchange = false})
    {}

    bool run()
    {
        if (!QDir().mkpath(order_.folder))
            return complain("the folder cannot be made");
        office_.window().show();
        office_.window().start({});
        take(QStringLiteral("first_run"));
        if (order_.replica.isEmpty())
            return written_;
        take(QStringLiteral("unlock"), [this] { office_.window().start(order_.replica); });
        if (!open())
            return complain("the office cannot be opened");
        for (const auto& entry : pages::pageTable()) {
            const QString id = QLatin1String(entry.id);
            take(id, [this, &entry, id] {
                if (entry.place == pages::PagePlace::Office)
                    office_.window().openPage(id);
                else
                    office_.window().openBuilding(building_, id);
            });
        }
        takeForm(QStringLiteral("owners"), "owners.transfer", "owners_grid");
        takeForm(QStringLiteral("expenses"), "expenses.vat_lines", "expenses_grid");
        return written_;
    }

private:
    bool complain(const char* what)
    {
        std::fprintf(stderr, "mitoyen: %s\n", what);
        return false;
    }

    bool open()
    {
        const auto passphrase = keys::readPassphraseFile(order_.passphraseFile.toStdString());
        if (!passphrase)
            return complain(passphrase.error().text.c_str());
        office_.window().startWith(order_.replica,
                                   std::make_shared<const keys::Secret>(keys::Secret::copyOf(passphrase->bytes())));
        settle(office_.replica());
        if (!office_.replica().isOpen())
            return false;
        chooseBuilding();
        return true;
    }

    /// The building with most units shows most.
    void chooseBuilding()
    {
        office_.replica().run(
            &office_.window(),
            [](storage::Replica& replica) {
                pages::BuildingId largest;
                std::int64_t most = -1;
                for (const auto& building : replica.all<model::Building>()) {
                    const auto units =
                        replica.count(schema::description<model::Unit>(), {.building = building.id.uuid});
                    if (units > most)
                        largest = building.id;
                    most = std::max(most, units);
                }
                return largest;
            },
            [this](pages::BuildingId largest) { building_ = largest; });
        settle(office_.replica());
    }

    void wear(const Look& look)
    {
        auto& settings = office_.settings();
        settings.setLanguage(look.language);
        settings.setTheme(look.theme);
        settings.setTextSize(look.percent);
        office_.window().resize(look.window());
        settle(office_.replica());
    }

    void keep(QWidget& seen, const QString& name)
    {
        if (!seen.grab().save(QDir(order_.folder).filePath(name + QStringLiteral(".png"))))
            written_ = complain("a picture cannot be written");
    }

    /// The form that a command opens over the first record of a page; opened anew in each look, as its user would.
    void takeForm(const QString& page, const char* command, const char* list)
    {
        office_.window().openBuilding(building_, page);
        for (const auto& look : allLooks()) {
            const QString name = QLatin1String(command) + QLatin1Char('_') + look.name();
            if (!name.contains(order_.only))
                continue;
            wear(look);
            if (auto* grid = office_.window().findChild<widgets::EntryGrid*>(QLatin1String(list)))
                grid->setCurrentRow(0);
            office_.commands().action(QLatin1String(command))->trigger();
            settle(office_.replica());
            auto* form = QApplication::activeModalWidget();
            if (form == nullptr) {
                written_ = complain(command);
                return;
            }
            keep(*form, name);
            form->close();
            settle(office_.replica());
        }
    }

    void take(
        const QString& page, const std::function<void()>& show = [] {})
    {
        show();
        for (const auto& look : allLooks()) {
            const QString name = page + QLatin1Char('_') + look.name();
            if (!name.contains(order_.only))
                continue;
            wear(look);
            keep(office_.window(), name);
        }
    }

    ShotsOrder order_;
    QTemporaryDir place_;
    Application office_;
    pages::BuildingId building_;
    bool written_ = true;
};

} // namespace

int takeShots(const ShotsOrder& order)
{
    return Photographer(order).run() ? 0 : 1;
}

} // namespace mitoyen
