// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/sync_state.h"

#include <functional>

#include <QObject>
#include <QString>

namespace mitoyen::base {

/// What a person types to connect a replica.
struct ServerAccount {
    QString url;
    QString user;
    QString password;
    QString certificateFile; ///< of an authority of one's own; empty: the system's
};

/// The exchange with the server as the window sees it. Never blocks; answers come on the GUI thread.
class SyncService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual SyncState state() const = 0;
    virtual void exchangeNow() = 0;
    /// `done` runs while `context` lives.
    virtual void connectTo(const ServerAccount& account, QObject* context,
                           std::function<void(core::Result<>)> done) = 0;

signals:
    void stateChanged();
    /// The office is no longer on this computer (replica_wiped): its replica was closed.
    void officeGone(const mitoyen::core::Error& why);
};

} // namespace mitoyen::base
