// SPDX-License-Identifier: AGPL-3.0-or-later
#include "widgets/refusal_card.h"

#include "widgets/appearance.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mitoyen::widgets {

namespace {

QLabel* label(QWidget* parent, const char* name, TextRole role)
{
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(made, role);
    return made;
}

} // namespace

RefusalCard::RefusalCard(QWidget* parent)
    : QFrame(parent),
      where_(label(this, "refusal_where", TextRole::Section)),
      typed_(label(this, "refusal_typed", TextRole::Body)),
      reason_(label(this, "refusal_reason", TextRole::Body)),
      note_(label(this, "refusal_note", TextRole::Small)),
      again_(new QPushButton(this)),
      letGo_(new QPushButton(this))
{
    setObjectName(QStringLiteral("refusal_card"));
    setProperty("card", true);
    reason_->setProperty("role", QStringLiteral("field_error"));
    again_->setObjectName(QStringLiteral("refusal_send_again"));
    letGo_->setObjectName(QStringLiteral("refusal_let_go"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(again_);
    buttons->addWidget(letGo_);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    column->setSpacing(scaled(8));
    for (auto* line : {where_, typed_, reason_, note_})
        column->addWidget(line);
    column->addLayout(buttons);
    connect(again_, &QPushButton::clicked, this, &RefusalCard::sendAgainChosen);
    connect(letGo_, &QPushButton::clicked, this, &RefusalCard::letGoChosen);
    retranslate();
}

void RefusalCard::setContent(const Content& content)
{
    content_ = content;
    setBusy(false);
    retranslate();
}

void RefusalCard::setBusy(bool busy)
{
    again_->setEnabled(!busy);
    letGo_->setEnabled(!busy);
}

void RefusalCard::retranslate()
{
    where_->setText(content_.where);
    typed_->setText(content_.typed);
    typed_->setVisible(!content_.typed.isEmpty());
    reason_->setText(content_.reason);
    QString note = tr("Typed here, %1", "when").arg(content_.moment);
    if (content_.others > 0)
        note += QStringLiteral(" · ") + tr("%n more change(s) go with it", nullptr, content_.others);
    note_->setText(note);
    again_->setText(tr("Send again"));
    again_->setAccessibleName(tr("Send again: %1").arg(content_.where));
    letGo_->setText(tr("Let it go"));
    letGo_->setAccessibleName(tr("Let it go: %1").arg(content_.where));
}

void RefusalCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace mitoyen::widgets
