// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/units/allocation_trial.h"

#include "base/messages.h"
#include "base/translations.h"
#include "pages/working/key_name.h"
#include "pages/working/typed_text.h"
#include "widgets/appearance.h"
#include "widgets/entry_grid.h"
#include "widgets/field_error.h"
#include "widgets/money_edit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mitoyen::pages {

AllocationTrial::AllocationTrial(PageContext& context, QWidget* parent)
    : QWidget(parent),
      title_(new QLabel(this)),
      amountLabel_(new QLabel(this)),
      keyLabel_(new QLabel(this)),
      amount_(new widgets::MoneyEdit(this)),
      key_(new QComboBox(this)),
      explanation_(new QLabel(this)),
      model_(new models::TableModel<Row>([this] { return columns(); }, this)),
      grid_(new widgets::EntryGrid(QStringLiteral("trial_grid"), context.settings, this))
{
    setObjectName(QStringLiteral("allocation_trial"));
    widgets::setTextRole(title_, widgets::TextRole::Section);
    amount_->setObjectName(QStringLiteral("trial_amount"));
    amountError_ = new widgets::FieldError(amount_, this);
    amountLabel_->setBuddy(amount_);
    key_->setObjectName(QStringLiteral("trial_key"));
    keyLabel_->setBuddy(key_);
    explanation_->setObjectName(QStringLiteral("trial_explanation"));
    explanation_->setProperty("role", QStringLiteral("secondary"));
    explanation_->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(amountLabel_, amount_);
    form->addRow(nullptr, amountError_);
    form->addRow(keyLabel_, key_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::scaled(12), 0, 0, 0);
    column->addWidget(title_);
    column->addLayout(form);
    column->addWidget(explanation_);
    column->addWidget(grid_, 1);
    grid_->setModel(model_);
    connect(amount_, &QLineEdit::textChanged, this, &AllocationTrial::divide);
    connect(key_, &QComboBox::currentIndexChanged, this, &AllocationTrial::divide);
    retranslate();
}

std::vector<models::Column<AllocationTrial::Row>> AllocationTrial::columns() const
{
    using models::CellKind;
    const auto number = [](const char* id, const QString& title, auto value) {
        return models::Column<Row>{.title = title,
                                   .text = [value](const Row& row) { return base::integerText(value(row.part)); },
                                   .kind = CellKind::Integer,
                                   .id = id};
    };
    return {
        {.title = tr("Unit"), .text = [](const Row& row) { return shown(row.unit); }, .id = "unit", .stretch = true},
        number("shares", tr("Shares"), [](const auto& part) { return part.weight; }),
        {.title = tr("Floor"),
         .text = [](const Row& row) { return base::amountText({row.part.floor}); },
         .kind = CellKind::Money,
         .id = "floor"},
        number("remainder", tr("Remainder"), [](const auto& part) { return part.remainder; }),
        {.title = tr("Extra cent"),
         .text =
             [](const Row& row) {
                 return row.part.extraCent == 0 ? QStringLiteral("–") : base::amountText({row.part.extraCent});
             },
         .kind = CellKind::Money,
         .id = "extra"},
        {.title = tr("Part"),
         .text = [](const Row& row) { return base::amountText({row.part.cents}); },
         .kind = CellKind::Money,
         .id = "part",
         .amount = [](const Row& row) { return core::Money{row.part.cents}; }},
    };
}

void AllocationTrial::setUnits(std::vector<model::Unit> units, const ShareDrafts& drafts)
{
    units_ = std::move(units);
    drafts_ = drafts;
    nameKeys();
    divide();
}

void AllocationTrial::nameKeys()
{
    const QSignalBlocker quiet(key_);
    const auto chosen = key_->currentData().toString();
    key_->clear();
    for (const auto& key : drafts_.keys())
        key_->addItem(keyName(key.name), shown(core::toText(key.id.uuid)));
    key_->setCurrentIndex(std::max(0, key_->findData(chosen)));
}

void AllocationTrial::divide()
{
    if (model_->rowCount() > 0)
        model_->setRows({});
    explanation_->clear();
    const auto amount = amount_->value();
    const auto key = static_cast<std::size_t>(key_->currentIndex());
    amountError_->clear();
    if (!amount || !*amount || key_->currentIndex() < 0 || units_.empty()) {
        explanation_->setText(tr("Type an amount to see the part of each unit. Nothing is stored."));
        return;
    }
    std::vector<std::int64_t> weights;
    for (const auto& unit : units_)
        weights.push_back(drafts_.shares(key, unit.id));
    const auto parts = rules::allocate(**amount, weights);
    if (!parts) {
        amountError_->say(base::sentence(parts.error()));
        return;
    }
    std::vector<Row> rows;
    std::int64_t total = 0;
    int extra = 0;
    for (std::size_t i = 0; i < parts->size(); ++i) {
        rows.push_back({units_[i].label, (*parts)[i]});
        total += (*parts)[i].weight;
        extra += (*parts)[i].extraCent != 0 ? 1 : 0;
    }
    model_->setRows(std::move(rows));
    explanation_->setText(
        tr("Each unit has its exact share without the fraction of a cent (floor). The remainder counts "
           "%1ths of a cent. %n cent(s) left over went to the largest remainders, equal ones to the first unit.",
           nullptr, extra)
            .arg(base::integerText(total)));
}

void AllocationTrial::retranslate()
{
    title_->setText(tr("Try an allocation"));
    amountLabel_->setText(tr("&Amount (€)"));
    amount_->setAccessibleName(tr("Amount to divide"));
    keyLabel_->setText(tr("Allocation &key"));
    key_->setAccessibleName(tr("Allocation key"));
    grid_->setWhat(tr("Parts of the units"));
    nameKeys();
    divide();
}

} // namespace mitoyen::pages
