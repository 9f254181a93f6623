// SPDX-License-Identifier: AGPL-3.0-or-later
#include "simulation/basics.h"

#include <cstdio>

namespace mitoyen::simulation {

/// SplitMix64: every state gives a good number, so that neighbouring seeds are strangers.
std::uint64_t Dice::next()
{
    auto mixed = state_ += 0x9e3779b97f4a7c15ULL;
    mixed = (mixed ^ mixed >> 30) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ mixed >> 27) * 0x94d049bb133111ebULL;
    return mixed ^ mixed >> 31;
}

void Trace::mix(std::string_view bytes)
{
    for (const auto byte : bytes) {
        hash_ ^= static_cast<unsigned char>(byte);
        hash_ *= 1099511628211ULL;
    }
}

void Trace::bytes(std::string_view bytes)
{
    mix(bytes);
}

void Trace::note(std::int64_t time, std::string_view text)
{
    const std::string line = std::to_string(time) + " " + std::string(text);
    mix(line);
    if (aloud_)
        std::fprintf(stderr, "%s\n", line.c_str());
    lines_.push_back(line);
    if (lines_.size() > 40)
        lines_.pop_front();
}

std::string Trace::recent() const
{
    std::string text;
    for (const auto& line : lines_)
        text += "  " + line + "\n";
    return text;
}

void Events::at(std::int64_t time, std::function<void()> act)
{
    due_.emplace(std::pair{std::max(time, now_), ++number_}, std::move(act));
}

void Events::runUntil(std::int64_t time)
{
    while (!due_.empty() && due_.begin()->first.first <= time) {
        const auto first = due_.begin();
        now_ = std::max(now_, first->first.first);
        const auto act = std::move(first->second);
        due_.erase(first);
        act();
    }
    now_ = std::max(now_, time);
}

void Events::runAll()
{
    while (!due_.empty())
        runUntil(due_.rbegin()->first.first);
}

std::string named(const Key& key)
{
    if (key.first == nullptr)
        return "nothing";
    const auto id = core::toText(key.second);
    return std::string(key.first->table) + " " + id.substr(id.size() - 6);
}

std::string shown(const core::Value& value)
{
    return core::isNull(value) ? "(nothing)" : "\"" + core::toText(value).substr(0, 80) + "\"";
}

} // namespace mitoyen::simulation
