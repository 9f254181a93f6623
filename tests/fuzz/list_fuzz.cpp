// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/text.h"
#include "schema/list.h"
#include "target.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace mitoyen::fuzz {

namespace {

bool isOurName(std::string_view name)
{
    return !name.empty() &&
        std::ranges::all_of(name, [](char c) { return c == '_' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

/// What is taken for a list is JSON, and is the same list after it was written and read once more.
bool readListTwice(std::string_view text)
{
    const auto list = schema::readList(text);
    if (!list) {
        expect(list.error().code == "list_damaged", "an error has its code");
        return false;
    }
    // Others embed the text in documents of theirs as it stands.
    expect(nlohmann::json::accept(text), "a list that is no JSON");
    schema::ListWriter writer;
    for (const auto& cells : *list) {
        writer.beginElement();
        for (const auto& [name, value] : cells) {
            if (!isOurName(name))
                return true;
            writer.put(name, value);
        }
        writer.endElement();
    }
    const auto again = schema::readList(writer.finish());
    expect(again.ok() && *again == *list, "a list changes on its way");
    return true;
}

const Target target("list", readListTwice);

} // namespace

} // namespace mitoyen::fuzz
