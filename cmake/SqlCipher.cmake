# SPDX-License-Identifier: AGPL-3.0-or-later
# Target `sqlcipher`: the system's SQLCipher when it is recent and complete enough, else the pinned amalgamation.

include(CheckCSourceRuns)
include(CMakePushCheckState)

pkg_check_modules(SYSTEM_SQLCIPHER IMPORTED_TARGET sqlcipher)
if(SYSTEM_SQLCIPHER_FOUND)
    cmake_push_check_state(RESET)
    set(CMAKE_REQUIRED_LIBRARIES PkgConfig::SYSTEM_SQLCIPHER)
    set(CMAKE_REQUIRED_DEFINITIONS -DSQLITE_HAS_CODEC)
    check_c_source_runs(
        [[
        #include <sqlite3.h>
        #include <stdlib.h>
        #include <string.h>
        static int recent(void* seen, int count, char** values, char** names)
        {
            (void)names;
            const char* dot = count > 0 && values[0] ? strchr(values[0], '.') : 0;
            *(int*)seen = dot && (atoi(values[0]) > 4 || (atoi(values[0]) == 4 && atoi(dot + 1) >= 5));
            return 0;
        }
        int main(void)
        {
            sqlite3* database = 0;
            int seen = 0;
            if (sqlite3_open(":memory:", &database) != SQLITE_OK) return 1;
            if (sqlite3_exec(database, "PRAGMA cipher_version", recent, &seen, 0) != SQLITE_OK || !seen) return 2;
            return sqlite3_exec(database, "CREATE VIRTUAL TABLE t USING fts5(x, content='', contentless_delete=1)", 0, 0, 0)
                == SQLITE_OK ? 0 : 3;
        }
        ]]
        MITOYEN_SYSTEM_SQLCIPHER_COMPLETE
    )
    cmake_pop_check_state()
endif()

# What a header needs to show the session and key functions.
set(sqlcipher_definitions SQLITE_HAS_CODEC SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK)

if(MITOYEN_SYSTEM_SQLCIPHER_COMPLETE)
    add_library(sqlcipher INTERFACE)
    target_link_libraries(sqlcipher INTERFACE PkgConfig::SYSTEM_SQLCIPHER)
    target_compile_definitions(sqlcipher INTERFACE ${sqlcipher_definitions})
    return()
endif()

set(sqlcipher_source
    "${PROJECT_SOURCE_DIR}/third_party/node_modules/@journeyapps/sqlcipher/deps/sqlcipher-amalgamation"
)
if(NOT EXISTS "${sqlcipher_source}/sqlite3.c")
    message(
        FATAL_ERROR
            "The pinned SQLCipher source is missing. ./dev build fetches it; by hand: "
            "cd third_party && npm ci --ignore-scripts"
    )
endif()

add_library(sqlcipher STATIC "${sqlcipher_source}/sqlite3.c")
target_include_directories(sqlcipher SYSTEM PUBLIC "${sqlcipher_source}")
target_compile_definitions(
    sqlcipher
    PUBLIC ${sqlcipher_definitions}
    PRIVATE _GNU_SOURCE
            SQLITE_TEMP_STORE=2
            SQLCIPHER_CRYPTO_OPENSSL
            SQLITE_EXTRA_INIT=sqlcipher_extra_init
            SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
            SQLITE_ENABLE_FTS5
            SQLITE_THREADSAFE=2
)
# Always optimised: an unoptimised page cipher makes every test slow. Hidden: no other library of the process may
# meet these symbols in place of its own SQLite.
target_compile_options(sqlcipher PRIVATE -O2 -w -fvisibility=hidden "SHELL:-include stdint.h")
target_link_libraries(sqlcipher PUBLIC OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} m)
