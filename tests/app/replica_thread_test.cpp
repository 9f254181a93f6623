// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/operation.h"
#include "base/replica_thread.h"
#include "support/replicas.h"

#include <QSignalSpy>
#include <QTest>

namespace mitoyen {

using base::Operation;
using base::ReplicaThread;

namespace {

/// A page without widgets: what an operation needs of one.
class Host : public QObject, public base::OperationHost {
public:
    explicit Host(ReplicaThread& replica) : replica_(replica) {}
    ReplicaThread& replicaThread() override { return replica_; }
    void showOperation(base::RunningOperation& operation) override { running = &operation; }
    void showFailure(const QString& title, const core::Error& error) override
    {
        failures.append(title + QLatin1Char(':') + QString::fromStdString(error.code));
    }

    QPointer<base::RunningOperation> running;
    QStringList failures;

private:
    ReplicaThread& replica_;
};

void openInMemory(ReplicaThread& replica)
{
    QSignalSpy opened(&replica, &ReplicaThread::opened);
    replica.open(
        &replica, [] { return core::Result<std::unique_ptr<storage::Replica>>(tests::aReplica()); },
        [](core::Result<> result) { QVERIFY(result.ok()); });
    QVERIFY(opened.wait());
}

} // namespace

class ReplicaThreadTest : public QObject {
    Q_OBJECT
private slots:
    void workRunsElsewhereAndComesBackHere();
    void valuesComeInTheOrderOfTheWork();
    void nothingComesBackToAContextThatHasGone();
    void changesAreAnnouncedBeforeTheValueOfTheirWork();
    void withoutAReplicaWorkIsRefused();
    void whatTheDatabaseThrowsBecomesAnError();
    void anOperationHandsItsValueOn();
    void aFailureGoesToTheHost();
    void aFailureWithAHandlerDoesNotGoToTheHost();
    void cancelledWorkIsNoFailure();
    void anOperationWhoseContextGoesIsCancelled();
    void theLogHasEveryLine();
};

void ReplicaThreadTest::workRunsElsewhereAndComesBackHere()
{
    ReplicaThread replica;
    openInMemory(replica);
    QThread* worked = nullptr;
    QThread* came = nullptr;
    replica.run(
        this,
        [&](storage::Replica&) {
            worked = QThread::currentThread();
            return 7;
        },
        [&](int value) {
            QCOMPARE(value, 7);
            came = QThread::currentThread();
        });
    QTRY_VERIFY(came != nullptr);
    QCOMPARE(came, QThread::currentThread());
    QVERIFY(worked != came);
}

void ReplicaThreadTest::valuesComeInTheOrderOfTheWork()
{
    ReplicaThread replica;
    openInMemory(replica);
    QList<int> order;
    for (int i = 0; i < 20; ++i)
        replica.run(
            this, [i](storage::Replica&) { return i; }, [&](int value) { order.append(value); });
    QTRY_COMPARE(order.size(), 20);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void ReplicaThreadTest::nothingComesBackToAContextThatHasGone()
{
    ReplicaThread replica;
    openInMemory(replica);
    bool came = false;
    bool later = false;
    auto context = std::make_unique<QObject>();
    replica.run(
        context.get(), [](storage::Replica&) { return 1; }, [&](int) { came = true; });
    context.reset();
    replica.run(
        this, [](storage::Replica&) { return 1; }, [&](int) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!came);
}

void ReplicaThreadTest::changesAreAnnouncedBeforeTheValueOfTheirWork()
{
    ReplicaThread replica;
    openInMemory(replica);
    QStringList order;
    connect(&replica, &ReplicaThread::changed, this, [&](const QSet<QString>& tables) {
        order.append(tables.contains(QStringLiteral("building")) ? QStringLiteral("changed") : QStringLiteral("other"));
    });
    replica.run(
        this,
        [](storage::Replica& r) {
            const auto building = tests::aBuilding(r);
            const auto written = r.write("Add", [&](storage::Write& write) { return write.insert(building); });
            return written ? building.name : written.error().text;
        },
        [&](const std::string&) { order.append(QStringLiteral("value")); });
    QTRY_COMPARE(order.size(), 2);
    QCOMPARE(order, QStringList({QStringLiteral("changed"), QStringLiteral("value")}));
    replica.disconnect(this);
}

void ReplicaThreadTest::withoutAReplicaWorkIsRefused()
{
    ReplicaThread replica;
    std::string code;
    replica.run(
        this, [](storage::Replica&) -> core::Result<int> { return 1; },
        [&](const core::Result<int>& result) { code = result.error().code; });
    QTRY_COMPARE(code, std::string("replica_closed"));
}

void ReplicaThreadTest::whatTheDatabaseThrowsBecomesAnError()
{
    ReplicaThread replica;
    openInMemory(replica);
    std::string code;
    replica.run(
        this, [](storage::Replica& r) { r.database().execute("SELECT * FROM nowhere"); }, [] {},
        [&](const core::Error& error) { code = error.code; });
    QTRY_COMPARE(code, std::string("database_failed"));
    QSignalSpy failure(&replica, &ReplicaThread::failure);
    replica.run(
        this, [](storage::Replica&) { throw std::bad_alloc(); }, [] {});
    QVERIFY(failure.wait());
    QCOMPARE(failure.first().first().value<core::Error>().code, std::string("out_of_memory"));
}

void ReplicaThreadTest::anOperationHandsItsValueOn()
{
    ReplicaThread replica;
    openInMemory(replica);
    Host host(replica);
    QObject part(&host);
    int value = 0;
    bool plain = false;
    Operation(&part, QStringLiteral("a"))
        .run([](storage::Replica&) -> core::Result<int> { return 5; })
        .then([&](int v) { value = v; });
    Operation(&part, QStringLiteral("b")).run([](storage::Replica&) -> core::Result<> { return {}; }).then([&] {
        plain = true;
    });
    QTRY_VERIFY(plain);
    QCOMPARE(value, 5);
    QVERIFY(host.failures.isEmpty());
}

void ReplicaThreadTest::aFailureGoesToTheHost()
{
    ReplicaThread replica;
    openInMemory(replica);
    Host host(replica);
    bool done = false;
    Operation(&host, QStringLiteral("Sell"))
        .run([](storage::Replica&) -> core::Result<> {
            return core::Error{"record_missing", "gone", {}};
        })
        .then([&] { done = true; });
    QTRY_COMPARE(host.failures, QStringList{QStringLiteral("Sell:record_missing")});
    QVERIFY(!done);
}

void ReplicaThreadTest::aFailureWithAHandlerDoesNotGoToTheHost()
{
    ReplicaThread replica;
    openInMemory(replica);
    Host host(replica);
    std::string code;
    Operation(&host, QStringLiteral("Sell"))
        .run([](storage::Replica&) -> core::Result<> {
            return core::Error{"record_missing", "gone", {}};
        })
        .otherwise([&](const core::Error& error) { code = error.code; });
    QTRY_COMPARE(code, std::string("record_missing"));
    QVERIFY(host.failures.isEmpty());
}

void ReplicaThreadTest::cancelledWorkIsNoFailure()
{
    ReplicaThread replica;
    openInMemory(replica);
    Host host(replica);
    Operation(&host, QStringLiteral("Long"))
        .run([](storage::Replica&, base::Progress& progress) -> core::Result<> {
            while (!progress.isCancelled())
                QThread::msleep(1);
            return base::Progress::cancelled();
        })
        .then([] { QFAIL("cancelled work has no result"); });
    QVERIFY(host.running->canCancel());
    host.running->cancel();
    QTRY_VERIFY(host.running.isNull());
    QVERIFY(host.failures.isEmpty());
}

void ReplicaThreadTest::anOperationWhoseContextGoesIsCancelled()
{
    ReplicaThread replica;
    openInMemory(replica);
    Host host(replica);
    auto part = std::make_unique<QObject>(&host);
    std::atomic<bool> ended = false;
    Operation(part.get(), QStringLiteral("Long")).run([&](storage::Replica&, base::Progress& progress) {
        while (!progress.isCancelled())
            QThread::msleep(1);
        ended = true;
    });
    part.reset();
    QTRY_VERIFY(ended.load());
}

void ReplicaThreadTest::theLogHasEveryLine()
{
    ReplicaThread replica;
    openInMemory(replica);
    Host host(replica);
    QString log;
    Operation(&host, QStringLiteral("Import")).run([](storage::Replica&, base::Progress& progress) {
        progress.step(1, 2);
        progress.say(QStringLiteral("reading lots.csv"));
        progress.log(QStringLiteral("12 rows"));
    });
    connect(host.running, &base::RunningOperation::finished, this, [&] { log = host.running->log(); });
    QTRY_COMPARE(log, QStringLiteral("Import\nreading lots.csv\n12 rows"));
}

} // namespace mitoyen

Q_DECLARE_METATYPE(mitoyen::core::Error)

QTEST_GUILESS_MAIN(mitoyen::ReplicaThreadTest)
#include "replica_thread_test.moc"
