// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/value.h"

#include <array>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace mitoyen::storage {

/// The 256-bit key of a replica, as SQLCipher takes it raw.
using DatabaseKey = std::array<std::uint8_t, 32>;

/// What the machine can cause: disk full, damaged page, a broken statement. `code` is SQLite's extended result code.
class DatabaseError : public std::runtime_error {
public:
    DatabaseError(int code, const std::string& text) : std::runtime_error(text), code_(code) {}
    int code() const { return code_; }
    bool isDiskFull() const;
    bool isDamaged() const;
    /// The name given to RAISE(ABORT, …) by a trigger, when that is what failed.
    bool isConstraint() const;

private:
    int code_;
};

class Database;

/// A prepared statement lent by the database's cache: resets itself when it goes. Parameters count from 1, columns
/// from 0.
class Statement {
public:
    Statement(Database& database, sqlite3_stmt* statement, bool* busy);
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    Statement& bind(int parameter, std::int64_t number);
    Statement& bind(int parameter, std::string_view text);
    Statement& bind(int parameter, const std::string& text) { return bind(parameter, std::string_view(text)); }
    Statement& bind(int parameter, const core::Uuid& id);
    Statement& bind(int parameter, const core::Value& value);
    Statement& bindBlob(int parameter, std::string_view bytes);
    Statement& bindNull(int parameter);

    /// True while there is a row.
    bool step();
    /// Runs a statement that returns nothing and makes it ready for the next binding.
    void run();
    void reset();

    std::int64_t integer(int column) const;
    std::string text(int column) const;
    std::string_view bytes(int column) const;
    core::Uuid uuid(int column) const;
    core::Value value(int column) const;
    bool isNull(int column) const;
    int columns() const;
    std::string columnName(int column) const;

private:
    Database& database_;
    sqlite3_stmt* statement_;
    bool* busy_;
};

/// One SQLCipher connection, used by one thread. WAL, synchronous=FULL: "saved" means on the disk.
class Database {
public:
    enum class Mode { Create, Open };

    /// Throws DatabaseError; a wrong key or a damaged first page shows in the first read, not here.
    Database(const std::string& path, const DatabaseKey& key, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void execute(const std::string& sql);
    /// From the cache of prepared statements; the text is the cache's key.
    Statement prepare(std::string_view sql);
    std::int64_t changes() const;
    std::int64_t lastInsertedRow() const;
    sqlite3* handle() { return handle_; }
    [[noreturn]] void fail(std::string_view doing);

    /// Whether this connection meets the word for the first time: spares the search's vocabulary a vain write for
    /// every word of every row. Forgotten when a transaction is rolled back.
    bool rememberWord(std::string_view word) { return words_.emplace(word).second; }
    void forgetWords() { words_.clear(); }

private:
    struct Cached {
        sqlite3_stmt* statement = nullptr;
        bool busy = false;
    };
    sqlite3* handle_ = nullptr;
    std::unordered_map<std::string, std::unique_ptr<Cached>> cache_;
    std::unordered_set<std::string> words_;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& database_;
    bool open_ = true;
};

} // namespace mitoyen::storage
