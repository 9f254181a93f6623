// SPDX-License-Identifier: AGPL-3.0-or-later
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

namespace {

const QString passphrase = QStringLiteral("vier kleine Worte hier");

keys::DatabaseKey keyOf(const QString& file)
{
    const auto secret = keys::Secret::copyOf(passphrase.toStdString());
    keys::Means means;
    means.passphrase = &secret;
    return std::move(keys::unlock(file.toStdString(), means).value().key);
}

storage::DatabaseKey rawKey(const keys::DatabaseKey& key)
{
    storage::DatabaseKey raw;
    std::ranges::copy(key.bytes(), raw.begin());
    return raw;
}

QByteArray bytesOf(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace

/// The real window, offscreen, by object names.
class WindowTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void anOfficeIsCreatedWithItsRecoveryPhrase();
    void faultsOfTheFormStandBesideTheirFields();
    void theRightPassphraseOpens();
    void aWrongPassphraseIsSaidBesideTheField();
    void aDamagedFileIsSaidAndLeftAsItIs();
    void aNewerFileIsSaidAndLeftAsItIs();
    void aFileOpenElsewhereIsSaid();
    void theRecoveryPhraseOpensAndSetsAPassphrase();
    void aMistypedRecoveryPhraseStaysInItsField();
    void lockingAsksForThePassphraseAgain();
    void theFrenchWindowSpeaksFrenchAlone();
    void theGermanWindowSpeaksGermanAlone();
    void everyInteractiveWidgetHasANameForTestsAndReaders();
    void theSearchFindsRecordsAndActions();
    void buildingsKeepTheirTab();
    void theTextGrowsWhileItRuns();
    void lightAndDarkChangeWhileItRuns();
    void everyPageFitsASmallLaptop();
    void everyCommandHasATextAndShortcutsDiffer();
    void theStatusLineSpeaksPlainWords();
    void aBuildingsNameIsSavedWhenItsFieldIsLeft();

private:
    template <class W> W* find(const char* name)
    {
        auto* found = office_->window().findChild<W*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no widget %s", name);
        return found;
    }
    void settle();
    void start();
    void unlockWith(const QString& text);
    void openOffice();
    void speak(base::Language language, const char* code);
    void showEveryPage(const std::function<void(const QString&)>& seen);
    QString error(const char* field) { return find<QLabel>((std::string(field) + "_error").c_str())->text(); }
    core::Error refusalOf(const QString& file);

    QTemporaryDir folder_;
    QString file_; ///< an office with one building, made once
    QString phrase_;
    QString copy_; ///< of the file, for one test
    std::unique_ptr<Application> office_;
};

void WindowTest::start()
{
    office_.reset();
    office_ = std::make_unique<Application>(
        Application::Options{.settingsFile = folder_.filePath(QStringLiteral("settings.ini")), .exchange = false});
    office_->settings().setLanguage(base::Language::En);
    office_->settings().setTheme(base::Theme::Light);
    office_->settings().setTextSize(100);
    office_->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&office_->window()));
}

void WindowTest::settle()
{
    for (int quiet = 0; quiet < 3;) {
        QTest::qWait(2);
        quiet = office_->replica().isBusy() ? 0 : quiet + 1;
    }
}

void WindowTest::initTestCase()
{
    file_ = folder_.filePath(QStringLiteral("Büro Test.mitoyen"));
    start();
    office_->window().start({});
    office_->window().findChild<pages::FirstRunPage*>()->setDerivation(keys::leastDerivation);
    find<QLineEdit>("office_name")->setText(QStringLiteral("Büro Test"));
    find<QLineEdit>("office_file")->setText(file_);
    find<QLineEdit>("passphrase")->setText(passphrase);
    find<QLineEdit>("passphrase_repeat")->setText(passphrase);
    find<QCheckBox>("remember_in_keychain")->setChecked(false);
    QTest::mouseClick(find<QPushButton>("create_office"), Qt::LeftButton);
    QTRY_VERIFY(office_->replica().isOpen());
    phrase_ = find<QPlainTextEdit>("recovery_phrase")->toPlainText();
    bool taken = false;
    office_->replica().run(
        this,
        [](storage::Replica& r) {
            const auto files =
                interchange::readTakeoverFolder(MITOYEN_SOURCE_DIR "/tests/data/takeover/residence-les-tilleuls");
            const auto reading = interchange::readTakeover(*files);
            return interchange::importTakeover(r, reading.plan, "Take over").ok();
        },
        [&](bool ok) { taken = ok; });
    QTRY_VERIFY(taken);
    office_.reset();
}

void WindowTest::init()
{
    copy_ = folder_.filePath(QStringLiteral("Copy.mitoyen"));
    for (const auto* suffix : {"", ".key", "-wal", "-shm"}) {
        QFile::remove(copy_ + QLatin1String(suffix));
        if (QFile::exists(file_ + QLatin1String(suffix))) {
            QVERIFY(QFile::copy(file_ + QLatin1String(suffix), copy_ + QLatin1String(suffix)));
        }
    }
    start();
}

void WindowTest::cleanup()
{
    office_.reset();
}

void WindowTest::unlockWith(const QString& text)
{
    QTRY_VERIFY(find<QPushButton>("unlock")->isEnabled());
    auto* field = find<QLineEdit>("unlock_passphrase");
    field->setText(text);
    QTest::mouseClick(find<QPushButton>("unlock"), Qt::LeftButton);
    QTRY_VERIFY(office_->replica().isOpen() || find<QPushButton>("unlock")->isEnabled());
    settle();
}

void WindowTest::openOffice()
{
    office_->window().start(copy_);
    unlockWith(passphrase);
    QVERIFY(office_->replica().isOpen());
    QVERIFY(office_->window().workspace() != nullptr);
    settle();
}

void WindowTest::anOfficeIsCreatedWithItsRecoveryPhrase()
{
    office_->window().start({});
    const auto file = folder_.filePath(QStringLiteral("New.mitoyen"));
    office_->window().findChild<pages::FirstRunPage*>()->setDerivation(keys::leastDerivation);
    find<QLineEdit>("office_name")->setText(QStringLiteral("Nouveau"));
    find<QLineEdit>("office_file")->setText(file);
    find<QLineEdit>("passphrase")->setText(passphrase);
    find<QLineEdit>("passphrase_repeat")->setText(passphrase);
    find<QCheckBox>("remember_in_keychain")->setChecked(false);
    QTest::mouseClick(find<QPushButton>("create_office"), Qt::LeftButton);
    QTRY_VERIFY(find<QPlainTextEdit>("recovery_phrase")->toPlainText().startsWith(QStringLiteral("MITOYEN1")));
    QVERIFY(QFile::exists(file));
    QVERIFY(office_->window().workspace() == nullptr);
    QVERIFY(!find<QPushButton>("phrase_continue")->isEnabled());
    find<QCheckBox>("phrase_kept")->setChecked(true);
    QTest::mouseClick(find<QPushButton>("phrase_continue"), Qt::LeftButton);
    QVERIFY(office_->window().workspace() != nullptr);
    QVERIFY(find<QPlainTextEdit>("recovery_phrase")->toPlainText().isEmpty());
    QCOMPARE(office_->settings().lastReplica(), file);
}

void WindowTest::faultsOfTheFormStandBesideTheirFields()
{
    office_->window().start({});
    find<QLineEdit>("office_file")->setText(file_);
    find<QLineEdit>("passphrase")->setText(QStringLiteral("short"));
    QTest::mouseClick(find<QPushButton>("create_office"), Qt::LeftButton);
    QVERIFY(!error("office_name").isEmpty());
    QVERIFY(!error("passphrase").isEmpty());
    find<QLineEdit>("office_name")->setText(QStringLiteral("x"));
    find<QLineEdit>("passphrase")->setText(passphrase);
    find<QLineEdit>("passphrase_repeat")->setText(passphrase + QLatin1Char('x'));
    QTest::mouseClick(find<QPushButton>("create_office"), Qt::LeftButton);
    QVERIFY(!error("passphrase_repeat").isEmpty());
    find<QLineEdit>("passphrase_repeat")->setText(passphrase);
    QTest::mouseClick(find<QPushButton>("create_office"), Qt::LeftButton);
    QTRY_VERIFY(!error("office_file").isEmpty());
}

void WindowTest::theRightPassphraseOpens()
{
    openOffice();
    QVERIFY(find<QLineEdit>("unlock_passphrase")->text().isEmpty());
}

core::Error WindowTest::refusalOf(const QString& file)
{
    office_->window().start(file);
    settle();
    auto* page = office_->window().findChild<pages::UnlockPage*>();
    std::optional<core::Error> refusal;
    const auto connection =
        connect(page, &pages::UnlockPage::refused, this, [&](const core::Error& error) { refusal = error; });
    unlockWith(passphrase);
    disconnect(connection);
    return refusal.value_or(core::Error{});
}

void WindowTest::aWrongPassphraseIsSaidBesideTheField()
{
    office_->window().start(copy_);
    const auto before = bytesOf(copy_);
    unlockWith(QStringLiteral("something else entirely"));
    QVERIFY(!office_->replica().isOpen());
    QVERIFY(error("unlock_passphrase").contains(QStringLiteral("wrong")));
    QCOMPARE(bytesOf(copy_), before);
    unlockWith(passphrase);
    QVERIFY(office_->replica().isOpen());
}

void WindowTest::aDamagedFileIsSaidAndLeftAsItIs()
{
    QFile file(copy_);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(100);
    file.write(QByteArray(2000, 'x'));
    file.close();
    const auto before = bytesOf(copy_);
    QCOMPARE(refusalOf(copy_).code, std::string("replica_damaged"));
    QVERIFY(find<QLabel>("banner_text") != nullptr);
    QVERIFY(office_->window()
                .findChild<pages::UnlockPage*>()
                ->findChild<QLabel*>(QStringLiteral("banner_text"))
                ->text()
                .contains(QStringLiteral("damaged")));
    QCOMPARE(bytesOf(copy_), before);
}

void WindowTest::aNewerFileIsSaidAndLeftAsItIs()
{
    {
        storage::Database database(copy_.toStdString(), rawKey(keyOf(copy_)), storage::Database::Mode::Open);
        database.execute("PRAGMA user_version = 9999");
    }
    const auto before = bytesOf(copy_);
    QCOMPARE(refusalOf(copy_).code, std::string("replica_too_new"));
    QCOMPARE(bytesOf(copy_), before);
}

void WindowTest::aFileOpenElsewhereIsSaid()
{
    auto elsewhere = storage::Replica::open(copy_.toStdString(), rawKey(keyOf(copy_)), storage::systemEnvironment());
    QVERIFY(elsewhere.ok());
    QCOMPARE(refusalOf(copy_).code, std::string("replica_locked"));
    elsewhere->reset();
    unlockWith(passphrase);
    QVERIFY(office_->replica().isOpen());
}

void WindowTest::theRecoveryPhraseOpensAndSetsAPassphrase()
{
    office_->window().start(copy_);
    settle();
    QTest::mouseClick(find<QPushButton>("unlock_other_way"), Qt::LeftButton);
    find<QLineEdit>("unlock_recovery_phrase")->setText(QString(phrase_).remove(QLatin1Char('\n')).toLower());
    find<QLineEdit>("unlock_passphrase_repeat")->setText(QStringLiteral("another one now"));
    unlockWith(QStringLiteral("another one now"));
    QVERIFY(office_->replica().isOpen());
    start();
    office_->window().start(copy_);
    unlockWith(QStringLiteral("another one now"));
    QVERIFY(office_->replica().isOpen());
}

void WindowTest::aMistypedRecoveryPhraseStaysInItsField()
{
    office_->window().start(copy_);
    settle();
    QTest::mouseClick(find<QPushButton>("unlock_other_way"), Qt::LeftButton);
    auto typed = QString(phrase_).remove(QLatin1Char('\n'));
    typed[12] = typed[12] == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
    find<QLineEdit>("unlock_recovery_phrase")->setText(typed);
    find<QLineEdit>("unlock_passphrase_repeat")->setText(QStringLiteral("another one now"));
    unlockWith(QStringLiteral("another one now"));
    QVERIFY(!office_->replica().isOpen());
    QVERIFY(!error("unlock_recovery_phrase").isEmpty());
    QCOMPARE(find<QLineEdit>("unlock_recovery_phrase")->text(), typed);
}

void WindowTest::lockingAsksForThePassphraseAgain()
{
    openOffice();
    office_->commands().action(QStringLiteral("office.lock"))->trigger();
    settle();
    QVERIFY(!office_->replica().isOpen());
    QVERIFY(office_->window().workspace() == nullptr);
    QVERIFY(find<QLineEdit>("unlock_passphrase")->isVisible());
    unlockWith(passphrase);
    QVERIFY(office_->replica().isOpen());
}

void WindowTest::showEveryPage(const std::function<void(const QString&)>& seen)
{
    std::optional<pages::BuildingId> building;
    office_->replica().run(
        this, [](storage::Replica& r) { return r.all<model::Building>().front().id; },
        [&](pages::BuildingId id) { building = id; });
    QTRY_VERIFY(building.has_value());
    for (const auto& entry : pages::pageTable()) {
        const QString id = QLatin1String(entry.id);
        if (entry.place == pages::PagePlace::Office)
            office_->window().openPage(id);
        else
            office_->window().openBuilding(*building, id);
        settle();
        seen(id);
    }
}

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
        const auto picture = office_->window().grab().toImage();
        return picture.pixelColor(picture.width() / 2, picture.height() - 60).lightness();
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
}

} // namespace mitoyen

QTEST_MAIN(mitoyen::WindowTest)
#include "window_test.moc"
