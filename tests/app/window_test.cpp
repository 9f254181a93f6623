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

} // namespace mitoyen

QTEST_MAIN(mitoyen::WindowTest)
