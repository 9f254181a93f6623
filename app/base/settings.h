// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/locale_formats.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>

namespace mitoyen::base {

enum class Theme { System, Light, Dark };

/// What this computer remembers of its user between two starts: never a secret, never a part of the books. An INI
/// file; what is missing, damaged or out of bounds in it reads as the default, so a bad file never stops the start.
/// Used by the GUI thread alone; changes reach the disk with the event loop, at the latest with the destructor.
class Settings : public QObject {
    Q_OBJECT
public:
    explicit Settings(const QString& file, QObject* parent = nullptr);
    /// mitoyen/mitoyen.ini in the user's folder for configurations.
    static QString defaultFile();

    /// Default: the first of the system's languages that is one of the four, else English.
    Language language() const;
    void setLanguage(Language language);

    Theme theme() const;
    void setTheme(Theme theme);

    /// Percent of the system's text size.
    static constexpr int smallestText = 80;
    static constexpr int largestText = 200;
    int textSize() const;
    /// Brought within the bounds.
    void setTextSize(int percent);

    /// Absolute path of the replica opened last; empty for none. It need not exist any more.
    QString lastReplica() const;
    /// A relative path is kept as the absolute path it means now.
    void setLastReplica(const QString& path);

    /// Geometry or column layout as Qt hands it out (QWidget::saveGeometry, QHeaderView::saveState), at most 64 KiB.
    /// `name` is the object name of the window or table; empty for one not seen before.
    QByteArray layout(const QString& name) const;
    void setLayout(const QString& name, const QByteArray& layout);

signals:
    void languageChanged(mitoyen::base::Language language);
    void themeChanged(mitoyen::base::Theme theme);
    void textSizeChanged(int percent);

private:
    QSettings store_;
};

} // namespace mitoyen::base
