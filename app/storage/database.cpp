// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/database.h"

#include "core/require.h"

#include <sqlite3.h>

#include <cstring>

namespace mitoyen::storage {

bool DatabaseError::isDiskFull() const
{
    return (code_ & 0xff) == SQLITE_FULL || code_ == SQLITE_IOERR_WRITE || code_ == SQLITE_IOERR_FSYNC ||
        code_ == SQLITE_IOERR_SHMSIZE;
}

bool DatabaseError::isDamaged() const
{
    const int primary = code_ & 0xff;
    return primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB;
}

bool DatabaseError::isConstraint() const
{
    return (code_ & 0xff) == SQLITE_CONSTRAINT;
}

Statement::Statement(Database& database, sqlite3_stmt* statement, bool* busy)
    : database_(database),
      statement_(statement),
      busy_(busy)
{
    *busy_ = true;
}

Statement::Statement(Statement&& other) noexcept
    : database_(other.database_),
      statement_(other.statement_),
      busy_(other.busy_)
{
    other.statement_ = nullptr;
}

Statement::~Statement()
{
    if (statement_ == nullptr)
        return;
    reset();
    *busy_ = false;
}

Statement& Statement::bind(int parameter, std::int64_t number)
{
    if (sqlite3_bind_int64(statement_, parameter, number) != SQLITE_OK)
        database_.fail("bind");
    return *this;
}

Statement& Statement::bind(int parameter, std::string_view text)
{
    if (sqlite3_bind_text64(statement_, parameter, text.data() == nullptr ? "" : text.data(), text.size(),
                            SQLITE_TRANSIENT, SQLITE_UTF8) != SQLITE_OK)
        database_.fail("bind");
    return *this;
}

Statement& Statement::bind(int parameter, const core::Uuid& id)
{
    if (sqlite3_bind_blob(statement_, parameter, id.bytes.data(), static_cast<int>(id.bytes.size()),
                          SQLITE_TRANSIENT) != SQLITE_OK)
        database_.fail("bind");
    return *this;
}

Statement& Statement::bind(int parameter, const core::Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return bind(parameter, *number);
    if (const auto* text = std::get_if<std::string>(&value))
        return bind(parameter, std::string_view(*text));
    if (const auto* id = std::get_if<core::Uuid>(&value))
        return bind(parameter, *id);
    return bindNull(parameter);
}

Statement& Statement::bindBlob(int parameter, std::string_view bytes)
{
    if (sqlite3_bind_blob64(statement_, parameter, bytes.data() == nullptr ? "" : bytes.data(), bytes.size(),
                            SQLITE_TRANSIENT) != SQLITE_OK)
        database_.fail("bind");
    return *this;
}

Statement& Statement::bindNull(int parameter)
{
    if (sqlite3_bind_null(statement_, parameter) != SQLITE_OK)
        database_.fail("bind");
    return *this;
}

bool Statement::step()
{
    const int result = sqlite3_step(statement_);
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        database_.fail(sqlite3_sql(statement_));
    return false;
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(statement_, column);
}

std::string Statement::text(int column) const
{
    return std::string(bytes(column));
}

std::string_view Statement::bytes(int column) const
{
    const void* data = sqlite3_column_blob(statement_, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
    return data == nullptr ? std::string_view{} : std::string_view(static_cast<const char*>(data), size);
}

core::Uuid Statement::uuid(int column) const
{
    core::Uuid id;
    const auto data = bytes(column);
    if (data.size() == id.bytes.size())
        std::memcpy(id.bytes.data(), data.data(), data.size());
    return id;
}

core::Value Statement::value(int column) const
{
    switch (sqlite3_column_type(statement_, column)) {
    case SQLITE_INTEGER: return integer(column);
    case SQLITE_TEXT: return text(column);
    case SQLITE_BLOB: return uuid(column);
    default: return {};
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

int Statement::columns() const
{
    return sqlite3_column_count(statement_);
}

std::string Statement::columnName(int column) const
{
    return sqlite3_column_name(statement_, column);
}

Database::Database(const std::string& path, const DatabaseKey& key, Mode mode)
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (mode == Mode::Create ? SQLITE_OPEN_CREATE : 0);
    if (sqlite3_open_v2(path.c_str(), &handle_, flags, nullptr) != SQLITE_OK) {
        const int code = handle_ != nullptr ? sqlite3_extended_errcode(handle_) : SQLITE_NOMEM;
        const std::string text = handle_ != nullptr ? sqlite3_errmsg(handle_) : "out of memory";
        sqlite3_close(handle_);
        throw DatabaseError(code, text);
    }
    sqlite3_extended_result_codes(handle_, 1);
    sqlite3_busy_timeout(handle_, 5000);
    // Without this SQLCipher writes its warnings to standard error before any key is set.
    execute("PRAGMA cipher_log_level = NONE");
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string raw = "x'";
    for (const auto byte : key) {
        raw += digits[byte >> 4];
        raw += digits[byte & 15];
    }
    raw += "'";
    if (sqlite3_key(handle_, raw.data(), static_cast<int>(raw.size())) != SQLITE_OK)
        fail("key");
    std::memset(raw.data(), 0, raw.size());
}

Database::~Database()
{
    for (auto& [sql, cached] : cache_)
        sqlite3_finalize(cached->statement);
    sqlite3_close(handle_);
}

void Database::execute(const std::string& sql)
{
    if (sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(sql);
}

Statement Database::prepare(std::string_view sql)
{
    auto& cached = cache_[std::string(sql)];
    if (!cached) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement,
                               nullptr) != SQLITE_OK) {
            cache_.erase(std::string(sql));
            fail(sql);
        }
        cached = std::make_unique<Cached>();
        cached->statement = statement;
    }
    core::require(!cached->busy, "a statement is used inside itself");
    return {*this, cached->statement, &cached->busy};
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(handle_);
}

std::int64_t Database::lastInsertedRow() const
{
    return sqlite3_last_insert_rowid(handle_);
}

void Database::fail(std::string_view doing)
{
    throw DatabaseError(sqlite3_extended_errcode(handle_),
                        std::string(sqlite3_errmsg(handle_)) + " (" + std::string(doing.substr(0, 200)) + ")");
}

Transaction::Transaction(Database& database) : database_(database)
{
    database_.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!open_)
        return;
    database_.forgetWords();
    if (sqlite3_get_autocommit(database_.handle()) != 0)
        return;
    sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    database_.execute("COMMIT");
    open_ = false;
}

} // namespace mitoyen::storage
