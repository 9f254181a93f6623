// SPDX-License-Identifier: AGPL-3.0-or-later
#include "keys/system_keychain.h"

#include <memory>
#include <utility>

#include <QByteArray>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QSemaphore>
#include <QString>
#include <QThread>
#include <QTimer>
#include <qt6keychain/keychain.h>
#include <sodium.h>

namespace mitoyen::keys {

namespace {

const QString service = QStringLiteral("Mitoyen");

/// What a job leaves for its caller, who may have gone when a late answer comes.
struct Pending {
    Keychain::Reading reading{.reason = "no answer from the keychain within the time limit"};
    QSemaphore done;
};
using SharedPending = std::shared_ptr<Pending>;

/// Why no job can even start; empty when one can.
std::string obstacle()
{
    if (!QCoreApplication::instance())
        return "the program runs without an event loop";
#ifdef Q_OS_LINUX
    // libdbus would start a bus of its own for a display without session, and leave it running.
    const bool hasAddress = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!hasAddress && (runtime.isEmpty() || !QFileInfo::exists(runtime + QStringLiteral("/bus"))))
        return "no session bus, hence no keychain";
#endif
    return {};
}

/// Empty when the text is not 64 hexadecimal digits.
Secret fromHex(const QByteArray& text)
{
    Secret secret(32);
    std::size_t length = 0;
    const int rc = sodium_hex2bin(secret.bytes().data(), secret.size(), text.constData(),
                                  static_cast<std::size_t>(text.size()), nullptr, &length, nullptr);
    return rc == 0 && length == secret.size() ? std::move(secret) : Secret();
}

/// Hexadecimal text: every back end keeps it unchanged, and a person who looks into the keychain sees one line.
void setHex(QKeychain::WritePasswordJob& job, const Secret& secret)
{
    Secret hex(2 * secret.size() + 1);
    char* const digits = reinterpret_cast<char*>(hex.bytes().data());
    sodium_bin2hex(digits, hex.size(), secret.bytes().data(), secret.size());
    QString text = QString::fromLatin1(digits);
    job.setTextData(text);
    wipe({reinterpret_cast<char*>(text.data()), static_cast<std::size_t>(text.size()) * sizeof(QChar)});
}

void takeSecret(QKeychain::Job& job, Keychain::Reading& reading)
{
    auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(&job);
    if (!read)
        return;
    QByteArray text = read->binaryData();
    reading.secret = fromHex(text);
    // QtKeychain's own copies are out of reach.
    wipe({text.data(), static_cast<std::size_t>(text.size())});
    if (reading.secret.isEmpty())
        reading = {.reason = "the entry of the keychain was not written by this program"};
}

Keychain::Reading readingOf(QKeychain::Job& job)
{
    Keychain::Reading reading;
    if (job.error() == QKeychain::NoError) {
        reading.answer = Keychain::Answer::Done;
        takeSecret(job, reading);
    } else if (job.error() == QKeychain::EntryNotFound) {
        reading.answer = Keychain::Answer::Missing;
    } else {
        reading.reason = job.errorString().toStdString();
        if (reading.reason.empty())
            reading.reason = "the keychain failed without a reason";
    }
    return reading;
}

/// In the application's thread. The job deletes itself when it has ended, however late.
void start(QKeychain::Job* job, const std::string& name, const SharedPending& pending)
{
    job->setInsecureFallback(false);
    job->setKey(QString::fromStdString(name));
    QObject::connect(job, &QKeychain::Job::finished, job, [pending](QKeychain::Job* ended) {
        pending->reading = readingOf(*ended);
        pending->done.release();
    });
    job->start();
}

/// `make` creates the job in the application's thread: QtKeychain queues all jobs in the thread of the first one and
/// stands still once that thread has ended, and libsecret answers in the main context only.
template <class Make> Keychain::Reading run(const std::string& name, std::chrono::milliseconds limit, Make make)
{
    if (std::string reason = obstacle(); !reason.empty())
        return {.reason = std::move(reason)};
    const auto pending = std::make_shared<Pending>();
    QCoreApplication* const application = QCoreApplication::instance();
    if (QThread::currentThread() == application->thread()) {
        QEventLoop loop;
        QTimer::singleShot(limit, &loop, &QEventLoop::quit);
        QKeychain::Job* const job = make();
        start(job, name, pending);
        QObject::connect(job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        if (pending->done.tryAcquire())
            return std::move(pending->reading);
        return {.reason = pending->reading.reason};
    }
    QMetaObject::invokeMethod(
        application, [=] { start(make(), name, pending); }, Qt::QueuedConnection);
    if (pending->done.tryAcquire(1, static_cast<int>(limit.count())))
        return std::move(pending->reading);
    return {.reason = Pending().reading.reason};
}

} // namespace

SystemKeychain::SystemKeychain(std::chrono::milliseconds limit) : limit_(limit) {}

Keychain::Reading SystemKeychain::read(const std::string& name)
{
    return run(name, limit_, [] { return new QKeychain::ReadPasswordJob(service); });
}

Keychain::Outcome SystemKeychain::write(const std::string& name, const Secret& secret)
{
    const auto kept = std::make_shared<const Secret>(Secret::copyOf(secret.bytes()));
    auto reading = run(name, limit_, [kept] {
        auto* job = new QKeychain::WritePasswordJob(service);
        setHex(*job, *kept);
        return job;
    });
    return {reading.answer, std::move(reading.reason)};
}

Keychain::Outcome SystemKeychain::remove(const std::string& name)
{
    auto reading = run(name, limit_, [] { return new QKeychain::DeletePasswordJob(service); });
    return {reading.answer, std::move(reading.reason)};
}

} // namespace mitoyen::keys
