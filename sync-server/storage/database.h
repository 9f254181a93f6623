// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "storage/failure.h"
#include "storage/row.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace mitoyen::server::storage {

class Connection;

/// Whose rows a transaction may see: row-level security goes by it. What is not named is not seen.
struct Scope {
    std::optional<core::Uuid> tenant;
    std::optional<core::Uuid> organisation;
};

enum class Mode {
    Read, ///< one snapshot for all statements (repeatable read), no writes
    Write,
};

/// A transaction that is open. Every failure of a statement is thrown as Failure.
class Transaction {
public:
    virtual ~Transaction() = default;
    /// `statement` is prepared once per connection: pass constants or texts derived from an entity's description.
    virtual Rows run(std::string_view statement, const Parameters& parameters = {}) = 0;
    /// For statements that answer nothing and stand alone: DDL, several at once. No parameters.
    virtual void script(std::string_view statements) = 0;
    /// What `work` wrote stays only when it returns true and throws nothing; the transaction goes on either way.
    virtual bool attempt(const std::function<bool()>& work) = 0;
    /// Nothing of this transaction will stay, though the work ends well.
    virtual void abandon() = 0;
};

struct DatabaseSettings {
    std::string connection; ///< libpq connection string without password
    std::string password; ///< empty: none
    int connections = 10;
    std::chrono::milliseconds patience{5000}; ///< for a free connection
};

/// The connection string with its password, and the name the database's lists show.
std::string connectionText(const DatabaseSettings& settings);

/// A pool of connections. Usable from all threads.
class Database {
public:
    explicit Database(DatabaseSettings settings);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs `work` in one transaction and commits. An exception rolls back and goes on its way; a clash with another
    /// transaction (serialization failure, deadlock) runs `work` again, up to three times, so it must have no other
    /// effect than its statements. Returns what `work` returns.
    template <class Work> auto transact(Mode mode, const Scope& scope, Work&& work)
    {
        using Answer = std::invoke_result_t<Work, Transaction&>;
        if constexpr (std::is_void_v<Answer>) {
            run(mode, scope, [&](Transaction& transaction) { work(transaction); });
        } else {
            std::optional<Answer> answer;
            run(mode, scope, [&](Transaction& transaction) { answer.emplace(work(transaction)); });
            return *std::move(answer);
        }
    }

    /// Throws Unavailable when the database does not answer.
    void checkAnswer();

    int inUse() const;
    int open() const;

private:
    void run(Mode mode, const Scope& scope, const std::function<void(Transaction&)>& work);
    void runOnce(Mode mode, const Scope& scope, const std::function<void(Transaction&)>& work);
    std::unique_ptr<Connection> borrow();
    void giveBack(std::unique_ptr<Connection> connection);

    DatabaseSettings settings_;
    mutable std::mutex mutex_;
    std::condition_variable freed_;
    std::vector<std::unique_ptr<Connection>> idle_;
    int inUse_ = 0;
};

} // namespace mitoyen::server::storage
