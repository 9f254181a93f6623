// SPDX-License-Identifier: AGPL-3.0-or-later
#include "config.h"
#include "target.h"

#include <algorithm>

namespace mitoyen::fuzz {

namespace {

bool readFile(std::string_view text)
{
    const auto parsed = server::parseConfig(text, "mitoyen.conf");
    const auto lines = std::count(text.begin(), text.end(), '\n') + 1;
    for (const auto& mistake : parsed.mistakes)
        expect(!mistake.code.empty() && !mistake.text.empty() && mistake.where.line >= 0 && mistake.where.line <= lines,
               "a mistake has code, text and place");
    const auto& config = parsed.config;
    expect(config.listenPort >= 0 && config.listenPort <= 65535 && config.threads >= 4 && config.bodyMemory > 0,
           "a number out of bounds");
    const bool accepted = parsed.mistakes.empty();
    expect(!accepted || (!config.database.empty() && !config.tokenKeyFile.empty()), "a needed value is missing");
    expect(!accepted || config.plainHttp || !config.certificateFile.empty(), "TLS without a certificate");
    return accepted;
}

const Target target("server_config", readFile);

} // namespace

} // namespace mitoyen::fuzz
