// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/owners/owners_page.h"

#include "pages/owners/owner_columns.h"
#include "pages/owners/owner_operations.h"
#include "pages/owners/owner_units.h"
#include "pages/owners/transfer_flow.h"
#include "pages/working/typed_text.h"
#include "widgets/appearance.h"
#include "widgets/empty_state.h"
#include "widgets/entry_grid.h"

#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace mitoyen::pages {

OwnersPage::OwnersPage(PageContext& context, QWidget* parent)
    : WorkingPage(context, QStringLiteral("owners_page"), parent),
      filter_(new QLineEdit(this)),
      model_(new models::TableModel<model::Person>(ownerColumns, this)),
      grid_(new widgets::EntryGrid(QStringLiteral("owners_grid"), context.settings, this)),
      empty_(new widgets::EmptyState(QStringLiteral("owners"), this)),
      units_(new OwnerUnits(context, this))
{
    filter_->setObjectName(QStringLiteral("owners_filter"));
    filter_->setClearButtonEnabled(true);
    auto* main = new QWidget(this);
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::scaled(8));
    column->addWidget(filter_);
    column->addWidget(grid_, 1);
    parts()->addWidget(main);
    parts()->addWidget(units_);
    parts()->setStretchFactor(0, 3);
    parts()->setStretchFactor(1, 2);
    model_->onEdited([this](const auto& before, const auto& after) { save(before, after); });
    grid_->setModel(model_);
    empty_->setObjectName(QStringLiteral("owners_empty"));
    grid_->setEmptyState(empty_);
    connect(empty_, &widgets::EmptyState::triggered, grid_, &widgets::EntryGrid::startEntry);
    connect(filter_, &QLineEdit::textChanged, grid_, &widgets::EntryGrid::setFilter);
    connect(grid_, &widgets::EntryGrid::currentRowChanged, this, &OwnersPage::showCurrent);
    connect(model_, &models::TableModelBase::loaded, this, [this] {
        if (wanted_)
            grid_->setCurrentRow(model_->rowOf(*std::exchange(wanted_, std::nullopt)));
        else if (grid_->currentRow() < 0)
            grid_->setCurrentRow(0);
    });
    addCommands();
    retranslate();
}

void OwnersPage::addCommands()
{
    using base::CommandMenu;
    addCommand({.id = QStringLiteral("owners.new"),
                .text = [] { return tr("New owner"); },
                .run = [this] { grid_->startEntry(); },
                .shortcut = QKeySequence::New,
                .icon = QStringLiteral("new"),
                .menu = CommandMenu::Building});
    auto* remove = addCommand({.id = QStringLiteral("owners.delete"),
                               .text = [] { return tr("Delete owners"); },
                               .run = [this] { removeOwners(); },
                               .shortcut = QKeySequence(QStringLiteral("Ctrl+Del")),
                               .icon = QStringLiteral("delete"),
                               .menu = CommandMenu::Building});
    grid_->addRowAction(remove);
    auto* transfer = addCommand({.id = QStringLiteral("owners.transfer"),
                                 .text = [] { return tr("Transfer the owner's units…"); },
                                 .run = [this] { transferUnits(); },
                                 .shortcut = QKeySequence(QStringLiteral("Ctrl+T")),
                                 .icon = QStringLiteral("owners"),
                                 .menu = CommandMenu::Building});
    grid_->addRowAction(transfer);
    addHistory(*grid_, schema::description<model::Person>());
}

void OwnersPage::loadBuilding()
{
    const auto id = *building();
    units_->clear();
    model_->setSource(replicaThread(),
                      {.rows =
                           [id](storage::Replica& replica, const models::Slice& slice) {
                               storage::Query query;
                               query.building = id.uuid;
                               query.orderBy = slice.orderBy.empty() ? "code" : slice.orderBy;
                               query.limit = slice.limit;
                               query.offset = slice.offset;
                               return replica.all<model::Person>(query);
                           },
                       .count =
                           [id](storage::Replica& replica) {
                               storage::Query query;
                               query.building = id.uuid;
                               return replica.count(schema::description<model::Person>(), query);
                           },
                       .tables = {QStringLiteral("person")},
                       .record = [](const model::Person& person) { return person.id.uuid; }});
    model_->allowNewRows([id] {
        model::Person person;
        person.building = id;
        person.country = "BE";
        return person;
    });
}

void OwnersPage::save(const std::optional<model::Person>& before, const model::Person& after)
{
    const auto name = shown(ownerName(after));
    const auto title = before ? tr("Change owner %1").arg(name) : tr("New owner %1").arg(name);
    base::Operation(this, title)
        .run([before, person = after, label = title.toStdString()](storage::Replica& replica) mutable {
            if (before)
                return changeOwner(replica, label, *before, person);
            person.id.uuid = replica.newId();
            person.organisation = replica.organisation();
            return addOwner(replica, label, std::move(person));
        })
        .then([this, isNew = !before, name](std::int64_t number) {
            offerUndo((isNew ? tr("Owner added: %1") : tr("Owner changed: %1")).arg(name), number);
        })
        .otherwise([this, title](const core::Error& error) {
            showFailure(title, error);
            model_->reload();
        });
}

void OwnersPage::removeOwners()
{
    std::vector<core::Uuid> owners;
    for (const int row : grid_->selectedRows())
        if (const auto record = model_->recordAt(row))
            owners.push_back(*record);
    if (owners.empty())
        return;
    const int count = static_cast<int>(owners.size());
    const auto title = tr("Delete %n owner(s)", nullptr, count);
    base::Operation(this, title)
        .run([owners, label = title.toStdString()](storage::Replica& replica) {
            return pages::removeOwners(replica, label, owners);
        })
        .then([this, count](std::int64_t number) { offerUndo(tr("%n owner(s) deleted.", nullptr, count), number); });
}

void OwnersPage::transferUnits()
{
    if (!building())
        return;
    TransferStart start;
    if (const auto owner = grid_->currentRecord())
        start.holder = core::Id<model::Person>{*owner};
    askTransfer(this, replicaThread(), *building(), std::move(start),
                [this](const QString& sentence, std::int64_t number) { offerUndo(sentence, number); });
}

void OwnersPage::showCurrent()
{
    const int row = grid_->currentRow();
    if (row < 0 || row == model_->newRow() || !model_->recordAt(row))
        units_->clear();
    else
        units_->showOwner(model_->rowAt(row));
}

void OwnersPage::showRecord(const QString&, const core::Uuid& record)
{
    const int row = model_->rowOf(record);
    if (row >= 0)
        grid_->setCurrentRow(row);
    else
        wanted_ = record;
}

void OwnersPage::focusFirst()
{
    grid_->takeFocus();
}

void OwnersPage::retranslate()
{
    WorkingPage::retranslate();
    filter_->setPlaceholderText(tr("Filter owners"));
    filter_->setAccessibleName(tr("Filter owners"));
    grid_->setWhat(tr("Owners"));
    empty_->setSentence(
        tr("This building has no owners yet. Type them here, or take the building over from spreadsheets."));
    empty_->setVerb(tr("New owner"));
    units_->retranslate();
}

} // namespace mitoyen::pages
