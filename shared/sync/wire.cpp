// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/wire.h"

#include <cstring>

namespace mitoyen::sync {

namespace {
enum Kind : char { Nothing = 0, Integer = 1, Text = 2, Identifier = 3 };
}

void WireWriter::number(std::uint64_t value)
{
    while (value >= 0x80) {
        bytes_ += static_cast<char>(value | 0x80);
        value >>= 7;
    }
    bytes_ += static_cast<char>(value);
}

void WireWriter::integer(std::int64_t value)
{
    number(static_cast<std::uint64_t>(value) << 1 ^ static_cast<std::uint64_t>(value >> 63));
}

void WireWriter::text(std::string_view bytes)
{
    number(bytes.size());
    bytes_ += bytes;
}

void WireWriter::uuid(const core::Uuid& id)
{
    bytes_.append(reinterpret_cast<const char*>(id.bytes.data()), id.bytes.size());
}

void WireWriter::uuids(const std::vector<core::Uuid>& ids)
{
    number(ids.size());
    for (const auto& id : ids)
        uuid(id);
}

void WireWriter::value(const core::Value& value)
{
    if (const auto* held = std::get_if<std::int64_t>(&value)) {
        bytes_ += Integer;
        integer(*held);
    } else if (const auto* words = std::get_if<std::string>(&value)) {
        bytes_ += Text;
        text(*words);
    } else if (const auto* id = std::get_if<core::Uuid>(&value)) {
        bytes_ += Identifier;
        uuid(*id);
    } else {
        bytes_ += Nothing;
    }
}

void WireWriter::row(const core::Row& row, std::size_t columns)
{
    for (std::size_t i = 0; i < columns; ++i)
        value(row[i]);
}

std::uint64_t WireReader::number()
{
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64 && !rest_.empty(); shift += 7) {
        const auto byte = static_cast<std::uint8_t>(rest_.front());
        rest_.remove_prefix(1);
        if (shift == 63 && byte > 1)
            break;
        value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0)
            return failed_ ? 0 : value;
    }
    failed_ = true;
    return 0;
}

std::int64_t WireReader::integer()
{
    const auto coded = number();
    return static_cast<std::int64_t>(coded >> 1 ^ (0 - (coded & 1)));
}

std::string_view WireReader::text()
{
    const auto length = number();
    if (failed_ || length > rest_.size()) {
        failed_ = true;
        return {};
    }
    const auto bytes = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return bytes;
}

core::Uuid WireReader::uuid()
{
    core::Uuid id;
    if (failed_ || rest_.size() < id.bytes.size()) {
        failed_ = true;
        return id;
    }
    std::memcpy(id.bytes.data(), rest_.data(), id.bytes.size());
    rest_.remove_prefix(id.bytes.size());
    return id;
}

std::vector<core::Uuid> WireReader::uuids()
{
    std::vector<core::Uuid> ids;
    for (auto left = count(sizeof(core::Uuid::bytes)); left > 0 && !failed_; --left)
        ids.push_back(uuid());
    return ids;
}

core::Value WireReader::value()
{
    if (failed_ || rest_.empty()) {
        failed_ = true;
        return {};
    }
    const char kind = rest_.front();
    rest_.remove_prefix(1);
    switch (kind) {
    case Nothing: return {};
    case Integer: return integer();
    case Text: return std::string(text());
    case Identifier: return uuid();
    default: failed_ = true; return {};
    }
}

std::size_t WireReader::count(std::size_t least)
{
    const auto announced = number();
    if (failed_ || announced > rest_.size() / (least == 0 ? 1 : least)) {
        failed_ = true;
        return 0;
    }
    return static_cast<std::size_t>(announced);
}

} // namespace mitoyen::sync
