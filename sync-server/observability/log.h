// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "crypto/random.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace mitoyen::server::observability {

enum class Level { Debug, Info, Warning, Error };

/// "debug", "info", "warning", "error".
std::string_view word(Level level);

/// One line of JSON per event, on stderr unless a sink is given: {"time","level","event",…}. Never pass a secret,
/// a body, a name of a person or a query: what is logged is kept for months.
class Log {
public:
    using Value = std::variant<std::int64_t, std::string_view>;
    using Fields = std::initializer_list<std::pair<std::string_view, Value>>;
    using Sink = std::function<void(std::string_view line)>;

    Log(Level least, crypto::Clock clock, Sink sink = {});

    void write(Level level, std::string_view event, Fields fields = {});

private:
    Level least_;
    crypto::Clock clock_;
    Sink sink_;
    std::mutex mutex_;
};

/// Quoted and escaped; what is no UTF-8 becomes U+FFFD.
void appendJsonText(std::string& out, std::string_view text);

} // namespace mitoyen::server::observability
