// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/command_registry.h"

#include "base/rights.h"
#include "core/require.h"

#include <algorithm>

namespace mitoyen::base {

CommandRegistry::CommandRegistry(IconSource icons, QObject* parent) : QObject(parent), icons_(std::move(icons)) {}

QAction* CommandRegistry::add(Command command, QObject* owner)
{
    core::require(action(command.id) == nullptr, "a command id is used once");
    auto* action = new QAction(this);
    action->setObjectName(command.id);
    action->setText(command.text());
    action->setShortcut(command.shortcut);
    if (!command.icon.isEmpty() && icons_)
        action->setIcon(icons_(command.icon));
    connect(action, &QAction::triggered, this, command.run);
    if (owner != nullptr)
        connect(owner, &QObject::destroyed, this, [this, id = command.id] { remove(id); });
    entries_.push_back({std::move(command), action});
    judge(entries_.back());
    emit listChanged();
    return action;
}

void CommandRegistry::remove(const QString& id)
{
    const auto found = std::ranges::find(entries_, id, [](const Entry& entry) { return entry.command.id; });
    if (found == entries_.end())
        return;
    // Later: the command may be the one that runs.
    found->action->setEnabled(false);
    found->action->deleteLater();
    entries_.erase(found);
    emit listChanged();
}

QAction* CommandRegistry::action(const QString& id) const
{
    for (const auto& entry : entries_)
        if (entry.command.id == id)
            return entry.action;
    return nullptr;
}

std::vector<QAction*> CommandRegistry::inMenu(CommandMenu menu) const
{
    std::vector<QAction*> actions;
    for (const auto& entry : entries_)
        if (entry.command.menu == menu)
            actions.push_back(entry.action);
    return actions;
}

std::vector<QAction*> CommandRegistry::inToolbar() const
{
    std::vector<QAction*> actions;
    for (const auto& entry : entries_)
        if (entry.command.inToolbar)
            actions.push_back(entry.action);
    return actions;
}

std::vector<QAction*> CommandRegistry::all() const
{
    std::vector<QAction*> actions;
    for (const auto& entry : entries_)
        actions.push_back(entry.action);
    return actions;
}

const Command& CommandRegistry::command(const QAction* action) const
{
    const auto found = std::ranges::find(entries_, action, &Entry::action);
    core::require(found != entries_.end(), "an action of the registry");
    return found->command;
}

void CommandRegistry::retranslate()
{
    for (const auto& entry : entries_)
        entry.action->setText(entry.command.text());
    refresh();
}

void CommandRegistry::setRole(std::optional<rules::Role> role)
{
    role_ = role;
    refresh();
}

void CommandRegistry::judge(const Entry& entry) const
{
    const bool may = mayUse(role_, entry.command.id);
    entry.action->setEnabled(may && (!entry.command.available || entry.command.available()));
    // Empty: the text of the action.
    entry.action->setToolTip(may ? QString() : whyNot(*role_));
}

void CommandRegistry::refresh()
{
    for (const auto& entry : entries_)
        judge(entry);
}

} // namespace mitoyen::base
