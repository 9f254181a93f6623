// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

enum class TaskState { Open, Doing, Done };

struct Task {
    Id<Task> id;
    Id<Organisation> organisation;
    std::optional<Id<Building>> building;
    std::string title;
    std::optional<std::string> text;
    std::optional<Date> dueOn;
    std::optional<Id<OfficeUser>> assignee;
    TaskState state = TaskState::Open;
    bool operator==(const Task&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Words<model::TaskState> {
    static constexpr std::array<std::string_view, 3> all{"open", "doing", "done"};
};

template <> struct Schema<model::Task> {
    using E = model::Task;
    static constexpr std::string_view table = "task";
    static constexpr std::string_view display = "title";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("building", &E::building).references("building"),
        field("title", &E::title).required().searchable(),
        field("text", &E::text).longest(20'000).searchable(),
        field("due_on", &E::dueOn),
        field("assignee", &E::assignee).references("office_user"),
        field("state", &E::state),
    };
};

} // namespace mitoyen::schema
