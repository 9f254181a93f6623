// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/expenses/expense_form.h"

#include "base/locale_formats.h"
#include "base/messages.h"
#include "base/translations.h"
#include "base/vocabulary.h"
#include "pages/expenses/expense_amounts.h"
#include "pages/working/typed_text.h"
#include "widgets/appearance.h"
#include "widgets/date_edit.h"
#include "widgets/entity_picker.h"
#include "widgets/field_error.h"
#include "widgets/money_edit.h"

#include <array>

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace mitoyen::pages {

namespace {

/// Positions of the fields in the form.
enum Place : std::size_t { Date, Supplier, Invoice, AccountPlace, Key, Rate, Net, Vat, Total };

constexpr std::array<int, 4> usualRates{2100, 1200, 600, 0};

} // namespace

ExpenseForm::ExpenseForm(std::shared_ptr<const ExpenseLists> lists, QWidget* parent)
    : QWidget(parent),
      lists_(std::move(lists)),
      title_(new QLabel(this)),
      enteredText_(new QLabel(this)),
      date_(new widgets::DateEdit(this)),
      supplier_(new widgets::EntityPicker(this)),
      invoice_(new QLineEdit(this)),
      account_(new widgets::EntityPicker(this)),
      key_(new widgets::EntityPicker(this)),
      rate_(new QComboBox(this)),
      net_(new widgets::MoneyEdit(this)),
      vat_(new widgets::MoneyEdit(this)),
      total_(new widgets::MoneyEdit(this)),
      another_(new QPushButton(this)),
      save_(new QPushButton(this))
{
    setObjectName(QStringLiteral("expense_form"));
    widgets::setTextRole(title_, widgets::TextRole::Section);
    supplier_->allowCreating(true);
    rate_->setEditable(true);
    for (const int rate : usualRates)
        rate_->addItem(QString(), rate);
    auto* inner = new QWidget(this);
    auto* form = new QFormLayout(inner);
    form->setContentsMargins(widgets::scaled(2), 0, widgets::scaled(8), 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addField(form, date_, "expense_date");
    addField(form, supplier_, "expense_supplier");
    addField(form, invoice_, "expense_invoice");
    addField(form, account_, "expense_account");
    addField(form, key_, "expense_key");
    addField(form, rate_, "expense_rate");
    addField(form, net_, "expense_net");
    addField(form, vat_, "expense_vat");
    addField(form, total_, "expense_total");
    enteredText_->setObjectName(QStringLiteral("expense_entered_rates"));
    enteredText_->setProperty("role", QStringLiteral("secondary"));
    enteredText_->setWordWrap(true);
    form->addRow(enteredText_);
    another_->setObjectName(QStringLiteral("expense_another_rate"));
    save_->setObjectName(QStringLiteral("expense_save"));
    save_->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(another_);
    buttons->addStretch();
    buttons->addWidget(save_);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("expense_form_scroll"));
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::scaled(12), 0, 0, 0);
    column->addWidget(title_);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    connect(net_, &widgets::MoneyEdit::valueEdited, this, &ExpenseForm::proposeVat);
    connect(rate_, &QComboBox::currentTextChanged, this, &ExpenseForm::proposeVat);
    connect(vat_, &widgets::MoneyEdit::valueEdited, this, &ExpenseForm::proposeVat);
    connect(total_, &widgets::MoneyEdit::valueEdited, this, &ExpenseForm::proposeFromTotal);
    connect(another_, &QPushButton::clicked, this, &ExpenseForm::anotherRate);
    connect(save_, &QPushButton::clicked, this, &ExpenseForm::submit);
    auto* shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &ExpenseForm::submit);
    retranslate();
}

void ExpenseForm::addField(QFormLayout* form, QWidget* widget, const char* name)
{
    widget->setObjectName(QLatin1String(name));
    auto* label = new QLabel(this);
    label->setBuddy(widget);
    auto* error = new widgets::FieldError(widget, this);
    form->addRow(label, widget);
    form->addRow(nullptr, error);
    fields_.push_back({label, widget, error});
}

void ExpenseForm::refreshChoices()
{
    const auto supplier = supplier_->text();
    supplier_->setChoices(lists_->supplierChoices());
    account_->setChoices(lists_->accountChoices());
    key_->setChoices(lists_->keyChoices());
    if (key_->text().isEmpty() && !lists_->keys.empty())
        key_->choose(shown(core::toText(lists_->keys.front().id.uuid)));
    supplier_->setText(supplier);
}

void ExpenseForm::startNext()
{
    entered_.clear();
    enteredText_->clear();
    for (const auto& field : fields_)
        field.error->clear();
    for (QLineEdit* edit :
         {static_cast<QLineEdit*>(supplier_), invoice_, static_cast<QLineEdit*>(account_),
          static_cast<QLineEdit*>(net_), static_cast<QLineEdit*>(vat_), static_cast<QLineEdit*>(total_)})
        edit->clear();
    vat_->setModified(false);
    date_->setFocus();
    date_->selectAll();
}

void ExpenseForm::proposeVat()
{
    const auto net = net_->value();
    const auto rate = readRate(rate_->currentText());
    if (!net || !*net || !rate)
        return;
    // The VAT of the invoice counts: only a field that nobody typed in is filled.
    if (!vat_->isModified() || vat_->text().isEmpty())
        vat_->setValue(vatAtRate(**net, *rate));
    const auto vat = vat_->value();
    core::Money sum = **net;
    if (vat && *vat)
        sum += **vat;
    for (const auto& line : entered_)
        sum += line.net + line.vat;
    total_->setValue(sum);
}

void ExpenseForm::proposeFromTotal()
{
    const auto total = total_->value();
    const auto rate = readRate(rate_->currentText());
    if (!total || !*total || !rate || !net_->text().isEmpty() || !entered_.empty())
        return;
    const auto net = netWithin(**total, *rate);
    net_->setValue(net);
    vat_->setValue(**total - net);
}

std::optional<model::VatLine> ExpenseForm::readLine()
{
    const auto rate = readRate(rate_->currentText());
    const auto net = net_->value();
    const auto vat = vat_->value();
    if (!rate)
        fail(Rate, base::sentence(rate.error()));
    if (!net || !*net)
        fail(Net, net ? tr("Type the amount without VAT.") : base::sentence(net.error()));
    if (!vat)
        fail(Vat, base::sentence(vat.error()));
    if (!rate || !net || !*net || !vat)
        return std::nullopt;
    return model::VatLine{*rate, **net, vat->value_or(core::Money{})};
}

void ExpenseForm::anotherRate()
{
    const auto line = readLine();
    if (!line)
        return;
    entered_.push_back(*line);
    QStringList told;
    for (const auto& one : entered_)
        told.append(tr("%1: net %2, VAT %3", "VAT rate, amounts")
                        .arg(shown(base::formatRate(one.rateBasisPoints, base::currentLanguage())),
                             base::amountText(one.net), base::amountText(one.vat)));
    enteredText_->setText(told.join(QLatin1Char('\n')));
    net_->clear();
    vat_->clear();
    vat_->setModified(false);
    rate_->setFocus();
}

bool ExpenseForm::fail(std::size_t field, const QString& sentence)
{
    fields_[field].error->say(sentence);
    fields_[field].widget->setFocus();
    return false;
}

void ExpenseForm::submit()
{
    for (const auto& field : fields_)
        field.error->clear();
    ExpenseRow row;
    bool good = true;
    // From the last field up, so that the first one wrong has the focus in the end.
    auto lines = entered_;
    if (entered_.empty() || !net_->text().isEmpty()) {
        if (const auto line = readLine())
            lines.push_back(*line);
        else
            good = false;
    }
    core::Money sum;
    for (const auto& line : lines)
        sum += line.net + line.vat;
    const auto total = total_->value();
    if (!total)
        good = fail(Total, base::sentence(total.error()));
    else if (good && *total && **total != sum)
        good = fail(Total, tr("Net and VAT add up to %1.").arg(base::amountText(sum)));
    row.expense.vatLines = std::move(lines);
    row.expense.total = sum;
    if (const auto key = core::parseUuid(key_->chosen().toStdString()))
        row.expense.allocationKey.uuid = *key;
    else
        good = fail(Key, tr("Choose an allocation key of the list."));
    row.newAccount = lists_->accountNumber(account_->chosen().isEmpty() ? account_->text() : account_->chosen());
    if (row.newAccount.empty())
        good = fail(AccountPlace, tr("Choose an account of the list."));
    row.expense.invoiceNumber = typed(invoice_->text());
    if (row.expense.invoiceNumber.empty())
        good = fail(Invoice, tr("Type the number of the invoice."));
    if (const auto supplier = core::parseUuid(supplier_->chosen().toStdString()))
        row.expense.supplier.uuid = *supplier;
    else
        row.newSupplier = typed(supplier_->text());
    if (row.expense.supplier.isNil() && row.newSupplier.empty())
        good = fail(Supplier, tr("Type the supplier."));
    const auto date = date_->value();
    if (!date || !*date)
        good = fail(Date, date ? tr("Type the date of the invoice.") : base::sentence(date.error()));
    else
        row.expense.date = **date;
    if (good)
        emit saveRequested(row);
}

bool ExpenseForm::showError(const core::Error& error)
{
    static const std::array<std::pair<const char*, std::size_t>, 7> places{{{"date", Date},
                                                                            {"supplier", Supplier},
                                                                            {"name", Supplier},
                                                                            {"invoice_number", Invoice},
                                                                            {"allocation_key", Key},
                                                                            {"vat_lines", Net},
                                                                            {"total_cents", Total}}};
    for (const auto& [field, place] : places)
        if (error.where.field == field)
            return !fail(place, base::sentence(error));
    return false;
}

void ExpenseForm::retranslate()
{
    const QStringList labels{base::fieldName("expense", "date"),
                             base::fieldName("expense", "supplier"),
                             base::fieldName("expense", "invoice_number"),
                             base::fieldName("expense", "account"),
                             base::fieldName("expense", "allocation_key"),
                             tr("VAT rate"),
                             tr("Net (€)"),
                             tr("VAT (€)"),
                             tr("Total (€)")};
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        const auto& text = labels[static_cast<qsizetype>(i)];
        fields_[i].label->setText(text);
        fields_[i].widget->setAccessibleName(text);
    }
    const int chosen = rate_->currentIndex();
    for (int i = 0; i < rate_->count(); ++i)
        rate_->setItemText(i, shown(base::formatRate(rate_->itemData(i).toInt(), base::currentLanguage())));
    rate_->setCurrentIndex(chosen);
    title_->setText(tr("New expense"));
    another_->setText(tr("Another VAT rate"));
    another_->setAccessibleName(tr("Another VAT rate"));
    save_->setText(tr("Store expense"));
    save_->setAccessibleName(tr("Store expense"));
    save_->setToolTip(QKeySequence(QStringLiteral("Ctrl+Return")).toString(QKeySequence::NativeText));
    refreshChoices();
}

} // namespace mitoyen::pages
