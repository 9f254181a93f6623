// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/building.h"

#include <map>
#include <string>

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace mitoyen::widgets {
class DateEdit;
class FieldError;
} // namespace mitoyen::widgets

namespace mitoyen::pages {

/// The master data of a building: in the dialog for a new one, and on its overview.
class BuildingForm final : public QWidget {
    Q_OBJECT
public:
    explicit BuildingForm(QWidget* parent = nullptr);
    void setBuilding(const model::Building& building);
    /// What stands in the fields, over the building that was set.
    model::Building building() const;
    bool isChanged() const { return !(building() == original_); }
    /// False, with a sentence beside the field, when something is missing or unreadable.
    bool check();
    /// An error of the replica beside its field; false when it names none.
    bool show(const core::Error& error);
    void focusFirst();

signals:
    /// A field was left with another content.
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addField(const char* column, QWidget* field);
    void retranslate();

    struct Field {
        QLabel* label;
        QWidget* widget;
        widgets::FieldError* error;
    };
    model::Building original_;
    std::map<std::string, Field> fields_;
    QLineEdit* name_;
    QLineEdit* street_;
    QLineEdit* postalCode_;
    QLineEdit* town_;
    QLineEdit* enterpriseNumber_;
    QComboBox* language_;
    widgets::DateEdit* fiscalYearStart_;
};

} // namespace mitoyen::pages
