# SPDX-License-Identifier: AGPL-3.0-or-later
# Bugs planted on purpose, to see that the simulation catches each. They live here alone: copies of a few sources, with
# a switch at one place each, are compiled into one test program, and no product ever contains them. A place that is no
# longer in its source is left out of the copy; the test then says that its bug must find another.
set(planted_sources)

# planted_bug(<number> <source> <text as it stands> <text with @BUG@ true where the bug is to show>)
function(planted_bug number source mark faulty)
    get_filename_component(name "${source}" NAME)
    set(path "${CMAKE_CURRENT_BINARY_DIR}/planted/${name}")
    if(NOT source IN_LIST planted_sources)
        file(READ "${PROJECT_SOURCE_DIR}/${source}" text)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/${source}")
        list(APPEND planted_sources "${source}")
        set(planted_sources "${planted_sources}" PARENT_SCOPE)
        string(PREPEND text "namespace mitoyen::simulation { bool isPlanted(int number); }\n")
    else()
        set(text "${planted_text_${name}}")
    endif()
    string(REPLACE "@BUG@" "::mitoyen::simulation::isPlanted(${number})" faulty "${faulty}")
    string(FIND "${text}" "${mark}" place)
    if(place EQUAL -1)
        message(WARNING "Planted bug ${number} finds no place in ${source}")
    endif()
    string(REPLACE "${mark}" "${faulty}" text "${text}")
    set(planted_text_${name} "${text}" PARENT_SCOPE)
    set(planted_path_${name} "${path}" PARENT_SCOPE)
endfunction()

# Writes the copies and names them.
macro(write_planted_sources result)
    set(${result})
    foreach(source IN LISTS planted_sources)
        get_filename_component(name "${source}" NAME)
        file(CONFIGURE OUTPUT "${planted_path_${name}}" CONTENT "${planted_text_${name}}" @ONLY)
        list(APPEND ${result} "${planted_path_${name}}")
    endforeach()
endmacro()

# -- the server's judgement
planted_bug(1 shared/sync/server_core.cpp "before != known.end()) {" "before != known.end() && !@BUG@) {")
planted_bug(2 shared/sync/server_core.cpp "    judgement.writes = judge.takeWrites();"
            "    if (@BUG@ && reply.results.size() > 1)
        std::swap(reply.results.front().outcome, reply.results.back().outcome);
    judgement.writes = judge.takeWrites();"
)
planted_bug(3 shared/sync/server_core.cpp "        auto fields = difference(held.current->row, change.row);"
            "        if (@BUG@)
            return store(entity, change.record, change.row, Made::ByDevice);
        auto fields = difference(held.current->row, change.row);"
)
planted_bug(4 shared/sync/server_core.cpp "        judge.journal(change, result);"
            "        if (!@BUG@ || result.outcome != Outcome::Rejected)
            judge.journal(change, result);"
)
planted_bug(5 shared/sync/server_core.cpp "        for (const auto& clash : clashes)
            parkOne(change, &clash);"
            "        for (const auto& clash : clashes) {
            parkOne(change, &clash);
            if (@BUG@)
                break;
        }"
)
planted_bug(6 shared/sync/server_core.cpp "if (held.current->row != change.row)" "if (held.current->row != change.row && !@BUG@)")
planted_bug(7 shared/sync/server_core.cpp "            if (!held_.recordsWith(" "            if (!@BUG@ && !held_.recordsWith(")
planted_bug(8 shared/sync/server_core.cpp "auto allowed = authorise(change); !allowed)" "auto allowed = authorise(change); !allowed && !@BUG@)")
planted_bug(9 shared/sync/server_core.cpp "if (!rows_.wasDeleted(entity, change.record) && !held.touched" "if ((@BUG@ || !rows_.wasDeleted(entity, change.record)) && !held.touched")
planted_bug(10 shared/sync/server_core.cpp "            if (!isSame(change, before->second))" "            if (!@BUG@ && !isSame(change, before->second))")

# -- merging
planted_bug(11 shared/sync/merge.cpp "        return current[field.column] != field.before &&" "        return !@BUG@ && current[field.column] != field.before &&")
planted_bug(12 shared/sync/merge.cpp "            if (current[field.column] != field.after)
                merge.clashes" "            if (!@BUG@ && current[field.column] != field.after)
                merge.clashes"
)
planted_bug(13 shared/sync/merge.cpp "if (!group(field).empty() && moved(field))" "if (!group(field).empty() && moved(field) && !@BUG@)")
planted_bug(14 shared/sync/merge.cpp "    const auto moved = [&current](const FieldChange& field) {"
            "    const auto length = [](const core::Value& value) {
        const auto* text = std::get_if<std::string>(&value);
        return text != nullptr && text->starts_with('[') ? text->size() : 0;
    };
    const auto moved = [&](const FieldChange& field) {
        if (@BUG@ && length(field.before) > 0 && length(current[field.column]) == length(field.before))
            return false;"
)

# -- commands
planted_bug(15 shared/sync/commands.cpp "    if ((*current)[shares] != *before)" "    if (!@BUG@ && (*current)[shares] != *before)")
planted_bug(16 shared/sync/commands.cpp "            if (rows.holds(statements, \"structured_communication\"" "            if (!@BUG@ && rows.holds(statements, \"structured_communication\"")
planted_bug(17 shared/sync/commands.cpp "auto fresh = checkExpenses(*statement, rows); !fresh)" "auto fresh = checkExpenses(*statement, rows); !fresh && !@BUG@)")

# -- the exchange
planted_bug(18 shared/sync/session.cpp "        request.cursor = page->cursor;" "        request.cursor = page->cursor + (@BUG@ && page->more() ? 1 : 0);")
planted_bug(19 shared/sync/session.cpp "            if (store_.apply(pulled_))" "            if (store_.apply(pulled_) || @BUG@)")

# -- the laptop's store
planted_bug(20 app/storage/sync_store.cpp "    if (change.command)
        for (const auto& fact : change.command->facts) {" "    if (change.command && !@BUG@)
        for (const auto& fact : change.command->facts) {"
)
planted_bug(21 app/storage/sync_store.cpp "    PulledRows rows(replica_);
    bool removed = false;" "    if (@BUG@)
        setNumberSetting(database_, \"cursor\", pulled.pages.back().cursor);
    PulledRows rows(replica_);
    bool removed = false;"
)
planted_bug(22 app/storage/sync_store.cpp "    Changes changes;
    {
        Transaction transaction(database_);
        if (replica_.setting(\"server_epoch\")" "    Changes changes;
    if (@BUG@)
        setNumberSetting(database_, \"answered_up_to\", reply.results.back().dseq);
    {
        Transaction transaction(database_);
        if (replica_.setting(\"server_epoch\")"
)
planted_bug(23 app/storage/sync_store.cpp "    if (!changes.empty() && changes.back().dseq > numberSetting" "    if (!@BUG@ && !changes.empty() && changes.back().dseq > numberSetting")
planted_bug(24 app/storage/sync_store.cpp "    if (reply.headBefore != numberSetting(database_, \"cursor\")" "    if ((!@BUG@ && reply.headBefore != numberSetting(database_, \"cursor\"))")
planted_bug(25 app/storage/sync_store.cpp "                takeBack(*at, changes);" "                if (!@BUG@)
                    takeBack(*at, changes);"
)
planted_bug(26 app/storage/sync_store.cpp "    const auto answered = std::min(known, journal.answeredUpTo());" "    const auto answered = @BUG@ ? journal.answeredUpTo() : std::min(known, journal.answeredUpTo());")
planted_bug(27 app/storage/sync_store.cpp "        if (result.outcome == sync::Outcome::Applied)
            continue;" "        if (result.outcome == sync::Outcome::Applied || (@BUG@ && result.outcome == sync::Outcome::Parked))
            continue;"
)
planted_bug(28 app/storage/sync_store.cpp "std::max(last.cursor, numberSetting(database_, \"cursor\"))" "@BUG@ ? last.cursor : std::max(last.cursor, numberSetting(database_, \"cursor\"))")

# -- rows under waiting changes
planted_bug(29 app/storage/pulled_rows.cpp "    if (waiting_.contains(key)) {
        if (const auto before" "    if (waiting_.contains(key) && !@BUG@) {
        if (const auto before"
)
planted_bug(30 app/storage/pulled_rows.cpp "pulled.revision > stored->revision || everything_" "pulled.revision > stored->revision + (@BUG@ ? 1 : 0) || everything_")
planted_bug(31 app/storage/pulled_rows.cpp "stored.change.dseq > settled && !isRefused(stored)" "stored.change.dseq > settled && (@BUG@ || !isRefused(stored))")
planted_bug(32 app/storage/pulled_rows.cpp "gone->second > settlement.revision" "(@BUG@ || gone->second > settlement.revision)")
planted_bug(33 app/storage/pulled_rows.cpp "    if (!waits)
        dropBase(key);" "    if (!waits && !@BUG@)
        dropBase(key);"
)
planted_bug(34 app/storage/pulled_rows.cpp "text.empty() ? \"-\" : text" "text.empty() && !@BUG@ ? \"-\" : text")
planted_bug(35 app/storage/base_rows.cpp "    if (stored.revision != 0)" "    if (stored.revision != 0 && !@BUG@)")

# -- journal and undo
planted_bug(36 app/storage/journal.cpp "    auto statement = database_.prepare(\"UPDATE change SET kind = ?2, payload = x'' WHERE dseq = ?1\")" "    auto statement = database_.prepare(@BUG@ ? \"DELETE FROM change WHERE dseq = ?1 AND ?2\" : \"UPDATE change SET kind = ?2, payload = x'' WHERE dseq = ?1\")")
planted_bug(37 app/storage/undo.cpp "            rows.rebuild(key, waiting.contains(key));" "            if (!@BUG@)
                rows.rebuild(key, waiting.contains(key));"
)

# -- closed periods
planted_bug(38 shared/sync/closed_periods.cpp "    for (const auto* row : {before, after})" "    for (const auto* row : {before, @BUG@ ? nullptr : after})")
write_planted_sources(planted)
