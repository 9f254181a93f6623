// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/database.h"

#include <fmt/format.h>
#include <pqxx/pqxx>
#include <unordered_map>

namespace mitoyen::server::storage {

namespace {

/// Another transaction was in the way: the same work may succeed when run again.
struct Clash : Failure {
    using Failure::Failure;
};

/// What PostgreSQL says, its first line only: the detail quotes values of rows.
std::string firstLine(const std::exception& cause)
{
    const std::string_view text = cause.what();
    return std::string(text.substr(0, text.find('\n')));
}

/// Runs a call of libpqxx and turns what it throws into ours.
template <class Call> auto guarded(Call&& call)
{
    try {
        return call();
    } catch (const pqxx::broken_connection& cause) {
        throw Unavailable(firstLine(cause));
    } catch (const pqxx::serialization_failure& cause) {
        throw Clash(firstLine(cause));
    } catch (const pqxx::deadlock_detected& cause) {
        throw Clash(firstLine(cause));
    } catch (const pqxx::sql_error& cause) {
        throw Failure(fmt::format("{} ({})", firstLine(cause), cause.sqlstate()));
    } catch (const pqxx::failure& cause) {
        throw Failure(firstLine(cause));
    }
}

std::string quoted(std::string_view text)
{
    std::string quoted = "'";
    for (const char letter : text) {
        if (letter == '\'' || letter == '\\')
            quoted.push_back('\\');
        quoted.push_back(letter);
    }
    return quoted + "'";
}

constexpr std::string_view connectionSetup = "SET search_path = synced, server;"
                                             "SET timezone = 'UTC';"
                                             "SET client_min_messages = warning;"
                                             "SET statement_timeout = '60s';"
                                             "SET lock_timeout = '20s';"
                                             "SET idle_in_transaction_session_timeout = '60s'";

constexpr std::string_view setScope =
    "SELECT set_config('mitoyen.tenant', $1, true), set_config('mitoyen.organisation', $2, true)";

} // namespace

std::string connectionText(const DatabaseSettings& settings)
{
    const auto password = settings.password.empty() ? "" : " password=" + quoted(settings.password);
    return settings.connection + password + " connect_timeout=5 application_name=mitoyen-server";
}

/// A connection and the names of the statements it has prepared.
class Connection {
public:
    explicit Connection(const DatabaseSettings& settings)
    {
        guarded([&] {
            connection_ = std::make_unique<pqxx::connection>(connectionText(settings));
            // A connection that comes back by itself in the middle of a transaction would run the rest outside it.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
            connection_->inhibit_reactivation(true);
#pragma GCC diagnostic pop
            pqxx::nontransaction(*connection_).exec(std::string(connectionSetup));
        });
    }

    pqxx::connection& raw()
    {
        return *connection_;
    }
    bool isOpen() const
    {
        return connection_->is_open();
    }

    const std::string& prepared(std::string_view statement)
    {
        const auto [entry, isNew] = names_.try_emplace(std::string(statement), fmt::format("s{}", names_.size()));
        if (isNew)
            connection_->prepare(entry->second, entry->first);
        return entry->second;
    }

private:
    std::unique_ptr<pqxx::connection> connection_;
    std::unordered_map<std::string, std::string> names_;
};

class OpenTransaction : public Transaction {
public:
    OpenTransaction(Connection& connection, Mode mode, const Scope& scope) : connection_(connection)
    {
        guarded([&] {
            if (mode == Mode::Read)
                work_ = std::make_unique<pqxx::transaction<pqxx::repeatable_read, pqxx::read_only>>(connection.raw());
            else
                work_ = std::make_unique<pqxx::work>(connection.raw());
        });
        const auto text = [](const std::optional<core::Uuid>& id) { return id ? core::toText(*id) : std::string(); };
        run(setScope, {text(scope.tenant), text(scope.organisation)});
    }

    Rows run(std::string_view statement, const Parameters& parameters) override
    {
        return guarded([&] {
            std::vector<const char*> values;
            values.reserve(parameters.size());
            for (const auto& parameter : parameters)
                values.push_back(parameter.text() ? parameter.text()->c_str() : nullptr);
            return Rows(std::make_shared<const pqxx::result>(
                work_->exec_prepared(connection_.prepared(statement), pqxx::prepare::make_dynamic_params(values))));
        });
    }

    void script(std::string_view statements) override
    {
        guarded([&] { work_->exec(std::string(statements)); });
    }

    bool attempt(const std::function<bool()>& work) override
    {
        script("SAVEPOINT attempt");
        bool keep = false;
        try {
            keep = work();
        } catch (const Unavailable&) {
            throw;
        } catch (...) {
            script("ROLLBACK TO SAVEPOINT attempt; RELEASE SAVEPOINT attempt");
            throw;
        }
        script(keep ? "RELEASE SAVEPOINT attempt" : "ROLLBACK TO SAVEPOINT attempt; RELEASE SAVEPOINT attempt");
        return keep;
    }

    void abandon() override { abandoned_ = true; }

    void finish()
    {
        guarded([&] {
            if (abandoned_)
                work_->abort();
            else
                work_->commit();
        });
    }

private:
    Connection& connection_;
    std::unique_ptr<pqxx::transaction_base> work_;
    bool abandoned_ = false;
};

namespace {

/// A connection that lay idle may have died since, when the database was restarted: nothing has been done on it yet,
/// so another takes its place.
std::unique_ptr<OpenTransaction> begin(std::unique_ptr<Connection>& connection, const DatabaseSettings& settings,
                                       Mode mode, const Scope& scope)
{
    try {
        return std::make_unique<OpenTransaction>(*connection, mode, scope);
    } catch (const Unavailable&) {
        connection = std::make_unique<Connection>(settings);
        return std::make_unique<OpenTransaction>(*connection, mode, scope);
    }
}

} // namespace

Database::Database(DatabaseSettings settings) : settings_(std::move(settings)) {}

Database::~Database() = default;

void Database::checkAnswer()
{
    transact(Mode::Read, {}, [](Transaction& transaction) { transaction.run("SELECT 1"); });
}

int Database::inUse() const
{
    const std::lock_guard lock(mutex_);
    return inUse_;
}

int Database::open() const
{
    const std::lock_guard lock(mutex_);
    return inUse_ + static_cast<int>(idle_.size());
}

std::unique_ptr<Connection> Database::borrow()
{
    {
        std::unique_lock lock(mutex_);
        if (!freed_.wait_for(lock, settings_.patience, [this] { return inUse_ < settings_.connections; }))
            throw Unavailable("all connections to the database are busy");
        ++inUse_;
        if (!idle_.empty()) {
            auto connection = std::move(idle_.back());
            idle_.pop_back();
            return connection;
        }
    }
    try {
        return std::make_unique<Connection>(settings_);
    } catch (...) {
        giveBack(nullptr);
        throw;
    }
}

void Database::giveBack(std::unique_ptr<Connection> connection)
{
    const std::lock_guard lock(mutex_);
    --inUse_;
    if (connection != nullptr && connection->isOpen())
        idle_.push_back(std::move(connection));
    freed_.notify_one();
}

void Database::runOnce(Mode mode, const Scope& scope, const std::function<void(Transaction&)>& work)
{
    auto connection = borrow();
    try {
        const auto transaction = begin(connection, settings_, mode, scope);
        work(*transaction);
        transaction->finish();
    } catch (const Unavailable&) {
        giveBack(nullptr);
        throw;
    } catch (...) {
        giveBack(std::move(connection));
        throw;
    }
    giveBack(std::move(connection));
}

void Database::run(Mode mode, const Scope& scope, const std::function<void(Transaction&)>& work)
{
    constexpr int attempts = 3;
    for (int attempt = 1;; ++attempt) {
        try {
            return runOnce(mode, scope, work);
        } catch (const Clash&) {
            if (attempt == attempts)
                throw;
        }
    }
}

} // namespace mitoyen::server::storage
