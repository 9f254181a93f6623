// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/operation.h"

#include "base/messages.h"

namespace mitoyen::base {

namespace {

OperationHost* hostOf(QObject* context)
{
    for (QObject* object = context; object != nullptr; object = object->parent())
        if (auto* host = dynamic_cast<OperationHost*>(object))
            return host;
    return nullptr;
}

} // namespace

RunningOperation::RunningOperation(QObject* context, const QString& title, bool cancellable)
    : QObject(context),
      title_(title),
      cancellable_(cancellable)
{
    since_.start();
    // Polled, so that work may report every row without flooding the window's queue.
    pulse_.setInterval(100);
    connect(&pulse_, &QTimer::timeout, this, &RunningOperation::progressed);
    pulse_.start();
}

RunningOperation::~RunningOperation()
{
    if (!finished_)
        progress_->cancel();
}

std::optional<std::chrono::seconds> RunningOperation::remaining() const
{
    const auto state = progress_->state();
    const std::int64_t elapsed = since_.elapsed();
    // The first moments say nothing about the pace.
    if (finished_ || state.total <= 0 || state.done <= 0 || elapsed < 1000)
        return std::nullopt;
    return std::chrono::seconds(elapsed * (state.total - state.done) / state.done / 1000);
}

QString RunningOperation::log() const
{
    QStringList lines{title_};
    lines += progress_->lines();
    if (!ending_.isEmpty())
        lines.append(ending_);
    return lines.join(QLatin1Char('\n'));
}

void RunningOperation::finish(const QString& ending)
{
    finished_ = true;
    ending_ = ending;
    pulse_.stop();
    emit finished();
}

Operation::Operation(QObject* context, const QString& title) : context_(context), host_(hostOf(context)), title_(title)
{
    core::require(host_ != nullptr, "an operation needs a host among its context's parents");
}

RunningOperation* Operation::begin(bool cancellable)
{
    auto* running = new RunningOperation(context_, title_, cancellable);
    host_->showOperation(*running);
    return running;
}

void Operation::end(RunningOperation& running, OperationHost& host, const core::Error* error, bool handled)
{
    running.finish(error ? sentence(*error) : QString());
    if (error && !handled && error->code != "cancelled")
        host.showFailure(running.title(), *error);
    running.deleteLater();
}

} // namespace mitoyen::base
