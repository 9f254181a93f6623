// SPDX-License-Identifier: AGPL-3.0-or-later
#include "support/replicas.h"

#include "model/entities.h"
#include "storage/backup.h"
#include "storage/history.h"
#include "storage/journal.h"
#include "sync/merge.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

namespace mitoyen::tests {

using storage::Replica;
using storage::Write;

namespace {

core::Result<void> add(Replica& replica, const std::string& label, auto record)
{
    return replica.write(label, [&](Write& write) { return write.insert(record); });
}

std::string contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const storage::DatabaseKey key{7, 1, 9};
const storage::DatabaseKey otherKey{7, 1, 8};

std::unique_ptr<Replica> aFile(const std::string& path)
{
    auto environment = steadyEnvironment(3);
    auto made = Replica::create(path, key, anOrganisation(environment), environment);
    EXPECT_TRUE(made.ok());
    return std::move(*made);
}

} // namespace

TEST(Replica, KeepsWhatWasWrittenAndTellsItAgainAfterReopening)
{
    const TemporaryFolder folder;
    const auto path = folder.file("office.mitoyen");
    core::Id<model::Building> id;
    {
        auto replica = aFile(path);
        const auto building = aBuilding(*replica);
        id = building.id;
        ASSERT_TRUE(add(*replica, "Add building", building).ok());
    }
    auto opened = Replica::open(path, key, storage::systemEnvironment());
    ASSERT_TRUE(opened.ok());
    const auto building = (*opened)->find(id);
    ASSERT_TRUE(building.has_value());
    EXPECT_EQ(building->town, "Liège");
    EXPECT_TRUE((*opened)->verify().ok());
    EXPECT_EQ(contentOf(path).find("Tilleuls"), std::string::npos) << "the file holds plain text";
}

TEST(Replica, GivesFourDifferentAnswersAndLeavesTheFileUntouched)
{
    const TemporaryFolder folder;
    const auto path = folder.file("office.mitoyen");
    {
        auto replica = aFile(path);
        EXPECT_EQ(Replica::open(path, key, storage::systemEnvironment()).error().code, "replica_locked");
        EXPECT_EQ(Replica::create(path, key, {}, storage::systemEnvironment()).error().code, "replica_exists");
    }
    const auto before = contentOf(path);
    EXPECT_EQ(Replica::open(path, otherKey, storage::systemEnvironment()).error().code, "replica_damaged");
    EXPECT_EQ(contentOf(path), before);
    EXPECT_EQ(Replica::open(folder.file("none"), key, storage::systemEnvironment()).error().code, "replica_missing");

    auto broken = before;
    for (std::size_t i = 100; i < 140; ++i)
        broken[i] = static_cast<char>(~broken[i]);
    std::ofstream(path, std::ios::binary) << broken;
    EXPECT_EQ(Replica::open(path, key, storage::systemEnvironment()).error().code, "replica_damaged");
    EXPECT_EQ(contentOf(path), broken);

    std::ofstream(path, std::ios::binary | std::ios::trunc) << before;
    {
        storage::Database database(path, key, storage::Database::Mode::Open);
        database.execute("PRAGMA user_version = 999");
    }
    const auto newer = contentOf(path);
    EXPECT_EQ(Replica::open(path, key, storage::systemEnvironment()).error().code, "replica_too_new");
    EXPECT_EQ(contentOf(path), newer);
}

TEST(Replica, StoresNothingWhenTheChangeIsRefused)
{
    auto replica = aReplica();
    const auto building = aBuilding(*replica);
    auto unit = aUnit(*replica, building, "A1");
    const auto refused = replica->write("Both", [&](Write& write) -> core::Result<void> {
        if (auto done = write.insert(building); !done)
            return done;
        unit.label = " ";
        return write.insert(unit);
    });
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "field_blank");
    EXPECT_EQ(refused.error().where.field, "label");
    EXPECT_FALSE(replica->find(building.id).has_value());
    EXPECT_TRUE(replica->undoList().empty());
}

TEST(Replica, RefusesARecordThatNamesOneThatIsNotThere)
{
    auto replica = aReplica();
    const auto refused = add(*replica, "Unit", aUnit(*replica, aBuilding(*replica), "A1"));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "reference_missing");
    EXPECT_EQ(refused.error().where.field, "building");
}

TEST(Replica, UndoesAnEditAndAWholeImportInReverse)
{
    auto replica = aReplica();
    auto building = aBuilding(*replica);
    ASSERT_TRUE(add(*replica, "Add building", building).ok());
    ASSERT_TRUE(replica
                    ->write("Import units",
                            [&](Write& write) -> core::Result<void> {
                                for (int i = 0; i < 50; ++i)
                                    if (auto done = write.insert(aUnit(*replica, building, std::to_string(i))); !done)
                                        return done;
                                return {};
                            })
                    .ok());
    building.name = "Les Érables";
    ASSERT_TRUE(replica->write("Rename", [&](Write& write) { return write.save(building); }).ok());

    auto list = replica->undoList();
    ASSERT_EQ(list.size(), 3u);
    EXPECT_EQ(list[0].label, "Rename");
    EXPECT_EQ(list[1].records, 50);
    EXPECT_EQ(replica->undo(list[2].number).error().code, "changed_since");
    ASSERT_TRUE(replica->undo(list[0].number).ok());
    EXPECT_EQ(replica->find(building.id)->name, "Résidence Les Tilleuls");
    ASSERT_TRUE(replica->undo(list[1].number).ok());
    EXPECT_EQ(replica->count(schema::description<model::Unit>()), 0);
    EXPECT_TRUE(replica->search("Erables").empty() == false) << "the street stays searchable";
    ASSERT_TRUE(replica->undo(list[2].number).ok());
    EXPECT_FALSE(replica->find(building.id).has_value());
    EXPECT_EQ(replica->undo(list[2].number).error().code, "nothing_to_undo");
}

TEST(Replica, NotesNoChangeWhereThereIsNone)
{
    auto replica = aReplica();
    const auto building = aBuilding(*replica);
    ASSERT_TRUE(add(*replica, "Add", building).ok());
    ASSERT_TRUE(replica->write("Same", [&](Write& write) { return write.save(building); }).ok());
    EXPECT_EQ(replica->undoList().size(), 1u);
}

TEST(Replica, AnnouncesWhichTablesChanged)
{
    auto replica = aReplica();
    std::set<std::string_view> seen;
    replica->onChanged([&](const storage::Changes& changes) { seen = changes.tables; });
    ASSERT_TRUE(add(*replica, "Add", aBuilding(*replica)).ok());
    EXPECT_EQ(seen, (std::set<std::string_view>{"building"}));
}

TEST(Replica, NeverLetsARecordGoThatOthersNeed)
{
    auto replica = aReplica();
    const auto building = aBuilding(*replica);
    ASSERT_TRUE(add(*replica, "Add", building).ok());
    ASSERT_TRUE(add(*replica, "Add", aUnit(*replica, building, "A1")).ok());
    const auto refused = replica->write("Remove", [&](Write& write) { return write.remove(building.id); });
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "record_in_use");
    EXPECT_EQ(refused.error().where.field, "unit");
}

TEST(Search, FindsExactBeforePrefixBeforeOneSlip)
{
    auto replica = aReplica();
    for (const auto* title :
         {"Müller anrufen", "Mullers Rechnung", "Strasse kehren", "Œuvre d'art", "Curaçao", "Mulder"})
        ASSERT_TRUE(add(*replica, "Add", aTask(*replica, title)).ok());
    const auto titles = [&](const std::string& text) {
        std::vector<std::string> found;
        for (const auto& hit : replica->search(text))
            found.push_back(hit.title);
        return found;
    };
    EXPECT_EQ(titles("muller"), (std::vector<std::string>{"Müller anrufen", "Mullers Rechnung", "Mulder"}));
    EXPECT_EQ(titles("MUELLER").front(), "Müller anrufen");
    EXPECT_EQ(titles("straße"), (std::vector<std::string>{"Strasse kehren"}));
    EXPECT_EQ(titles("oeuvre art"), (std::vector<std::string>{"Œuvre d'art"}));
    EXPECT_EQ(titles("curacoa"), (std::vector<std::string>{"Curaçao"}));
    EXPECT_EQ(titles("rechnugn"), (std::vector<std::string>{"Mullers Rechnung"}));
    EXPECT_TRUE(titles("").empty());
    EXPECT_TRUE(titles("\" OR *").empty());
}

TEST(Backup, IsComparedBeforeItCountsAndRestoresWithoutDestroying)
{
    const TemporaryFolder folder;
    const auto path = folder.file("office.mitoyen");
    const auto copy = folder.file("copy.mitoyen");
    core::Id<model::Building> first;
    core::Id<model::Building> second;
    {
        auto replica = aFile(path);
        const auto building = aBuilding(*replica);
        first = building.id;
        ASSERT_TRUE(add(*replica, "Add", building).ok());
        const auto report = storage::backUp(*replica, key, copy);
        ASSERT_TRUE(report.ok()) << report.error().text;
        EXPECT_EQ(report->records, 2);
        EXPECT_EQ(storage::backUp(*replica, key, copy).error().code, "file_exists");
        EXPECT_EQ(storage::restore(copy, key, path, storage::systemEnvironment()).error().code, "replica_locked");
        const auto later = aBuilding(*replica, "Later");
        second = later.id;
        ASSERT_TRUE(add(*replica, "Add", later).ok());
    }
    EXPECT_EQ(storage::restore(copy, otherKey, path, storage::systemEnvironment()).error().code, "replica_damaged");
    ASSERT_TRUE(storage::restore(copy, key, path, storage::systemEnvironment()).ok());
    {
        auto restored = Replica::open(path, key, storage::systemEnvironment());
        ASSERT_TRUE(restored.ok());
        EXPECT_TRUE((*restored)->find(first).has_value());
        EXPECT_FALSE((*restored)->find(second).has_value());
    }
    auto kept = Replica::open(path + ".before-restore", key, storage::systemEnvironment());
    ASSERT_TRUE(kept.ok());
    EXPECT_TRUE((*kept)->find(second).has_value());
}

TEST(Replica, LosesNoSavedEditWhenItIsKilled)
{
    const TemporaryFolder folder;
    const auto path = folder.file("office.mitoyen");
    aFile(path).reset();
    std::int64_t saved = 0;
    for (int round = 0; round < 200; ++round) {
        int pipes[2];
        ASSERT_EQ(pipe(pipes), 0);
        const pid_t child = fork();
        if (child == 0) {
            close(pipes[0]);
            auto opened = Replica::open(path, key, storage::systemEnvironment());
            for (;;) {
                if (!add(**opened, "Add", aTask(**opened, "written")).ok())
                    _exit(3);
                if (write(pipes[1], "s", 1) != 1)
                    _exit(4);
            }
        }
        close(pipes[1]);
        char byte = 0;
        // The kill falls anywhere after the first saves of a round: in a write, a commit or a checkpoint.
        const int least = 1 + round % 7;
        for (int i = 0; i < least; ++i)
            saved += read(pipes[0], &byte, 1);
        usleep(static_cast<useconds_t>(round * 37 % 2000));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        while (read(pipes[0], &byte, 1) == 1)
            ++saved;
        close(pipes[0]);
    }
    auto opened = Replica::open(path, key, storage::systemEnvironment());
    ASSERT_TRUE(opened.ok()) << opened.error().text;
    const auto tasks = (*opened)->count(schema::description<model::Task>());
    EXPECT_GE(tasks, saved);
    EXPECT_LE(tasks, saved + 200) << "at most the edit in the hand of each killed process is unannounced";
    EXPECT_EQ(storage::Journal((*opened)->database()).last(), tasks + 1) << "rows and change records part ways";
    EXPECT_TRUE((*opened)->verify().ok());
}

} // namespace mitoyen::tests
