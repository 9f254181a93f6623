// SPDX-License-Identifier: AGPL-3.0-or-later
// Closed fiscal years reach a new laptop as sealed files, and it ends with the same records as from pages.
#include "postgres/private_server.h"
#include "support/replicas.h"

#include "model/entities.h"
#include "model/fiscal_year.h"
#include "model/holder.h"
#include "model/office_user.h"
#include "model/person.h"
#include "model/role.h"
#include "model/statement.h"
#include "storage/sync_store.h"
#include "sync/commands.h"
#include "sync/http_transport.h"
#include "sync/integrity_check.h"
#include "sync/segment_file.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace mitoyen::tests {

namespace {

const storage::DatabaseKey key{5, 5, 5};
constexpr int expensesOfAYear = 40;

std::string lineOf(const std::string& path)
{
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return line;
}

/// The product's transport, counting.
class Counting final : public sync::Transport {
public:
    explicit Counting(sync::ServerSession& session) : line_(session) {}

    core::Result<sync::PushReply> push(const sync::PushRequest& request) override { return line_.push(request); }
    core::Result<sync::PullReply> pull(const sync::PullRequest& request) override { return line_.pull(request); }
    core::Result<sync::FirstReply> first(const sync::FirstRequest& request) override
    {
        auto asked = request;
        if (knowsNoSegments)
            asked.segmentsUpTo.reset();
        auto reply = line_.first(asked);
        if (reply) {
            expensesOnPages += std::count_if(reply->rows.begin(), reply->rows.end(), [](const auto& row) {
                return row.entity == &schema::description<model::Expense>();
            });
            listed.insert(listed.end(), reply->segments.begin(), reply->segments.end());
        }
        return reply;
    }
    core::Result<sync::FirstReply> segment(const sync::Segment& wanted) override
    {
        auto reply = line_.segment(wanted);
        if (reply)
            expensesInFiles += std::ssize(reply->rows);
        else
            failures.push_back(reply.error().code);
        return reply;
    }

    bool knowsNoSegments = false;
    std::int64_t expensesOnPages = 0;
    std::int64_t expensesInFiles = 0;
    std::vector<sync::Segment> listed;
    std::vector<std::string> failures;

private:
    sync::HttpTransport line_;
};

/// Two buildings with three years each, two of them closed.
class Segments : public ::testing::Test {
protected:
    Segments()
    {
        anne = laptop("anne", "syndic");
        EXPECT_TRUE(anne->write("Add", [&](storage::Write& write) { return fill(write); }).ok());
        exchange(*anne);
    }

    core::Result<void> fill(storage::Write& write)
    {
        supplier.id.uuid = anne->newId();
        supplier.organisation = anne->organisation();
        supplier.name = "Luminus";
        account.id.uuid = anne->newId();
        account.organisation = anne->organisation();
        account.number = "61000";
        account.labelFr = "Électricité";
        core::Result<void> done = write.insert(supplier);
        done = done ? write.insert(account) : done;
        for (const auto* name : {"Les Tilleuls", "Les Ormes"}) {
            buildings.push_back(aBuilding(*anne, name));
            if (buildings.size() == 2)
                buildings.back().enterpriseNumber = "0403019261";
            done = done ? write.insert(buildings.back()) : done;
            done = done ? fillBuilding(write, buildings.back()) : done;
        }
        return done;
    }

    core::Result<void> fillBuilding(storage::Write& write, const model::Building& building)
    {
        model::AllocationKey general;
        general.id.uuid = anne->newId();
        general.organisation = building.organisation;
        general.building = building.id;
        general.name = "General";
        core::Result<void> done = write.insert(general);
        for (int year = 2024; year <= 2026; ++year) {
            model::FiscalYear period;
            period.id.uuid = anne->newId();
            period.organisation = building.organisation;
            period.building = building.id;
            period.startsOn = *core::parseIsoDate(std::to_string(year) + "-01-01");
            period.endsOn = *core::parseIsoDate(std::to_string(year) + "-12-31");
            done = done ? write.insert(period) : done;
            for (int number = 0; done && number < expensesOfAYear; ++number)
                done = write.insert(anExpense(building, general, year, number));
            if (done && year < 2026)
                done = write.command(sync::closePeriod(schema::toRow(period)));
        }
        return done;
    }

    model::Expense anExpense(const model::Building& building, const model::AllocationKey& general, int year, int number)
    {
        model::Expense expense;
        expense.id.uuid = anne->newId();
        expense.organisation = building.organisation;
        expense.building = building.id;
        expense.date = *core::parseIsoDate(std::to_string(year) + "-0" + std::to_string(1 + number % 9) + "-15");
        expense.supplier = supplier.id;
        expense.invoiceNumber = std::to_string(year) + "-" + std::to_string(number);
        expense.account = account.id;
        expense.allocationKey = general.id;
        expense.description = "Maintenance " + std::to_string(number);
        expense.vatLines = {{2'100, {10'000 + number * 100}, {2'100 + number * 21}}};
        expense.total = {12'100 + number * 121};
        return expense;
    }

    /// A statement of nothing for that year, issued by this laptop.
    sync::Command anIssue(storage::Replica& replica, const model::Holder& holder, int year)
    {
        model::Statement statement;
        statement.id.uuid = replica.newId();
        statement.organisation = replica.organisation();
        statement.building = holder.building;
        statement.holder = holder.id;
        statement.fromDate = *core::parseIsoDate(std::to_string(year) + "-01-01");
        statement.toDate = *core::parseIsoDate(std::to_string(year) + "-12-31");
        statement.number = "D-" + std::to_string(year);
        statement.structuredCommunication = "00000000" + std::to_string(year);
        return {"IssueDocument",
                &schema::description<model::Statement>(),
                statement.id.uuid,
                {},
                {{&schema::description<model::Statement>(), schema::toRow(statement)}}};
    }

    model::Holder addHolder()
    {
        model::Person person;
        person.id.uuid = anne->newId();
        person.organisation = anne->organisation();
        person.building = buildings[0].id;
        person.code = "C1";
        person.surname = "Piérard";
        model::Holder holder;
        holder.id.uuid = anne->newId();
        holder.organisation = anne->organisation();
        holder.building = buildings[0].id;
        holder.representative = person.id;
        holder.members = {{person.id, model::RightKind::Full, {1, 1}}};
        EXPECT_TRUE(anne->write("Add",
                                [&](storage::Write& write) {
                                    auto done = write.insert(person);
                                    return done ? write.insert(holder) : done;
                                })
                        .ok());
        return holder;
    }

    void issue(const model::Holder& holder, int year)
    {
        const auto done =
            anne->write("Issue", [&](storage::Write& write) { return write.command(anIssue(*anne, holder, year)); });
        ASSERT_TRUE(done.ok()) << done.error().text;
        exchange(*anne);
    }

    std::unique_ptr<storage::Replica> laptop(const std::string& name, const std::string& user)
    {
        auto environment = storage::systemEnvironment();
        auto made = storage::Replica::create(folder.file(name), key, anOrganisation(environment), environment);
        EXPECT_TRUE(made.ok());
        EXPECT_TRUE(
            sync::connect(**made, {server.url(), user, lineOf(server.passwordFile(user)), server.authorityFile(), user})
                .ok());
        return std::move(*made);
    }

    static void exchange(storage::Replica& replica)
    {
        const auto report = sync::exchangeWithServer(replica);
        ASSERT_TRUE(report.ok()) << (report ? "" : report.error().text);
        EXPECT_EQ(report->rejected, 0);
    }

    std::unique_ptr<sync::ServerSession> sessionOf(storage::Replica& replica)
    {
        auto session = sync::ServerSession::open(sync::sessionStore(replica));
        EXPECT_TRUE(session.ok());
        return std::move(*session);
    }

    /// One exchange over the counting transport; `more` as in sync::exchange.
    core::Result<sync::SyncReport> exchange(storage::Replica& replica, Counting& transport,
                                            const std::function<bool(const sync::FirstProgress&)>& more = {})
    {
        storage::SyncStore store(replica);
        return sync::exchange(store, transport, more);
    }

    void expectEqual(storage::Replica& replica)
    {
        exchange(*anne);
        exchange(replica);
        for (const auto* entity : model::entities()) {
            const storage::Query query{.equal = {}, .orderBy = "id"};
            const auto left = anne->rows(*entity, query);
            const auto right = replica.rows(*entity, query);
            ASSERT_EQ(left.size(), right.size()) << entity->table;
            for (std::size_t i = 0; i < left.size(); ++i) {
                EXPECT_EQ(left[i].row, right[i].row) << entity->table;
                EXPECT_EQ(left[i].revision, right[i].revision) << entity->table;
            }
        }
        EXPECT_TRUE(replica.verify().ok());
        const auto report = sync::checkIntegrityWithServer(replica);
        ASSERT_TRUE(report.ok()) << report.error().text;
        EXPECT_TRUE(report->records.empty());
        EXPECT_GT(report->rows, expensesOfAYear);
    }

    std::vector<std::filesystem::path> files()
    {
        std::vector<std::filesystem::path> found;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(server.folder() + "/blobs"))
            if (entry.is_regular_file())
                found.push_back(entry.path());
        std::sort(found.begin(), found.end());
        return found;
    }

    TemporaryFolder folder;
    mitoyen::testing::PrivateServer server;
    std::unique_ptr<storage::Replica> anne;
    std::vector<model::Building> buildings;
    model::Supplier supplier;
    model::Account account;
};

} // namespace

TEST_F(Segments, FillALaptopAsPagesDo)
{
    auto bram = laptop("bram", "accountant");
    {
        auto session = sessionOf(*bram);
        Counting transport(*session);
        ASSERT_TRUE(exchange(*bram, transport).ok());
        EXPECT_EQ(transport.listed.size(), 4u);
        EXPECT_EQ(transport.expensesInFiles, 4 * expensesOfAYear);
        EXPECT_EQ(transport.expensesOnPages, 2 * expensesOfAYear) << "no expense comes twice";
        EXPECT_TRUE(transport.failures.empty());
    }
    EXPECT_EQ(files().size(), 4u);
    expectEqual(*bram);
    EXPECT_EQ(bram->search("Maintenance 7", 100).size(), anne->search("Maintenance 7", 100).size());

    auto old = laptop("old", "reader");
    {
        auto session = sessionOf(*old);
        Counting transport(*session);
        transport.knowsNoSegments = true;
        ASSERT_TRUE(exchange(*old, transport).ok());
        EXPECT_TRUE(transport.listed.empty());
        EXPECT_EQ(transport.expensesOnPages, 6 * expensesOfAYear);
    }
    expectEqual(*old);
}

TEST_F(Segments, ThatAreMissingOrDamagedComeOnPages)
{
    {
        auto bram = laptop("bram", "accountant");
        exchange(*bram);
    }
    const auto stored = files();
    ASSERT_EQ(stored.size(), 4u);
    std::filesystem::remove(stored[0]);
    {
        std::fstream damaged(stored[1], std::ios::in | std::ios::out | std::ios::binary);
        damaged.seekp(200);
        damaged.put('x').put('y');
    }
    std::filesystem::resize_file(stored[2], 50);
    auto carla = laptop("carla", "accountant");
    {
        auto session = sessionOf(*carla);
        Counting transport(*session);
        ASSERT_TRUE(exchange(*carla, transport).ok());
        EXPECT_EQ(transport.failures, std::vector<std::string>(3, "segment_unknown"));
        EXPECT_EQ(transport.expensesInFiles, expensesOfAYear);
        EXPECT_EQ(transport.expensesOnPages, 5 * expensesOfAYear);
    }
    expectEqual(*carla);
}

TEST_F(Segments, AFileUnderAnothersNameIsNotTaken)
{
    auto bram = laptop("bram", "accountant");
    auto session = sessionOf(*bram);
    Counting transport(*session);
    ASSERT_TRUE(exchange(*bram, transport).ok());
    ASSERT_EQ(transport.listed.size(), 4u);
    const auto& segment = transport.listed[0];
    const auto reply = session->get("/v1/sync/segments/" + segment.sha256);
    ASSERT_TRUE(reply.ok());
    EXPECT_TRUE(sync::readSegment(segment, reply->body).ok());
    auto damaged = reply->body;
    damaged[damaged.size() / 2] ^= 1;
    EXPECT_EQ(sync::readSegment(segment, damaged).error().code, "segment_damaged");
    EXPECT_EQ(sync::readSegment(segment, {}).error().code, "segment_damaged");
    EXPECT_EQ(sync::readSegment(transport.listed[1], reply->body).error().code, "segment_damaged");
}

TEST_F(Segments, GoOnWhereTheFillingWasCutOff)
{
    exchange(*laptop("bram", "accountant"));
    std::filesystem::remove(files()[2]);
    auto carla = laptop("carla", "accountant");
    std::int64_t inFiles = 0;
    std::int64_t onPages = 0;
    int cuts = 0;
    for (bool done = false; !done; ++cuts) {
        ASSERT_LT(cuts, 50);
        // Another process each time: nothing is left but the file.
        carla.reset();
        auto opened = storage::Replica::open(folder.file("carla"), key, storage::systemEnvironment());
        ASSERT_TRUE(opened.ok());
        carla = std::move(*opened);
        auto session = sessionOf(*carla);
        Counting transport(*session);
        const auto report = exchange(*carla, transport, [](const auto&) { return false; });
        done = report.ok();
        if (!done)
            ASSERT_EQ(report.error().code, "cancelled");
        inFiles += transport.expensesInFiles;
        onPages += transport.expensesOnPages;
    }
    EXPECT_GE(cuts, 5);
    EXPECT_EQ(inFiles, 3 * expensesOfAYear);
    EXPECT_EQ(onPages, 3 * expensesOfAYear);
    expectEqual(*carla);
}

TEST_F(Segments, OfOtherBuildingsAreNotShown)
{
    auto bram = laptop("bram", "accountant");
    exchange(*bram);
    exchange(*anne);
    std::vector<sync::Segment> all;
    {
        auto other = laptop("other", "reader");
        auto session = sessionOf(*other);
        Counting transport(*session);
        ASSERT_TRUE(exchange(*other, transport).ok());
        all = transport.listed;
    }
    const auto users = anne->all<model::OfficeUser>({.equal = {{"name", std::string("accountant")}}});
    ASSERT_EQ(users.size(), 1u);
    model::Role role;
    role.id.uuid = anne->newId();
    role.organisation = anne->organisation();
    role.officeUser = users[0].id;
    role.kind = model::RoleKind::Accountant;
    role.building = buildings[0].id;
    ASSERT_TRUE(anne->write("Limit", [&](storage::Write& write) { return write.insert(role); }).ok());
    exchange(*anne);
    auto carla = laptop("carla", "accountant");
    auto session = sessionOf(*carla);
    Counting transport(*session);
    ASSERT_TRUE(exchange(*carla, transport).ok());
    EXPECT_EQ(transport.listed.size(), 2u);
    const auto expenses = carla->all<model::Expense>({});
    EXPECT_EQ(std::ssize(expenses), 3 * expensesOfAYear);
    for (const auto& expense : expenses)
        EXPECT_EQ(expense.building, buildings[0].id);
    EXPECT_TRUE(carla->verify().ok());
    int refused = 0;
    for (const auto& segment : all)
        refused += session->get("/v1/sync/segments/" + segment.sha256)->status == 404 ? 1 : 0;
    EXPECT_EQ(refused, 2);
    const auto page = session->get("/v1/sync/first?table=&after=0&up_to=0&schema_version=1&segment=" +
                                   std::to_string(all.back().number));
    EXPECT_EQ(page->status, 404) << "nor on pages";
}

TEST_F(Segments, HoldTheStatementsThatWereIssuedUntilThen)
{
    const auto holder = addHolder();
    issue(holder, 2024);
    issue(holder, 2026);
    exchange(*laptop("bram", "accountant"));
    // The year is closed and sealed; its statement may still be issued, and comes on a page.
    issue(holder, 2025);
    auto carla = laptop("carla", "accountant");
    auto session = sessionOf(*carla);
    Counting transport(*session);
    ASSERT_TRUE(exchange(*carla, transport).ok());
    std::int64_t sealed = 0;
    for (const auto& segment : transport.listed)
        sealed += segment.table == "statement" ? segment.rows : 0;
    EXPECT_EQ(sealed, 1);
    EXPECT_EQ(carla->all<model::Statement>({}).size(), 3u);
    expectEqual(*carla);
}

TEST_F(Segments, HoldWhatWasClosedSinceAsWell)
{
    exchange(*laptop("bram", "accountant"));
    const auto years = anne->all<model::FiscalYear>({.equal = {{"state", std::string("open")}}});
    ASSERT_EQ(years.size(), 2u);
    ASSERT_TRUE(
        anne->write("Close",
                    [&](storage::Write& write) { return write.command(sync::closePeriod(schema::toRow(years[0]))); })
            .ok());
    exchange(*anne);
    auto carla = laptop("carla", "accountant");
    auto session = sessionOf(*carla);
    Counting transport(*session);
    ASSERT_TRUE(exchange(*carla, transport).ok());
    EXPECT_EQ(transport.listed.size(), 5u);
    EXPECT_EQ(transport.expensesOnPages, expensesOfAYear);
    expectEqual(*carla);
}

} // namespace mitoyen::tests
