// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QWidget;

namespace mitoyen::base {
class ReplicaThread;
}

namespace mitoyen::pages {

/// Takes away from a page what the role of the user who is signed in may not do: buttons, fields and forms that
/// base/rights.cpp names by their object names. Lists lock themselves, commands are judged by their registry.
class RoleLock final : public QObject {
    Q_OBJECT
public:
    /// `page`: judged whenever it is shown, and when somebody else signs in.
    RoleLock(base::ReplicaThread& replica, QWidget* page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void judge();
    void lock(QWidget* widget, const QString& why);
    void release(QWidget* widget);

    struct Before {
        bool enabled = true;
        bool readOnly = false;
        QString toolTip;
    };
    base::ReplicaThread& replica_;
    QWidget* page_;
    QHash<QWidget*, Before> locked_;
};

} // namespace mitoyen::pages
