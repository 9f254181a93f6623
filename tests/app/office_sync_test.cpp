// SPDX-License-Identifier: AGPL-3.0-or-later
// The exchange of the window without a server at the other end.
#include "sync/office_sync.h"

#include "storage/journal.h"
#include "support/replicas.h"

#include <QTest>

namespace mitoyen {

class OfficeSyncTest final : public QObject {
    Q_OBJECT
private slots:
    void anOfficeThatIsConnectedExchangesAsSoonAsItIsOpen();
    void anOfficeOfItsOwnStaysAlone();

private:
    static void open(base::ReplicaThread& replica, const std::string& url);
};

void OfficeSyncTest::open(base::ReplicaThread& replica, const std::string& url)
{
    bool opened = false;
    replica.open(
        &replica,
        [url]() -> core::Result<std::unique_ptr<storage::Replica>> {
            auto made = tests::aReplica();
            made->setSetting("server_url", url);
            // As after an exchange: what waits would be sent soon in any case.
            storage::setNumberSetting(made->database(), "answered_up_to", 1'000);
            return made;
        },
        [&opened](const core::Result<>& result) { opened = result.ok(); });
    QTRY_VERIFY(opened);
}

void OfficeSyncTest::anOfficeThatIsConnectedExchangesAsSoonAsItIsOpen()
{
    base::ReplicaThread replica;
    sync::OfficeSync sync(replica);
    // Nobody listens there: that it was tried shows in what went wrong, long before the usual minute.
    open(replica, "https://127.0.0.1:1");
    QTRY_VERIFY_WITH_TIMEOUT(sync.state().problem.has_value(), 10'000);
    QCOMPARE(sync.state().link, base::SyncState::Link::Offline);
    QVERIFY(sync.state().since.has_value());
}

void OfficeSyncTest::anOfficeOfItsOwnStaysAlone()
{
    base::ReplicaThread replica;
    sync::OfficeSync sync(replica);
    open(replica, "");
    QTRY_VERIFY(!replica.isBusy());
    sync.exchangeNow();
    QCOMPARE(sync.state().link, base::SyncState::Link::Alone);
    QVERIFY(!sync.state().problem);
}

} // namespace mitoyen

QTEST_MAIN(mitoyen::OfficeSyncTest)
#include "office_sync_test.moc"
