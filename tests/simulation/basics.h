// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "schema/column.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace mitoyen::simulation {

using Key = std::pair<const schema::EntityDescription*, core::Uuid>;

/// A promise was broken. Ends the run; the text says what, the trace how it came to it.
class Violation : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The power of one device goes. No std::exception, so that nothing on the way takes it for an error of its own.
struct PowerCut {};

/// All chance of a run comes from here: the same numbers on every machine.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next();
    /// 0 to sides - 1.
    std::size_t roll(std::size_t sides) { return static_cast<std::size_t>(next() % sides); }
    bool oneIn(std::size_t number) { return roll(number) == 0; }
    bool percent(std::size_t part) { return roll(100) < part; }
    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return least + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(most - least + 1));
    }

private:
    std::uint64_t state_;
};

/// Everything that happens, in order, as a hash; and the last lines of it for people.
class Trace {
public:
    explicit Trace(bool aloud) : aloud_(aloud) {}
    void note(std::int64_t time, std::string_view text);
    void bytes(std::string_view bytes);
    std::uint64_t hash() const { return hash_; }
    std::string recent() const;

private:
    void mix(std::string_view bytes);
    std::uint64_t hash_ = 14695981039346656037ULL;
    std::deque<std::string> lines_;
    bool aloud_;
};

/// Virtual time and what is due. Milliseconds from the start of the run.
class Events {
public:
    std::int64_t now() const { return now_; }
    void at(std::int64_t time, std::function<void()> act);
    /// Everything due by then, in order. May be called from within something due: so other devices act while one waits
    /// for the network.
    void runUntil(std::int64_t time);
    void runAll();

private:
    std::int64_t now_ = 0;
    std::uint64_t number_ = 0;
    std::map<std::pair<std::int64_t, std::uint64_t>, std::function<void()>> due_;
};

/// "expense 0198…ab12", for messages.
std::string named(const Key& key);
std::string shown(const core::Value& value);

} // namespace mitoyen::simulation
