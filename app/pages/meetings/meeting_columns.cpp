// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/meetings/meeting_columns.h"

#include "base/date_entry.h"
#include "pages/working/field_column.h"
#include "pages/working/working_page.h"

namespace mitoyen::pages {

namespace {

using model::AgendaItem;
using model::Meeting;

models::Column<Meeting> dayColumn()
{
    models::Column<Meeting> column;
    column.title = base::fieldName("meeting", "held_on");
    column.id = "held_on";
    column.kind = models::CellKind::Date;
    column.text = [](const Meeting& meeting) { return meeting.heldOn ? base::dateText(*meeting.heldOn) : QString(); };
    column.sortValue = [](const Meeting& meeting) { return meeting.heldOn ? meeting.heldOn->days : INT32_MAX; };
    column.edit = [](Meeting& meeting, const QString& text) -> core::Result<void> {
        if (text.trimmed().isEmpty()) {
            meeting.heldOn.reset();
            return {};
        }
        const auto day = base::readDate(text.toStdString(), {meeting.heldOn.value_or(today()), std::nullopt});
        if (!day)
            return day.error();
        meeting.heldOn = *day;
        return {};
    };
    return column;
}

} // namespace

std::vector<models::Column<Meeting>> meetingColumns()
{
    const auto field = [](std::string_view name, auto access) { return fieldColumn<Meeting, Meeting>(name, access); };
    auto place = field(
        "place", [](auto& meeting) -> auto& { return meeting.place; });
    place.stretch = true;
    return {dayColumn(),
            field(
                "starts_at", [](auto& meeting) -> auto& { return meeting.startsAt; }),
            field(
                "kind", [](auto& meeting) -> auto& { return meeting.kind; }),
            place,
            field(
                "state", [](auto& meeting) -> auto& { return meeting.state; })};
}

std::vector<models::Column<AgendaItem>> agendaColumns()
{
    models::Column<AgendaItem> number;
    number.title = base::fieldName("agenda_item", "position");
    number.id = "position";
    number.kind = models::CellKind::Integer;
    // A new item has its number once it is stored.
    number.text = [](const AgendaItem& item) {
        return item.position == 0 ? QString() : base::integerText(item.position);
    };
    number.sortValue = [](const AgendaItem& item) { return QVariant::fromValue<qlonglong>(item.position); };
    auto title = fieldColumn<AgendaItem, AgendaItem>(
        "title", [](auto& item) -> auto& { return item.title; });
    title.stretch = true;
    return {number, title,
            fieldColumn<AgendaItem, AgendaItem>(
                "majority", [](auto& item) -> auto& { return item.majority; })};
}

} // namespace mitoyen::pages
