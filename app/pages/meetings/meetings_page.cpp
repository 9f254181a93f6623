// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/meetings/meetings_page.h"

#include "pages/meetings/meeting_columns.h"
#include "pages/meetings/meeting_operations.h"
#include "pages/working/typed_text.h"
#include "widgets/appearance.h"
#include "widgets/empty_state.h"
#include "widgets/entry_grid.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace mitoyen::pages {

MeetingsPage::MeetingsPage(PageContext& context, QWidget* parent)
    : WorkingPage(context, QStringLiteral("meetings_page"), parent),
      meetings_(new models::TableModel<model::Meeting>(meetingColumns, this)),
      agenda_(new models::TableModel<model::AgendaItem>(agendaColumns, this)),
      meetingGrid_(new widgets::EntryGrid(QStringLiteral("meetings_grid"), context.settings, this)),
      agendaGrid_(new widgets::EntryGrid(QStringLiteral("agenda_grid"), context.settings, this)),
      meetingEmpty_(new widgets::EmptyState(QStringLiteral("calendar"), this)),
      agendaEmpty_(new widgets::EmptyState(QStringLiteral("document"), this)),
      agendaTitle_(new QLabel(this))
{
    widgets::setTextRole(agendaTitle_, widgets::TextRole::Section);
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(widgets::scaled(12), 0, 0, 0);
    column->addWidget(agendaTitle_);
    column->addWidget(agendaGrid_, 1);
    parts()->addWidget(meetingGrid_);
    parts()->addWidget(right);
    parts()->setStretchFactor(0, 1);
    parts()->setStretchFactor(1, 1);
    meetings_->onEdited([this](const auto& before, const auto& after) { saveMeeting(before, after); });
    agenda_->onEdited([this](const auto& before, const auto& after) { saveItem(before, after); });
    meetingEmpty_->setObjectName(QStringLiteral("meetings_empty"));
    agendaEmpty_->setObjectName(QStringLiteral("agenda_empty"));
    meetingGrid_->setModel(meetings_);
    meetingGrid_->setEmptyState(meetingEmpty_);
    agendaGrid_->setModel(agenda_);
    agendaGrid_->setEmptyState(agendaEmpty_);
    connect(meetingEmpty_, &widgets::EmptyState::triggered, this, &MeetingsPage::newMeeting);
    connect(agendaEmpty_, &widgets::EmptyState::triggered, agendaGrid_, &widgets::EntryGrid::startEntry);
    connect(meetingGrid_, &widgets::EntryGrid::currentRowChanged, this, &MeetingsPage::showAgenda);
    connect(meetings_, &models::TableModelBase::loaded, this, [this] {
        if (meetingGrid_->currentRow() < 0)
            meetingGrid_->setCurrentRow(0);
        showAgenda();
    });
    addCommands();
    retranslate();
}

void MeetingsPage::addCommands()
{
    using base::CommandMenu;
    addCommand({.id = QStringLiteral("meetings.new"),
                .text = [] { return tr("New assembly"); },
                .run = [this] { newMeeting(); },
                .shortcut = QKeySequence::New,
                .icon = QStringLiteral("new"),
                .menu = CommandMenu::Assembly});
    addCommand({.id = QStringLiteral("meetings.new_item"),
                .text = [] { return tr("New agenda item"); },
                .run = [this] { agendaGrid_->startEntry(); },
                .shortcut = QKeySequence(QStringLiteral("Ctrl+Shift+N")),
                .icon = QStringLiteral("new"),
                .menu = CommandMenu::Assembly});
    addCommand({.id = QStringLiteral("meetings.delete"),
                .text = [] { return tr("Delete the assembly or agenda item"); },
                .run = [this] { removeCurrent(); },
                .shortcut = QKeySequence(QStringLiteral("Ctrl+Del")),
                .icon = QStringLiteral("delete"),
                .menu = CommandMenu::Assembly});
    addHistory(*meetingGrid_, schema::description<model::Meeting>());
}

void MeetingsPage::loadBuilding()
{
    const auto id = *building();
    shownMeeting_.reset();
    if (agenda_->rowCount() > 0)
        agenda_->setRows({});
    meetings_->setSource(replicaThread(),
                         {.rows =
                              [id](storage::Replica& replica, const models::Slice& slice) {
                                  storage::Query query;
                                  query.building = id.uuid;
                                  query.orderBy = slice.orderBy.empty() ? "-held_on" : slice.orderBy;
                                  query.limit = slice.limit;
                                  query.offset = slice.offset;
                                  return replica.all<model::Meeting>(query);
                              },
                          .tables = {QStringLiteral("meeting")},
                          .record = [](const model::Meeting& meeting) { return meeting.id.uuid; }});
}

void MeetingsPage::showAgenda()
{
    const auto meeting = meetingGrid_->currentRecord();
    if (meeting == shownMeeting_)
        return;
    shownMeeting_ = meeting;
    retranslate();
    if (!meeting) {
        if (agenda_->rowCount() > 0)
            agenda_->setRows({});
        return;
    }
    const core::Id<model::Meeting> id{*meeting};
    agenda_->setSource(replicaThread(),
                       {.rows =
                            [id](storage::Replica& replica, const models::Slice& slice) {
                                storage::Query query;
                                query.equal = {{"meeting", id.uuid}};
                                query.orderBy = "position";
                                query.limit = slice.limit;
                                query.offset = slice.offset;
                                return replica.all<model::AgendaItem>(query);
                            },
                        .tables = {QStringLiteral("agenda_item")},
                        .record = [](const model::AgendaItem& item) { return item.id.uuid; }});
    agenda_->allowNewRows([id, building = *building()] {
        model::AgendaItem item;
        item.meeting = id;
        item.building = building;
        return item;
    });
}

void MeetingsPage::newMeeting()
{
    if (!building())
        return;
    model::Meeting meeting;
    meeting.building = *building();
    saveMeeting(std::nullopt, meeting);
}

void MeetingsPage::saveMeeting(const std::optional<model::Meeting>& before, const model::Meeting& after)
{
    const auto title = before ? tr("Change the assembly") : tr("New assembly");
    base::Operation(this, title)
        .run([before, after, label = title.toStdString()](storage::Replica& replica) {
            return before ? changeMeeting(replica, label, *before, after) : addMeeting(replica, label, after);
        })
        .then([this, isNew = !before](std::int64_t number) {
            offerUndo(isNew ? tr("The assembly was added.") : tr("The assembly was changed."), number);
        })
        .otherwise([this, title](const core::Error& error) {
            showFailure(title, error);
            meetings_->reload();
        });
}

void MeetingsPage::saveItem(const std::optional<model::AgendaItem>& before, const model::AgendaItem& after)
{
    const auto title =
        before ? tr("Change agenda item %1").arg(shown(after.title)) : tr("New agenda item %1").arg(shown(after.title));
    base::Operation(this, title)
        .run([before, after, label = title.toStdString()](storage::Replica& replica) {
            return before ? changeItem(replica, label, *before, after) : addItem(replica, label, after);
        })
        .then([this, isNew = !before, name = shown(after.title)](std::int64_t number) {
            offerUndo((isNew ? tr("Agenda item added: %1") : tr("Agenda item changed: %1")).arg(name), number);
        })
        .otherwise([this, title](const core::Error& error) {
            showFailure(title, error);
            agenda_->reload();
        });
}

void MeetingsPage::removeCurrent()
{
    const bool item = agendaGrid_->isAncestorOf(focusWidget());
    const auto record = item ? agendaGrid_->currentRecord() : meetingGrid_->currentRecord();
    if (!record)
        return;
    const auto title = item ? tr("Delete the agenda item") : tr("Delete the assembly with its agenda");
    base::Operation(this, title)
        .run([item, id = *record, label = title.toStdString()](storage::Replica& replica) {
            return item ? removeItem(replica, label, core::Id<model::AgendaItem>{id})
                        : removeMeeting(replica, label, core::Id<model::Meeting>{id});
        })
        .then([this, item](std::int64_t number) {
            offerUndo(item ? tr("The agenda item was deleted.") : tr("The assembly was deleted with its agenda."),
                      number);
        });
}

void MeetingsPage::showRecord(const QString& table, const core::Uuid& record)
{
    if (table == QStringLiteral("meeting"))
        meetingGrid_->setCurrentRow(meetings_->rowOf(record));
}

void MeetingsPage::focusFirst()
{
    meetingGrid_->setFocus();
}

void MeetingsPage::retranslate()
{
    WorkingPage::retranslate();
    agendaTitle_->setText(tr("Agenda"));
    meetingGrid_->setWhat(tr("Assemblies"));
    agendaGrid_->setWhat(tr("Agenda"));
    meetingEmpty_->setSentence(tr("No assembly is planned for this building."));
    meetingEmpty_->setVerb(tr("New assembly"));
    agendaEmpty_->setSentence(shownMeeting_ ? tr("This agenda has no items yet.")
                                            : tr("Choose an assembly to see its agenda."));
    agendaEmpty_->setVerb(shownMeeting_ ? tr("New agenda item") : QString());
}

} // namespace mitoyen::pages
