// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "schema/cell.h"
#include "schema/column.h"

#include <tuple>

namespace mitoyen::schema {

/// The one description of an entity: specialise with `table`, `fields` and, where they apply, `fact`, `recordClass`,
/// `naturalKey`, `display`, `since`, `check`.
template <class E> struct Schema;

/// A member of an entity and what the rest of the house must know of it.
template <class E, class M> struct Field {
    M E::*member;
    Column column;

    constexpr Field references(std::string_view table) const
    {
        return with([&](Column& c) { c.references = table; });
    }
    constexpr Field searchable() const
    {
        return with([](Column& c) { c.searchable = true; });
    }
    constexpr Field personal(Personal kind) const
    {
        return with([&](Column& c) { c.personal = kind; });
    }
    constexpr Field since(int version) const
    {
        return with([&](Column& c) { c.since = version; });
    }
    /// A text that may not be blank.
    constexpr Field required() const
    {
        return with([](Column& c) { c.required = true; });
    }
    constexpr Field atLeast(std::int64_t number) const
    {
        return with([&](Column& c) { c.minimum = number; });
    }
    constexpr Field atMost(std::int64_t number) const
    {
        return with([&](Column& c) { c.maximum = number; });
    }
    constexpr Field longest(std::size_t bytes) const
    {
        return with([&](Column& c) { c.longest = bytes; });
    }
    /// Clashes together with the other columns of the group.
    constexpr Field together(std::string_view group) const
    {
        return with([&](Column& c) { c.together = group; });
    }
    /// Changed by this command alone, never by a patch.
    constexpr Field onlyBy(std::string_view command) const
    {
        return with([&](Column& c) { c.command = command; });
    }
    constexpr Field fixed() const
    {
        return with([](Column& c) { c.fixed = true; });
    }
    /// Looked up by value, so that it has an index of its own.
    constexpr Field indexed() const
    {
        return with([](Column& c) { c.indexed = true; });
    }
    constexpr Field headings(std::string_view names) const
    {
        return with([&](Column& c) { c.headings = names; });
    }

private:
    template <class F> constexpr Field with(F change) const
    {
        Field copy = *this;
        change(copy.column);
        return copy;
    }
};

template <class T> struct IsOptional : std::false_type {};
template <class T> struct IsOptional<std::optional<T>> : std::true_type {};

template <class T> constexpr std::span<const std::string_view> wordsOf()
{
    if constexpr (std::is_enum_v<T>)
        return Words<T>::all;
    else
        return {};
}
template <class T> struct Unwrapped {
    using type = T;
};
template <class T> struct Unwrapped<std::optional<T>> {
    using type = T;
};

template <class E, class M> constexpr Field<E, M> field(std::string_view name, M E::*member)
{
    Column column;
    column.name = name;
    column.kind = Cell<M>::kind;
    column.nullable = IsOptional<M>::value;
    column.words = wordsOf<typename Unwrapped<M>::type>();
    if (column.kind == ColumnKind::List)
        column.longest = 4u << 20;
    if (column.kind == ColumnKind::Money) {
        column.minimum = -core::Money::limit;
        column.maximum = core::Money::limit;
    }
    return {member, column};
}

/// The storage form of a record.
template <class E> core::Row toRow(const E& record)
{
    core::Row row;
    std::apply(
        [&](const auto&... f) {
            row.reserve(sizeof...(f));
            (row.push_back(Cell<std::remove_cvref_t<decltype(record.*(f.member))>>::to(record.*(f.member))), ...);
        },
        Schema<E>::fields);
    return row;
}

/// The record of a row. Error row_damaged names the column whose value has another shape.
template <class E> core::Result<E> fromRow(const core::Row& row)
{
    E record{};
    std::size_t at = 0;
    std::string_view damaged;
    std::apply(
        [&](const auto&... f) {
            const auto take = [&](const auto& one) {
                using M = std::remove_cvref_t<decltype(record.*(one.member))>;
                if (at >= row.size() || !Cell<M>::from(row[at], record.*(one.member)))
                    damaged = damaged.empty() ? one.column.name : damaged;
                ++at;
            };
            (take(f), ...);
        },
        Schema<E>::fields);
    if (!damaged.empty())
        return core::Error{"row_damaged",
                           "A stored " + std::string(Schema<E>::table) + " has an unreadable " + std::string(damaged) +
                               ".",
                           {{}, 0, std::string(damaged)}};
    return record;
}

/// The type-erased description, made once.
template <class E> const EntityDescription& description()
{
    static const EntityDescription made = [] {
        EntityDescription entity;
        entity.table = Schema<E>::table;
        if constexpr (requires { Schema<E>::fact; })
            entity.fact = Schema<E>::fact;
        if constexpr (requires { Schema<E>::recordClass; })
            entity.recordClass = Schema<E>::recordClass;
        if constexpr (requires { Schema<E>::since; })
            entity.since = Schema<E>::since;
        if constexpr (requires { Schema<E>::naturalKey; })
            entity.naturalKey = Schema<E>::naturalKey;
        if constexpr (requires { Schema<E>::display; })
            entity.display = Schema<E>::display;
        if constexpr (requires(const E& record) { Schema<E>::check(record); })
            entity.check = [](const core::Row& row) -> core::Result<void> {
                const auto record = fromRow<E>(row);
                return record ? Schema<E>::check(*record) : core::Result<void>(record.error());
            };
        const core::Row initial = toRow(E{});
        std::apply([&](const auto&... f) { (entity.columns.push_back(f.column), ...); }, Schema<E>::fields);
        for (std::size_t i = 0; i < entity.columns.size(); ++i)
            entity.columns[i].initial = initial[i];
        return entity;
    }();
    return made;
}

} // namespace mitoyen::schema
