// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/locale_formats.h"

#include <QObject>
#include <QString>
#include <QTranslator>

namespace mitoyen::base {

/// The language of the window, changed while it runs: installs the catalogue and Qt's own texts, sets the default
/// locale, and every widget gets a LanguageChange event.
class Translations final : public QObject {
    Q_OBJECT
public:
    explicit Translations(QObject* parent = nullptr);
    void setLanguage(Language language);
    Language language() const { return language_; }

signals:
    /// After the widgets were told.
    void languageChanged(mitoyen::base::Language language);

private:
    Language language_ = Language::En;
    QTranslator own_;
    QTranslator ofQt_;
};

/// The language the window speaks now, from the default locale; English at first.
Language currentLanguage();
/// "Français", "Nederlands", "Deutsch", "English": each in itself.
QString nameOf(Language language);

/// Screen forms in the language of now.
QString amountText(core::Money amount);
QString integerText(std::int64_t number);
QString dateText(core::Date date);
/// Local time of this computer: "22/11/2026 18:41", or the hour alone for today.
QString momentText(core::Instant instant);

} // namespace mitoyen::base
