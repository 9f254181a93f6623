// SPDX-License-Identifier: AGPL-3.0-or-later
#include "crypto/base64.h"
#include "crypto/digest.h"
#include "model/attachment.h"
#include "model/blob_layout.h"
#include "server/laptop.h"
#include "server/private_s3.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <thread>

namespace mitoyen::testing {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

std::string hashOf(std::string_view bytes)
{
    return server::crypto::bytesOf(server::crypto::sha256(bytes));
}

/// A file as a laptop has it: readable text, so that a search of the disk would find it.
struct File {
    std::string content;
    model::BlobDescription blob;

    explicit File(std::size_t size, const std::string& word = "Facture Otis 2026-0417 ")
    {
        while (content.size() < size)
            content += word + std::to_string(content.size()) + "\n";
        content.resize(size);
        blob.sha256 = hashOf(content);
        blob.size = static_cast<std::int64_t>(size);
        for (std::int64_t number = 0; number < chunks(); ++number)
            blob.chunkHashes += hashOf(chunk(number));
    }
    std::int64_t chunks() const { return model::chunksOf(blob.size); }
    std::string chunk(std::int64_t number) const
    {
        return content.substr(static_cast<std::size_t>(number * model::blobChunk),
                              static_cast<std::size_t>(model::blobChunk));
    }
    std::string address() const { return "/v1/blobs/" + model::hashText(blob.sha256); }
    std::string address(std::int64_t number) const { return address() + "/chunks/" + std::to_string(number); }
    nlohmann::json announcement() const
    {
        return {{"sha256", model::hashText(blob.sha256)},
                {"size", blob.size},
                {"chunks", server::crypto::toBase64Url(blob.chunkHashes)}};
    }
};

const File& small()
{
    static const File file(3000);
    return file;
}

/// Two whole chunks and a short one.
const File& large()
{
    static const File file(2 * model::blobChunk + 777);
    return file;
}

std::string allBytesIn(const std::string& folder)
{
    std::string all;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        all += entry.path().string();
        all.append(std::istreambuf_iterator<char>(file), {});
    }
    return all;
}

/// A founded office with a laptop of each role, and a second office.
class BlobRoutes : public ::testing::Test {
protected:
    explicit BlobRoutes(const TestServer::Change& change = {}) : server(change)
    {
        EXPECT_EQ(syndic.device.found(organisation).status, 200);
        EXPECT_EQ(stranger.device.found(otherOrganisation).status, 200);
        EXPECT_EQ(syndic.device.signIn("syndic").status, 200);
    }

    static Answer send(Laptop& laptop, const std::string& method, const std::string& path, const std::string& body = {})
    {
        return laptop.device.client.send(method, path, body);
    }
    static Answer announce(Laptop& laptop, const File& file)
    {
        return laptop.device.client.send("POST", "/v1/blobs", file.announcement());
    }
    static std::vector<std::int64_t> missing(const Answer& answer)
    {
        return answer.json().at("missing").get<std::vector<std::int64_t>>();
    }
    static void upload(Laptop& laptop, const File& file)
    {
        const auto answer = announce(laptop, file);
        ASSERT_EQ(answer.status, 200) << answer.body;
        for (const auto number : missing(answer))
            ASSERT_EQ(send(laptop, "PUT", file.address(number), file.chunk(number)).status, 204);
        ASSERT_EQ(send(laptop, "POST", file.address() + "/complete").status, 204);
    }
    /// The record that makes a file readable for those who see the record.
    static void attach(Laptop& laptop, const core::Uuid& organisation, const File& file)
    {
        model::Attachment attachment;
        attachment.id.uuid = newId();
        attachment.organisation.uuid = organisation;
        attachment.title = "Facture";
        attachment.fileName = "facture.pdf";
        attachment.mediaType = "application/pdf";
        attachment.sha256 = model::hashText(file.blob.sha256);
        attachment.size = file.blob.size;
        sync::Change change;
        change.dseq = ++laptop.dseq;
        change.kind = sync::ChangeKind::Create;
        change.entity = &schema::description<model::Attachment>();
        change.record = attachment.id.uuid;
        change.row = schema::toRow(attachment);
        const auto reply = laptop.push({change});
        ASSERT_EQ(reply.results.at(0).outcome, sync::Outcome::Applied) << reply.results.at(0).code;
    }
    std::string download(Laptop& laptop, const File& file)
    {
        std::string content;
        for (std::int64_t number = 0; number < file.chunks(); ++number) {
            const auto answer = send(laptop, "GET", file.address(number));
            EXPECT_EQ(answer.status, 200) << answer.body;
            content += answer.body;
        }
        return content;
    }
    std::string blobFolder() const { return server.config().blobFolder; }

    TestServer server;
    const core::Uuid organisation = newId();
    const core::Uuid otherOrganisation = newId();
    Laptop syndic{server.url(), "syndic"};
    Laptop stranger{server.url(), "syndic-b"};
};

class SmallOffice : public BlobRoutes {
protected:
    SmallOffice()
        : BlobRoutes([](server::Config& config) {
              config.blobLargest = 5000;
              config.blobQuota = 7000;
          })
    {}
};

} // namespace

TEST_F(BlobRoutes, TakeAFileInChunksAndGiveItBack)
{
    const auto announced = announce(syndic, large());
    EXPECT_EQ(announced.status, 200);
    EXPECT_EQ(announced.json().at("chunk_size"), model::blobChunk);
    EXPECT_EQ(announced.json().at("complete"), false);
    EXPECT_THAT(missing(announced), ElementsAre(0, 1, 2));
    upload(syndic, large());
    attach(syndic, organisation, large());
    Laptop reader(server.url(), "reader");
    const auto shown = send(reader, "GET", large().address());
    EXPECT_EQ(shown.json().at("size"), large().blob.size);
    EXPECT_EQ(server::crypto::fromAnyBase64(shown.json().at("chunks").get<std::string>()), large().blob.chunkHashes);
    EXPECT_TRUE(download(reader, large()) == large().content);
    EXPECT_EQ(send(reader, "HEAD", large().address()).status, 200);
    EXPECT_EQ(send(reader, "HEAD", large().address(2)).status, 200);
    EXPECT_EQ(send(reader, "HEAD", large().address(3)).status, 404);
    EXPECT_EQ(announce(syndic, large()).json().at("complete"), true);
}

TEST_F(BlobRoutes, GoOnWithAnUploadThatWasBrokenOff)
{
    ASSERT_EQ(announce(syndic, large()).status, 200);
    ASSERT_EQ(send(syndic, "PUT", large().address(1), large().chunk(1)).status, 204);
    EXPECT_EQ(send(syndic, "POST", large().address() + "/complete").code(), "blob_incomplete");
    // Another laptop of the office may go on with it too.
    Laptop accountant(server.url(), "accountant");
    EXPECT_THAT(missing(announce(accountant, large())), ElementsAre(0, 2));
    upload(accountant, large());
    attach(syndic, organisation, large());
    EXPECT_TRUE(download(syndic, large()) == large().content);
}

TEST_F(BlobRoutes, ChangeNothingWhenARequestIsRepeated)
{
    upload(syndic, large());
    attach(syndic, organisation, large());
    const auto before = allBytesIn(blobFolder());
    EXPECT_EQ(send(syndic, "PUT", large().address(0), large().chunk(0)).status, 204);
    EXPECT_EQ(send(syndic, "POST", large().address() + "/complete").status, 204);
    EXPECT_THAT(missing(announce(syndic, large())), IsEmpty());
    EXPECT_TRUE(allBytesIn(blobFolder()) == before);
    ASSERT_EQ(announce(syndic, small()).status, 200);
    ASSERT_EQ(send(syndic, "PUT", small().address(0), small().chunk(0)).status, 204);
    const auto stored = allBytesIn(blobFolder());
    EXPECT_EQ(send(syndic, "PUT", small().address(0), small().chunk(0)).status, 204);
    EXPECT_TRUE(allBytesIn(blobFolder()) == stored) << "a chunk that is there is not written again";
}

TEST_F(BlobRoutes, RefuseAChunkThatIsNotWhatWasAnnounced)
{
    ASSERT_EQ(announce(syndic, large()).status, 200);
    auto wrong = large().chunk(0);
    wrong[17] = static_cast<char>(wrong[17] ^ 1);
    EXPECT_EQ(send(syndic, "PUT", large().address(0), wrong).code(), "chunk_damaged");
    EXPECT_EQ(send(syndic, "PUT", large().address(0), large().chunk(1)).code(), "chunk_damaged") << "another place";
    EXPECT_EQ(send(syndic, "PUT", large().address(0), large().chunk(0).substr(1)).code(), "chunk_damaged") << "cut";
    EXPECT_EQ(send(syndic, "PUT", large().address(0)).code(), "chunk_damaged") << "empty";
    EXPECT_EQ(send(syndic, "PUT", large().address(0), large().chunk(0) + "x").code(), "body_too_large");
    EXPECT_EQ(send(syndic, "PUT", large().address(3), "x").code(), "chunk_unknown");
    for (const auto* number : {"-1", "00", "0x0", "1.0", "99999999999999999999"})
        EXPECT_EQ(send(syndic, "PUT", large().address() + "/chunks/" + number, "x").code(), "chunk_unknown") << number;
    EXPECT_THAT(missing(announce(syndic, large())), ElementsAre(0, 1, 2)) << "nothing of it stayed";
}

TEST_F(BlobRoutes, RefuseChunksThatMakeAnotherContentThanTheAddressSays)
{
    File forged = large();
    forged.blob.sha256 = hashOf("something else");
    ASSERT_EQ(announce(syndic, forged).status, 200);
    for (std::int64_t number = 0; number < forged.chunks(); ++number)
        ASSERT_EQ(send(syndic, "PUT", forged.address(number), forged.chunk(number)).status, 204);
    EXPECT_EQ(send(syndic, "POST", forged.address() + "/complete").code(), "blob_damaged");
    EXPECT_EQ(send(syndic, "POST", forged.address() + "/complete").code(), "blob_unknown") << "it begins anew";
    attach(syndic, organisation, forged);
    EXPECT_EQ(send(syndic, "GET", forged.address()).code(), "blob_unknown");
    EXPECT_EQ(allBytesIn(blobFolder()), "") << "no object stays";
}

TEST_F(BlobRoutes, ShowAFileToItsOwnOrganisationOnly)
{
    upload(syndic, large());
    attach(syndic, organisation, large());
    for (const auto* method : {"GET", "HEAD"}) {
        EXPECT_EQ(send(stranger, method, large().address()).status, 404);
        EXPECT_EQ(send(stranger, method, large().address(0)).status, 404);
    }
    EXPECT_EQ(send(stranger, "PUT", large().address(0), large().chunk(0)).code(), "blob_unknown");
    EXPECT_EQ(send(stranger, "POST", large().address() + "/complete").code(), "blob_unknown");
    // Who names the same content learns nothing from it: all of it is wanted, and it is another object.
    attach(stranger, otherOrganisation, large());
    EXPECT_EQ(send(stranger, "GET", large().address()).code(), "blob_unknown");
    EXPECT_THAT(missing(announce(stranger, large())), ElementsAre(0, 1, 2));
    upload(stranger, large());
    EXPECT_TRUE(download(stranger, large()) == large().content);
    EXPECT_EQ(server.sql("SELECT count(*), count(DISTINCT organisation) FROM server.blob"), "2|2\n");
}

TEST_F(BlobRoutes, ShowAFileOnlyWhereARecordNamesIt)
{
    upload(syndic, small());
    EXPECT_EQ(send(syndic, "GET", small().address()).code(), "blob_unknown");
    attach(syndic, organisation, small());
    EXPECT_EQ(send(syndic, "GET", small().address()).status, 200);
}

TEST_F(BlobRoutes, ShowNothingBeforeTheUploadIsComplete)
{
    attach(syndic, organisation, small());
    ASSERT_EQ(announce(syndic, small()).status, 200);
    ASSERT_EQ(send(syndic, "PUT", small().address(0), small().chunk(0)).status, 204);
    EXPECT_EQ(send(syndic, "GET", small().address()).code(), "blob_unknown");
    EXPECT_EQ(send(syndic, "GET", small().address(0)).code(), "blob_unknown");
}

TEST_F(BlobRoutes, KeepNoPlainTextOnTheDiskOfTheServer)
{
    upload(syndic, large());
    ASSERT_EQ(announce(syndic, small()).status, 200);
    ASSERT_EQ(send(syndic, "PUT", small().address(0), small().chunk(0)).status, 204);
    const auto disk = allBytesIn(blobFolder());
    ASSERT_GT(disk.size(), large().content.size());
    for (const auto& telling : {std::string("Facture"), std::string("Otis"), model::hashText(large().blob.sha256),
                                model::hashText(small().blob.sha256)})
        EXPECT_EQ(disk.find(telling), std::string::npos) << telling;
    EXPECT_EQ(server.log().find(model::hashText(large().blob.sha256)), std::string::npos) << "nor in the log";
}

TEST_F(BlobRoutes, RefuseMalformedAnnouncements)
{
    const auto with = [&](const char* member, const nlohmann::json& value) {
        auto body = small().announcement();
        body[member] = value;
        return syndic.device.client.send("POST", "/v1/blobs", body).code();
    };
    EXPECT_EQ(with("size", 0), "blob_empty");
    EXPECT_EQ(with("size", -1), "field_invalid");
    EXPECT_EQ(with("size", "3000"), "field_invalid");
    EXPECT_EQ(with("size", 1.5), "field_invalid");
    EXPECT_EQ(with("size", model::largestBlob + 1), "blob_too_large");
    EXPECT_EQ(with("size", 2 * model::blobChunk), "field_invalid") << "one hash for two chunks";
    EXPECT_EQ(with("sha256", "00"), "field_invalid");
    EXPECT_EQ(with("sha256", std::string(64, 'A')), "field_invalid") << "one spelling only";
    EXPECT_EQ(with("chunks", ""), "field_invalid");
    EXPECT_EQ(with("chunks", "!!!!"), "field_invalid");
    EXPECT_EQ(send(syndic, "POST", "/v1/blobs", "[]").status, 400);
    EXPECT_EQ(send(syndic, "GET", "/v1/blobs/not-a-hash").code(), "blob_unknown");
}

TEST_F(BlobRoutes, RefuseASecondDescriptionOfAFileThatIsThere)
{
    upload(syndic, large());
    File other = large();
    other.blob.chunkHashes.replace(0, 32, hashOf("forged"));
    EXPECT_EQ(announce(syndic, other).code(), "blob_differs");
    attach(syndic, organisation, large());
    EXPECT_TRUE(download(syndic, large()) == large().content);
}

TEST_F(BlobRoutes, BeginAnewWhenAnUnfinishedUploadWasDescribedWrongly)
{
    File wrong = large();
    wrong.blob.chunkHashes.replace(0, 32, hashOf("forged"));
    ASSERT_EQ(announce(syndic, wrong).status, 200);
    ASSERT_EQ(send(syndic, "PUT", large().address(1), large().chunk(1)).status, 204);
    EXPECT_THAT(missing(announce(syndic, large())), ElementsAre(0, 1, 2));
    upload(syndic, large());
}

TEST_F(BlobRoutes, SendAgainWhatTheStoreHasLost)
{
    ASSERT_EQ(announce(syndic, large()).status, 200);
    for (std::int64_t number = 0; number < 3; ++number)
        ASSERT_EQ(send(syndic, "PUT", large().address(number), large().chunk(number)).status, 204);
    for (const auto& entry : fs::recursive_directory_iterator(blobFolder()))
        if (entry.path().filename().string().ends_with(".1"))
            fs::resize_file(entry.path(), 1000);
    EXPECT_EQ(send(syndic, "POST", large().address() + "/complete").code(), "blob_incomplete");
    EXPECT_THAT(missing(announce(syndic, large())), ElementsAre(1));
    upload(syndic, large());
    attach(syndic, organisation, large());
    EXPECT_TRUE(download(syndic, large()) == large().content);
}

TEST_F(BlobRoutes, NeverGiveOutAnObjectThatWasChangedOnTheDisk)
{
    upload(syndic, large());
    attach(syndic, organisation, large());
    for (const auto& entry : fs::recursive_directory_iterator(blobFolder()))
        if (entry.is_regular_file()) {
            std::fstream file(entry.path(), std::ios::binary | std::ios::in | std::ios::out);
            file.seekp(100);
            file.put('x');
            file.put('y');
        }
    const auto answer = send(syndic, "GET", large().address(0));
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.code(), "blob_store_unavailable");
    EXPECT_EQ(send(syndic, "GET", large().address(1)).body, large().chunk(1)) << "the other chunks are whole";
}

TEST_F(BlobRoutes, ForgetAnUploadNobodyGoesOnWith)
{
    ASSERT_EQ(announce(syndic, large()).status, 200);
    ASSERT_EQ(send(syndic, "PUT", large().address(0), large().chunk(0)).status, 204);
    server.advance(6 * 86'400'000LL);
    ASSERT_EQ(syndic.device.refresh().status, 200);
    ASSERT_EQ(announce(syndic, small()).status, 200);
    EXPECT_NE(allBytesIn(blobFolder()), "") << "not yet";
    server.advance(2 * 86'400'000LL);
    ASSERT_EQ(syndic.device.refresh().status, 200);
    upload(syndic, small());
    EXPECT_EQ(server.sql("SELECT count(*) FROM server.blob"), "1\n") << "only the other file is left";
    EXPECT_EQ(send(syndic, "PUT", large().address(1), large().chunk(1)).code(), "blob_unknown");
    EXPECT_THAT(missing(announce(syndic, large())), ElementsAre(0, 1, 2));
}

TEST_F(BlobRoutes, TakeTheSameFileFromTwoLaptopsAtOnce)
{
    Laptop accountant(server.url(), "accountant");
    std::thread other([&] { upload(accountant, large()); });
    upload(syndic, large());
    other.join();
    attach(syndic, organisation, large());
    EXPECT_TRUE(download(syndic, large()) == large().content);
    EXPECT_EQ(server.sql("SELECT count(*) FROM server.blob_chunk"), "0\n");
}

TEST_F(BlobRoutes, KeepTheRowsOfAnotherOrganisationOutOfReachInTheDatabaseToo)
{
    upload(syndic, small());
    const auto count = [&](const core::Uuid& who, const std::string& table) {
        return postgres().sql(server.database(), "mitoyen_app",
                              "SET mitoyen.organisation = '" + core::toText(who) + "'; SELECT count(*) FROM " + table);
    };
    EXPECT_EQ(count(organisation, "server.blob"), "1\n");
    EXPECT_EQ(count(otherOrganisation, "server.blob"), "0\n");
    EXPECT_EQ(postgres().sql(server.database(), "mitoyen_app", "SELECT count(*) FROM server.blob"), "0\n");
}

TEST_F(SmallOffice, RefusesWhatIsLargerThanAFileOrTheOfficeMayBe)
{
    EXPECT_EQ(announce(syndic, File(5001)).code(), "blob_too_large");
    EXPECT_EQ(announce(syndic, File(5001)).status, 413);
    upload(syndic, File(4000));
    const auto refused = announce(syndic, File(3001, "another "));
    EXPECT_EQ(refused.code(), "blob_quota_exceeded");
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(announce(syndic, File(4000)).status, 200) << "what is there counts once";
    ASSERT_EQ(announce(syndic, File(2999, "another ")).status, 200);
    EXPECT_EQ(announce(syndic, File(2, "third ")).code(), "blob_quota_exceeded") << "what is announced counts";
    EXPECT_EQ(announce(stranger, File(5000)).status, 200) << "each office has its own";
}

TEST(BlobServer, WithoutAPlaceForFilesSaysSo)
{
    TestServer server([](server::Config& config) { config.blobFolder.clear(); });
    Laptop syndic(server.url(), "syndic");
    ASSERT_EQ(syndic.device.found(newId()).status, 200);
    ASSERT_EQ(syndic.device.signIn("syndic").status, 200);
    const auto answer = syndic.device.client.send("POST", "/v1/blobs", small().announcement());
    EXPECT_EQ(answer.status, 501);
    EXPECT_EQ(answer.code(), "blobs_not_configured");
}

TEST(BlobServer, TellsOfAStoreThatDoesNotAnswerAndGoesOnWhenItDoes)
{
    PrivateS3 s3;
    const TemporaryFolder secrets;
    const auto credentials = secrets.path() + "/s3";
    std::ofstream(credentials) << "access_key_id = " << PrivateS3::keyId
                               << "\nsecret_access_key = " << PrivateS3::secret << "\n";
    fs::permissions(credentials, fs::perms::owner_read | fs::perms::owner_write);
    TestServer server([&](server::Config& config) {
        config.blobFolder.clear();
        config.blobS3 = s3.url();
        config.blobS3CredentialsFile = credentials;
    });
    Laptop syndic(server.url(), "syndic");
    ASSERT_EQ(syndic.device.found(newId()).status, 200);
    ASSERT_EQ(syndic.device.signIn("syndic").status, 200);
    const File file(11 * model::blobChunk + 5);
    const auto send = [&](const std::string& method, const std::string& path, const std::string& body = {}) {
        return syndic.device.client.send(method, path, body);
    };
    ASSERT_EQ(syndic.device.client.send("POST", "/v1/blobs", file.announcement()).status, 200);
    ASSERT_EQ(send("PUT", file.address(0), file.chunk(0)).status, 204);
    s3.stop();
    const auto refused = send("PUT", file.address(1), file.chunk(1));
    EXPECT_EQ(refused.status, 503);
    EXPECT_EQ(refused.code(), "blob_store_unavailable");
    EXPECT_FALSE(refused.headers.at("retry-after").empty());
    EXPECT_EQ(server.log().find(PrivateS3::secret), std::string::npos);
    s3.start();
    for (std::int64_t number = 1; number < file.chunks(); ++number)
        ASSERT_EQ(send("PUT", file.address(number), file.chunk(number)).status, 204);
    ASSERT_EQ(send("POST", file.address() + "/complete").status, 204);
    EXPECT_EQ(syndic.device.client.send("POST", "/v1/blobs", file.announcement()).json().at("complete"), true);
    EXPECT_EQ(allBytesIn(s3.folder()).find("Facture"), std::string::npos);
}

} // namespace mitoyen::testing
