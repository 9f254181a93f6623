// SPDX-License-Identifier: AGPL-3.0-or-later
#include "application.h"

#include "base/replica_thread.h"
#include "base/settings.h"
#include "keys/secret.h"
#include "keys/system_keychain.h"
#include "pages/shell/main_window.h"
#include "shots.h"

#include <cstdio>

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTimer>

namespace {

/// Pictures and checks run where there is no screen.
void chooseScreen()
{
#ifdef Q_OS_LINUX
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY") &&
        qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
}

/// Made on the replica thread, once: QtKeychain wants all its calls on one thread.
std::shared_ptr<mitoyen::keys::Keychain> systemKeychain()
{
    static const auto keychain = std::make_shared<mitoyen::keys::SystemKeychain>();
    return keychain;
}

} // namespace

int main(int argc, char** argv)
{
    mitoyen::keys::disableCoreDumps();
    chooseScreen();
    QApplication application(argc, argv);
    // The name of the installed .desktop file: by it the desktop finds the window's icon.
    QGuiApplication::setDesktopFileName(QStringLiteral("mitoyen"));
    QApplication::setApplicationName(QStringLiteral("mitoyen"));
    QApplication::setApplicationDisplayName(QStringLiteral("Mitoyen"));
    QApplication::setApplicationVersion(QStringLiteral(MITOYEN_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::tr("Management of co-ownerships, offline first"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption replica(QStringLiteral("replica"), QApplication::tr("Open this office."),
                                     QStringLiteral("FILE"));
    const QCommandLineOption passphraseFile(QStringLiteral("passphrase-file"),
                                            QApplication::tr("Read the passphrase from this file, do not ask."),
                                            QStringLiteral("FILE"));
    const QCommandLineOption settings(QStringLiteral("settings"),
                                      QApplication::tr("Keep window settings in this file."), QStringLiteral("FILE"));
    const QCommandLineOption shots(QStringLiteral("shots"),
                                   QApplication::tr("Write pictures of every page into this folder and end."),
                                   QStringLiteral("DIR"));
    const QCommandLineOption only(QStringLiteral("only"),
                                  QApplication::tr("Only pictures whose names contain this text."),
                                  QStringLiteral("TEXT"));
    const QCommandLineOption quitWhenShown(
        QStringLiteral("quit-when-shown"),
        QApplication::tr("End once the first page of the office shows its rows: for measuring."));
    parser.addOptions({replica, passphraseFile, settings, shots, only, quitWhenShown});
    parser.process(application);

    const QString settingsFile =
        parser.isSet(settings) ? parser.value(settings) : mitoyen::base::Settings::defaultFile();
    if (parser.isSet(shots))
        return mitoyen::takeShots(
            {parser.value(replica), parser.value(passphraseFile), parser.value(shots), parser.value(only)});

    mitoyen::Application office({.settingsFile = settingsFile, .keychain = systemKeychain});
    const QString file =
        parser.isSet(replica) ? QFileInfo(parser.value(replica)).absoluteFilePath() : office.settings().lastReplica();
    if (parser.isSet(quitWhenShown))
        QObject::connect(&office.window(), &mitoyen::pages::MainWindow::officeOpened, [&office] {
            QObject::connect(&office.replica(), &mitoyen::base::ReplicaThread::loadChanged, [](int pieces) {
                if (pieces == 0)
                    QTimer::singleShot(0, qApp, &QApplication::quit);
            });
        });
    office.window().show();
    if (parser.isSet(passphraseFile)) {
        const auto passphrase = mitoyen::keys::readPassphraseFile(parser.value(passphraseFile).toStdString());
        if (!passphrase) {
            std::fprintf(stderr, "mitoyen: %s\n", passphrase.error().text.c_str());
            return 2;
        }
        office.window().startWith(
            file, std::make_shared<const mitoyen::keys::Secret>(mitoyen::keys::Secret::copyOf(passphrase->bytes())));
    } else {
        office.window().start(file);
    }
    return QApplication::exec();
}
