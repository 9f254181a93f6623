# SPDX-License-Identifier: AGPL-3.0-or-later
# Object library `mitoyen_resources`: resources/resources.qrc and the compiled translations under :/translations.
# Objects, not an archive: the linker would drop registrations that nobody refers to.

add_library(mitoyen_resources OBJECT "${PROJECT_SOURCE_DIR}/cmake/empty.cpp")
target_link_libraries(mitoyen_resources PRIVATE Qt6::Core)
set_target_properties(mitoyen_resources PROPERTIES AUTORCC ON)

file(GLOB resources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/resources.qrc")
if(resources)
    target_sources(mitoyen_resources PRIVATE "${resources}")
endif()

set(translation_folder "${CMAKE_BINARY_DIR}/translations")
set(compiled_translations)
set(translation_entries)
foreach(language IN ITEMS fr nl de en)
    file(GLOB source CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/mitoyen_${language}.ts")
    if(source)
        set(compiled "${translation_folder}/mitoyen_${language}.qm")
        add_custom_command(
            OUTPUT "${compiled}"
            COMMAND Qt6::lrelease -silent "${source}" -qm "${compiled}"
            DEPENDS "${source}"
            COMMENT "Compiling translation ${language}"
            VERBATIM
        )
        list(APPEND compiled_translations "${compiled}")
        string(APPEND translation_entries "  <file>mitoyen_${language}.qm</file>\n")
    endif()
endforeach()
if(compiled_translations)
    file(
        CONFIGURE
        OUTPUT "${translation_folder}/translations.qrc"
        CONTENT "<RCC>\n<qresource prefix=\"/translations\">\n${translation_entries}</qresource>\n</RCC>\n"
    )
    add_custom_command(
        OUTPUT "${translation_folder}/qrc_translations.cpp"
        COMMAND Qt6::rcc --name translations "${translation_folder}/translations.qrc" --output
                "${translation_folder}/qrc_translations.cpp"
        DEPENDS "${translation_folder}/translations.qrc" ${compiled_translations}
        COMMENT "Embedding translations"
        VERBATIM
    )
    target_sources(mitoyen_resources PRIVATE "${translation_folder}/qrc_translations.cpp")
    set_source_files_properties("${translation_folder}/qrc_translations.cpp" PROPERTIES SKIP_AUTOGEN ON)
endif()
