// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/exit_code.h"
#include "cli/run.h"
#include "keys/system_keychain.h"

#include <QDate>
#include <QGuiApplication>

#include <algorithm>
#include <csignal>
#include <cstdio>

namespace {

using namespace mitoyen;

core::Date today()
{
    const auto date = QDate::currentDate();
    return core::makeDate(date.year(), date.month(), date.day()).value();
}

cli::World world()
{
    return {.environment = storage::systemEnvironment(),
            .keychain = [] { return std::make_shared<keys::SystemKeychain>(); },
            .today = today(),
            .notice =
                [](std::string_view line) {
                    std::fprintf(stderr, "mitoyen-cli: %.*s\n", static_cast<int>(line.size()), line.data());
                }};
}

/// Qt tells developers about the session it runs in; diagnostics here are for whoever typed the command.
void sayOnlyWhatFails(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "mitoyen-cli: %s\n", qPrintable(text));
}

/// Pages need fonts, and those a QGuiApplication; no display is asked for.
std::unique_ptr<QCoreApplication> application(const cli::Command* command, int& count, char** arguments)
{
    if (command == nullptr || !command->paints)
        return std::make_unique<QCoreApplication>(count, arguments);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(count, arguments);
}

} // namespace

int main(int count, char** arguments)
{
    keys::disableCoreDumps();
    // A reader that went away and a file limit are errors of a write, not the end of the program in the middle of one.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    qInstallMessageHandler(sayOnlyWhatFails);
    const std::vector<std::string> words(arguments + std::min(count, 1), arguments + count);
    const auto line = cli::readCommandLine(words);
    // Qt takes no options from this command line.
    int ownCount = 1;
    const auto qt = application(line.error ? nullptr : line.command, ownCount, arguments);
    QCoreApplication::setApplicationName(QStringLiteral("mitoyen-cli"));
    const auto reply = cli::run(line, world());
    const bool written =
        std::fwrite(reply.text.data(), 1, reply.text.size(), stdout) == reply.text.size() && std::fflush(stdout) == 0;
    return written ? reply.exit : cli::exits::file;
}
