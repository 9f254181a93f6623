# SPDX-License-Identifier: AGPL-3.0-or-later
# Language level, output folders, compiler cache and the one target that carries warnings.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")

# -O1 and line tables only: tests of key derivation and allocation need an optimiser, nobody needs full debug info
# in a hundred test programs.
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1")
set(CMAKE_C_FLAGS_DEBUG "-O1 -g1")

find_program(CCACHE_PROGRAM ccache)
mark_as_advanced(CCACHE_PROGRAM)
if(CCACHE_PROGRAM)
    # Without this sloppiness ccache never hits a file that uses a precompiled header.
    set(launcher "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;${CCACHE_PROGRAM}")
    set(CMAKE_C_COMPILER_LAUNCHER "${launcher}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${launcher}")
endif()

if(MITOYEN_SANITIZE)
    add_compile_options(-fsanitize=${MITOYEN_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${MITOYEN_SANITIZE})
    if(MITOYEN_SANITIZE MATCHES "undefined")
        add_compile_options(-fno-sanitize-recover=undefined)
    endif()
endif()
if(MITOYEN_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
add_link_options(LINKER:--as-needed)

add_library(mitoyen_warnings INTERFACE)
target_compile_options(
    mitoyen_warnings
    INTERFACE
        $<$<COMPILE_LANGUAGE:CXX>:-Wall;-Wextra;-Wpedantic;-Wnon-virtual-dtor;-Woverloaded-virtual>
        # Designated initialisers leave fields at their default on purpose.
        $<$<COMPILE_LANGUAGE:CXX>:-Wno-missing-field-initializers>
        $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-Wshadow=local;-Wduplicated-cond;-Wlogical-op>
        $<$<AND:$<BOOL:${CCACHE_PROGRAM}>,$<COMPILE_LANG_AND_ID:CXX,GNU>>:-fpch-preprocess>
)
target_compile_definitions(mitoyen_warnings INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)

# What every library that uses Qt agrees on.
add_library(mitoyen_qt_rules INTERFACE)
target_compile_definitions(
    mitoyen_qt_rules
    INTERFACE QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
              QT_DISABLE_DEPRECATED_BEFORE=0x060400
)
