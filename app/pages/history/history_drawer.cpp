// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/history/history_drawer.h"

#include "base/record_name.h"
#include "base/translations.h"
#include "base/vocabulary.h"
#include "model/device.h"
#include "pages/working/cell_texts.h"
#include "pages/working/typed_text.h"
#include "widgets/appearance.h"
#include "widgets/entry_grid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace mitoyen::pages {

namespace {

QString actionText(const std::string& action)
{
    if (action == "created")
        return HistoryDrawer::tr("created");
    if (action == "changed")
        return HistoryDrawer::tr("changed");
    if (action == "deleted")
        return HistoryDrawer::tr("deleted");
    if (action == "SetShares")
        return HistoryDrawer::tr("shares set");
    if (action == "IssueDocument")
        return HistoryDrawer::tr("document issued");
    if (action == "ClosePeriod")
        return HistoryDrawer::tr("fiscal year closed");
    return shown(action);
}

QString outcomeText(const std::string& outcome)
{
    if (outcome == "waiting")
        return HistoryDrawer::tr("waits for the exchange");
    if (outcome == "applied")
        return HistoryDrawer::tr("applied");
    if (outcome == "merged")
        return HistoryDrawer::tr("merged");
    if (outcome == "parked")
        return HistoryDrawer::tr("in conflict");
    if (outcome == "rejected")
        return HistoryDrawer::tr("refused");
    if (outcome == "received")
        return HistoryDrawer::tr("received");
    return shown(outcome);
}

} // namespace

HistoryDrawer::HistoryDrawer(PageContext& context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      title_(new QLabel(this)),
      close_(new QToolButton(this)),
      model_(new models::TableModel<Row>([this] { return columns(); }, this)),
      grid_(new widgets::EntryGrid(QStringLiteral("history_grid"), context.settings, this))
{
    setObjectName(QStringLiteral("history_drawer"));
    title_->setObjectName(QStringLiteral("history_title"));
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    widgets::setTextRole(title_, widgets::TextRole::Section);
    close_->setObjectName(QStringLiteral("history_close"));
    close_->setIcon(widgets::icon(QStringLiteral("close")));
    close_->setAutoRaise(true);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(close_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::scaled(12), 0, 0, 0);
    column->addLayout(head);
    column->addWidget(grid_, 1);
    grid_->setModel(model_);
    retranslate();
}

std::vector<models::Column<HistoryDrawer::Row>> HistoryDrawer::columns() const
{
    using Told = models::Column<Row>;
    return {
        Told{.title = tr("When"), .text = [](const Row& row) { return base::momentText(row.entry.at); }, .id = "at"},
        Told{.title = tr("Who"),
             .text = [](const Row& row) { return shown(row.entry.author); },
             .id = "author",
             .remark = [](const Row& row) { return shown(row.device); }},
        Told{.title = tr("Field"),
             .text =
                 [this](const Row& row) {
                     return row.entry.field.empty() ? actionText(row.entry.action)
                                                    : base::fieldName(entity_->table, row.entry.field);
                 },
             .id = "field"},
        Told{.title = tr("Old → new"),
             .text = [this](const Row& row) { return changeText(row); },
             .id = "change",
             .stretch = true,
             .remark = [this](const Row& row) { return changeText(row); }},
        Told{.title = tr("Exchange"),
             .text = [](const Row& row) { return outcomeText(row.entry.outcome); },
             .id = "outcome"},
    };
}

QString HistoryDrawer::changeText(const Row& row) const
{
    const auto said = [&](const std::optional<std::string>& value) {
        const auto text = cellText(*entity_, row.entry.field, value);
        return text.isEmpty() ? tr("(empty)") : text;
    };
    if (row.entry.field.empty())
        return {};
    return tr("%1 → %2", "old value, new value").arg(said(row.entry.before), said(row.entry.after));
}

void HistoryDrawer::showRecord(const schema::EntityDescription& entity, const core::Uuid& record)
{
    entity_ = &entity;
    show();
    model_->setSource(context_.replica,
                      {.rows =
                           [&entity, record](storage::Replica& replica, const models::Slice& slice) {
                               std::vector<Row> rows;
                               auto entries = storage::history(replica, entity, record);
                               for (auto i = slice.offset; i < static_cast<std::int64_t>(entries.size()); ++i) {
                                   if (slice.limit >= 0 && i >= slice.offset + slice.limit)
                                       break;
                                   auto& entry = entries[static_cast<std::size_t>(i)];
                                   entry.before = resolved(replica, entity, entry.field, entry.before);
                                   entry.after = resolved(replica, entity, entry.field, entry.after);
                                   const auto device = replica.find(core::Id<model::Device>{entry.device});
                                   rows.push_back({std::move(entry), device ? device->name : std::string()});
                               }
                               return rows;
                           },
                       .tables = {shown(entity.table)}});
    context_.replica.run(
        this,
        [&entity, record](storage::Replica& replica) {
            const auto stored = replica.row(entity, record);
            return stored ? base::recordName(entity, stored->row) : QString();
        },
        [this](const QString& name) {
            name_ = name;
            retranslate();
        });
}

void HistoryDrawer::retranslate()
{
    title_->setText(
        entity_ == nullptr
            ? tr("History")
            : tr("History of %1 %2", "kind of record, its name").arg(base::entityName(entity_->table), name_));
    close_->setToolTip(tr("Close the history"));
    close_->setAccessibleName(tr("Close the history"));
    grid_->setWhat(tr("History"));
}

} // namespace mitoyen::pages
