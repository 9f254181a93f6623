// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/statements/order_bar.h"

#include "base/messages.h"
#include "pages/working/working_page.h"
#include "widgets/appearance.h"
#include "widgets/date_edit.h"
#include "widgets/field_error.h"

#include <array>
#include <tuple>

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace mitoyen::pages {

namespace {

std::optional<core::Date> read(const widgets::DateEdit& field, widgets::FieldError& error)
{
    error.clear();
    const auto date = field.value();
    if (!date)
        error.say(base::sentence(date.error()));
    return date ? *date : std::nullopt;
}

} // namespace

OrderBar::OrderBar(QWidget* parent)
    : QWidget(parent),
      fromLabel_(new QLabel(this)),
      toLabel_(new QLabel(this)),
      dueLabel_(new QLabel(this)),
      folderLabel_(new QLabel(this)),
      from_(new widgets::DateEdit(this)),
      to_(new widgets::DateEdit(this)),
      due_(new widgets::DateEdit(this)),
      folder_(new QLineEdit(this)),
      choose_(new QPushButton(this)),
      fromError_(new widgets::FieldError(from_, this)),
      toError_(new widgets::FieldError(to_, this)),
      dueError_(new widgets::FieldError(due_, this)),
      preview_(new QPushButton(this)),
      issue_(new QPushButton(this))
{
    setObjectName(QStringLiteral("order_bar"));
    from_->setObjectName(QStringLiteral("statement_from"));
    to_->setObjectName(QStringLiteral("statement_to"));
    due_->setObjectName(QStringLiteral("statement_due"));
    folder_->setObjectName(QStringLiteral("statement_folder"));
    choose_->setObjectName(QStringLiteral("statement_choose_folder"));
    preview_->setObjectName(QStringLiteral("statement_preview"));
    issue_->setObjectName(QStringLiteral("statement_issue"));
    issue_->setProperty("primary", true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(widgets::scaled(8));
    grid->setVerticalSpacing(widgets::scaled(2));
    int column = 0;
    const std::array<std::tuple<QLabel*, QWidget*, QWidget*>, 4> fields{{{fromLabel_, from_, fromError_},
                                                                         {toLabel_, to_, toError_},
                                                                         {dueLabel_, due_, dueError_},
                                                                         {folderLabel_, folder_, nullptr}}};
    for (const auto& [label, field, error] : fields) {
        label->setBuddy(field);
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column);
        if (error != nullptr)
            grid->addWidget(error, 2, column);
        grid->setColumnStretch(column, field == folder_ ? 2 : 1);
        ++column;
    }
    grid->addWidget(choose_, 1, column);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(preview_);
    buttons->addWidget(issue_);
    grid->addLayout(buttons, 3, 0, 1, column + 1);
    for (auto* field : {from_, to_, due_})
        connect(field, &QLineEdit::returnPressed, this, &OrderBar::previewRequested);
    connect(choose_, &QPushButton::clicked, this, &OrderBar::folderRequested);
    connect(preview_, &QPushButton::clicked, this, &OrderBar::previewRequested);
    connect(issue_, &QPushButton::clicked, this, &OrderBar::issueRequested);
    setIssuable(false);
    retranslate();
}

void OrderBar::setPeriod(core::Period period)
{
    from_->setValue(period.from);
    to_->setValue(period.to);
}

std::optional<operations::StatementOrder> OrderBar::order(core::Id<model::Building> building)
{
    const auto from = read(*from_, *fromError_);
    const auto to = read(*to_, *toError_);
    const auto due = read(*due_, *dueError_);
    if (!from && !fromError_->isShown())
        fromError_->say(tr("Type the first day."));
    if (!to && !toError_->isShown())
        toError_->say(tr("Type the last day."));
    if (from && to && *to < *from)
        toError_->say(tr("The period ends before it begins."));
    if (fromError_->isShown() || toError_->isShown() || dueError_->isShown())
        return std::nullopt;
    operations::StatementOrder order;
    order.building = building;
    order.period = {*from, *to};
    order.today = today();
    order.dueOn = due;
    order.folder = folder().toStdString();
    return order;
}

QString OrderBar::folder() const
{
    return folder_->text().trimmed();
}

void OrderBar::setFolder(const QString& folder)
{
    folder_->setText(folder);
}

void OrderBar::setIssuable(bool issuable)
{
    issue_->setEnabled(issuable);
}

void OrderBar::focusFirst()
{
    from_->setFocus();
    from_->selectAll();
}

void OrderBar::retranslate()
{
    const auto name = [](QLabel* label, QWidget* field, const QString& text) {
        label->setText(text);
        field->setAccessibleName(text);
    };
    name(fromLabel_, from_, tr("From"));
    name(toLabel_, to_, tr("To (inclusive)"));
    name(dueLabel_, due_, tr("Due on"));
    due_->setPlaceholderText(tr("30 days after issue"));
    name(folderLabel_, folder_, tr("Folder for the files"));
    choose_->setText(tr("Choose…"));
    choose_->setAccessibleName(tr("Choose the folder"));
    preview_->setText(tr("Preview"));
    preview_->setAccessibleName(tr("Preview the statements"));
    issue_->setText(tr("Issue…"));
    issue_->setAccessibleName(tr("Issue the statements"));
}

} // namespace mitoyen::pages
