// SPDX-License-Identifier: AGPL-3.0-or-later
#include "widgets/field_error.h"

#include <QAccessible>
#include <QLineEdit>
#include <QStyle>

namespace mitoyen::widgets {

namespace {

void mark(QWidget& field, bool invalid)
{
    field.setProperty("invalid", invalid);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

} // namespace

FieldError::FieldError(QWidget* field, QWidget* parent) : QLabel(parent), field_(field)
{
    setObjectName(field->objectName() + QStringLiteral("_error"));
    setProperty("role", QStringLiteral("field_error"));
    setWordWrap(true);
    hide();
    if (auto* line = qobject_cast<QLineEdit*>(field))
        connect(line, &QLineEdit::textEdited, this, &FieldError::clear);
}

void FieldError::say(const QString& sentence)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
    if (!field_)
        return;
    mark(*field_, !sentence.isEmpty());
    field_->setAccessibleDescription(sentence);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FieldError::clear()
{
    if (!isShown())
        return;
    setText({});
    hide();
    if (!field_)
        return;
    mark(*field_, false);
    field_->setAccessibleDescription({});
}

} // namespace mitoyen::widgets
