// SPDX-License-Identifier: AGPL-3.0-or-later
#include "widgets/money_edit.h"

#include "base/calculation.h"
#include "base/translations.h"

#include <QEvent>

namespace mitoyen::widgets {

MoneyEdit::MoneyEdit(QWidget* parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    setMaxLength(200);
    connect(this, &QLineEdit::editingFinished, this, &MoneyEdit::settle);
}

core::Result<std::optional<core::Money>> MoneyEdit::value() const
{
    if (text().trimmed().isEmpty())
        return std::optional<core::Money>();
    const auto amount = base::readAmount(text().toStdString());
    if (!amount)
        return amount.error();
    return std::optional<core::Money>(*amount);
}

void MoneyEdit::setValue(std::optional<core::Money> amount)
{
    setText(amount ? base::amountText(*amount) : QString());
    setModified(false);
}

void MoneyEdit::settle()
{
    if (!isModified())
        return;
    const auto amount = value();
    if (!amount) {
        emit refused(amount.error());
        return;
    }
    setValue(*amount);
    emit valueEdited();
}

void MoneyEdit::changeEvent(QEvent* event)
{
    // The marks of thousands and decimals follow the language; what is still being typed does not.
    if (event->type() == QEvent::LanguageChange && !isModified()) {
        const auto amount = value();
        if (amount)
            setValue(*amount);
    }
    QLineEdit::changeEvent(event);
}

} // namespace mitoyen::widgets
