// SPDX-License-Identifier: AGPL-3.0-or-later
#include "office_window.h"

#include "interchange/takeover_import.h"
#include "interchange/takeover_reader.h"

#include <QWidget>

namespace mitoyen::tests {

OfficeWindow::OfficeWindow()
    : settings(folder.filePath(QStringLiteral("settings.ini"))),
      context{replica, commands, settings, *this, nullptr}
{
    QObject::connect(&replica, &base::ReplicaThread::roleChanged, &anchor_,
                     [this] { commands.setRole(replica.role()); });
    bool open = false;
    replica.open(
        &anchor_, []() -> core::Result<std::unique_ptr<storage::Replica>> { return aReplica(); },
        [&](core::Result<> result) { open = result.ok(); });
    if (!QTest::qWaitFor([&] { return open; }, 20'000))
        qFatal("the office did not open");
}

void OfficeWindow::signInAs(const std::string& role)
{
    ask([&role](storage::Replica& r) {
        r.setSetting("user_role", role);
        return true;
    });
    replica.readRole();
    settle();
}

void OfficeWindow::settle()
{
    for (int quiet = 0; quiet < 3;) {
        QTest::qWait(5);
        quiet = replica.isBusy() ? 0 : quiet + 1;
    }
}

pages::BuildingId OfficeWindow::takenOver()
{
    return ask([](storage::Replica& r) {
        const auto files = interchange::readTakeoverFolder(takeoverFolder("residence-les-tilleuls").toStdString());
        const auto reading = interchange::readTakeover(*files);
        return interchange::importTakeover(r, reading.plan, "Take over").value().building;
    });
}

void show(QWidget& page)
{
    page.resize(1280, 800);
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page))
        qFatal("the page is not active");
}

QString takeoverFolder(const char* name)
{
    return QStringLiteral(MITOYEN_SOURCE_DIR "/tests/data/takeover/") + QLatin1String(name);
}

} // namespace mitoyen::tests
