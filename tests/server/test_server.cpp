// SPDX-License-Identifier: AGPL-3.0-or-later
#include "server/test_server.h"

#include "crypto/base64.h"
#include "crypto/random.h"
#include "identity/password.h"
#include "model/entities.h"
#include "server_files.h"
#include "storage/accounts.h"
#include "storage/migrations.h"

#include <stdexcept>

namespace mitoyen::testing {

namespace {

using namespace server;

constexpr auto templateName = "pattern";

void addAccounts(storage::Transaction& transaction)
{
    static const auto hash = identity::Passwords().hash(TestServer::password);
    const auto first = storage::tenantNamed(transaction, "Bureau A", newId());
    for (const auto* role : {"syndic", "accountant", "reader"})
        storage::addAccount(transaction, first, {newId(), role, role, hash});
    const auto second = storage::tenantNamed(transaction, "Bureau B", newId());
    storage::addAccount(transaction, second, {newId(), "syndic-b", "syndic", hash});
}

/// Migrated once, copied for each server.
void makeTemplate()
{
    postgres().createDatabase(templateName);
    storage::Database database({postgres().connection(templateName, "mitoyen_owner"), {}, 1});
    const auto migrated = storage::migrate(database, {model::entities(), model::schemaVersion});
    if (!migrated)
        throw std::runtime_error(migrated.error().text);
    database.transact(storage::Mode::Write, {}, addAccounts);
}

std::string newDatabase()
{
    static std::once_flag made;
    std::call_once(made, makeTemplate);
    static std::atomic<int> number = 0;
    const auto name = "server_" + std::to_string(++number);
    postgres().copyDatabase(templateName, name);
    return name;
}

} // namespace

PrivatePostgres& postgres()
{
    static PrivatePostgres cluster;
    return cluster;
}

core::Uuid newId()
{
    return crypto::newId(crypto::systemClock()());
}

TestServer::TestServer(const Change& change) : database_(newDatabase()), now_(crypto::systemClock()().milliseconds)
{
    config_.listenPort = 0;
    config_.plainHttp = true;
    config_.database = postgres().connection(database_, "mitoyen_app");
    config_.tokenKeyFile = folder_.path() + "/token.key";
    config_.blobFolder = folder_.path() + "/blobs";
    config_.blobKeyFile = folder_.path() + "/blob.key";
    config_.threads = 64;
    // Tests sign in more often than people do.
    config_.signInAllowance = {10'000, 10'000};
    config_.addressAllowance = {100'000, 1'000'000};
    config_.otherAllowance = {10'000, 10'000};
    config_.syncAllowance = {10'000, 1'000'000};
    config_.logLevel = observability::Level::Debug;
    if (change)
        change(config_);
    if (const auto key = ensureTokenKey(config_.tokenKeyFile); !key)
        throw std::runtime_error(key.error().text);
    if (const auto key = ensureBlobKey(config_.blobKeyFile); !key)
        throw std::runtime_error(key.error().text);
    auto made = server::Server::create(config_, clock(), [this](std::string_view line) {
        const std::lock_guard lock(mutex_);
        log_ += line;
    });
    if (!made)
        throw std::runtime_error(made.error().text);
    server_ = *std::move(made);
}

TestServer::~TestServer() = default;

crypto::Clock TestServer::clock() const
{
    return [this] { return now(); };
}

std::string TestServer::log() const
{
    const std::lock_guard lock(mutex_);
    return log_;
}

std::string TestServer::sql(const std::string& statements) const
{
    return postgres().sql(database_, "postgres", statements);
}

TestDevice::TestDevice(const std::string& url, const std::string& authorityFile)
    : client(url, authorityFile),
      id(newId())
{}

Answer TestDevice::signIn(const std::string& user, const std::string& password)
{
    const auto nonce = client.send("POST", "/v1/session/challenge").json().value("nonce", "");
    auto answer = client.send(
        "POST", "/v1/session",
        nlohmann::json{
            {"user", user},
            {"password", password},
            {"device",
             {{"id", core::toText(id)}, {"name", "Laptop"}, {"public_key", crypto::toBase64Url(key.publicDer())}}},
            {"nonce", nonce},
            {"signature", crypto::toBase64Url(key.sign(nonce))}});
    if (answer.status == 200) {
        client.token = answer.json()["access_token"];
        refreshToken = answer.json()["refresh_token"];
    }
    return answer;
}

Answer TestDevice::refresh(const std::string& attempt)
{
    nlohmann::json body = {{"refresh_token", refreshToken}};
    if (!attempt.empty())
        body["attempt"] = attempt;
    auto answer = client.send("POST", "/v1/session/refresh", body);
    if (answer.status == 200) {
        client.token = answer.json()["access_token"];
        refreshToken = answer.json()["refresh_token"];
    }
    return answer;
}

Answer TestDevice::found(const core::Uuid& organisation)
{
    return client.send("POST", "/v1/organisation/found",
                       nlohmann::json{{"id", core::toText(organisation)}, {"name", "Bureau"}});
}

} // namespace mitoyen::testing
