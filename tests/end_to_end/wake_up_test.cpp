// SPDX-License-Identifier: AGPL-3.0-or-later
#include "postgres/private_server.h"
#include "support/replicas.h"
#include "sync/office_sync.h"

#include <fstream>

#include <QElapsedTimer>
#include <QTest>

namespace mitoyen {

using Link = base::SyncState::Link;

namespace {

constexpr int patience = 30'000; ///< well below the minute after which laptops ask by themselves

std::string lineOf(const std::string& path)
{
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return line;
}

/// The exchange of one window, without the window.
class Office {
public:
    Office(const std::string& path, const testing::PrivateServer& server, const std::string& user)
        : sync(std::make_unique<sync::OfficeSync>(replica))
    {
        replica.open(
            &replica,
            [path] {
                auto environment = storage::systemEnvironment();
                return storage::Replica::create(path, {5, 5, 5}, tests::anOrganisation(environment), environment);
            },
            [this, &server, user](const core::Result<>& opened) {
                QVERIFY(opened.ok());
                sync->connectTo({QString::fromStdString(server.url()), QString::fromStdString(user),
                                 QString::fromStdString(lineOf(server.passwordFile(user))),
                                 QString::fromStdString(server.authorityFile())},
                                &replica, [](const core::Result<>& connected) { QVERIFY(connected.ok()); });
            });
    }

    bool isCurrent() const { return sync->state().link == Link::Online && sync->state().currentAsOf.has_value(); }

    void write(const std::string& title)
    {
        replica.run(
            &replica,
            [title](storage::Replica& r) {
                return r.write("Add", [&](storage::Write& write) { return write.insert(tests::aTask(r, title)); });
            },
            [](const core::Result<>& written) { QVERIFY(written.ok()); });
    }

    bool shows(const std::string& title)
    {
        bool found = false;
        bool asked = false;
        replica.run(
            &replica,
            [title](storage::Replica& r) {
                return !r.all<model::Task>({.equal = {{"title", title}}}).empty();
            },
            [&](bool there) {
                found = there;
                asked = true;
            });
        return QTest::qWaitFor([&] { return asked; }, patience) && found;
    }

    base::ReplicaThread replica;
    std::unique_ptr<sync::OfficeSync> sync;
};

} // namespace

class WakeUpTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aLaptopShowsWhatAColleagueTypedWithoutAsking();
    void theStatusIsTrueWhileTheServerIsAwayAndAfterwards();
    void aWindowClosesWhileItWaits();

private:
    std::string metrics();
    bool waiting(int devices);
    bool saysNothing(const std::string& because);

    tests::TemporaryFolder folder_;
    std::unique_ptr<testing::PrivateServer> server_;
    std::unique_ptr<Office> anne_;
    std::unique_ptr<Office> bram_;
};

std::string WakeUpTest::metrics()
{
    auto client = sync::HttpClient::create(server_->url(), server_->authorityFile());
    const auto reply = client ? (*client)->get("/metrics") : client.error();
    return reply ? reply->body : std::string();
}

bool WakeUpTest::waiting(int devices)
{
    return metrics().find("mitoyen_waiting_devices " + std::to_string(devices) + "\n") != std::string::npos;
}

bool WakeUpTest::saysNothing(const std::string& because)
{
    return metrics().find("because=\"" + because + "\"") == std::string::npos;
}

void WakeUpTest::initTestCase()
{
    server_ = std::make_unique<testing::PrivateServer>();
    anne_ = std::make_unique<Office>(folder_.file("anne"), *server_, "syndic");
    QTRY_VERIFY_WITH_TIMEOUT(anne_->isCurrent(), patience);
    bram_ = std::make_unique<Office>(folder_.file("bram"), *server_, "accountant");
    QTRY_VERIFY_WITH_TIMEOUT(bram_->isCurrent(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(waiting(2), patience);
}

void WakeUpTest::aLaptopShowsWhatAColleagueTypedWithoutAsking()
{
    anne_->write("Check the boiler");
    QTRY_VERIFY_WITH_TIMEOUT(bram_->shows("Check the boiler"), patience);
    QVERIFY(!saysNothing("news"));
    QTRY_VERIFY_WITH_TIMEOUT(anne_->isCurrent() && bram_->isCurrent() && waiting(2), patience);
    bram_->write("Call the firm");
    QTRY_VERIFY_WITH_TIMEOUT(anne_->shows("Call the firm"), patience);
}

void WakeUpTest::theStatusIsTrueWhileTheServerIsAwayAndAfterwards()
{
    QTRY_VERIFY_WITH_TIMEOUT(anne_->isCurrent() && bram_->isCurrent() && waiting(2), patience);
    server_->stop();
    // The line that is cut is how an idle laptop learns that the server is away.
    QTRY_VERIFY_WITH_TIMEOUT(bram_->sync->state().link == Link::Offline, patience);
    QVERIFY(bram_->sync->state().since.has_value());
    bram_->write("Written in the cellar");
    QTRY_COMPARE_WITH_TIMEOUT(bram_->sync->state().waiting, 1, patience);
    QVERIFY(!bram_->sync->state().currentAsOf.has_value());
    server_->start();
    QTRY_VERIFY_WITH_TIMEOUT(bram_->isCurrent(), patience);
    QVERIFY(!bram_->sync->state().since.has_value());
    QTRY_VERIFY_WITH_TIMEOUT(anne_->shows("Written in the cellar"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(waiting(2), patience);
}

void WakeUpTest::aWindowClosesWhileItWaits()
{
    QTRY_VERIFY_WITH_TIMEOUT(waiting(2), patience);
    QElapsedTimer timer;
    timer.start();
    bram_.reset();
    // A wait lasts up to a minute.
    QVERIFY(timer.elapsed() < patience);
    QTRY_VERIFY_WITH_TIMEOUT(waiting(1), patience);
    anne_->sync->exchangeNow();
    anne_.reset();
    QTRY_VERIFY_WITH_TIMEOUT(waiting(0), patience);
}

} // namespace mitoyen

QTEST_GUILESS_MAIN(mitoyen::WakeUpTest)
#include "wake_up_test.moc"
