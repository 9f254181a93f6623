// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "rules/permissions.h"
#include "storage/replica.h"

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QThread>

namespace mitoyen::base {

template <class T> struct IsResult : std::false_type {};
template <class T> struct IsResult<core::Result<T>> : std::true_type {};

/// The one thread that owns the replica. Work goes there as a function and comes back as a value on the thread of
/// this object (the GUI), tied to a context: when the context has gone, nothing comes back. Pieces of work run one
/// after the other, in the order in which they were given.
///
/// What the machine causes (a full disk, a damaged page) is caught here and becomes an Error: disk_full,
/// replica_damaged, database_failed, out_of_memory, file_unwritable, internal_failure; replica_closed while no
/// replica is open, lease_expired while it has locked itself.
class ReplicaThread final : public QObject {
    Q_OBJECT
public:
    using Opening = std::function<core::Result<std::unique_ptr<storage::Replica>>()>;
    using Failed = std::function<void(const core::Error&)>;

    explicit ReplicaThread(QObject* parent = nullptr);
    /// Waits for the piece of work that runs; those after it are dropped.
    ~ReplicaThread() override;

    /// Runs `opening` on the thread and keeps what it made, in place of the replica before.
    void open(QObject* context, Opening opening, std::function<void(core::Result<>)> done);
    void close();
    /// As far as this side has been told.
    bool isOpen() const { return open_; }
    /// Whether a piece of work runs or waits.
    bool isBusy() const { return load_ > 0; }
    /// The file of the open replica; empty while there is none.
    QString path() const { return path_; }
    /// Of the user who connected the open replica; nothing while it is not known: somebody who works alone may do all.
    std::optional<rules::Role> role() const { return role_; }
    /// Reads it again: after a connection.
    void readRole();

    /// `work(Replica&)` may return a value, a Result or nothing; `done` takes that value. A Result carries failures
    /// of the machine too; for any other type they go to `failed`, or to the signal `failure` when there is none.
    template <class Work, class Done> void run(QObject* context, Work work, Done done, Failed failed = {})
    {
        runNeeding(Needs::OpenReplica, context, std::move(work), std::move(done), std::move(failed));
    }
    /// The same where the replica may have locked itself (storage/lease.h): what the exchange needs to open it again.
    template <class Work, class Done> void runEvenLocked(QObject* context, Work work, Done done, Failed failed = {})
    {
        runNeeding(Needs::Replica, context, std::move(work), std::move(done), std::move(failed));
    }
    /// The same for work that needs no replica: deriving a key, writing a file.
    template <class Work, class Done> void runAside(QObject* context, Work work, Done done, Failed failed = {})
    {
        using R = std::invoke_result_t<Work&>;
        if constexpr (IsResult<R>::value)
            failed = [done](const core::Error& error) mutable { done(R(error)); };
        submit(
            context,
            [work = std::move(work), done = std::move(done)](storage::Replica*) mutable {
                return delivery<R>(work, std::move(done));
            },
            std::move(failed), Needs::Nothing);
    }

signals:
    /// After every COMMIT: the tables it touched. Arrives before the value of the work that wrote.
    void changed(const QSet<QString>& tables);
    void opened();
    void closed();
    void roleChanged();
    void failure(const mitoyen::core::Error& error);
    /// How many pieces of work run or wait.
    void loadChanged(int pieces);

private:
    enum class Needs { OpenReplica, Replica, Nothing };
    /// What runs on this side once the work is done.
    using Delivery = std::function<void()>;
    using Job = std::function<Delivery(storage::Replica*)>;

    template <class R, class Work, class Done> static Delivery delivery(Work&& work, Done done)
    {
        if constexpr (std::is_void_v<R>) {
            work();
            return done;
        } else {
            auto value = std::make_shared<R>(work());
            return [value, done = std::move(done)]() mutable { done(std::move(*value)); };
        }
    }

    template <class Work, class Done>
    void runNeeding(Needs needs, QObject* context, Work work, Done done, Failed failed)
    {
        using R = std::invoke_result_t<Work&, storage::Replica&>;
        if constexpr (IsResult<R>::value)
            failed = [done](const core::Error& error) mutable { done(R(error)); };
        submit(
            context,
            [work = std::move(work), done = std::move(done)](storage::Replica* replica) mutable {
                return delivery<R>([&]() -> R { return work(*replica); }, std::move(done));
            },
            std::move(failed), needs);
    }
    std::optional<core::Error> refusal(Needs needs) const;
    void submit(QObject* context, Job job, Failed failed, Needs needs);
    void deliver(const QPointer<QObject>& context, const Delivery& delivery);
    void listen();
    void setRole(std::optional<rules::Role> role);

    QThread thread_;
    QObject* worker_; ///< lives on the thread: its event queue is the order of work
    std::unique_ptr<storage::Replica> replica_; ///< touched on the thread only
    bool open_ = false;
    QString path_;
    std::optional<rules::Role> role_;
    int load_ = 0;
};

} // namespace mitoyen::base
