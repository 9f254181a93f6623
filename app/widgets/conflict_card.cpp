// SPDX-License-Identifier: AGPL-3.0-or-later
#include "widgets/conflict_card.h"

#include "widgets/appearance.h"

#include <array>

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace mitoyen::widgets {

namespace {

QLabel* label(QWidget* parent, const char* name, TextRole role)
{
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(made, role);
    return made;
}

QPushButton* button(QWidget* parent, const char* name)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    return made;
}

} // namespace

ConflictCard::ConflictCard(QWidget* parent)
    : QFrame(parent),
      where_(label(this, "conflict_where", TextRole::Section)),
      field_(label(this, "conflict_field", TextRole::Body)),
      mineTitle_(label(this, "conflict_mine_title", TextRole::Small)),
      mineValue_(label(this, "conflict_mine_value", TextRole::Section)),
      mineOrigin_(label(this, "conflict_mine_origin", TextRole::Small)),
      mineButton_(button(this, "conflict_keep_mine")),
      theirsTitle_(label(this, "conflict_theirs_title", TextRole::Small)),
      theirsValue_(label(this, "conflict_theirs_value", TextRole::Section)),
      theirsOrigin_(label(this, "conflict_theirs_origin", TextRole::Small)),
      theirsButton_(button(this, "conflict_keep_theirs")),
      otherTitle_(label(this, "conflict_other_title", TextRole::Small)),
      other_(new QLineEdit(this)),
      otherButton_(button(this, "conflict_use_other"))
{
    setObjectName(QStringLiteral("conflict_card"));
    setProperty("card", true);
    other_->setObjectName(QStringLiteral("conflict_other_value"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    grid->setHorizontalSpacing(scaled(24));
    grid->addWidget(where_, 0, 0, 1, 3);
    grid->addWidget(field_, 1, 0, 1, 3);
    grid->setRowMinimumHeight(2, scaled(8));
    const std::pair<int, std::array<QWidget*, 4>> columns[] = {
        {0, {mineTitle_, mineValue_, mineOrigin_, mineButton_}},
        {1, {theirsTitle_, theirsValue_, theirsOrigin_, theirsButton_}},
        {2, {otherTitle_, other_, nullptr, otherButton_}}};
    for (const auto& [column, widgets] : columns) {
        for (int row = 0; row < 4; ++row)
            if (widgets[row] != nullptr)
                grid->addWidget(widgets[row], row + 3, column, row == 3 ? Qt::AlignLeft : Qt::AlignTop);
        grid->setColumnStretch(column, 1);
    }
    grid->setRowStretch(7, 1);
    connect(mineButton_, &QPushButton::clicked, this, &ConflictCard::mineChosen);
    connect(theirsButton_, &QPushButton::clicked, this, &ConflictCard::theirsChosen);
    connect(otherButton_, &QPushButton::clicked, this, [this] { emit valueChosen(other_->text()); });
    connect(other_, &QLineEdit::returnPressed, otherButton_, &QPushButton::click);
    retranslate();
}

void ConflictCard::setContent(const Content& content)
{
    content_ = content;
    other_->clear();
    setBusy(false);
    retranslate();
}

void ConflictCard::setBusy(bool busy)
{
    for (QWidget* widget : {static_cast<QWidget*>(mineButton_), static_cast<QWidget*>(theirsButton_),
                            static_cast<QWidget*>(other_), static_cast<QWidget*>(otherButton_)})
        widget->setEnabled(!busy && !isLocked());
}

QString ConflictCard::origin(const Side& side) const
{
    if (side.author.isEmpty())
        return side.moment;
    return side.moment.isEmpty() ? side.author : tr("%1, %2", "who changed it, when").arg(side.author, side.moment);
}

void ConflictCard::retranslate()
{
    const auto shown = [](const QString& value) { return value.isEmpty() ? tr("(empty)") : value; };
    where_->setText(content_.where);
    field_->setText(content_.field);
    mineTitle_->setText(content_.own ? tr("Mine") : tr("In the record"));
    mineValue_->setText(shown(content_.mine.value));
    mineOrigin_->setText(origin(content_.mine));
    mineOrigin_->setToolTip(content_.mine.device);
    theirsTitle_->setText(tr("Theirs"));
    theirsValue_->setText(shown(content_.theirs.value));
    theirsOrigin_->setText(origin(content_.theirs));
    theirsOrigin_->setToolTip(content_.theirs.device);
    otherTitle_->setText(tr("Something else"));
    other_->setAccessibleName(tr("Another value for %1").arg(content_.field));
    mineButton_->setText(content_.own ? tr("Keep mine") : tr("Keep the record's"));
    mineButton_->setAccessibleName(
        (content_.own ? tr("Keep mine: %1") : tr("Keep the record's: %1")).arg(shown(content_.mine.value)));
    theirsButton_->setText(tr("Keep theirs"));
    theirsButton_->setAccessibleName(tr("Keep theirs: %1").arg(shown(content_.theirs.value)));
    otherButton_->setText(tr("Use this value"));
    otherButton_->setAccessibleName(tr("Use this value"));
    for (QWidget* widget :
         {static_cast<QWidget*>(otherTitle_), static_cast<QWidget*>(other_), static_cast<QWidget*>(otherButton_)})
        widget->setVisible(content_.takesText);
    for (auto* choice : {mineButton_, theirsButton_, otherButton_})
        choice->setToolTip(content_.locked);
}

void ConflictCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace mitoyen::widgets
