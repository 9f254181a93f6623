// SPDX-License-Identifier: AGPL-3.0-or-later
#include "keys/system_keychain.h"

#include <utility>

#include <QByteArray>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QString>
#include <QTimer>
#include <qt6keychain/keychain.h>
#include <sodium.h>

namespace mitoyen::keys {

namespace {

const QString service = QStringLiteral("Mitoyen");

/// Why no job can even start; empty when one can.
std::string obstacle(const QThread* thread)
{
    if (!QCoreApplication::instance()) return "the program runs without an event loop";
    core::require(QThread::currentThread() == thread, "a keychain used from another thread");
#ifdef Q_OS_LINUX
    // libdbus would start a bus of its own for a display without session, and leave it running.
    const bool hasAddress = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!hasAddress && (runtime.isEmpty() || !QFileInfo::exists(runtime + QStringLiteral("/bus"))))
        return "no session bus, hence no keychain";
#endif
    return {};
}

/// Runs the job to its end or the limit; a job that is late deletes itself when its answer comes.
template <class Job, class Take> Keychain::Outcome run(Job* job, std::chrono::milliseconds limit, Take take)
{
    Keychain::Outcome outcome{Keychain::Answer::Unavailable, "no answer from the keychain within the time limit"};
    QEventLoop loop;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job* done) {
        if (done->error() == QKeychain::NoError) {
            outcome = {Keychain::Answer::Done, {}};
            take(*job);
        } else if (done->error() == QKeychain::EntryNotFound) {
            outcome = {Keychain::Answer::Missing, {}};
        } else {
            outcome = {Keychain::Answer::Unavailable, done->errorString().toStdString()};
            if (outcome.reason.empty()) outcome.reason = "the keychain failed without a reason";
        }
        loop.quit();
    });
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    job->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return outcome;
}

template <class Job> Job* jobFor(const std::string& name)
{
    auto* job = new Job(service);
    job->setInsecureFallback(false);
    job->setKey(QString::fromStdString(name));
    return job;
}

/// Empty when the text is not 64 hexadecimal digits.
Secret fromHex(const QByteArray& text)
{
    Secret secret(32);
    std::size_t length = 0;
    const int rc = sodium_hex2bin(
        secret.bytes().data(), secret.size(), text.constData(), static_cast<std::size_t>(text.size()), nullptr, &length,
        nullptr);
    return rc == 0 && length == secret.size() ? std::move(secret) : Secret();
}

} // namespace

SystemKeychain::SystemKeychain(std::chrono::milliseconds limit) : limit_(limit), thread_(QThread::currentThread()) {}

Keychain::Reading SystemKeychain::read(const std::string& name)
{
    Reading reading;
    reading.reason = obstacle(thread_);
    if (!reading.reason.empty()) return reading;
    const auto outcome = run(jobFor<QKeychain::ReadPasswordJob>(name), limit_, [&](QKeychain::ReadPasswordJob& job) {
        QByteArray text = job.binaryData();
        reading.secret = fromHex(text);
        // QtKeychain's own copies are out of reach.
        wipe({text.data(), static_cast<std::size_t>(text.size())});
    });
    reading.answer = outcome.answer;
    reading.reason = outcome.reason;
    if (reading.answer == Answer::Done && reading.secret.isEmpty()) {
        reading.answer = Answer::Unavailable;
        reading.reason = "the entry of the keychain was not written by this program";
    }
    return reading;
}

Keychain::Outcome SystemKeychain::write(const std::string& name, const Secret& secret)
{
    if (const std::string reason = obstacle(thread_); !reason.empty()) return {Answer::Unavailable, reason};
    // Hexadecimal text: every back end keeps it unchanged, and a person who looks into the keychain sees one line.
    Secret hex(2 * secret.size() + 1);
    char* const digits = reinterpret_cast<char*>(hex.bytes().data());
    sodium_bin2hex(digits, hex.size(), secret.bytes().data(), secret.size());
    QString text = QString::fromLatin1(digits);
    auto* job = jobFor<QKeychain::WritePasswordJob>(name);
    job->setTextData(text);
    wipe({reinterpret_cast<char*>(text.data()), static_cast<std::size_t>(text.size()) * sizeof(QChar)});
    return run(job, limit_, [](QKeychain::WritePasswordJob&) {});
}

Keychain::Outcome SystemKeychain::remove(const std::string& name)
{
    if (const std::string reason = obstacle(thread_); !reason.empty()) return {Answer::Unavailable, reason};
    return run(jobFor<QKeychain::DeletePasswordJob>(name), limit_, [](QKeychain::DeletePasswordJob&) {});
}

} // namespace mitoyen::keys
