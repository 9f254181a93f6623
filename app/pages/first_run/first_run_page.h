// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/office_file.h"
#include "pages/shell/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace mitoyen::widgets {
class FieldError;
}

namespace mitoyen::pages {

/// The first start: a new office, with its recovery phrase to print, or a file that exists.
class FirstRunPage final : public Page {
    Q_OBJECT
public:
    FirstRunPage(PageContext& context, base::KeychainSource keychain, QWidget* parent);
    void focusFirst() override;
    void retranslate() override;
    /// Tests make keys that cost less.
    void setDerivation(const keys::KeyDerivation& derivation) { derivation_ = derivation; }

signals:
    /// Created, and the recovery phrase was taken note of.
    void officeReady();
    void fileChosen(const QString& file);

private:
    QWidget* makeForm();
    void layOut(QWidget* form);
    QWidget* makePhrase();
    QString defaultFile() const;
    void chooseFolder();
    void chooseExisting();
    void create();
    bool check();
    void showPhrase();
    void printPhrase();

    base::KeychainSource keychain_;
    keys::KeyDerivation derivation_;
    base::SharedSecret phrase_;
    bool fileTouched_ = false;

    QStackedWidget* steps_;
    QLabel* title_;
    QLabel* introduction_;
    QLabel* nameLabel_;
    QLineEdit* name_;
    widgets::FieldError* nameError_;
    QLabel* languageLabel_;
    QComboBox* language_;
    QLabel* fileLabel_;
    QLineEdit* file_;
    QPushButton* browse_;
    widgets::FieldError* fileError_;
    QLabel* passphraseLabel_;
    QLineEdit* passphrase_;
    widgets::FieldError* passphraseError_;
    QLabel* repeatLabel_;
    QLineEdit* repeat_;
    widgets::FieldError* repeatError_;
    QCheckBox* remember_;
    QPushButton* create_;
    QPushButton* existing_;

    QLabel* phraseTitle_;
    QLabel* phraseIntroduction_;
    QPlainTextEdit* phraseText_;
    QPushButton* print_;
    QCheckBox* kept_;
    QPushButton* continue_;
};

} // namespace mitoyen::pages
