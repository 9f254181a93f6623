// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/json_writer.h"
#include "model/entities.h"
#include "schema/validate.h"
#include "target.h"

#include <nlohmann/json.hpp>

namespace mitoyen::fuzz {

namespace {

/// Table and column, a byte each, then a cell as somebody writes it on the command line; the whole again as a text.
bool writeCell(std::string_view bytes)
{
    const auto& entity = *model::entities()[takeByte(bytes) % model::entities().size()];
    const auto& column = entity.columns[takeByte(bytes) % entity.columns.size()];
    const auto value = schema::parseCell(column, bytes);
    cli::JsonWriter writer;
    writer.beginObject().key("text").text(bytes).key(bytes.substr(0, 0)).boolean(value.ok());
    if (value) {
        expect(schema::validateCell(column, *value).ok(), "a cell that was read breaks its rules");
        writer.key("cell").cell(column, *value);
    } else {
        writer.key("error").text(value.error().text);
    }
    expect(nlohmann::json::accept(writer.endObject().finish()), "a document that is no JSON");
    return value.ok();
}

const Target target("cli_json", writeCell);

} // namespace

} // namespace mitoyen::fuzz
