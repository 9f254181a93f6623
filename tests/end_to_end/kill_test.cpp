// SPDX-License-Identifier: AGPL-3.0-or-later
// The real programs, killed at any moment: mitoyen-cli in the middle of an edit or an exchange, mitoyen-server while it
// judges, and the database's side of a transaction. After every blow the file is whole and nothing that was called saved
// is missing; at the end every change has one outcome, on the laptop the same as on the server, and all hold the same.
#include "cli/office.h"
#include "postgres/private_server.h"

#include "model/entities.h"
#include "storage/conflicts.h"
#include "storage/journal.h"
#include "storage/sync_store.h"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <set>
#include <sstream>
#include <thread>

namespace mitoyen::tests {

namespace {

using std::chrono::milliseconds;
using testing::ChildProcess;

constexpr int cycles = 56;
constexpr std::size_t tasksOfACycle = 15;

/// MITOYEN_KILL_SEED chooses the same blows again; where they fall the machine decides.
std::uint64_t seedOfThisRun()
{
    const auto* given = std::getenv("MITOYEN_KILL_SEED");
    return given != nullptr ? std::strtoull(given, nullptr, 10) : std::random_device{}();
}

std::string valueOf(const std::string& file, const std::string& name)
{
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);)
        if (line.starts_with(name + " = "))
            return line.substr(name.size() + 3);
    throw std::runtime_error(file + " has no " + name);
}

/// A server of this test's own on the database of the private one, to be killed and started as often as it takes.
class MortalServer {
public:
    explicit MortalServer(const std::string& house) : house_(house), config_(house + "/mortal.conf")
    {
        listen("127.0.0.1:0");
        start();
        std::ifstream(house + "/mortal.address") >> url_;
        // The laptops know the address from now on.
        listen(url_.substr(url_.rfind('/') + 1));
    }

    const std::string& url() const { return url_; }

    void start()
    {
        std::filesystem::remove(house_ + "/mortal.address");
        process_ = std::make_unique<ChildProcess>(
            std::vector<std::string>{MITOYEN_BIN_DIR "/mitoyen-server", "--config", config_, "serve"},
            std::vector<std::string>{}, house_ + "/mortal.log");
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (!std::filesystem::exists(house_ + "/mortal.address")) {
            if (!process_->isRunning() || std::chrono::steady_clock::now() > deadline)
                throw std::runtime_error("the server did not start: " + cli::test::contentOf(house_ + "/mortal.log"));
            std::this_thread::sleep_for(milliseconds(5));
        }
    }

    void kill()
    {
        process_->send(SIGKILL);
        process_->wait();
    }

    /// Every transaction that is open now ends without a commit.
    int terminateBackends() const
    {
        std::istringstream answer(sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                                      "WHERE usename = 'mitoyen_app' AND state IS DISTINCT FROM 'idle'"));
        int number = 0;
        answer >> number;
        return number;
    }

    std::string sql(const std::string& statement) const
    {
        const auto app = valueOf(config_, "database");
        const auto connection = app.substr(0, app.find(" dbname")) + " dbname=mitoyen user=postgres";
        return testing::runToEnd({"/usr/bin/psql", "-X", "-q", "-At", connection, "-c", statement}).output;
    }

private:
    void listen(const std::string& address)
    {
        std::ifstream original(house_ + "/server.conf");
        std::ofstream copy(config_);
        for (std::string line; std::getline(original, line);) {
            if (line.starts_with("listen = "))
                line = "listen = " + address;
            if (line.starts_with("address_file = "))
                line = "address_file = " + house_ + "/mortal.address";
            copy << line << '\n';
        }
    }

    std::string house_;
    std::string config_;
    std::string url_;
    std::unique_ptr<ChildProcess> process_;
};

/// A laptop with what its user was told is saved, and what was being saved when the blow fell.
class Laptop {
public:
    explicit Laptop(std::string name) : name_(std::move(name)) {}

    void connect(const MortalServer& server, const testing::PrivateServer& house)
    {
        office.ask({"connect", server.url(), "--user", "syndic", "--password-file", house.passwordFile("syndic"),
                    "--ca", house.authorityFile()});
    }

    /// What the program was told to do, in a process of its own.
    std::unique_ptr<ChildProcess> begin(std::vector<std::string> arguments)
    {
        const std::vector<std::string> front{
            MITOYEN_BIN_DIR "/mitoyen-cli", "--replica", office.file(), "--passphrase-file",
            office.passphraseFile(),        "--json"};
        arguments.insert(arguments.begin(), front.begin(), front.end());
        return std::make_unique<ChildProcess>(arguments, std::vector<std::string>{}, office.inFolder("log"));
    }

    std::string nextText() { return name_ + " " + std::to_string(++texts_); }

    /// New tasks, and another title for some that are there.
    void edit(std::mt19937_64& dice)
    {
        office.open([&](storage::Replica& replica) {
            const auto known = replica.all<model::Task>();
            std::vector<std::string> typed;
            const auto done = replica.write("Edit", [&](storage::Write& write) -> core::Result<void> {
                for (std::size_t i = 0; i < tasksOfACycle; ++i) {
                    typed.push_back(nextText());
                    auto task = aTask(replica, typed.back());
                    if (i % 3 == 0 && !known.empty()) {
                        task = known[dice() % std::min<std::size_t>(known.size(), 12)];
                        task.title = typed.back();
                    }
                    const auto one = i % 3 == 0 && !known.empty() ? write.save(task) : write.insert(task);
                    if (!one)
                        return one;
                }
                return {};
            });
            ASSERT_TRUE(done.ok()) << done.error().text;
            saved.insert(typed.begin(), typed.end());
        });
    }

    /// The file is whole, holds everything that was saved, and nothing that nobody typed.
    void check()
    {
        office.open([&](storage::Replica& replica) {
            const auto whole = replica.verify();
            ASSERT_TRUE(whole.ok()) << whole.error().text;
            std::set<std::string> kept;
            for (const auto& stored : storage::Journal(replica.database()).range(1, INT64_MAX))
                for (const auto& text : textsOf(stored.change))
                    kept.insert(text);
            for (const auto& text : saved)
                ASSERT_TRUE(kept.contains(text)) << "\"" << text << "\" was saved and is lost";
            for (const auto& text : kept)
                ASSERT_TRUE(saved.contains(text) || perhaps.contains(text)) << "nobody typed \"" << text << "\"";
        });
    }

    static std::vector<std::string> textsOf(const sync::Change& change)
    {
        const auto& tasks = schema::description<model::Task>();
        const auto title = *tasks.column("title");
        std::vector<std::string> texts;
        if (change.entity == &tasks && change.kind == sync::ChangeKind::Create)
            texts.push_back(core::toText(change.row[title]));
        for (const auto& field : change.fields)
            if (change.entity == &tasks && field.column == title)
                texts.push_back(core::toText(field.after));
        return texts;
    }

    cli::test::Office office;
    std::set<std::string> saved;
    std::set<std::string> perhaps;

private:
    std::string name_;
    int texts_ = 0;
};

/// The same, down to the revisions.
void expectEqual(Laptop& a, Laptop& b)
{
    a.office.open([&](storage::Replica& left) {
        b.office.open([&](storage::Replica& right) {
            for (const auto* entity : model::entities()) {
                storage::Query query;
                query.orderBy = "id";
                const auto ours = left.rows(*entity, query);
                const auto theirs = right.rows(*entity, query);
                ASSERT_EQ(ours.size(), theirs.size()) << entity->table;
                for (std::size_t i = 0; i < ours.size(); ++i) {
                    ASSERT_EQ(ours[i].row, theirs[i].row) << entity->table;
                    ASSERT_EQ(ours[i].revision, theirs[i].revision) << entity->table;
                }
            }
        });
    });
}

class Kill : public ::testing::Test {
protected:
    Kill() : seed_(seedOfThisRun()), dice_(seed_), server_(house_.folder())
    {
        std::cout << "MITOYEN_KILL_SEED=" << seed_ << std::endl;
        anne_.connect(server_, house_);
        anne_.edit(dice_);
        const auto begun = std::chrono::steady_clock::now();
        exchangeWell(anne_);
        exchange_ = std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - begun);
        bram_.connect(server_, house_);
        exchangeWell(bram_);
    }

    std::size_t roll(std::size_t sides) { return dice_() % sides; }

    /// Somewhere within what an exchange takes.
    void waitSomewhat()
    {
        const auto most = static_cast<std::size_t>(exchange_.count());
        std::this_thread::sleep_for(milliseconds(roll(most + 1)));
    }

    void killTheEdit(Laptop& laptop)
    {
        core::Uuid task;
        laptop.office.open([&](storage::Replica& replica) { task = replica.all<model::Task>().at(roll(12)).id.uuid; });
        const auto text = laptop.nextText();
        laptop.perhaps.insert(text);
        const auto edit = laptop.begin({"set", "task", core::toText(task), "title", text});
        std::this_thread::sleep_for(milliseconds(roll(static_cast<std::size_t>(exchange_.count()) / 3 + 1)));
        edit->send(SIGKILL);
        // Whoever saw it end well was told that it is saved.
        const auto code = edit->wait();
        blows_ += code == -SIGKILL ? 1 : 0;
        if (code == 0)
            laptop.saved.insert(text);
    }

    void killTheExchange(Laptop& laptop)
    {
        const auto exchange = laptop.begin({"sync"});
        waitSomewhat();
        exchange->send(SIGKILL);
        blows_ += exchange->wait() == -SIGKILL ? 1 : 0;
    }

    void killTheServer(Laptop& laptop)
    {
        const auto exchange = laptop.begin({"sync"});
        waitSomewhat();
        server_.kill();
        blows_ += exchange->wait() != 0 ? 1 : 0;
        server_.start();
    }

    void endTheTransactions(Laptop& laptop)
    {
        const auto exchange = laptop.begin({"sync"});
        for (int shot = 0; shot < 8; ++shot)
            blows_ += server_.terminateBackends() > 0 ? 1 : 0;
        exchange->wait();
    }

    /// With nobody killing anything.
    static void exchangeWell(const Laptop& laptop)
    {
        const auto ran = laptop.office.run({"sync"});
        EXPECT_EQ(ran.exit, 0) << ran.out << ran.err;
    }

    void cycle(int number)
    {
        auto& laptop = roll(2) == 0 ? anne_ : bram_;
        laptop.edit(dice_);
        switch (number % 4) {
        case 0: killTheEdit(laptop); break;
        case 1: killTheServer(laptop); break;
        case 2: endTheTransactions(laptop); break;
        default: killTheExchange(laptop); break;
        }
        laptop.check();
        if (roll(4) == 0)
            exchangeWell(laptop);
    }

    /// In the order of the device's changes. A line of the journal is one change or a run of them with the same outcome;
    /// no two lines may hold the same change, and none may be missing.
    std::vector<std::string> outcomesOnServer(const core::Uuid& device)
    {
        std::istringstream lines(server_.sql("SELECT first_dseq || ' ' || dseq || ' ' || outcome FROM server.journal "
                                             "WHERE device = '" +
                                             core::toText(device) + "' ORDER BY dseq"));
        std::vector<std::string> outcomes;
        std::size_t first = 0;
        std::size_t last = 0;
        for (std::string outcome; lines >> first >> last >> outcome;) {
            EXPECT_EQ(first, outcomes.size() + 1) << "a change was judged twice, or never";
            outcomes.resize(last, outcome);
        }
        return outcomes;
    }

    /// Promise I1: exactly one outcome for each change, and both sides name the same.
    void expectOneOutcomeForEveryChange(Laptop& laptop)
    {
        laptop.office.open([&](storage::Replica& replica) {
            EXPECT_EQ(storage::waitingChanges(replica), 0);
            const auto changes = storage::Journal(replica.database()).range(1, INT64_MAX);
            std::set<std::string> parked;
            for (const auto& stored : replica.all<model::Conflict>())
                parked.insert(stored.parked.value_or(""));
            const auto outcomes = outcomesOnServer(replica.device());
            ASSERT_EQ(outcomes.size(), changes.size());
            for (std::size_t i = 0; i < changes.size(); ++i) {
                const auto& stored = changes[i];
                ASSERT_EQ(stored.change.dseq, static_cast<std::int64_t>(i) + 1);
                const auto here = stored.outcome.value_or(sync::Outcome::Applied);
                ASSERT_EQ(outcomes[i], toWord(here)) << "change " << stored.change.dseq;
                ASSERT_LT(here, sync::Outcome::Rejected) << stored.code;
                if (here == sync::Outcome::Parked)
                    for (const auto& text : Laptop::textsOf(stored.change))
                        EXPECT_TRUE(parked.contains(text)) << "\"" << text << "\" was parked and is in no conflict";
            }
        });
    }

    std::uint64_t seed_;
    std::mt19937_64 dice_;
    testing::PrivateServer house_;
    MortalServer server_;
    Laptop anne_{"anne"};
    Laptop bram_{"bram"};
    milliseconds exchange_{};
    int blows_ = 0;
};

} // namespace

TEST_F(Kill, AtAnyMomentLosesNothingThatWasSavedAndAppliesNothingTwice)
{
    for (int number = 0; number < cycles && !HasFailure(); ++number)
        cycle(number);
    // Most blows must have fallen while there was something to hit.
    EXPECT_GE(blows_, cycles / 3);
    for (int round = 0; round < 2; ++round)
        for (auto* laptop : {&anne_, &bram_})
            exchangeWell(*laptop);
    for (auto* laptop : {&anne_, &bram_}) {
        laptop->check();
        expectOneOutcomeForEveryChange(*laptop);
        EXPECT_EQ(laptop->office.ask({"verify"}).at("differences").size(), 0u);
    }
    expectEqual(anne_, bram_);
    std::cout << blows_ << " of " << cycles << " blows fell in the middle of something, "
              << anne_.saved.size() + bram_.saved.size() << " texts were saved\n";
}

} // namespace mitoyen::tests
