// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/entities.h"
#include "model/supplier.h"
#include "schema/field.h"
#include "server/test_server.h"
#include "sync/protocol.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace mitoyen::testing {

inline const schema::EntityDescription& supplierEntity()
{
    return schema::description<model::Supplier>();
}

/// A signed-in laptop that speaks the exchange's messages.
class Laptop {
public:
    Laptop(const std::string& url, const std::string& user, const std::string& password = TestServer::password)
        : device(url)
    {
        EXPECT_EQ(device.signIn(user, password).status, 200);
    }

    sync::PushReply push(std::vector<sync::Change> changes)
    {
        const auto answer = send(std::move(changes));
        EXPECT_EQ(answer.status, 200) << answer.body;
        const auto reply = sync::decodePushReply(answer.body);
        EXPECT_TRUE(reply.ok());
        return reply.ok() ? *reply : sync::PushReply{};
    }

    Answer send(std::vector<sync::Change> changes, const std::vector<std::string>& headers = {})
    {
        return device.client.send("POST", "/v1/sync/push",
                                  sync::encode(sync::PushRequest{model::schemaVersion, device.id, {}, std::move(changes)}),
                                  headers);
    }

    sync::PullReply pull(std::int64_t cursor, std::int64_t limit = 10'000, const std::string& more = "&whole=1")
    {
        const auto answer = device.client.send("GET",
                                               fmt::format("/v1/sync/pull?cursor={}&limit={}&schema_version={}{}",
                                                           cursor, limit, model::schemaVersion, more));
        EXPECT_EQ(answer.status, 200) << answer.body;
        const auto reply = sync::decodePullReply(answer.body);
        EXPECT_TRUE(reply.ok());
        return reply.ok() ? *reply : sync::PullReply{};
    }

    sync::Change create(const core::Uuid& organisation, const std::string& name)
    {
        model::Supplier supplier;
        supplier.id.uuid = newId();
        supplier.organisation.uuid = organisation;
        supplier.name = name;
        sync::Change change;
        change.dseq = ++dseq;
        change.kind = sync::ChangeKind::Create;
        change.entity = &supplierEntity();
        change.record = supplier.id.uuid;
        change.row = schema::toRow(supplier);
        return change;
    }

    sync::Change rename(const core::Uuid& record, const std::string& before, const std::string& after)
    {
        sync::Change change;
        change.dseq = ++dseq;
        change.kind = sync::ChangeKind::Patch;
        change.entity = &supplierEntity();
        change.record = record;
        change.fields = {{*supplierEntity().column("name"), before, after}};
        return change;
    }

    sync::Change remove(const sync::Change& created)
    {
        sync::Change change = created;
        change.dseq = ++dseq;
        change.kind = sync::ChangeKind::Delete;
        return change;
    }

    TestDevice device;
    std::int64_t dseq = 0;
};

} // namespace mitoyen::testing
