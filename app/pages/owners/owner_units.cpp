// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/owners/owner_units.h"

#include "base/translations.h"
#include "base/vocabulary.h"
#include "pages/working/field_column.h"
#include "widgets/appearance.h"
#include "widgets/empty_state.h"
#include "widgets/entry_grid.h"

#include <QLabel>
#include <QVBoxLayout>

namespace mitoyen::pages {

OwnerUnits::OwnerUnits(PageContext& context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      title_(new QLabel(this)),
      model_(new models::TableModel<HeldUnitRow>([this] { return columns(); }, this)),
      grid_(new widgets::EntryGrid(QStringLiteral("owner_units_grid"), context.settings, this)),
      empty_(new widgets::EmptyState(QStringLiteral("units"), this))
{
    setObjectName(QStringLiteral("owner_units"));
    title_->setObjectName(QStringLiteral("owner_units_title"));
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    widgets::setTextRole(title_, widgets::TextRole::Section);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::scaled(12), 0, 0, 0);
    column->addWidget(title_);
    column->addWidget(grid_, 1);
    grid_->setModel(model_);
    grid_->setEmptyState(empty_);
    retranslate();
}

std::vector<models::Column<HeldUnitRow>> OwnerUnits::columns() const
{
    using RowColumn = models::Column<HeldUnitRow>;
    const auto right = [](const HeldUnitRow& row) { return base::wordName({}, "right", schema::toWord(row.right)); };
    std::vector<RowColumn> columns;
    columns.push_back({.title = tr("Unit"), .text = [](const HeldUnitRow& row) { return shown(row.unit); }});
    columns.push_back({.title = tr("Since"),
                       .text = [](const HeldUnitRow& row) { return base::dateText(row.since); },
                       .kind = models::CellKind::Date});
    columns.push_back(
        {.title = tr("Until"),
         .text = [](const HeldUnitRow& row) { return row.until ? base::dateText(*row.until) : tr("today"); },
         .kind = models::CellKind::Date});
    columns.push_back({.title = tr("Right"), .text = right});
    columns.push_back({.title = tr("Part"),
                       .text = [](const HeldUnitRow& row) { return shown(core::toText(row.part)); },
                       .alignment = Qt::AlignRight});
    columns.push_back({.title = tr("Together with"),
                       .text =
                           [](const HeldUnitRow& row) {
                               QStringList names;
                               for (const auto& name : row.others)
                                   names.append(shown(name));
                               return names.join(QStringLiteral(", "));
                           },
                       .stretch = true});
    columns.push_back({.title = tr("Gets the documents"),
                       .text = [](const HeldUnitRow& row) { return row.represents ? tr("yes") : tr("no"); }});
    for (auto& column : columns)
        column.tone = [](const HeldUnitRow& row) { return row.until ? models::Tone::Secondary : models::Tone::Plain; };
    return columns;
}

void OwnerUnits::showOwner(const model::Person& person)
{
    name_ = ownerName(person);
    model_->setSource(context_.replica,
                      {.rows =
                           [id = person.id](storage::Replica& replica, const models::Slice& slice) {
                               auto rows = unitsOf(replica, id);
                               const auto first =
                                   std::min<std::size_t>(static_cast<std::size_t>(slice.offset), rows.size());
                               rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(first));
                               return rows;
                           },
                       .tables = {QStringLiteral("ownership"), QStringLiteral("holder"), QStringLiteral("unit")},
                       .record = [](const HeldUnitRow& row) { return row.ownership; }});
    retranslate();
}

void OwnerUnits::clear()
{
    name_.clear();
    // An empty list would fix the widths of the columns before there is anything to measure.
    if (model_->rowCount() > 0)
        model_->setRows({});
    retranslate();
}

void OwnerUnits::retranslate()
{
    title_->setText(name_.empty() ? tr("Ownership") : tr("Units of %1").arg(shown(name_)));
    grid_->setWhat(tr("Units of the owner"));
    empty_->setSentence(name_.empty() ? tr("Choose an owner to see the units.") : tr("This owner holds no unit."));
    empty_->setVerb({});
}

} // namespace mitoyen::pages
