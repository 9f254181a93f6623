// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/require.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace mitoyen::core {

/// The place an error speaks of: a file as its user named it, a line counted from 1, a column or field.
struct Where {
    std::string file;
    int line = 0;
    std::string field;
    bool operator==(const Where&) const = default;
};

/// What a user, a file or a peer can cause. `code` is a stable snake_case word, the same on screen, in JSON and
/// in HTTP bodies; `text` is the English sentence with what happened and what to do, quoting the input.
struct Error {
    std::string code;
    std::string text;
    Where where;
    bool operator==(const Error&) const = default;
};

/// A value or an Error. Reading the value of a failed result is a bug and stops the program.
template <class T = void> class [[nodiscard]] Result {
public:
    Result(T value) : content_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : content_(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return content_.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T& value() const&
    {
        require(ok(), "value of a failed result");
        return *std::get_if<0>(&content_);
    }
    T& value() &
    {
        require(ok(), "value of a failed result");
        return *std::get_if<0>(&content_);
    }
    /// By value, so that `for (const auto& part : parts().value())` does not look into a result that is gone.
    T value() &&
    {
        require(ok(), "value of a failed result");
        return std::move(*std::get_if<0>(&content_));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const Error& error() const&
    {
        require(!ok(), "error of a good result");
        return *std::get_if<1>(&content_);
    }
    Error error() &&
    {
        require(!ok(), "error of a good result");
        return std::move(*std::get_if<1>(&content_));
    }

private:
    std::variant<T, Error> content_;
};

/// Done, or an Error.
template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {}

    bool ok() const { return !error_.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error& error() const&
    {
        require(!ok(), "error of a good result");
        return *error_;
    }
    Error error() &&
    {
        require(!ok(), "error of a good result");
        return std::move(*error_);
    }

private:
    std::optional<Error> error_;
};

} // namespace mitoyen::core
