// SPDX-License-Identifier: AGPL-3.0-or-later
#include "widgets/date_edit.h"

#include "base/translations.h"

#include <QDate>
#include <QEvent>
#include <QKeyEvent>

namespace mitoyen::widgets {

namespace {

core::Date today()
{
    const auto date = QDate::currentDate();
    return core::Date{static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date))};
}

} // namespace

DateEdit::DateEdit(QWidget* parent) : QLineEdit(parent)
{
    setMaxLength(30);
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::settle);
}

core::Result<std::optional<core::Date>> DateEdit::value() const
{
    if (text().trimmed().isEmpty())
        return std::optional<core::Date>();
    const auto date = base::readDate(text().toStdString(), frame_.value_or(base::DateFrame{today(), {}}));
    if (!date)
        return date.error();
    return std::optional<core::Date>(*date);
}

void DateEdit::setValue(std::optional<core::Date> date)
{
    setText(date ? base::dateText(*date) : QString());
    setModified(false);
}

void DateEdit::settle()
{
    if (!isModified())
        return;
    const auto date = value();
    if (!date) {
        emit refused(date.error());
        return;
    }
    setValue(*date);
    emit valueEdited();
}

void DateEdit::step(int days)
{
    const auto date = value();
    if (!date || !*date)
        return;
    setValue(**date + days);
    emit valueEdited();
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    // "+" and "-" belong to a text being typed ("+3", "12-3"); they step only where a whole date stands untouched.
    const bool whole = !isModified() && !text().isEmpty();
    const int key = event->key();
    if (key == Qt::Key_Up || (whole && key == Qt::Key_Plus))
        return step(1);
    if (key == Qt::Key_Down || (whole && key == Qt::Key_Minus))
        return step(-1);
    QLineEdit::keyPressEvent(event);
}

void DateEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && !isModified()) {
        const auto date = value();
        if (date)
            setValue(*date);
    }
    QLineEdit::changeEvent(event);
}

} // namespace mitoyen::widgets
