// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/integrity.h"

#include "sync/wire.h"

#include <algorithm>
#include <charconv>

namespace mitoyen::sync {

namespace {

/// The finalizer of SplitMix64 (Steele, Lea, Flood 2014): every bit of the input moves every bit of the output.
std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// Eight bytes at a time, least first on every machine.
std::uint64_t hashOf(std::string_view bytes)
{
    std::uint64_t hash = mixed(bytes.size() + 0x9e3779b97f4a7c15ULL);
    while (!bytes.empty()) {
        std::uint64_t word = 0;
        const auto some = std::min<std::size_t>(bytes.size(), 8);
        for (std::size_t at = 0; at < some; ++at)
            word |= std::uint64_t{static_cast<std::uint8_t>(bytes[at])} << (8 * at);
        hash = mixed((hash ^ word) + 0x9e3779b97f4a7c15ULL);
        bytes.remove_prefix(some);
    }
    return hash;
}

} // namespace

std::uint64_t rowHash(const core::Row& row, std::size_t columns, std::int64_t revision)
{
    WireWriter writer;
    writer.integer(revision);
    for (std::size_t column = 0; column < std::min(columns, row.size()); ++column)
        writer.value(row[column]);
    return hashOf(writer.take());
}

std::size_t bucketOf(const core::Uuid& record)
{
    return hashOf({reinterpret_cast<const char*>(record.bytes.data()), record.bytes.size()}) % bucketCount;
}

std::string hashText(std::uint64_t hash)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text(16, '0');
    for (std::size_t at = 16; at-- > 0; hash >>= 4)
        text[at] = digits[hash & 15];
    return text;
}

std::optional<std::uint64_t> parseHash(std::string_view text)
{
    std::uint64_t hash = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), hash, 16);
    if (text.size() != 16 || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return hash;
}

void TableTally::add(const schema::EntityDescription& entity, const core::Row& row, std::uint64_t hash)
{
    const auto column = entity.building();
    const auto* building = column ? std::get_if<core::Uuid>(&row[*column]) : nullptr;
    buildings[building != nullptr ? *building : core::Uuid{}].add(hash);
    buckets[bucketOf(std::get<core::Uuid>(row[0]))].add(hash);
}

void TableTally::add(const TableTally& more)
{
    for (const auto& [building, tally] : more.buildings)
        buildings[building].add(tally);
    for (std::size_t bucket = 0; bucket < bucketCount; ++bucket)
        buckets[bucket].add(more.buckets[bucket]);
}

} // namespace mitoyen::sync
