// SPDX-License-Identifier: AGPL-3.0-or-later
#include "observability/log.h"

#include "core/text.h"

#include <fmt/format.h>

#include <cstdio>

namespace mitoyen::server::observability {

std::string_view word(Level level)
{
    switch (level) {
    case Level::Debug: return "debug";
    case Level::Info: return "info";
    case Level::Warning: return "warning";
    case Level::Error: break;
    }
    return "error";
}

void appendJsonText(std::string& out, std::string_view text)
{
    const bool wellFormed = core::isUtf8(text);
    out.push_back('"');
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\')
            out.append({'\\', letter});
        else if (byte < 0x20 || byte == 0x7f)
            out += fmt::format("\\u{:04x}", byte);
        else if (byte >= 0x80 && !wellFormed)
            out += "\\ufffd";
        else
            out.push_back(letter);
    }
    out.push_back('"');
}

Log::Log(Level least, crypto::Clock clock, Sink sink) : least_(least), clock_(std::move(clock)), sink_(std::move(sink))
{
    if (!sink_)
        sink_ = [](std::string_view line) { std::fwrite(line.data(), 1, line.size(), stderr); };
}

void Log::write(Level level, std::string_view event, Fields fields)
{
    if (level < least_)
        return;
    std::string line = R"({"time":)";
    appendJsonText(line, core::toIso(clock_()));
    line += R"(,"level":)";
    appendJsonText(line, word(level));
    line += R"(,"event":)";
    appendJsonText(line, event);
    for (const auto& [name, value] : fields) {
        line.push_back(',');
        appendJsonText(line, name);
        line.push_back(':');
        if (const auto* number = std::get_if<std::int64_t>(&value))
            line += std::to_string(*number);
        else
            appendJsonText(line, std::get<std::string_view>(value));
    }
    line += "}\n";
    const std::lock_guard lock(mutex_);
    sink_(line);
}

} // namespace mitoyen::server::observability
