// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "pages/owners/transfer_operations.h"

#include <map>

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mitoyen::widgets {
class EntityPicker;
class FieldError;
} // namespace mitoyen::widgets

namespace mitoyen::pages {

/// One new owner of units: a person of the building, or a new one with name, address, e-mail and language; with
/// several owners, also the right and the part. What is wrong is said under its field.
class NewOwnerForm final : public QWidget {
    Q_OBJECT
public:
    /// `number`, from 1, becomes part of the object names.
    NewOwnerForm(int number, const std::vector<model::Person>& persons, QWidget* parent = nullptr);

    /// Right and part are asked for where the kind has them.
    void setKind(model::HolderKind kind);
    void setRight(model::RightKind right);
    model::RightKind right() const;
    /// A part nobody typed.
    void proposePart(const QString& part);
    void setRemovable(bool removable);
    /// For the list of representatives; empty while nobody is chosen.
    QString name() const;
    bool isNewPerson() const { return creating_; }

    /// What stands in the fields; nothing, with the reason under the first field wrong, which gets the focus.
    std::optional<NewOwner> read();
    /// An error of storing, under the field it names; under the person when it names none of these.
    void showError(const std::string& field, const QString& sentence);
    void clearErrors();
    void focusFirst();
    /// In the order in which Tab goes through them.
    std::vector<QWidget*> tabOrder() const;
    void retranslate();

signals:
    void changed();
    void removeRequested();

private:
    struct Field {
        QLabel* label;
        QWidget* widget;
        widgets::FieldError* error;
    };
    void addField(QGridLayout* grid, const char* name, QWidget* widget, int row, int column, int columns = 1);
    void makeNewPerson();
    void createPerson(const QString& text);
    void chooseFromList();
    void showCreating(bool creating);
    std::optional<model::Person> readPerson();
    std::optional<model::Person> readNewPerson();
    QLineEdit* line(const std::string& field) const;

    const std::vector<model::Person>& persons_; ///< of the dialog, which outlives this
    int number_;
    bool creating_ = false;
    model::HolderKind kind_ = model::HolderKind::Sole;
    std::map<std::string, Field> fields_;
    QLabel* title_;
    QPushButton* remove_;
    widgets::EntityPicker* person_;
    QPushButton* create_;
    QWidget* newPerson_;
    QPushButton* fromList_;
    QComboBox* language_;
    QComboBox* right_;
    QLineEdit* part_;
};

} // namespace mitoyen::pages
