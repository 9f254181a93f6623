// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/agenda_item.h"
#include "model/meeting.h"
#include "models/table_model.h"
#include "pages/working/working_page.h"

class QLabel;

namespace mitoyen::widgets {
class EmptyState;
class EntryGrid;
} // namespace mitoyen::widgets

namespace mitoyen::pages {

/// The general assemblies of a building; at the right, the agenda of the one in hand.
class MeetingsPage final : public WorkingPage {
    Q_OBJECT
public:
    MeetingsPage(PageContext& context, QWidget* parent = nullptr);
    void showRecord(const QString& table, const core::Uuid& record) override;
    void focusFirst() override;
    void retranslate() override;
    models::TableModel<model::Meeting>* meetings() { return meetings_; }
    models::TableModel<model::AgendaItem>* agenda() { return agenda_; }

protected:
    void loadBuilding() override;

private:
    void addCommands();
    void showAgenda();
    void saveMeeting(const std::optional<model::Meeting>& before, const model::Meeting& after);
    void saveItem(const std::optional<model::AgendaItem>& before, const model::AgendaItem& after);
    void removeCurrent();
    void newMeeting();

    models::TableModel<model::Meeting>* meetings_;
    models::TableModel<model::AgendaItem>* agenda_;
    widgets::EntryGrid* meetingGrid_;
    widgets::EntryGrid* agendaGrid_;
    widgets::EmptyState* meetingEmpty_;
    widgets::EmptyState* agendaEmpty_;
    QLabel* agendaTitle_;
    std::optional<core::Uuid> shownMeeting_;
};

} // namespace mitoyen::pages
