// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "rules/permissions.h"

#include <functional>
#include <optional>
#include <vector>

#include <QAction>
#include <QHash>
#include <QIcon>
#include <QKeySequence>
#include <QObject>
#include <QString>

namespace mitoyen::base {

/// The menus of the menu bar, in their order.
enum class CommandMenu { File, Edit, View, Building, Accounting, Assembly, Tools, Help, None };

/// An action of the user, described once; menus, toolbar and palette are made of it.
struct Command {
    QString id; ///< "building.takeover": stable, also the action's object name
    std::function<QString()> text; ///< asked again when the language changes: [] { return tr("Take over…"); }
    std::function<void()> run;
    QKeySequence shortcut; ///< letters and function keys that lie alike on AZERTY and QWERTZ
    QString icon; ///< name in :/icons, or empty
    CommandMenu menu = CommandMenu::None;
    std::function<bool()> available; ///< empty: always
    bool inToolbar = false;
    bool separatorBefore = false;
};

class CommandRegistry final : public QObject {
    Q_OBJECT
public:
    using IconSource = std::function<QIcon(const QString&)>;
    explicit CommandRegistry(IconSource icons = {}, QObject* parent = nullptr);

    /// An id twice is a bug. `owner`: when it goes, the command goes.
    QAction* add(Command command, QObject* owner = nullptr);
    void remove(const QString& id);

    QAction* action(const QString& id) const;
    /// In the order they were added.
    std::vector<QAction*> inMenu(CommandMenu menu) const;
    std::vector<QAction*> inToolbar() const;
    std::vector<QAction*> all() const;
    const Command& command(const QAction* action) const;

    /// Who is signed in: what the role may not do (base/rights.h) is not available, and its tool tip says why.
    void setRole(std::optional<rules::Role> role);

    /// Asks every command again for its text and whether it is available.
    void retranslate();
    void refresh();

signals:
    /// Commands came or went: menus are made again.
    void listChanged();

private:
    struct Entry {
        Command command;
        QAction* action;
    };
    void judge(const Entry& entry) const;

    IconSource icons_;
    std::optional<rules::Role> role_;
    std::vector<Entry> entries_;
};

} // namespace mitoyen::base
