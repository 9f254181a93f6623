// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/value.h"
#include "schema/column.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pqxx {
class result;
}

namespace mitoyen::server::storage {

/// Raw bytes, in a bytea column.
struct Bytes {
    std::string_view bytes;
};

/// One parameter of a statement, in PostgreSQL's text form.
class Parameter {
public:
    Parameter(std::nullopt_t) {}
    Parameter(std::int64_t number) : text_(std::to_string(number)) {}
    Parameter(int number) : text_(std::to_string(number)) {}
    /// Well-formed UTF-8 without NUL, or PostgreSQL refuses it. Throws Failure for a NUL, which would cut the text.
    Parameter(std::string_view text);
    Parameter(const std::string& text) : Parameter(std::string_view(text)) {}
    Parameter(const char* text) : Parameter(std::string_view(text)) {}
    Parameter(const core::Uuid& id) : text_(core::toText(id)) {}
    Parameter(Bytes bytes);
    Parameter(const core::Value& value);
    template <class T> Parameter(const std::optional<T>& value)
    {
        if (value)
            *this = Parameter(*value);
    }

    /// An array of the same: '{…}'.
    static Parameter array(std::span<const Parameter> elements);

    const std::optional<std::string>& text() const { return text_; }

private:
    std::optional<std::string> text_;
};

using Parameters = std::vector<Parameter>;

/// One row of an answer; columns by position from 0. Reading a NULL as a value throws Failure.
class Row {
public:
    bool isNull(int column) const;
    std::string_view text(int column) const;
    std::int64_t number(int column) const;
    bool yes(int column) const;
    core::Uuid id(int column) const;
    std::optional<core::Uuid> optionalId(int column) const;
    std::string bytes(int column) const;
    /// A cell in its storage form.
    core::Value value(int column, schema::ColumnKind kind) const;

private:
    friend class Rows;
    Row(std::shared_ptr<const pqxx::result> result, int number) : result_(std::move(result)), number_(number) {}
    std::shared_ptr<const pqxx::result> result_;
    int number_;
};

/// What a statement answered.
class Rows {
public:
    explicit Rows(std::shared_ptr<const pqxx::result> result);
    int size() const { return size_; }
    bool empty() const { return size_ == 0; }
    Row operator[](int number) const;
    /// Rows a statement without answer wrote.
    std::int64_t affected() const;

    class Iterator {
    public:
        Iterator(const Rows& rows, int number) : rows_(&rows), number_(number) {}
        Row operator*() const { return (*rows_)[number_]; }
        Iterator& operator++()
        {
            ++number_;
            return *this;
        }
        bool operator!=(const Iterator& other) const { return number_ != other.number_; }

    private:
        const Rows* rows_;
        int number_;
    };
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size_}; }

private:
    std::shared_ptr<const pqxx::result> result_;
    int size_;
};

} // namespace mitoyen::server::storage
