// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "pages/owners/transfer_operations.h"

#include <functional>
#include <memory>

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace mitoyen::widgets {
class DateEdit;
class FieldError;
} // namespace mitoyen::widgets

namespace mitoyen::pages {

class NewOwnerForm;

/// Asks who holds units from a day on: units, day, new owners with their rights and parts, representative. It stores
/// nothing itself; what is wrong is said beside its field and what was typed stays.
class TransferDialog final : public QDialog {
    Q_OBJECT
public:
    /// `chosen`: ticked at first.
    TransferDialog(TransferChoices choices, const std::vector<core::Id<model::Unit>>& chosen, QWidget* parent);

    /// An error of storing, beside the part of the form it names.
    void showError(const core::Error& error);

signals:
    void submitted(const mitoyen::pages::Transfer& transfer);

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* labelled(QVBoxLayout* column, QWidget* widget, widgets::FieldError** error);
    void addUnits(const std::vector<core::Id<model::Unit>>& chosen);
    void addOwner();
    void orderTabs();
    void removeOwner(NewOwnerForm* owner);
    void showKind();
    void proposeParts();
    void showRepresentatives();
    std::size_t defaultRepresentative() const;
    model::HolderKind kind() const;
    /// The forms that count: of a sole owner the first alone.
    std::vector<NewOwnerForm*> owners() const;
    void submit();
    void retranslate();

    TransferChoices choices_;
    std::vector<NewOwnerForm*> forms_;
    int made_ = 0; ///< forms so far, for their names
    bool representativeChosen_ = false;
    QLabel* sentence_;
    QLabel* unitsLabel_;
    QListWidget* units_;
    widgets::FieldError* unitsError_ = nullptr;
    QLabel* sinceLabel_;
    widgets::DateEdit* since_;
    widgets::FieldError* sinceError_ = nullptr;
    QLabel* kindLabel_;
    QComboBox* kind_;
    widgets::FieldError* kindError_ = nullptr;
    QVBoxLayout* ownersColumn_;
    QPushButton* another_;
    QLabel* representativeLabel_;
    QComboBox* representative_;
    QPushButton* store_;
    QPushButton* cancel_;
};

} // namespace mitoyen::pages
