// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "application.h"
#include "base/settings.h"
#include "core/result.h"
#include "pages/shell/main_window.h"

#include <functional>
#include <memory>

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace mitoyen {

/// The real window, offscreen, by object names.
class WindowTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void anOfficeIsCreatedWithItsRecoveryPhrase();
    void faultsOfTheFormStandBesideTheirFields();
    void theRightPassphraseOpens();
    void aWrongPassphraseIsSaidBesideTheField();
    void aDamagedFileIsSaidAndLeftAsItIs();
    void aNewerFileIsSaidAndLeftAsItIs();
    void aFileOpenElsewhereIsSaid();
    void theRecoveryPhraseOpensAndSetsAPassphrase();
    void aMistypedRecoveryPhraseStaysInItsField();
    void lockingAsksForThePassphraseAgain();
    void theFrenchWindowSpeaksFrenchAlone();
    void theGermanWindowSpeaksGermanAlone();
    void everyInteractiveWidgetHasANameForTestsAndReaders();
    void theSearchFindsRecordsAndActions();
    void buildingsKeepTheirTab();
    void theTextGrowsWhileItRuns();
    void lightAndDarkChangeWhileItRuns();
    void everyPageFitsASmallLaptop();
    void everyCommandHasATextAndShortcutsDiffer();
    void theStatusLineSpeaksPlainWords();
    void aBuildingsNameIsSavedWhenItsFieldIsLeft();

private:
    template <class W> W* find(const char* name)
    {
        auto* found = office_->window().findChild<W*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no widget %s", name);
        return found;
    }
    void settle();
    void start();
    void unlockWith(const QString& text);
    void openOffice();
    void speak(base::Language language, const char* code);
    void showEveryPage(const std::function<void(const QString&)>& seen);
    QString error(const char* field) { return find<QLabel>((std::string(field) + "_error").c_str())->text(); }
    core::Error refusalOf(const QString& file);

    QTemporaryDir folder_;
    QString file_; ///< an office with one building, made once
    QString phrase_;
    QString copy_; ///< of the file, for one test
    std::unique_ptr<Application> office_;
};

} // namespace mitoyen
