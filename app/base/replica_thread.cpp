// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/replica_thread.h"

#include "storage/lease.h"

#include <new>
#include <optional>
#include <system_error>

namespace mitoyen::base {

namespace {

core::Error errorOf(const storage::DatabaseError& failure)
{
    if (failure.isDiskFull())
        return {"disk_full", "The disk is full. Nothing was changed; make room and try again."};
    if (failure.isDamaged())
        return {"replica_damaged", std::string("The file is damaged: ") + failure.what()};
    return {"database_failed", std::string("The database refused: ") + failure.what()};
}

/// The edge where exceptions of the machine end; a piece of work that throws has changed nothing (one transaction).
std::optional<core::Error> caught(const std::function<void()>& act)
{
    try {
        act();
        return std::nullopt;
    } catch (const storage::DatabaseError& failure) {
        return errorOf(failure);
    } catch (const std::system_error& failure) {
        if (failure.code() == std::errc::no_space_on_device)
            return core::Error{"disk_full", "The disk is full. Nothing was changed; make room and try again."};
        return core::Error{"file_unwritable", failure.what()};
    } catch (const std::bad_alloc&) {
        return core::Error{"out_of_memory", "The computer has no memory left for this. Nothing was changed."};
    } catch (const std::exception& failure) {
        return core::Error{"internal_failure", failure.what()};
    }
}

struct Opened {
    QString path;
    std::optional<rules::Role> role;
};

/// As the server said it at the connection.
std::optional<rules::Role> roleIn(storage::Replica& replica)
{
    return rules::roleFromWord(replica.setting("user_role"));
}

} // namespace

ReplicaThread::ReplicaThread(QObject* parent) : QObject(parent), worker_(new QObject)
{
    thread_.setObjectName(QStringLiteral("replica"));
    worker_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    thread_.start();
}

ReplicaThread::~ReplicaThread()
{
    // The replica goes on the thread that used it: a connection belongs to one thread.
    QMetaObject::invokeMethod(worker_, [this] {
        replica_.reset();
        thread_.quit();
    });
    thread_.wait();
}

void ReplicaThread::open(QObject* context, Opening opening, std::function<void(core::Result<>)> done)
{
    // Both sides are told in this order: the replica is there, then whoever asked, then everybody.
    const auto told = [this, done](core::Result<Opened> path) {
        open_ = path.ok();
        path_ = path ? path->path : QString();
        setRole(path ? path->role : std::nullopt);
        done(path ? core::Result<>() : core::Result<>(path.error()));
        if (open_)
            emit opened();
    };
    runAside(
        context,
        [this, opening = std::move(opening)]() -> core::Result<Opened> {
            replica_.reset();
            auto made = opening();
            if (!made)
                return made.error();
            replica_ = std::move(*made);
            listen();
            return Opened{QString::fromStdString(replica_->path()), roleIn(*replica_)};
        },
        told);
}

void ReplicaThread::close()
{
    open_ = false;
    path_.clear();
    setRole(std::nullopt);
    runAside(
        this, [this] { replica_.reset(); }, [this] { emit closed(); });
}

void ReplicaThread::readRole()
{
    runEvenLocked(
        this, roleIn, [this](std::optional<rules::Role> role) { setRole(role); }, [](const core::Error&) {});
}

void ReplicaThread::setRole(std::optional<rules::Role> role)
{
    if (role_ == role)
        return;
    role_ = role;
    emit roleChanged();
}

void ReplicaThread::listen()
{
    replica_->onChanged([this](const storage::Changes& changes) {
        QSet<QString> tables;
        for (const auto table : changes.tables)
            tables.insert(QString::fromUtf8(table.data(), static_cast<qsizetype>(table.size())));
        QMetaObject::invokeMethod(
            this, [this, tables] { emit changed(tables); }, Qt::QueuedConnection);
    });
}

std::optional<core::Error> ReplicaThread::refusal(Needs needs) const
{
    if (needs == Needs::Nothing)
        return std::nullopt;
    if (!replica_)
        return core::Error{"replica_closed", "No replica is open."};
    const auto open = needs == Needs::OpenReplica ? storage::checkLease(*replica_) : core::Result<void>();
    return open ? std::nullopt : std::optional(open.error());
}

void ReplicaThread::submit(QObject* context, Job job, Failed failed, Needs needs)
{
    emit loadChanged(++load_);
    const QPointer<QObject> guard(context);
    const auto run = [this, guard, job = std::move(job), failed = std::move(failed), needs]() mutable {
        Delivery delivery;
        std::optional<core::Error> error;
        const auto failure = caught([&] {
            error = refusal(needs);
            if (!error)
                delivery = job(replica_.get());
        });
        if (failure)
            error = failure;
        if (error && failed)
            delivery = [failed, failure = *error] { failed(failure); };
        else if (error)
            delivery = [this, failure = *error] { emit this->failure(failure); };
        // The job's captures may hold objects of the GUI: they end with the delivery, over there.
        QMetaObject::invokeMethod(
            this, [this, guard, delivery = std::move(delivery), job = std::move(job)] { deliver(guard, delivery); },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(worker_, run, Qt::QueuedConnection);
}

void ReplicaThread::deliver(const QPointer<QObject>& context, const Delivery& delivery)
{
    emit loadChanged(--load_);
    if (context && delivery)
        delivery();
}

} // namespace mitoyen::base
