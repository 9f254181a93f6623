// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "models/table_model.h"
#include "pages/shell/page.h"

#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;
class QSplitter;

namespace mitoyen::widgets {
class EmptyState;
class EntryGrid;
class FieldError;
} // namespace mitoyen::widgets

namespace mitoyen::pages {

/// Language, look and text size of this computer; connection to the server; passphrase; what can be undone.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    SettingsPage(PageContext& context, QWidget* parent);
    void focusFirst() override;
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeLook();
    QWidget* makeConnection();
    QWidget* makePassphrase();
    QWidget* makeUndo();
    /// A labelled field; its accessible name follows the label.
    QLabel* addRow(QFormLayout* form, QWidget* field, widgets::FieldError* error = nullptr);
    void showSettings();
    void showConnection();
    /// Address, user and certificate as they were given at the last connection; what is being typed stays.
    void loadAccount();
    void chooseCertificate();
    void connectToServer();
    void changePassphrase();
    void undo();

    struct Named {
        QLabel* label;
        QWidget* field;
    };
    std::vector<Named> rows_;
    QLabel* lookTitle_;
    QComboBox* language_;
    QComboBox* theme_;
    QSlider* textSize_;
    QLabel* textSizeShown_;
    QLabel* languageLabel_;
    QLabel* themeLabel_;
    QLabel* textSizeLabel_;

    QLabel* connectionTitle_;
    QLabel* connectionState_;
    QLabel* urlLabel_;
    QLineEdit* url_;
    widgets::FieldError* urlError_;
    QLabel* userLabel_;
    QLineEdit* user_;
    QLabel* passwordLabel_;
    QLineEdit* password_;
    widgets::FieldError* passwordError_;
    QLabel* certificateLabel_;
    QLineEdit* certificate_;
    QPushButton* chooseCertificate_;
    QPushButton* connect_;

    QLabel* passphraseTitle_;
    QLabel* oldLabel_;
    QLineEdit* old_;
    widgets::FieldError* oldError_;
    QLabel* newLabel_;
    QLineEdit* new_;
    widgets::FieldError* newError_;
    QLabel* repeatLabel_;
    QLineEdit* repeat_;
    widgets::FieldError* repeatError_;
    QPushButton* change_;

    QLabel* undoTitle_;
    models::TableModel<storage::UndoEntry>* undoList_;
    widgets::EntryGrid* undoGrid_;
    widgets::EmptyState* undoEmpty_;
    QPushButton* undo_;
    QSplitter* splitter_;
};

} // namespace mitoyen::pages
