// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/units/units_page.h"

#include "pages/owners/transfer_flow.h"
#include "pages/units/allocation_trial.h"
#include "pages/units/key_totals.h"
#include "pages/units/unit_operations.h"
#include "pages/working/key_name.h"
#include "pages/working/typed_text.h"
#include "widgets/appearance.h"
#include "widgets/banner.h"
#include "widgets/empty_state.h"
#include "widgets/entry_grid.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace mitoyen::pages {

UnitsPage::UnitsPage(PageContext& context, QWidget* parent)
    : WorkingPage(context, QStringLiteral("units_page"), parent),
      grid_(new widgets::EntryGrid(QStringLiteral("units_grid"), context.settings, this)),
      empty_(new widgets::EmptyState(QStringLiteral("units"), this)),
      totals_(new KeyTotals(this)),
      trial_(new AllocationTrial(context, this))
{
    auto* main = new QWidget(this);
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::scaled(8));
    column->addWidget(grid_, 1);
    column->addWidget(totals_);
    parts()->addWidget(main);
    parts()->addWidget(trial_);
    parts()->setStretchFactor(0, 1);
    parts()->setSizes({widgets::scaled(760), widgets::scaled(300)});
    makeModel();
    empty_->setObjectName(QStringLiteral("units_empty"));
    grid_->setEmptyState(empty_);
    connect(empty_, &widgets::EmptyState::triggered, grid_, &widgets::EntryGrid::startEntry);
    connect(totals_, &KeyTotals::applyRequested, this, &UnitsPage::applyShares);
    connect(totals_, &KeyTotals::discardRequested, this, &UnitsPage::discardShares);
    connect(totals_, &KeyTotals::deedTotalEdited, this, [this](std::int64_t total) {
        if (const auto general = drafts_->general())
            drafts_->setTotal(*general, total);
        refreshTotals();
    });
    connect(&context.replica, &base::ReplicaThread::changed, this, [this](const QSet<QString>& tables) {
        if (building() && tables.contains(QStringLiteral("allocation_key")))
            loadKeys();
    });
    addCommands();
    retranslate();
}

void UnitsPage::addCommands()
{
    using base::CommandMenu;
    addCommand({.id = QStringLiteral("units.new"),
                .text = [] { return tr("New unit"); },
                .run = [this] { grid_->startEntry(); },
                .shortcut = QKeySequence::New,
                .icon = QStringLiteral("new"),
                .menu = CommandMenu::Building});
    auto* remove = addCommand({.id = QStringLiteral("units.delete"),
                               .text = [] { return tr("Delete units"); },
                               .run = [this] { removeUnits(); },
                               .shortcut = QKeySequence(QStringLiteral("Ctrl+Del")),
                               .icon = QStringLiteral("delete"),
                               .menu = CommandMenu::Building});
    grid_->addRowAction(remove);
    auto* transfer = addCommand({.id = QStringLiteral("units.transfer"),
                                 .text = [] { return tr("Transfer the chosen units…"); },
                                 .run = [this] { transferUnits(); },
                                 .shortcut = QKeySequence(QStringLiteral("Ctrl+T")),
                                 .icon = QStringLiteral("owners"),
                                 .menu = CommandMenu::Building});
    grid_->addRowAction(transfer);
    addCommand({.id = QStringLiteral("units.new_key"),
                .text = [] { return tr("New allocation key…"); },
                .run = [this] { addKey(); },
                .icon = QStringLiteral("key"),
                .menu = CommandMenu::Building});
    addCommand({.id = QStringLiteral("units.apply_shares"),
                .text = [] { return tr("Apply the changed shares"); },
                .run = [this] { applyShares(); },
                .shortcut = QKeySequence::Save,
                .icon = QStringLiteral("save"),
                .menu = CommandMenu::Building});
    addCommand({.id = QStringLiteral("units.deed_total"),
                .text = [] { return tr("Change the total of the deed"); },
                .run = [this] { totals_->editDeedTotal(); },
                .shortcut = QKeySequence(QStringLiteral("Ctrl+Shift+T")),
                .icon = QStringLiteral("edit"),
                .menu = CommandMenu::Building,
                .available = [this] { return drafts_->general().has_value(); }});
    addCommand({.id = QStringLiteral("units.trial"),
                .text = [] { return tr("Try an allocation"); },
                .run = [this] { trial_->setVisible(trial_->isHidden()); },
                .icon = QStringLiteral("units"),
                .menu = CommandMenu::Building});
    addHistory(*grid_, schema::description<model::Unit>());
}

void UnitsPage::makeModel()
{
    auto* old = model_;
    model_ = new models::TableModel<UnitRow>([drafts = drafts_] { return unitColumns(drafts); }, this);
    model_->onEdited([this](const auto& before, const auto& after) { save(before, after); });
    connect(model_, &models::TableModelBase::loaded, this, [this] {
        if (wanted_)
            grid_->setCurrentRow(model_->rowOf(*std::exchange(wanted_, std::nullopt)));
    });
    connect(model_, &models::TableModelBase::summaryChanged, this, &UnitsPage::refreshTotals);
    grid_->setModel(model_);
    delete old;
}

void UnitsPage::loadBuilding()
{
    drafts_->discard();
    totals_->forget();
    loadKeys();
}

void UnitsPage::loadKeys()
{
    replicaThread().run(
        this,
        [id = *building()](storage::Replica& replica) {
            storage::Query query;
            query.building = id.uuid;
            query.orderBy = "position";
            return replica.all<model::AllocationKey>(query);
        },
        [this, id = *building()](std::vector<model::AllocationKey> keys) {
            if (building() && *building() == id)
                takeKeys(std::move(keys));
        });
}

void UnitsPage::takeKeys(std::vector<model::AllocationKey> keys)
{
    const auto same = [](const auto& a, const auto& b) { return a.id == b.id && a.name == b.name; };
    const bool sameColumns = std::ranges::equal(drafts_->keys(), keys, same);
    drafts_->setKeys(std::move(keys));
    if (!sameColumns || model_->rowCount() == 0) {
        makeModel();
        const auto id = *building();
        model_->setSource(replicaThread(),
                          {.rows =
                               [id](storage::Replica& replica, const models::Slice& slice) {
                                   storage::Query query;
                                   query.building = id.uuid;
                                   query.orderBy = slice.orderBy.empty() ? "position" : slice.orderBy;
                                   query.limit = slice.limit;
                                   query.offset = slice.offset;
                                   std::vector<UnitRow> rows;
                                   for (auto& unit : replica.all<model::Unit>(query))
                                       rows.push_back({std::move(unit), {}});
                                   return rows;
                               },
                           .tables = {QStringLiteral("unit")},
                           .record = [](const UnitRow& row) { return row.unit.id.uuid; }});
        model_->allowNewRows([id] {
            UnitRow row;
            row.unit.building = id;
            return row;
        });
    } else {
        model_->retranslate();
    }
    refreshTotals();
    context().commands.refresh();
}

void UnitsPage::save(const std::optional<UnitRow>& before, const UnitRow& after)
{
    for (const auto& [key, shares] : after.typedShares)
        drafts_->set(key, after.unit.id, shares);
    refreshTotals();
    if (before && before->unit == after.unit)
        return;
    const auto title =
        before ? tr("Change unit %1").arg(shown(after.unit.label)) : tr("New unit %1").arg(shown(after.unit.label));
    base::Operation(this, title)
        .run([before, unit = after.unit, label = title.toStdString()](storage::Replica& replica) mutable {
            if (before)
                return changeUnit(replica, label, before->unit, unit);
            unit.id.uuid = replica.newId();
            unit.organisation = replica.organisation();
            return addUnit(replica, label, std::move(unit));
        })
        .then([this, isNew = !before, name = shown(after.unit.label)](std::int64_t number) {
            offerUndo((isNew ? tr("Unit added: %1") : tr("Unit changed: %1")).arg(name), number);
        })
        .otherwise([this, title](const core::Error& error) {
            showFailure(title, error);
            model_->reload();
        });
}

void UnitsPage::applyShares()
{
    totals_->settle();
    std::vector<NewShares> changed;
    for (std::size_t key = 0; key < drafts_->keys().size(); ++key) {
        if (!drafts_->isChanged(key))
            continue;
        if (drafts_->sum(key) != drafts_->target(key))
            return; // said beside the button already
        changed.push_back({drafts_->keys()[key].id, drafts_->target(key), drafts_->vector(key)});
    }
    if (changed.empty())
        return;
    const auto title = tr("Set shares");
    base::Operation(this, title)
        .run([changed, label = title.toStdString()](storage::Replica& replica) {
            return pages::applyShares(replica, label, changed);
        })
        .then([this](std::int64_t number) {
            discardShares();
            offerUndo(tr("The shares were applied."), number);
        });
}

void UnitsPage::discardShares()
{
    drafts_->discard();
    totals_->forget();
    model_->reload(); // what the rows remember of the typing goes too
    refreshTotals();
}

void UnitsPage::removeUnits()
{
    std::vector<core::Uuid> units;
    for (const int row : grid_->selectedRows())
        if (const auto record = model_->recordAt(row))
            units.push_back(*record);
    if (units.empty())
        return;
    const auto title = tr("Delete %n unit(s)", nullptr, static_cast<int>(units.size()));
    base::Operation(this, title)
        .run([units, label = title.toStdString()](storage::Replica& replica) {
            return pages::removeUnits(replica, label, units);
        })
        .then([this, count = static_cast<int>(units.size())](std::int64_t number) {
            offerUndo(tr("%n unit(s) deleted.", nullptr, count), number);
        });
}

void UnitsPage::transferUnits()
{
    if (!building())
        return;
    TransferStart start;
    for (const int row : grid_->selectedRows())
        if (const auto record = model_->recordAt(row))
            start.units.push_back(core::Id<model::Unit>{*record});
    askTransfer(this, replicaThread(), *building(), std::move(start),
                [this](const QString& sentence, std::int64_t number) { offerUndo(sentence, number); });
}

void UnitsPage::addKey()
{
    if (!building())
        return;
    // The first key of a building is that of its deed.
    const bool general = !drafts_->general();
    const auto deedName = keyName(std::string(model::generalKeyName));
    const auto name = QInputDialog::getText(this, general ? tr("Allocation key of the deed") : tr("New allocation key"),
                                            tr("Name of the key"), QLineEdit::Normal, general ? deedName : QString());
    if (name.trimmed().isEmpty())
        return;
    model::AllocationKey key;
    key.building = *building();
    key.name = name.trimmed() == deedName ? std::string(model::generalKeyName) : typed(name);
    key.general = general;
    const auto title = tr("New allocation key %1").arg(name.trimmed());
    base::Operation(this, title)
        .run([key, label = title.toStdString()](storage::Replica& replica) {
            return pages::addKey(replica, label, key);
        })
        .then([this, name = name.trimmed()](std::int64_t number) {
            offerUndo(tr("Allocation key added: %1").arg(name), number);
        });
}

void UnitsPage::refreshTotals()
{
    totals_->show(*drafts_);
    std::vector<model::Unit> units;
    for (const auto& row : model_->rows())
        units.push_back(row.unit);
    std::ranges::stable_sort(units, {}, &model::Unit::position);
    trial_->setUnits(std::move(units), *drafts_);
}

void UnitsPage::showRecord(const QString&, const core::Uuid& record)
{
    const int row = model_->rowOf(record);
    if (row >= 0)
        grid_->setCurrentRow(row);
    else
        wanted_ = record;
}

void UnitsPage::focusFirst()
{
    grid_->takeFocus();
}

void UnitsPage::retranslate()
{
    WorkingPage::retranslate();
    grid_->setWhat(tr("Units"));
    empty_->setSentence(
        tr("This building has no units yet. Type them here, or take the building over from spreadsheets."));
    empty_->setVerb(tr("New unit"));
    totals_->retranslate();
    totals_->show(*drafts_);
    trial_->retranslate();
}

} // namespace mitoyen::pages
