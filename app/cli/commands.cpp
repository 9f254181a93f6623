// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/commands.h"

#include <algorithm>
#include <array>

namespace mitoyen::cli {

namespace {

constexpr std::array table{
    Command{"init", "[--organisation NAME] [--language fr|nl|de|en]",
            "a new encrypted replica with an organisation of its own; never prompts", 0, 0,
            "organisation= language=", true, false, init},
    Command{"status", "", "what is in the replica and what waits for the server", 0, 0, "", true, false, status},
    Command{"verify", "", "reads every page, checks every record, names what is there twice, compares with the server", 0, 0, "", true, false,
            verify},
    Command{"search", "TEXT", "exact before prefix before one typo; case and accents do not matter", 1, SIZE_MAX, "",
            true, false, search},
    Command{"import", "takeover DIR [--dry-run]", "takes over a building from the CSV files of a folder", 2, 2,
            "dry-run", true, false, importTakeover},
    Command{"list", "LIST [--building B]", "every record with every field; B is an exact name or an id", 1, 1,
            "building=", true, false, list},
    Command{"set", "ENTITY ID FIELD VALUE", "changes one field; dates ISO, amounts in cents", 4, 4, "", true, false,
            set},
    Command{"allocate", "--total CENTS --weights A,B,C", "divides an amount and explains every odd cent", 0, 0,
            "!total= !weights=", false, false, allocate},
    Command{"statement", "--building B --from DATE --to DATE --out DIR [--due DATE] [--language LL]",
            "issues the charge statements of a period, or prints copies of those issued", 0, 0,
            "!building= !from= !to= !out= due= language=", true, true, statement},
    Command{"close-period", "--building B --ends DATE",
            "closes the fiscal year that ends on that day, for good: its expenses never change afterwards", 0, 0,
            "!building= !ends=", true, false, closePeriod},
    Command{"export", "LIST --format csv --out FILE [--building B]", "writes a list into a file", 1, 1,
            "!format= !out= building=", true, false, exportList},
    Command{"connect", "URL --user NAME --password-file FILE [--ca FILE]", "connects the replica to a server", 1, 1,
            "!user= !password-file= ca=", true, false, connect},
    Command{"sync", "",
            "sends what waits, fetches what is new; says how many conflicts are open now and how many of them are new",
            0, 0, "", true, false, sync},
    Command{"devices", "[revoke ID]", "the office's devices: last contact, what waits on them; shuts one out", 0, 2, "",
            true, false, devices},
    Command{"quarantine", "", "what revoked devices and people without the right had typed", 0, 0, "", true, false,
            quarantine},
    Command{"resolve", "CONFLICT mine|theirs|--value V [--alike same|record|author|import]",
            "settles a conflict; with --alike all those like it at once", 1, 2, "value= alike=", true, false, resolve},
    Command{"refusals", "", "what the server refused, with what was typed and what hangs on it", 0, 0, "", true, false,
            refusals},
    Command{"resubmit", "NUMBER [--value FIELD=VALUE]...", "sends a refused change again, corrected or not", 1, 1,
            "value=*", true, false, resubmit},
    Command{"dismiss", "NUMBER", "deals with a refused change by sending nothing", 1, 1, "", true, false, dismiss},
    Command{"attach", "FILE [--expense ID] [--meeting ID] [--document ID] [--building B] [--title T]",
            "keeps a copy of a file beside a record", 1, 1, "expense= meeting= document= building= title=", true, false,
            attach},
    Command{"attachments", "[--building B]", "the files kept, and which of them are on this computer", 0, 0,
            "building=", true, false, attachments},
    Command{"fetch", "ATTACHMENT --out FILE", "writes a kept file, fetched from the server when it is not here", 1, 1,
            "!out=", true, false, fetch},
    Command{"pin", "BUILDING [--off]", "fetches the building's files in advance at every sync, and keeps them", 1, 1,
            "off", true, false, pin},
    Command{"history", "ENTITY ID", "who changed which field, newest first", 2, 2, "", true, false, history},
    Command{"backup", "FILE", "a consistent encrypted copy: FILE and FILE.key", 1, 1, "", true, false, backUp},
    Command{"restore", "FILE", "puts a backup in the place of the replica", 1, 1, "", true, false, restore},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

const Command* findCommand(std::string_view name)
{
    const auto found = std::find_if(table.begin(), table.end(), [name](const auto& one) { return one.name == name; });
    return found == table.end() ? nullptr : &*found;
}

core::Error usageError(std::string text)
{
    return {"usage", std::move(text), {}};
}

std::optional<std::string> Call::option(std::string_view name) const
{
    const auto found = options.find(name);
    return found == options.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> Call::optionValues(std::string_view name) const
{
    std::vector<std::string> values;
    const auto [first, last] = options.equal_range(name);
    for (auto at = first; at != last; ++at)
        values.push_back(at->second);
    return values;
}

} // namespace mitoyen::cli
