// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/settings.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include <QDir>
#include <QLocale>
#include <QStandardPaths>
#include <QStringList>

namespace mitoyen::base {

namespace {

constexpr int longestPath = 4096;
constexpr int largestLayout = 64 * 1024;
constexpr int normalText = 100;

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString textSizeKey = QStringLiteral("text_size");
const QString lastReplicaKey = QStringLiteral("last_replica");

constexpr std::array<std::pair<std::string_view, Theme>, 3> themes{
    {{"system", Theme::System}, {"light", Theme::Light}, {"dark", Theme::Dark}}};

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString layoutKey(const QString& name)
{
    return QStringLiteral("layout/") + name;
}

Language languageOfSystem()
{
    for (const QString& name : QLocale::system().uiLanguages()) {
        if (const auto language = languageFromCode(name.toStdString()))
            return *language;
    }
    return Language::En;
}

} // namespace

Settings::Settings(const QString& file, QObject* parent) : QObject(parent), store_(file, QSettings::IniFormat) {}

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
        QStringLiteral("/mitoyen/mitoyen.ini");
}

Language Settings::language() const
{
    const auto stored = languageFromCode(store_.value(languageKey).toString().toStdString());
    return stored ? *stored : languageOfSystem();
}

void Settings::setLanguage(Language language)
{
    const bool changes = language != this->language();
    store_.setValue(languageKey, toQString(code(language)));
    if (changes)
        emit languageChanged(language);
}

Theme Settings::theme() const
{
    const std::string stored = store_.value(themeKey).toString().toStdString();
    const auto found =
        std::find_if(themes.begin(), themes.end(), [&](const auto& entry) { return entry.first == stored; });
    return found == themes.end() ? Theme::System : found->second;
}

void Settings::setTheme(Theme theme)
{
    const bool changes = theme != this->theme();
    const auto found =
        std::find_if(themes.begin(), themes.end(), [&](const auto& entry) { return entry.second == theme; });
    store_.setValue(themeKey, toQString(found->first));
    if (changes)
        emit themeChanged(theme);
}

int Settings::textSize() const
{
    bool isNumber = false;
    const int stored = store_.value(textSizeKey).toString().toInt(&isNumber);
    return isNumber && stored >= smallestText && stored <= largestText ? stored : normalText;
}

void Settings::setTextSize(int percent)
{
    percent = std::clamp(percent, smallestText, largestText);
    const bool changes = percent != textSize();
    store_.setValue(textSizeKey, percent);
    if (changes)
        emit textSizeChanged(percent);
}

QString Settings::lastReplica() const
{
    const QString path = store_.value(lastReplicaKey).toString();
    const bool usable = path.size() <= longestPath && QDir::isAbsolutePath(path) && !path.contains(QChar(u'\0'));
    return usable ? path : QString();
}

void Settings::setLastReplica(const QString& path)
{
    if (path.isEmpty())
        store_.remove(lastReplicaKey);
    else
        store_.setValue(lastReplicaKey, QDir::cleanPath(QDir::current().absoluteFilePath(path)));
}

QByteArray Settings::layout(const QString& name) const
{
    const QByteArray stored = store_.value(layoutKey(name)).toByteArray();
    return stored.size() <= largestLayout ? stored : QByteArray();
}

void Settings::setLayout(const QString& name, const QByteArray& layout)
{
    if (layout.size() <= largestLayout)
        store_.setValue(layoutKey(name), layout);
}

} // namespace mitoyen::base
