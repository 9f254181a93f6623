// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/units/key_totals.h"

#include "base/messages.h"
#include "base/translations.h"
#include "pages/units/unit_columns.h"
#include "pages/working/key_name.h"
#include "pages/working/typed_text.h"
#include "widgets/appearance.h"
#include "widgets/field_error.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace mitoyen::pages {

namespace {

QString totalText(const ShareDrafts& drafts, std::size_t key)
{
    const auto name = keyName(drafts.keys()[key].name);
    const auto sum = drafts.sum(key);
    const auto target = drafts.target(key);
    if (!drafts.keys()[key].general)
        return KeyTotals::tr("%1: %2").arg(name, base::integerText(sum));
    if (sum == target)
        return KeyTotals::tr("%1: %2 of %3 ✓").arg(name, base::integerText(sum), base::integerText(target));
    return KeyTotals::tr("%1: %2 of %3, difference %4")
        .arg(name, base::integerText(sum), base::integerText(target), base::integerText(sum - target));
}

} // namespace

KeyTotals::KeyTotals(QWidget* parent)
    : QWidget(parent),
      deedLabel_(new QLabel(this)),
      deed_(new QLineEdit(this)),
      totals_(new QLabel(this)),
      state_(new QLabel(this)),
      apply_(new QPushButton(this)),
      discard_(new QPushButton(this))
{
    setObjectName(QStringLiteral("key_totals"));
    deed_->setObjectName(QStringLiteral("deed_total"));
    deed_->setAlignment(Qt::AlignRight);
    deedError_ = new widgets::FieldError(deed_, this);
    deedLabel_->setBuddy(deed_);
    widgets::whenScaled(deed_, [this] { deed_->setFixedWidth(widgets::scaled(110)); });
    totals_->setObjectName(QStringLiteral("key_totals_text"));
    totals_->setTextFormat(Qt::PlainText);
    totals_->setWordWrap(true);
    state_->setObjectName(QStringLiteral("key_totals_state"));
    state_->setWordWrap(true);
    apply_->setObjectName(QStringLiteral("apply_shares"));
    apply_->setProperty("primary", true);
    discard_->setObjectName(QStringLiteral("discard_shares"));
    auto* deedRow = new QHBoxLayout;
    deedRow->addWidget(deedLabel_);
    deedRow->addWidget(deed_);
    deedRow->addStretch();
    auto* texts = new QVBoxLayout;
    texts->addLayout(deedRow);
    texts->addWidget(deedError_);
    texts->addWidget(totals_);
    texts->addWidget(state_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(texts, 1);
    row->addWidget(discard_, 0, Qt::AlignTop);
    row->addWidget(apply_, 0, Qt::AlignTop);
    connect(deed_, &QLineEdit::editingFinished, this, &KeyTotals::settle);
    connect(apply_, &QPushButton::clicked, this, &KeyTotals::applyRequested);
    connect(discard_, &QPushButton::clicked, this, &KeyTotals::discardRequested);
    retranslate();
}

void KeyTotals::settle()
{
    if (!deed_->isModified())
        return;
    const auto total = readShares(deed_->text());
    if (!total) {
        deedError_->say(base::sentence(total.error()));
        return;
    }
    deed_->setModified(false);
    emit deedTotalEdited(*total);
}

void KeyTotals::forget()
{
    deed_->setModified(false);
    deedError_->clear();
}

void KeyTotals::editDeedTotal()
{
    deed_->setFocus(Qt::ShortcutFocusReason);
    deed_->selectAll();
}

void KeyTotals::show(const ShareDrafts& drafts)
{
    const auto general = drafts.general();
    deedLabel_->setVisible(general.has_value());
    deed_->setVisible(general.has_value());
    // A field being typed in, or refused, keeps what is typed.
    if (general && !deed_->isModified()) {
        deed_->setText(base::integerText(drafts.target(*general)));
        deedError_->clear();
    }

    QStringList totals;
    bool complete = true;
    for (std::size_t key = 0; key < drafts.keys().size(); ++key) {
        totals.append(totalText(drafts, key));
        complete = complete && drafts.sum(key) == drafts.target(key);
    }
    totals_->setText(totals.join(QStringLiteral("  ·  ")));
    const bool changed = drafts.hasChanges();
    state_->setVisible(changed || !complete);
    if (!complete)
        state_->setText(tr("The shares miss the total of the deed: statements wait until they meet it."));
    else if (changed)
        state_->setText(tr("Changed shares count once they are applied."));
    state_->setProperty("role", complete ? QStringLiteral("secondary") : QStringLiteral("field_error"));
    state_->setStyleSheet(QString());
    apply_->setVisible(changed);
    apply_->setEnabled(changed && complete);
    discard_->setVisible(changed);
}

void KeyTotals::retranslate()
{
    deedLabel_->setText(tr("Total of the &deed"));
    deed_->setAccessibleName(tr("Total of the deed"));
    apply_->setText(tr("Apply shares"));
    apply_->setAccessibleName(tr("Apply the changed shares"));
    discard_->setText(tr("Discard"));
    discard_->setAccessibleName(tr("Discard the changed shares"));
}

} // namespace mitoyen::pages
