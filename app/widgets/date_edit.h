// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/date_entry.h"

#include <optional>

#include <QLineEdit>

namespace mitoyen::widgets {

/// A date typed in any usual way; "12" is the 12th of the period. Plus and minus, and the arrows up and down, step
/// by a day once a date stands in it.
class DateEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit DateEdit(QWidget* parent = nullptr);
    /// Against what an incomplete date is read; today without it.
    void setFrame(const base::DateFrame& frame) { frame_ = frame; }
    /// Of the text as it stands; nothing for an empty field. Errors as base::readDate.
    core::Result<std::optional<core::Date>> value() const;
    void setValue(std::optional<core::Date> date);

signals:
    void valueEdited();
    void refused(const mitoyen::core::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void settle();
    void step(int days);

    std::optional<base::DateFrame> frame_;
};

} // namespace mitoyen::widgets
