// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/replica_thread.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace mitoyen::base {

/// One action of the user while it runs: what a progress line shows. Lives as long as its context.
class RunningOperation final : public QObject {
    Q_OBJECT
public:
    RunningOperation(QObject* context, const QString& title, bool cancellable);
    /// Cancels work whose context has gone.
    ~RunningOperation() override;

    const QString& title() const { return title_; }
    Progress& progress() { return *progress_; }
    std::shared_ptr<Progress> sharedProgress() const { return progress_; }
    Progress::State state() const { return progress_->state(); }
    bool canCancel() const { return cancellable_; }
    void cancel() { progress_->cancel(); }
    bool isFinished() const { return finished_; }
    /// By the pace so far; nothing while it cannot be told.
    std::optional<std::chrono::seconds> remaining() const;
    /// Title, every line the work wrote, and how it ended: for the clipboard.
    QString log() const;
    void finish(const QString& ending);

signals:
    /// About ten times a second while something moves.
    void progressed();
    void finished();

private:
    QString title_;
    bool cancellable_;
    bool finished_ = false;
    QString ending_;
    std::shared_ptr<Progress> progress_ = std::make_shared<Progress>();
    QElapsedTimer since_;
    QTimer pulse_;
};

/// What lends its face to operations: a page, a dialog. The nearest one among the context and its parents is taken.
class OperationHost {
public:
    virtual ~OperationHost() = default;
    virtual ReplicaThread& replicaThread() = 0;
    /// Shows progress until `operation` says finished.
    virtual void showOperation(RunningOperation& operation) = 0;
    /// Shows what failed beside its cause until it is solved or put away.
    virtual void showFailure(const QString& title, const core::Error& error) = 0;
};

/// An action of the user on the replica, in three lines:
///
///     Operation(this, tr("Record payment"))
///         .run([=](storage::Replica& r) { return recordPayment(r, unit, amount, date); })
///         .then([this] { banner().say(tr("Payment recorded")); });
///
/// `work` takes (Replica&) or (Replica&, Progress&); with Progress it can be cancelled. It returns a Result, a value
/// or nothing. `then` takes the value or nothing and runs on the GUI while the context lives. Failures go to the
/// host's banner, or to `otherwise`. Lists load again by themselves: ReplicaThread::changed.
class Operation {
public:
    /// Without a host among the context's parents: a bug.
    Operation(QObject* context, const QString& title);

    template <class T> class Started;

    template <class Work> auto run(Work work)
    {
        constexpr bool watched = std::is_invocable_v<Work&, storage::Replica&, Progress&>;
        if constexpr (watched)
            return start(std::move(work), std::true_type{});
        else
            return start([work = std::move(work)](storage::Replica& r, Progress&) mutable { return work(r); },
                         std::false_type{});
    }

private:
    template <class R> struct Plain {
        using type = R;
    };
    template <class T> struct Plain<core::Result<T>> {
        using type = T;
    };

    template <class Work, class Watched> auto start(Work work, Watched watched);

    RunningOperation* begin(bool cancellable);
    static void end(RunningOperation& running, OperationHost& host, const core::Error* error, bool handled);

    QObject* context_;
    OperationHost* host_;
    QString title_;
};

template <class T> class Operation::Started {
public:
    using Value = std::conditional_t<std::is_void_v<T>, std::monostate, T>;
    struct Callbacks {
        std::function<void(Value&&)> then;
        std::function<void(const core::Error&)> otherwise;
    };

    explicit Started(std::shared_ptr<Callbacks> callbacks) : callbacks_(std::move(callbacks)) {}

    template <class F> Started& then(F f)
    {
        if constexpr (std::is_invocable_v<F&, Value&&>)
            callbacks_->then = std::move(f);
        else
            callbacks_->then = [f = std::move(f)](Value&&) mutable { f(); };
        return *this;
    }
    /// In place of the banner: beside the field that caused it, usually. Not called after a cancel.
    template <class F> Started& otherwise(F f)
    {
        callbacks_->otherwise = std::move(f);
        return *this;
    }

private:
    std::shared_ptr<Callbacks> callbacks_;
};

template <class Work, class Watched> auto Operation::start(Work work, Watched)
{
    using R = std::invoke_result_t<Work&, storage::Replica&, Progress&>;
    using T = typename Plain<R>::type;
    using Value = typename Started<T>::Value;
    auto callbacks = std::make_shared<typename Started<T>::Callbacks>();
    RunningOperation* running = begin(Watched::value);
    // Always through a Result, so that one end serves every kind of work.
    auto job = [work = std::move(work),
                progress = running->sharedProgress()](storage::Replica& replica) mutable -> core::Result<Value> {
        if constexpr (std::is_void_v<R>) {
            work(replica, *progress);
            return Value{};
        } else if constexpr (std::is_same_v<R, core::Result<>>) {
            auto result = work(replica, *progress);
            if (!result)
                return result.error();
            return Value{};
        } else {
            return work(replica, *progress);
        }
    };
    host_->replicaThread().run(running, std::move(job), [running, host = host_, callbacks](core::Result<Value> result) {
        const core::Error* error = result ? nullptr : &result.error();
        const bool cancelled = error && error->code == "cancelled";
        end(*running, *host, error, callbacks->otherwise != nullptr);
        if (!error && callbacks->then)
            callbacks->then(std::move(*result));
        else if (error && !cancelled && callbacks->otherwise)
            callbacks->otherwise(*error);
    });
    return Started<T>(std::move(callbacks));
}

} // namespace mitoyen::base
