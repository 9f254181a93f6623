// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <optional>

#include <QLineEdit>

namespace mitoyen::widgets {

/// An amount: comma or point, "=12,5*3" calculates in whole cents. What was typed stays until the field is left; then
/// it is written in full ("1.234,50"). Unreadable text stays as it is.
class MoneyEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit MoneyEdit(QWidget* parent = nullptr);
    /// Of the text as it stands; nothing for an empty field. Errors as base::readAmount.
    core::Result<std::optional<core::Money>> value() const;
    void setValue(std::optional<core::Money> amount);

signals:
    void valueEdited();
    /// The field was left with a text that is no amount.
    void refused(const mitoyen::core::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void settle();
};

} // namespace mitoyen::widgets
