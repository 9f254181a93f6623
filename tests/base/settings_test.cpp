// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/settings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace mitoyen::base {

class SettingsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    QString file() const { return folder_.filePath(QStringLiteral("deep/er/mitoyen.ini")); }
    void write(const QByteArray& content)
    {
        QDir().mkpath(folder_.filePath(QStringLiteral("deep/er")));
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(content);
    }

private slots:
    void init() { QFile::remove(file()); }

    void startsWithDefaults()
    {
        const Settings settings(file());
        QCOMPARE(settings.theme(), Theme::System);
        QCOMPARE(settings.textSize(), 100);
        QCOMPARE(settings.lastReplica(), QString());
        QCOMPARE(settings.layout(QStringLiteral("main_window")), QByteArray());
        QVERIFY(!QFile::exists(file()));
    }

    void everyLanguageComesBack_data()
    {
        QTest::addColumn<int>("language");
        for (const auto language : {Language::Fr, Language::Nl, Language::De, Language::En})
            QTest::newRow(std::string(code(language)).c_str()) << static_cast<int>(language);
    }
    void everyLanguageComesBack()
    {
        QFETCH(int, language);
        Settings(file()).setLanguage(static_cast<Language>(language));
        QCOMPARE(static_cast<int>(Settings(file()).language()), language);
    }

    void everythingComesBack()
    {
        const QByteArray layout("\0\xFF,;%\"\n@Variant", 15);
        const QString replica = QStringLiteral("/home/jo/Bâtiment, n° 4/@büro;x%20.mitoyen");
        {
            Settings settings(file());
            settings.setTheme(Theme::Dark);
            settings.setTextSize(175);
            settings.setLastReplica(replica);
            settings.setLayout(QStringLiteral("main_window"), layout);
            settings.setLayout(QStringLiteral("units_table"), QByteArray("columns"));
        }
        const Settings settings(file());
        QCOMPARE(settings.theme(), Theme::Dark);
        QCOMPARE(settings.textSize(), 175);
        QCOMPARE(settings.lastReplica(), replica);
        QCOMPARE(settings.layout(QStringLiteral("main_window")), layout);
        QCOMPARE(settings.layout(QStringLiteral("units_table")), QByteArray("columns"));
    }

    void textSizeStaysWithinItsBounds()
    {
        Settings settings(file());
        settings.setTextSize(79);
        QCOMPARE(settings.textSize(), 80);
        settings.setTextSize(1000000);
        QCOMPARE(settings.textSize(), 200);
    }

    void whatIsOutOfBoundsInTheFileReadsAsTheDefault_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("numbers") << QByteArray("[General]\ntext_size=900\ntheme=7\nlast_replica=relative\n");
        QTest::newRow("words") << QByteArray("[General]\ntext_size=big\ntheme=Dark\nlast_replica=a, b\n");
        QTest::newRow("negative") << QByteArray("[General]\ntext_size=-100\ntheme=\nlast_replica=\n");
        QTest::newRow("types") << QByteArray(
            "[General]\ntext_size=@ByteArray(x)\ntheme=@Invalid()\nlast_replica=@Rect(1 2 3 4)\n");
        QTest::newRow("long") << "[General]\nlast_replica=/" + QByteArray(5000, 'x') +
                "\n[layout]\nmain_window=" + QByteArray(70000, 'x') + "\n";
        QTest::newRow("no ini") << QByteArray("\0\xFF\xFE][=\n[[[\n===", 14);
        QTest::newRow("empty") << QByteArray();
    }
    void whatIsOutOfBoundsInTheFileReadsAsTheDefault()
    {
        QFETCH(QByteArray, content);
        write(content);
        const Settings settings(file());
        QCOMPARE(settings.theme(), Theme::System);
        QCOMPARE(settings.textSize(), 100);
        QCOMPARE(settings.lastReplica(), QString());
        QCOMPARE(settings.layout(QStringLiteral("main_window")), QByteArray());
    }

    void anUnknownLanguageReadsAsTheSystemsOrEnglish()
    {
        const Language fallback = Settings(file()).language();
        write("[General]\nlanguage=xx\n");
        QCOMPARE(static_cast<int>(Settings(file()).language()), static_cast<int>(fallback));
    }

    void aDamagedFileCanBeWrittenAgain()
    {
        write("[[[ not ini");
        Settings(file()).setTextSize(150);
        QCOMPARE(Settings(file()).textSize(), 150);
    }

    void aTooLargeLayoutIsNotKept()
    {
        Settings settings(file());
        settings.setLayout(QStringLiteral("main_window"), QByteArray("fits"));
        settings.setLayout(QStringLiteral("main_window"), QByteArray(64 * 1024 + 1, 'x'));
        QCOMPARE(settings.layout(QStringLiteral("main_window")), QByteArray("fits"));
    }

    void aRelativeReplicaIsKeptAsItsAbsolutePath()
    {
        Settings settings(file());
        settings.setLastReplica(QStringLiteral("a/../office.mitoyen"));
        QCOMPARE(settings.lastReplica(), QDir::current().absoluteFilePath(QStringLiteral("office.mitoyen")));
        settings.setLastReplica(QString());
        QCOMPARE(settings.lastReplica(), QString());
    }

    void tellsOfChangesOnly()
    {
        Settings settings(file());
        settings.setLanguage(Language::Fr);
        QSignalSpy languages(&settings, &Settings::languageChanged);
        QSignalSpy themes(&settings, &Settings::themeChanged);
        QSignalSpy sizes(&settings, &Settings::textSizeChanged);
        settings.setLanguage(Language::Fr);
        settings.setTheme(Theme::System);
        settings.setTextSize(100);
        QCOMPARE(languages.count() + themes.count() + sizes.count(), 0);
        settings.setLanguage(Language::De);
        settings.setTheme(Theme::Light);
        settings.setTextSize(120);
        QCOMPARE(languages.count(), 1);
        QCOMPARE(themes.count(), 1);
        QCOMPARE(sizes.count(), 1);
        QCOMPARE(sizes.first().first().toInt(), 120);
    }

    void theDefaultFileLiesInTheUsersConfiguration()
    {
        QVERIFY(Settings::defaultFile().endsWith(QStringLiteral("/mitoyen/mitoyen.ini")));
        QVERIFY(QDir::isAbsolutePath(Settings::defaultFile()));
    }
};

} // namespace mitoyen::base

QTEST_GUILESS_MAIN(mitoyen::base::SettingsTest)
#include "settings_test.moc"
