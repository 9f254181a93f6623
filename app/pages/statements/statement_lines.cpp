// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/statements/statement_lines.h"

#include "pages/statements/odd_cents.h"
#include "widgets/entry_grid.h"

#include <QLabel>
#include <QVBoxLayout>

namespace mitoyen::pages {

StatementLines::StatementLines(PageContext& context, QWidget* parent)
    : QWidget(parent),
      model_(new models::TableModel<StatementLineRow>(lineColumns, this)),
      grid_(new widgets::EntryGrid(QStringLiteral("statement_lines_grid"), context.settings, this)),
      explanation_(new QLabel(this))
{
    setObjectName(QStringLiteral("statement_lines"));
    explanation_->setObjectName(QStringLiteral("odd_cent_explanation"));
    explanation_->setWordWrap(true);
    explanation_->setTextFormat(Qt::PlainText);
    explanation_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(grid_, 1);
    column->addWidget(explanation_);
    grid_->setModel(model_);
    connect(grid_, &widgets::EntryGrid::currentRowChanged, this, &StatementLines::explain);
    retranslate();
}

void StatementLines::showStatement(const model::Statement& statement)
{
    statement_ = statement;
    model_->setRows(lineRows(statement));
    grid_->setCurrentRow(0);
    explain();
}

void StatementLines::clear()
{
    statement_ = {};
    if (model_->rowCount() > 0)
        model_->setRows({});
    explain();
}

void StatementLines::explain()
{
    const int row = grid_->currentRow();
    if (row < 0 || row >= static_cast<int>(model_->rows().size()))
        explanation_->setText(tr("Choose a line to see how its cents came about."));
    else
        explanation_->setText(oddCentExplanation(statement_, model_->rowAt(row).line));
}

void StatementLines::retranslate()
{
    grid_->setWhat(tr("Lines of the statement"));
    explain();
}

} // namespace mitoyen::pages
