// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/replica_steps.h"
#include "sync/server_session.h"

#include <QObject>

namespace mitoyen::blobs {

/// The files of the open window: sent and fetched after each good exchange of the records, on the thread and over the
/// line of that exchange, a few seconds at a time, so that records never wait long behind a large file. Neither the
/// screen nor a list ever waits for it.
class OfficeBlobs final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// On the thread of the exchange. What the network or the disk refuses is tried again after the next exchange.
    void run(sync::ServerSession& session, const base::ReplicaSteps& steps);

signals:
    /// Files came, went out or were removed from this computer.
    void transferred();
    /// There is more to send or to fetch: exchange again.
    void unfinished();
};

} // namespace mitoyen::blobs
