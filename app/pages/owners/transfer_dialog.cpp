// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/owners/transfer_dialog.h"

#include "base/messages.h"
#include "base/translations.h"
#include "base/vocabulary.h"
#include "pages/owners/new_owner_form.h"
#include "pages/working/typed_text.h"
#include "rules/holders.h"
#include "widgets/appearance.h"
#include "widgets/date_edit.h"
#include "widgets/field_error.h"

#include <algorithm>

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mitoyen::pages {

namespace {

constexpr std::array kinds{model::HolderKind::Sole, model::HolderKind::Undivided, model::HolderKind::Usufruct};
constexpr std::size_t mostOwners = 50;

} // namespace

TransferDialog::TransferDialog(TransferChoices choices, const std::vector<core::Id<model::Unit>>& chosen,
                               QWidget* parent)
    : QDialog(parent),
      choices_(std::move(choices)),
      sentence_(new QLabel(this)),
      units_(new QListWidget(this)),
      since_(new widgets::DateEdit(this)),
      kind_(new QComboBox(this)),
      ownersColumn_(new QVBoxLayout),
      another_(new QPushButton(this)),
      representative_(new QComboBox(this)),
      store_(new QPushButton(this)),
      cancel_(new QPushButton(this))
{
    setObjectName(QStringLiteral("transfer_dialog"));
    units_->setObjectName(QStringLiteral("transfer_units"));
    since_->setObjectName(QStringLiteral("transfer_since"));
    kind_->setObjectName(QStringLiteral("transfer_kind"));
    another_->setObjectName(QStringLiteral("transfer_another"));
    representative_->setObjectName(QStringLiteral("transfer_representative"));
    store_->setObjectName(QStringLiteral("transfer_store"));
    store_->setProperty("primary", true);
    store_->setAutoDefault(false);
    cancel_->setObjectName(QStringLiteral("transfer_cancel"));
    cancel_->setAutoDefault(false);
    another_->setAutoDefault(false);
    sentence_->setWordWrap(true);
    sentence_->setProperty("role", QStringLiteral("secondary"));
    auto* inner = new QWidget(this);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(widgets::scaled(2), 0, widgets::scaled(12), 0);
    column->setSpacing(widgets::scaled(4));
    column->addWidget(sentence_);
    unitsLabel_ = labelled(column, units_, &unitsError_);
    sinceLabel_ = labelled(column, since_, &sinceError_);
    kindLabel_ = labelled(column, kind_, &kindError_);
    ownersColumn_->setSpacing(widgets::scaled(12));
    column->addSpacing(widgets::scaled(8));
    column->addLayout(ownersColumn_);
    column->addWidget(another_, 0, Qt::AlignLeft);
    representativeLabel_ = labelled(column, representative_, nullptr);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("transfer_scroll"));
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel_);
    buttons->addWidget(store_);
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(scroll, 1);
    whole->addLayout(buttons);
    for (const auto kind : kinds)
        kind_->addItem(QString(), static_cast<int>(kind));
    addUnits(chosen);
    addOwner();
    connect(kind_, &QComboBox::currentIndexChanged, this, &TransferDialog::showKind);
    connect(another_, &QPushButton::clicked, this, [this] {
        addOwner();
        forms_.back()->focusFirst();
    });
    connect(representative_, &QComboBox::activated, this, [this] { representativeChosen_ = true; });
    connect(units_, &QListWidget::itemChanged, unitsError_, &widgets::FieldError::clear);
    connect(store_, &QPushButton::clicked, this, &TransferDialog::submit);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    auto* shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this);
    connect(shortcut, &QShortcut::activated, this, &TransferDialog::submit);
    retranslate();
    showKind();
    scroll->setMinimumWidth(inner->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    resize(QSize(widgets::scaled(520), widgets::scaled(640)).boundedTo(screen()->availableSize() * 9 / 10));
    (chosen.empty() ? static_cast<QWidget*>(units_) : since_)->setFocus();
}

QLabel* TransferDialog::labelled(QVBoxLayout* column, QWidget* widget, widgets::FieldError** error)
{
    auto* label = new QLabel(this);
    label->setBuddy(widget);
    column->addSpacing(widgets::scaled(4));
    column->addWidget(label);
    column->addWidget(widget);
    if (error != nullptr) {
        *error = new widgets::FieldError(widget, this);
        column->addWidget(*error);
    }
    return label;
}

void TransferDialog::addUnits(const std::vector<core::Id<model::Unit>>& chosen)
{
    for (const auto& unit : choices_.units) {
        auto* item = new QListWidgetItem(units_);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(std::ranges::find(chosen, unit.unit) == chosen.end() ? Qt::Unchecked : Qt::Checked);
        if (item->checkState() == Qt::Checked && units_->currentRow() < 0)
            units_->setCurrentItem(item);
    }
    if (units_->currentRow() < 0 && units_->count() > 0)
        units_->setCurrentRow(0);
    constexpr int most = 5;
    constexpr int least = 2;
    const int rowHeight = fontMetrics().height() + widgets::scaled(10);
    units_->setFixedHeight(rowHeight * std::clamp(units_->count(), least, most) + widgets::scaled(4));
    units_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    units_->setTextElideMode(Qt::ElideRight);
    units_->scrollToItem(units_->currentItem());
}

model::HolderKind TransferDialog::kind() const
{
    return static_cast<model::HolderKind>(kind_->currentData().toInt());
}

std::vector<NewOwnerForm*> TransferDialog::owners() const
{
    if (kind() == model::HolderKind::Sole)
        return {forms_.front()};
    return forms_;
}

void TransferDialog::addOwner()
{
    auto* form = new NewOwnerForm(++made_, choices_.persons, this);
    forms_.push_back(form);
    ownersColumn_->addWidget(form);
    connect(form, &NewOwnerForm::changed, this, [this] {
        proposeParts();
        showRepresentatives();
    });
    connect(form, &NewOwnerForm::removeRequested, this, [this, form] { removeOwner(form); });
    if (made_ > 1)
        form->setRight(model::RightKind::Bare);
    orderTabs();
    showKind();
}

/// From owner to owner, then to the button that adds one.
void TransferDialog::orderTabs()
{
    std::vector<QWidget*> order{units_, since_, kind_};
    for (const auto* form : forms_)
        for (auto* field : form->tabOrder())
            order.push_back(field);
    order.insert(order.end(), {another_, representative_, cancel_, store_});
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void TransferDialog::removeOwner(NewOwnerForm* owner)
{
    std::erase(forms_, owner);
    owner->hide();
    owner->deleteLater();
    showKind();
    forms_.back()->focusFirst();
}

void TransferDialog::showKind()
{
    constexpr std::size_t fewest = 2;
    const bool sole = kind() == model::HolderKind::Sole;
    if (!sole && forms_.size() < fewest)
        return addOwner(); // which comes back here
    for (auto* form : forms_) {
        form->setVisible(!sole || form == forms_.front());
        form->setKind(kind());
        form->setRemovable(!sole && forms_.size() > fewest);
    }
    another_->setVisible(!sole && forms_.size() < mostOwners);
    representativeLabel_->setVisible(!sole);
    representative_->setVisible(!sole);
    kindError_->clear();
    proposeParts();
    showRepresentatives();
}

void TransferDialog::proposeParts()
{
    const auto sameRight = [this](const NewOwnerForm* form) {
        return std::ranges::count_if(forms_, [&](const auto* other) { return other->right() == form->right(); });
    };
    for (auto* form : owners()) {
        const auto count = sameRight(form);
        form->proposePart(count == 1 ? QStringLiteral("1") : QStringLiteral("1/%1").arg(count));
    }
}

std::size_t TransferDialog::defaultRepresentative() const
{
    std::vector<rules::HolderMember> members;
    for (const auto* form : owners())
        members.push_back({{}, static_cast<rules::Right>(form->right()), {}});
    return rules::defaultRepresentative(members);
}

void TransferDialog::showRepresentatives()
{
    if (forms_.empty())
        return;
    const QSignalBlocker quiet(representative_);
    const int chosen = representative_->currentIndex();
    representative_->clear();
    const auto all = owners();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto name = all[i]->name();
        representative_->addItem(name.isEmpty() ? tr("New owner %1").arg(i + 1) : name);
    }
    const bool keep = representativeChosen_ && chosen >= 0 && chosen < representative_->count();
    representative_->setCurrentIndex(keep ? chosen : static_cast<int>(defaultRepresentative()));
}

void TransferDialog::submit()
{
    for (auto* error : {unitsError_, sinceError_, kindError_})
        error->clear();
    for (auto* form : forms_)
        form->clearErrors();
    Transfer transfer;
    bool good = true;
    transfer.kind = kind();
    // From the last field up, so that the first one wrong has the focus in the end.
    const auto all = owners();
    for (std::size_t i = all.size(); i-- > 0;) {
        if (auto owner = all[i]->read())
            transfer.owners.insert(transfer.owners.begin(), *owner);
        else
            good = false;
    }
    transfer.representative = static_cast<std::size_t>(std::max(0, representative_->currentIndex()));
    const auto since = since_->value();
    if (since && *since) {
        transfer.since = **since;
    } else {
        good = false;
        sinceError_->say(since ? tr("Type the first day of the new owner.") : base::sentence(since.error()));
        since_->setFocus();
    }
    for (int row = 0; row < units_->count(); ++row)
        if (units_->item(row)->checkState() == Qt::Checked)
            transfer.units.push_back(choices_.units[static_cast<std::size_t>(row)].unit);
    if (transfer.units.empty()) {
        good = false;
        unitsError_->say(tr("Tick the units that pass to the new owner."));
        units_->setFocus();
    }
    if (good)
        emit submitted(transfer);
}

void TransferDialog::showError(const core::Error& error)
{
    const auto sentence = base::sentence(error);
    const auto all = owners();
    const auto number = static_cast<std::size_t>(error.where.line);
    if (number >= 1 && number <= all.size())
        return all[number - 1]->showError(error.where.field, sentence);
    auto* beside = kindError_;
    QWidget* field = kind_;
    if (error.where.field == "units") {
        beside = unitsError_;
        field = units_;
    } else if (error.where.field == "since") {
        beside = sinceError_;
        field = since_;
    }
    beside->say(sentence);
    field->setFocus();
}

void TransferDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void TransferDialog::retranslate()
{
    setWindowTitle(tr("Transfer of units"));
    sentence_->setText(tr("The former owner holds the units until the day before. Charge statements divide by days."));
    unitsLabel_->setText(tr("&Units"));
    units_->setAccessibleName(tr("Units that pass to the new owner"));
    for (int row = 0; row < units_->count(); ++row) {
        const auto& unit = choices_.units[static_cast<std::size_t>(row)];
        QStringList names;
        for (const auto& name : unit.ownerNames)
            names.append(shown(name));
        units_->item(row)->setText(
            names.isEmpty()
                ? tr("%1 — nobody yet", "label of a unit without owner").arg(shown(unit.label))
                : tr("%1 — %2, since %3", "label of a unit, its owners, a date")
                      .arg(shown(unit.label), names.join(QStringLiteral(", ")), base::dateText(*unit.since)));
    }
    sinceLabel_->setText(tr("&First day of the new owner"));
    since_->setAccessibleName(tr("First day of the new owner"));
    kindLabel_->setText(tr("&Held by"));
    kind_->setAccessibleName(tr("How the units are held"));
    for (int i = 0; i < kind_->count(); ++i)
        kind_->setItemText(i, base::wordName("holder", "kind", schema::toWord(kinds[static_cast<std::size_t>(i)])));
    another_->setText(tr("Another owner"));
    another_->setAccessibleName(tr("Another owner"));
    representativeLabel_->setText(tr("&Representative, who gets the documents"));
    representative_->setAccessibleName(tr("Representative, who gets the documents"));
    store_->setText(tr("Store the transfer"));
    store_->setAccessibleName(store_->text());
    store_->setToolTip(QKeySequence(QStringLiteral("Ctrl+Return")).toString(QKeySequence::NativeText));
    cancel_->setText(tr("Cancel"));
    cancel_->setAccessibleName(cancel_->text());
    for (auto* form : forms_)
        form->retranslate();
    showRepresentatives();
}

} // namespace mitoyen::pages
