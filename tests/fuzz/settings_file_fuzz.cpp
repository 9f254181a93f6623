// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/settings.h"
#include "target.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace mitoyen::fuzz {

namespace {

/// A bad file reads as the defaults, and what is set in it afterwards is kept.
bool readSettings(std::string_view bytes)
{
    static const QTemporaryDir folder;
    static int number = 0;
    // A name of its own each time: QSettings remembers files by name, size and time.
    const QString path = folder.filePath(QString::number(++number) + QStringLiteral(".ini"));
    QFile file(path);
    expect(file.open(QIODevice::WriteOnly) && file.write(bytes.data(), static_cast<qint64>(bytes.size())) >= 0, "disk");
    file.close();
    bool understood = false;
    {
        base::Settings settings(path);
        (void)settings.language();
        understood = settings.theme() != base::Theme::System;
        expect(settings.textSize() >= base::Settings::smallestText &&
                   settings.textSize() <= base::Settings::largestText,
               "a text size out of bounds");
        expect(settings.lastReplica().isEmpty() || QDir::isAbsolutePath(settings.lastReplica()), "a relative path");
        expect(settings.layout(QStringLiteral("window")).size() <= 64 * 1024, "a layout without bounds");
        // Qt waits for the disk after each change: a few inputs are enough for that.
        if (bytes.size() % 16 == 0) {
            settings.setTextSize(150);
            settings.setLayout(QStringLiteral("window"), "layout");
            expect(settings.textSize() == 150 && settings.layout(QStringLiteral("window")) == "layout", "not kept");
        }
    }
    QFile::remove(path);
    return understood;
}

const Target target("settings_file", readSettings);

} // namespace

} // namespace mitoyen::fuzz
