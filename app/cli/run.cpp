// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/run.h"

#include "cli/exit_code.h"
#include "cli/json_writer.h"
#include "storage/database.h"

#include <new>
#include <system_error>

namespace mitoyen::cli {

namespace {

core::Error fault(std::string code, std::string text)
{
    return {std::move(code), std::move(text), {}};
}

core::Error faultOf(const std::system_error& error)
{
    const bool full = error.code() == std::errc::no_space_on_device || error.code() == std::errc::file_too_large;
    return fault(full ? "disk_full" : "file_unwritable", std::string(error.what()) + ".");
}

core::Error faultOf(const storage::DatabaseError& error)
{
    if (error.isDiskFull())
        return fault("disk_full", "The disk is full; nothing was changed.");
    if (error.isDamaged())
        return fault("replica_damaged",
                     "The file is damaged: " + std::string(error.what()) + ". Nothing was changed. Restore a backup.");
    return fault("database_failed", std::string(error.what()) + ".");
}

Answer answerOf(const CommandLine& line, const World& world)
{
    try {
        return line.command->run(line.call, world);
    } catch (const storage::DatabaseError& error) {
        return faultOf(error);
    } catch (const std::system_error& error) {
        return faultOf(error);
    } catch (const std::bad_alloc&) {
        return fault("memory_exhausted", "There is not enough memory for this.");
    } catch (const std::exception& error) {
        return fault("unexpected", std::string(error.what()) + ".");
    }
}

std::string oneText(std::string_view name, std::string_view text)
{
    JsonWriter json;
    return json.beginObject().key(name).text(text).endObject().finish();
}

std::string asJson(const core::Error& error)
{
    JsonWriter json;
    json.beginObject().key("error").beginObject();
    json.key("code").text(error.code).key("message").text(error.text).key("where").beginObject();
    json.key("file").text(error.where.file).key("line").number(error.where.line);
    return json.key("field").text(error.where.field).endObject().endObject().endObject().finish();
}

} // namespace

Reply run(const CommandLine& line, const World& world)
{
    if (!line.error && line.help)
        return {line.json ? oneText("usage", usageText()) : usageText(), exits::done};
    if (!line.error && line.version)
        return {line.json ? oneText("version", MITOYEN_VERSION) : "mitoyen-cli " MITOYEN_VERSION "\n", exits::done};
    const auto answer = line.error ? Answer(*line.error) : answerOf(line, world);
    if (answer)
        return *answer;
    const auto& error = answer.error();
    world.notice(error.code + ": " + error.text);
    return {line.json ? asJson(error) : std::string{}, exitCodeOf(error.code)};
}

} // namespace mitoyen::cli
