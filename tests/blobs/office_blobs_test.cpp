// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/attach.h"
#include "blobs/office_blobs.h"
#include "blobs/sample_files.h"
#include "postgres/private_server.h"
#include "support/replicas.h"
#include "sync/office_sync.h"

#include <QTest>

namespace mitoyen {

namespace {

constexpr int patience = 60'000;

std::string firstLine(const std::string& path)
{
    auto text = tests::contentOf(path);
    return text.substr(0, text.find('\n'));
}

/// Exchange and files of one window, without the window.
class Office {
public:
    Office(const std::string& path, const testing::PrivateServer& server, const std::string& user)
        : sync(std::make_unique<sync::OfficeSync>(replica))
    {
        sync->setAfterExchange([this](auto& session, auto& steps) { files.run(session, steps); });
        QObject::connect(&files, &blobs::OfficeBlobs::unfinished, sync.get(), &sync::OfficeSync::exchangeNow);
        replica.open(
            &replica,
            [path] {
                auto environment = storage::systemEnvironment();
                return storage::Replica::create(path, {5, 5, 5}, tests::anOrganisation(environment), environment);
            },
            [this, &server, user](const core::Result<>& opened) {
                QVERIFY(opened.ok());
                sync->connectTo({QString::fromStdString(server.url()), QString::fromStdString(user),
                                 QString::fromStdString(firstLine(server.passwordFile(user))),
                                 QString::fromStdString(server.authorityFile())},
                                &replica, [](const core::Result<>& connected) { QVERIFY(connected.ok()); });
            });
    }

    bool isOnline() const { return sync->state().link == base::SyncState::Link::Online; }

    /// A piece of work on the records, waited for.
    template <class Work> auto run(Work work)
    {
        using R = std::invoke_result_t<Work&, storage::Replica&>;
        std::optional<R> answer;
        replica.run(&replica, work, [&](R value) { answer = std::move(value); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, patience))
            qFatal("the replica does not answer");
        return *answer;
    }
    std::vector<model::Attachment> attachments()
    {
        return run([](storage::Replica& r) { return r.all<model::Attachment>(); });
    }

    base::ReplicaThread replica;
    blobs::OfficeBlobs files;
    std::unique_ptr<sync::OfficeSync> sync;
};

} // namespace

class OfficeBlobsTest : public QObject {
    Q_OBJECT
private slots:
    void aFileAttachedHereComesToTheLaptopThatPinnedItsBuilding();
};

void OfficeBlobsTest::aFileAttachedHereComesToTheLaptopThatPinnedItsBuilding()
{
    const testing::PrivateServer server;
    const tests::TemporaryFolder folder;
    Office anne(folder.file("anne.mitoyen"), server, "syndic");
    const auto building = anne.run([](storage::Replica& r) {
        const auto made = tests::aBuilding(r);
        const auto written = r.write("Add", [&](storage::Write& write) { return write.insert(made); });
        core::require(written.ok(), "a building is added");
        return made.id;
    });
    QTRY_VERIFY_WITH_TIMEOUT(anne.isOnline() && anne.sync->state().waiting == 0, patience);
    Office bram(folder.file("bram.mitoyen"), server, "accountant");
    QTRY_VERIFY_WITH_TIMEOUT(bram.isOnline(), patience);
    bram.run([building](storage::Replica& r) {
        blobs::BlobIndex(r).setPinned(building.uuid, true);
        return true;
    });

    const auto content = tests::readableText(3 * model::blobChunk + 5);
    tests::writeTo(folder.file("plan.pdf"), content);
    const auto attached = anne.run([building, file = folder.file("plan.pdf")](storage::Replica& r) {
        blobs::AttachTo to;
        to.building = building.uuid;
        return blobs::attach(r, file, to).ok();
    });
    QVERIFY(attached);
    QTRY_VERIFY_WITH_TIMEOUT(!bram.attachments().empty(), patience);
    // Its file follows the record; the next exchange after it is on the server brings it.
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            bram.sync->exchangeNow();
            const auto one = bram.attachments().at(0);
            return bram.run([one](storage::Replica& r) { return blobs::isHere(r, one); });
        }(),
        patience);
    const auto one = bram.attachments().at(0);
    const auto fetched = bram.run([one](storage::Replica& r) { return blobs::contentOf(r, one, nullptr); });
    QVERIFY(fetched.ok());
    QVERIFY(*fetched == content);
}

} // namespace mitoyen

QTEST_GUILESS_MAIN(mitoyen::OfficeBlobsTest)
#include "office_blobs_test.moc"
