// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/takeover/takeover_headings_step.h"

#include "widgets/appearance.h"
#include "widgets/entry_grid.h"

#include <algorithm>

#include <QLabel>
#include <QVBoxLayout>

namespace mitoyen::pages {

TakeoverHeadingsStep::TakeoverHeadingsStep(PageContext& context, QWidget* parent)
    : QWidget(parent),
      sentence_(new QLabel(this)),
      model_(new models::TableModel<HeadingRow>(headingColumns, this)),
      grid_(new widgets::EntryGrid(QStringLiteral("headings_grid"), context.settings, this))
{
    setObjectName(QStringLiteral("takeover_headings_step"));
    sentence_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::scaled(8));
    column->addWidget(sentence_);
    column->addWidget(grid_, 1);
    // A list of two lines tells nothing: the step scrolls instead.
    widgets::whenScaled(grid_, [this] { grid_->setMinimumHeight(widgets::scaled(200)); });
    grid_->setModel(model_);
    setFocusProxy(grid_);
    retranslate();
}

void TakeoverHeadingsStep::show(const TakeoverCheck& check)
{
    std::vector<HeadingRow> rows;
    for (std::size_t kind = 0; kind < interchange::fileKinds; ++kind)
        for (const auto& match : check.reading.columns[kind])
            rows.push_back({static_cast<interchange::FileKind>(kind), match.heading, match.field, false});
    std::ranges::stable_partition(rows, [](const HeadingRow& row) { return row.field.empty(); });
    model_->setRows(std::move(rows));
    retranslate();
}

std::vector<interchange::ColumnMapping> TakeoverHeadingsStep::explained() const
{
    std::vector<interchange::ColumnMapping> mappings;
    for (const auto& row : model_->rows())
        if (row.changed)
            mappings.push_back({row.file, row.heading, row.field});
    return mappings;
}

int TakeoverHeadingsStep::unknown() const
{
    return static_cast<int>(std::ranges::count_if(model_->rows(), [](const auto& row) { return row.field.empty(); }));
}

void TakeoverHeadingsStep::retranslate()
{
    sentence_->setText(
        unknown() == 0
            ? tr("Every heading is understood. Correct a meaning where it is wrong; it is remembered.")
            : tr("%n heading(s) nobody knows yet: choose what they mean; it is remembered.", nullptr, unknown()));
    grid_->setWhat(tr("Headings of the files"));
}

} // namespace mitoyen::pages
