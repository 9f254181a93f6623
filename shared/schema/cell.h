// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/fraction.h"
#include "core/money.h"
#include "core/value.h"
#include "schema/column.h"
#include "schema/list.h"

#include <array>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace mitoyen::schema {

/// The words of an enum, in the order of its enumerators: specialise with
/// `static constexpr std::array<std::string_view, N> all`. The words are what databases, wire and CLI show.
template <class E> struct Words;

template <class E> std::string_view toWord(E value)
{
    return Words<E>::all[static_cast<std::size_t>(value)];
}

template <class E> std::optional<E> fromWord(std::string_view word)
{
    for (std::size_t i = 0; i < Words<E>::all.size(); ++i)
        if (Words<E>::all[i] == word)
            return static_cast<E>(i);
    return std::nullopt;
}

/// How one C++ type lies in a cell: `kind`, `to` and `from` (false when the value has another shape).
template <class T> struct Cell;

template <> struct Cell<std::string> {
    static constexpr auto kind = ColumnKind::Text;
    static core::Value to(const std::string& text) { return text; }
    static bool from(const core::Value& value, std::string& text)
    {
        const auto* held = std::get_if<std::string>(&value);
        if (held != nullptr)
            text = *held;
        return held != nullptr;
    }
};

template <> struct Cell<std::int64_t> {
    static constexpr auto kind = ColumnKind::Integer;
    static core::Value to(std::int64_t number) { return number; }
    static bool from(const core::Value& value, std::int64_t& number)
    {
        const auto* held = std::get_if<std::int64_t>(&value);
        if (held != nullptr)
            number = *held;
        return held != nullptr;
    }
};

template <> struct Cell<bool> {
    static constexpr auto kind = ColumnKind::Boolean;
    static core::Value to(bool yes) { return std::int64_t{yes}; }
    static bool from(const core::Value& value, bool& yes)
    {
        const auto* held = std::get_if<std::int64_t>(&value);
        if (held == nullptr || *held < 0 || *held > 1)
            return false;
        yes = *held == 1;
        return true;
    }
};

template <> struct Cell<core::Money> {
    static constexpr auto kind = ColumnKind::Money;
    static core::Value to(core::Money amount) { return amount.cents; }
    static bool from(const core::Value& value, core::Money& amount)
    {
        return Cell<std::int64_t>::from(value, amount.cents);
    }
};

template <> struct Cell<core::Date> {
    static constexpr auto kind = ColumnKind::Date;
    static core::Value to(core::Date date) { return core::toIso(date); }
    static bool from(const core::Value& value, core::Date& date)
    {
        const auto* held = std::get_if<std::string>(&value);
        if (held == nullptr)
            return false;
        const auto parsed = core::parseIsoDate(*held);
        if (parsed)
            date = *parsed;
        return parsed.ok();
    }
};

template <> struct Cell<core::Instant> {
    static constexpr auto kind = ColumnKind::Instant;
    static core::Value to(core::Instant instant) { return instant.milliseconds; }
    static bool from(const core::Value& value, core::Instant& instant)
    {
        return Cell<std::int64_t>::from(value, instant.milliseconds);
    }
};

template <> struct Cell<core::Fraction> {
    static constexpr auto kind = ColumnKind::Text;
    static core::Value to(const core::Fraction& part) { return core::toText(part); }
    static bool from(const core::Value& value, core::Fraction& part)
    {
        const auto* held = std::get_if<std::string>(&value);
        if (held == nullptr)
            return false;
        const auto parsed = core::parseFraction(*held);
        if (parsed)
            part = *parsed;
        return parsed.ok();
    }
};

template <> struct Cell<core::Uuid> {
    static constexpr auto kind = ColumnKind::Uuid;
    static core::Value to(const core::Uuid& id) { return id; }
    static bool from(const core::Value& value, core::Uuid& id)
    {
        const auto* held = std::get_if<core::Uuid>(&value);
        if (held != nullptr)
            id = *held;
        return held != nullptr;
    }
};

template <class E> struct Cell<core::Id<E>> {
    static constexpr auto kind = ColumnKind::Uuid;
    static core::Value to(const core::Id<E>& id) { return id.uuid; }
    static bool from(const core::Value& value, core::Id<E>& id) { return Cell<core::Uuid>::from(value, id.uuid); }
};

template <class E>
requires std::is_enum_v<E>
struct Cell<E> {
    static constexpr auto kind = ColumnKind::Word;
    static core::Value to(E word) { return std::string(toWord(word)); }
    static bool from(const core::Value& value, E& word)
    {
        const auto* held = std::get_if<std::string>(&value);
        if (held == nullptr)
            return false;
        const auto found = fromWord<E>(*held);
        if (found)
            word = *found;
        return found.has_value();
    }
};

template <class T> struct Cell<std::optional<T>> {
    static constexpr auto kind = Cell<T>::kind;
    static core::Value to(const std::optional<T>& value) { return value ? Cell<T>::to(*value) : core::Value{}; }
    static bool from(const core::Value& value, std::optional<T>& out)
    {
        if (core::isNull(value)) {
            out.reset();
            return true;
        }
        T held{};
        if (!Cell<T>::from(value, held))
            return false;
        out = std::move(held);
        return true;
    }
};

/// The members of a list's element: specialise with `static constexpr auto items = std::tuple{item("unit", …), …}`.
template <class T> struct ListElement;

template <class T, class M> struct Item {
    std::string_view name;
    M T::*member;
};

template <class T, class M> constexpr Item<T, M> item(std::string_view name, M T::*member)
{
    return {name, member};
}

template <class T> struct Cell<std::vector<T>> {
    static constexpr auto kind = ColumnKind::List;
    static core::Value to(const std::vector<T>& elements)
    {
        ListWriter writer;
        for (const auto& element : elements) {
            writer.beginElement();
            std::apply([&](const auto&... i) { (put(writer, i, element), ...); }, ListElement<T>::items);
            writer.endElement();
        }
        return writer.finish();
    }
    static bool from(const core::Value& value, std::vector<T>& elements)
    {
        const auto* text = std::get_if<std::string>(&value);
        if (text == nullptr)
            return false;
        const auto read = readList(*text);
        if (!read)
            return false;
        elements.clear();
        elements.reserve(read->size());
        for (const auto& cells : *read) {
            T element{};
            const bool whole =
                std::apply([&](const auto&... i) { return (take(cells, i, element) && ...); }, ListElement<T>::items);
            if (!whole)
                return false;
            elements.push_back(std::move(element));
        }
        return true;
    }

private:
    template <class M> static void put(ListWriter& writer, const Item<T, M>& i, const T& element)
    {
        writer.put(i.name, Cell<M>::to(element.*(i.member)));
    }
    template <class M> static bool take(const ListCells& cells, const Item<T, M>& i, T& element)
    {
        for (const auto& [name, value] : cells) {
            if (name != i.name)
                continue;
            if constexpr (Cell<M>::kind == ColumnKind::Uuid) {
                const auto* text = std::get_if<std::string>(&value);
                const auto id = text != nullptr ? core::parseUuid(*text) : core::Result<core::Uuid>(core::Uuid{});
                return id.ok() && Cell<M>::from(text != nullptr ? core::Value{*id} : value, element.*(i.member));
            } else {
                return Cell<M>::from(value, element.*(i.member));
            }
        }
        return true;
    }
};

} // namespace mitoyen::schema
