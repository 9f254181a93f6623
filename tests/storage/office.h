// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "support/replicas.h"

#include "model/entities.h"
#include "storage/sync_store.h"
#include "sync/in_process_server.h"

#include <gtest/gtest.h>

namespace mitoyen::tests {

using storage::Replica;
using storage::SyncStore;
using storage::Write;

/// Three laptops of one office and their server, all in this process.
class Office {
public:
    explicit Office(std::uint64_t seed = 1, rules::Role third = rules::Role::Syndic)
        : server(organisationOf(seed), steadyEnvironment(seed + 900).newId)
    {
        replicas[1] = anotherReplica(*replicas[0], seed + 1);
        replicas[2] = anotherReplica(*replicas[0], seed + 2);
        const char* names[] = {"anne", "bram", "carla"};
        for (std::size_t i = 0; i < 3; ++i) {
            replicas[i]->setSetting("user_name", names[i]);
            lines[i] = server.connect(replicas[i]->device(), names[i], i == 2 ? third : rules::Role::Syndic);
        }
    }

    sync::SyncReport exchange(std::size_t i)
    {
        SyncStore store(*replicas[i]);
        auto report = sync::exchange(store, *lines[i]);
        EXPECT_TRUE(report.ok()) << (report.ok() ? "" : report.error().text);
        return report.ok() ? *report : sync::SyncReport{};
    }

    void settle()
    {
        for (int round = 0; round < 2; ++round)
            for (std::size_t i = 0; i < 3; ++i)
                exchange(i);
    }

    /// Promise I2: nothing waiting, the same rows and revisions as the server.
    void expectConverged()
    {
        for (auto& replica : replicas) {
            EXPECT_EQ(storage::waitingChanges(*replica), 0);
            for (const auto* entity : model::entities()) {
                const auto rows = server.table(*entity);
                const auto local = replica->rows(*entity);
                ASSERT_EQ(local.size(), rows.size()) << entity->table;
                for (const auto& stored : local) {
                    const auto found = rows.find(std::get<core::Uuid>(stored.row[0]));
                    ASSERT_NE(found, rows.end()) << entity->table;
                    ASSERT_EQ(stored.row, found->second.row) << entity->table;
                    ASSERT_EQ(stored.revision, found->second.revision) << entity->table;
                }
            }
            EXPECT_TRUE(replica->verify().ok());
        }
    }

    core::Result<void> change(std::size_t i, const std::function<core::Result<void>(Write&)>& work)
    {
        return replicas[i]->write("change", work);
    }

    std::unique_ptr<Replica> replicas[3] = {nullptr, nullptr, nullptr};
    sync::InProcessServer server;
    std::unique_ptr<sync::Transport> lines[3];

private:
    core::Uuid organisationOf(std::uint64_t seed)
    {
        replicas[0] = aReplica(seed);
        return replicas[0]->organisation().uuid;
    }
};

} // namespace mitoyen::tests
