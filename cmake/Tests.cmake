# SPDX-License-Identifier: AGPL-3.0-or-later
# Declaring tests: one program per call, one ctest entry per program.

set(MITOYEN_TEST_RUNTIME_DIR "${CMAKE_BINARY_DIR}/runtime")
file(MAKE_DIRECTORY "${MITOYEN_TEST_RUNTIME_DIR}")
file(CHMOD "${MITOYEN_TEST_RUNTIME_DIR}" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)

# Registers a test program with the environment every test of the house gets.
function(mitoyen_register_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LABELS;COMMAND")
    if(NOT arg_COMMAND)
        set(arg_COMMAND ${name})
    endif()
    add_test(NAME ${name} COMMAND ${arg_COMMAND} WORKING_DIRECTORY "${CMAKE_BINARY_DIR}")
    set_tests_properties(
        ${name}
        PROPERTIES
            LABELS "${arg_LABELS}"
            TIMEOUT 600
            ENVIRONMENT
            "QT_QPA_PLATFORM=offscreen;XDG_RUNTIME_DIR=${MITOYEN_TEST_RUNTIME_DIR};LC_ALL=C.UTF-8;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/cmake/lsan.supp:print_suppressions=0;TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/cmake/tsan.supp;UBSAN_OPTIONS=print_stacktrace=1"
    )
endfunction()

function(mitoyen_test_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    add_executable(${name} ${arg_SOURCES})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_compile_definitions(
        ${name} PRIVATE MITOYEN_SOURCE_DIR="${PROJECT_SOURCE_DIR}" MITOYEN_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}"
    )
    target_link_libraries(${name} PRIVATE mitoyen_warnings ${arg_LIBRARIES})
endfunction()

# mitoyen_test(<name> SOURCES ... LIBRARIES ... [LABELS ...]): GoogleTest with its main, RapidCheck at hand.
# MITOYEN_SOURCE_DIR and MITOYEN_BIN_DIR are string macros in the test.
function(mitoyen_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES;LABELS")
    if(NOT MITOYEN_UI AND "mitoyen_app_ui" IN_LIST arg_LIBRARIES)
        return()
    endif()
    mitoyen_test_program(
        ${name} SOURCES ${arg_SOURCES} LIBRARIES ${arg_LIBRARIES} GTest::gmock GTest::gtest GTest::gtest_main rapidcheck
                                                 rapidcheck_gtest
    )
    mitoyen_register_test(${name} LABELS ${arg_LABELS})
endfunction()

# mitoyen_qt_test(<name> SOURCES ... LIBRARIES ... [LABELS ...]): Qt Test, offscreen; the source has QTEST_MAIN and
# includes its own .moc. Part of MITOYEN_UI.
function(mitoyen_qt_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES;LABELS")
    if(NOT MITOYEN_UI)
        return()
    endif()
    mitoyen_test_program(${name} SOURCES ${arg_SOURCES} LIBRARIES ${arg_LIBRARIES} Qt6::Test mitoyen_qt_rules)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    mitoyen_register_test(${name} LABELS ${arg_LABELS} qt)
endfunction()

# mitoyen_fuzz(<name> SOURCES ... LIBRARIES ...): a libFuzzer target, built by the fuzz preset only.
function(mitoyen_fuzz name)
    if(NOT MITOYEN_FUZZ)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    mitoyen_test_program(${name} SOURCES ${arg_SOURCES} LIBRARIES ${arg_LIBRARIES})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
endfunction()
