// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/office_file.h"
#include "pages/shell/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mitoyen::widgets {
class FieldError;
}

namespace mitoyen::pages {

/// Opens a file that exists: silently through the keychain, else with the passphrase, else with the recovery phrase
/// and a new passphrase. A wrong passphrase, a damaged file, one of a newer program and one that is open elsewhere
/// are four different sentences; each leaves the file as it is.
class UnlockPage final : public Page {
    Q_OBJECT
public:
    UnlockPage(PageContext& context, base::KeychainSource keychain, QWidget* parent);
    /// Tries the keychain first.
    void open(const QString& file);
    /// With a passphrase that somebody gave the program.
    void openWith(const QString& file, base::SharedSecret passphrase);
    void focusFirst() override;
    void retranslate() override;

signals:
    void officeReady();
    void anotherFileWanted();
    /// An attempt ended without success: for whoever waits for it.
    void refused(const mitoyen::core::Error& error);

private:
    enum class Mode { Passphrase, Recovery };
    void setMode(Mode mode);
    void unlock();
    void attempt(const base::OpenOffice& wanted);
    void show(const core::Error& error);
    void setBusy(bool busy);

    base::KeychainSource keychain_;
    QString path_;
    Mode mode_ = Mode::Passphrase;
    bool silent_ = false; ///< the keychain alone was asked: asking for a passphrase is no failure
    QLabel* title_;
    QLabel* fileName_;
    QLabel* phraseLabel_;
    QLineEdit* phrase_;
    widgets::FieldError* phraseError_;
    QLabel* passphraseLabel_;
    QLineEdit* passphrase_;
    widgets::FieldError* passphraseError_;
    QLabel* repeatLabel_;
    QLineEdit* repeat_;
    widgets::FieldError* repeatError_;
    QCheckBox* remember_;
    QPushButton* unlock_;
    QPushButton* switch_;
    QPushButton* another_;
};

} // namespace mitoyen::pages
