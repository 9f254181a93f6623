// SPDX-License-Identifier: AGPL-3.0-or-later
#include "window_test.h"

#include "application.h"
#include "base/command_registry.h"
#include "base/replica_thread.h"
#include "base/settings.h"
#include "interchange/takeover_import.h"
#include "interchange/takeover_reader.h"
#include "keys/unlock.h"
#include "pages/first_run/first_run_page.h"
#include "pages/first_run/unlock_page.h"
#include "pages/shell/main_window.h"
#include "pages/shell/page.h"
#include "pages/shell/page_table.h"
#include "pages/shell/search_box.h"
#include "pages/shell/status_line.h"
#include "pages/shell/workspace.h"
#include "spoken_texts.h"
#include "widgets/field_error.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

namespace mitoyen {

void WindowTest::speak(base::Language language, const char* code)
{
    const tests::Catalogue catalogue(
        QStringLiteral(MITOYEN_SOURCE_DIR "/translations/mitoyen_%1.ts").arg(QLatin1String(code)));
    QVERIFY(catalogue.size() > 300);
    openOffice();
    // Every page first in English, so that what forgets to change is found.
    showEveryPage([](const QString&) {});
    office_->settings().setLanguage(language);
    QStringList english;
    showEveryPage([&](const QString& page) {
        for (const auto& spoken : tests::spokenTexts(office_->window()))
            if (catalogue.isUntranslated(spoken.text))
                english.append(page + QStringLiteral(": ") + spoken.where + QStringLiteral(": ") + spoken.text);
    });
    english.removeDuplicates();
    QVERIFY2(english.isEmpty(), qPrintable(english.join(QLatin1Char('\n'))));
}

void WindowTest::theFrenchWindowSpeaksFrenchAlone()
{
    speak(base::Language::Fr, "fr");
}

void WindowTest::theGermanWindowSpeaksGermanAlone()
{
    speak(base::Language::De, "de");
}

void WindowTest::everyInteractiveWidgetHasANameForTestsAndReaders()
{
    QStringList nameless = tests::nameless(office_->window());
    office_->window().start({});
    nameless += tests::nameless(office_->window());
    openOffice();
    showEveryPage([&](const QString& page) {
        for (const auto& widget : tests::nameless(office_->window()))
            nameless.append(page + QStringLiteral(": ") + widget);
    });
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
}

void WindowTest::theSearchFindsRecordsAndActions()
{
    openOffice();
    auto* search = office_->window().findChild<pages::SearchBox*>();
    office_->commands().action(QStringLiteral("edit.search"))->trigger();
    QTest::keyClicks(search, QStringLiteral("tilleul"));
    QTRY_VERIFY(!search->offered().isEmpty());
    QVERIFY(search->offered().first().contains(QStringLiteral("Tilleuls")));
    QTest::keyClick(search, Qt::Key_Escape);
    QTest::keyClicks(search, QStringLiteral("lock"));
    QTRY_VERIFY(search->offered().filter(QStringLiteral("Lock")).size() == 1);
    QTest::keyClick(search, Qt::Key_Escape);
    QTest::keyClicks(search, QStringLiteral("zzqqxx"));
    QTRY_VERIFY(search->offered().filter(QStringLiteral("zzqqxx")).size() == 1);
}

void WindowTest::buildingsKeepTheirTab()
{
    openOffice();
    std::optional<pages::BuildingId> building;
    office_->replica().run(
        this, [](storage::Replica& r) { return r.all<model::Building>().front().id; },
        [&](pages::BuildingId id) { building = id; });
    QTRY_VERIFY(building.has_value());
    office_->window().openBuilding(*building, QStringLiteral("expenses"));
    office_->window().openPage(QStringLiteral("settings"));
    office_->window().openBuilding(*building, {});
    settle();
    auto* tabs = find<QTabBar>("page_tabs");
    QCOMPARE(tabs->tabData(tabs->currentIndex()).toString(), QStringLiteral("expenses"));
    QVERIFY(find<QLabel>("building_name")->text().contains(QStringLiteral("Tilleuls")));
}

void WindowTest::theTextGrowsWhileItRuns()
{
    openOffice();
    auto* status = find<QLabel>("status_text");
    const int before = status->fontMetrics().height();
    office_->settings().setTextSize(200);
    QTRY_VERIFY(status->fontMetrics().height() > before * 3 / 2);
    office_->settings().setTextSize(80);
    QTRY_VERIFY(status->fontMetrics().height() < before);
}

void WindowTest::lightAndDarkChangeWhileItRuns()
{
    openOffice();
    const auto lightness = [this] {
        // One pixel stands for the mean of all.
        const auto picture = office_->window().grab().toImage();
        return picture.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixelColor(0, 0).lightness();
    };
    QVERIFY(lightness() > 200);
    office_->commands().action(QStringLiteral("theme.dark"))->trigger();
    settle();
    QVERIFY(lightness() < 60);
}

void WindowTest::everyPageFitsASmallLaptop()
{
    openOffice();
    QStringList large;
    const auto measure = [&](const QString& page) {
        const auto size = office_->window().minimumSizeHint();
        if (size.width() > 1280 || size.height() > 680)
            large.append(QStringLiteral("%1: %2 × %3").arg(page).arg(size.width()).arg(size.height()));
    };
    for (const auto language : {base::Language::De, base::Language::Fr}) {
        office_->settings().setLanguage(language);
        showEveryPage(measure);
    }
    // Nothing of a larger text may stay behind.
    office_->settings().setTextSize(200);
    showEveryPage([](const QString&) {});
    office_->settings().setTextSize(100);
    showEveryPage([&](const QString& page) { measure(QStringLiteral("after 200 %: ") + page); });
    QVERIFY2(large.isEmpty(), qPrintable(large.join(QLatin1Char('\n'))));
}

void WindowTest::everyCommandHasATextAndShortcutsDiffer()
{
    openOffice();
    showEveryPage([](const QString&) {});
    // Pages share shortcuts among them, each within itself; none takes one of the window's.
    QSet<QString> everywhere;
    for (auto* action : office_->commands().all()) {
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const auto& shortcut : action->shortcuts()) {
            QVERIFY2(!everywhere.contains(shortcut.toString()), qPrintable(shortcut.toString()));
            everywhere.insert(shortcut.toString());
        }
    }
    for (auto* action : office_->commands().all()) {
        if (action->shortcutContext() == Qt::WindowShortcut)
            continue;
        for (const auto& shortcut : action->shortcuts())
            QVERIFY2(!everywhere.contains(shortcut.toString()), qPrintable(action->objectName()));
    }
    QVERIFY(!office_->window().menuBar()->actions().isEmpty());
}

void WindowTest::theStatusLineSpeaksPlainWords()
{
    using Link = base::SyncState::Link;
    const auto said = [](base::SyncState state) { return pages::StatusLine::words(state).second; };
    QVERIFY(said({.link = Link::Alone, .waiting = 3}).contains(QStringLiteral("no server")));
    QVERIFY(!said({.link = Link::Alone, .waiting = 3}).contains(QLatin1Char('3')));
    QVERIFY(said({.link = Link::Offline, .waiting = 3}).contains(QStringLiteral("3 changes waiting")));
    QVERIFY(said({.link = Link::Offline, .waiting = 1}).contains(QStringLiteral("1 change waiting")));
    QVERIFY(said({.link = Link::Online}).contains(QStringLiteral("nothing waiting")));
    QVERIFY(!said({.link = Link::Online}).contains(QStringLiteral("up to date")));
    QVERIFY(said({.link = Link::Online, .currentAsOf = core::Instant{0}}).contains(QStringLiteral("up to date as of")));
    QVERIFY(!said({.link = Link::Offline, .currentAsOf = core::Instant{0}}).contains(QStringLiteral("up to date")));
    QVERIFY(said({.link = Link::Refused, .problem = core::Error{"device_revoked", "x", {}}})
                .contains(QStringLiteral("revoked")));
}

void WindowTest::aBuildingsNameIsSavedWhenItsFieldIsLeft()
{
    openOffice();
    std::optional<pages::BuildingId> building;
    office_->replica().run(
        this, [](storage::Replica& r) { return r.all<model::Building>().front().id; },
        [&](pages::BuildingId id) { building = id; });
    QTRY_VERIFY(building.has_value());
    office_->window().openBuilding(*building, QStringLiteral("overview"));
    settle();
    auto* page = qobject_cast<QWidget*>(office_->window().workspace()->currentPage());
    auto* name = page->findChild<QLineEdit*>(QStringLiteral("building_name"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Les Ormes"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(find<QLabel>("building_name")->text(), QStringLiteral("Les Ormes"));
    office_->commands().action(QStringLiteral("edit.undo"))->trigger();
    QTRY_VERIFY(find<QLabel>("building_name")->text().contains(QStringLiteral("Tilleuls")));
    QTRY_VERIFY(name->text().contains(QStringLiteral("Tilleuls")));
    page->setFocus();
    QTest::keyClick(&office_->window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(name->text(), QStringLiteral("Les Ormes"));
    QTest::keyClick(&office_->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(name->text().contains(QStringLiteral("Tilleuls")));
    QTest::keyClick(&office_->window(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(name->text(), QStringLiteral("Les Ormes"));
}

} // namespace mitoyen
