// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/translations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLibraryInfo>
#include <QLocale>

namespace mitoyen::base {

namespace {

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Fr: return QLocale(QLocale::French, QLocale::Belgium);
    case Language::Nl: return QLocale(QLocale::Dutch, QLocale::Belgium);
    // Qt has no German of Belgium; dates and figures come from locale_formats.
    case Language::De: return QLocale(QLocale::German, QLocale::Germany);
    case Language::En: break;
    }
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString codeOf(Language language)
{
    const auto text = code(language);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

Translations::Translations(QObject* parent) : QObject(parent) {}

void Translations::setLanguage(Language language)
{
    language_ = language;
    QLocale::setDefault(localeOf(language));
    QCoreApplication::removeTranslator(&own_);
    QCoreApplication::removeTranslator(&ofQt_);
    // Texts of Qt's own dialogs first: a translator installed later is asked first.
    if (ofQt_.load(QStringLiteral("qtbase_") + codeOf(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&ofQt_);
    if (own_.load(QStringLiteral(":/translations/mitoyen_") + codeOf(language)))
        QCoreApplication::installTranslator(&own_);
    emit languageChanged(language);
}

Language currentLanguage()
{
    return languageFromCode(QLocale().name().toStdString()).value_or(Language::En);
}

QString nameOf(Language language)
{
    switch (language) {
    case Language::Fr: return QStringLiteral("Français");
    case Language::Nl: return QStringLiteral("Nederlands");
    case Language::De: return QStringLiteral("Deutsch");
    case Language::En: break;
    }
    return QStringLiteral("English");
}

QString amountText(core::Money amount)
{
    return QString::fromStdString(formatAmount(amount, currentLanguage()));
}

QString integerText(std::int64_t number)
{
    return QString::fromStdString(formatInteger(number, currentLanguage()));
}

QString dateText(core::Date date)
{
    return QString::fromStdString(formatDate(date, currentLanguage()));
}

QString momentText(core::Instant instant)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(instant.milliseconds);
    const auto hour = local.toString(QStringLiteral("HH:mm"));
    if (local.date() == QDate::currentDate())
        return hour;
    const auto day = core::makeDate(local.date().year(), local.date().month(), local.date().day());
    return day ? dateText(*day) + QLatin1Char(' ') + hour : hour;
}

} // namespace mitoyen::base
