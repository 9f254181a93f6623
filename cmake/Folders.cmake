# SPDX-License-Identifier: AGPL-3.0-or-later

# Adds every folder beside the calling CMakeLists.txt that has one itself, except those named after EXCEPT.
# The glob looks for that one file name only, so that a folder which appears later is noticed at the next build;
# sources are always listed by hand.
function(mitoyen_add_every_folder)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "" "EXCEPT")
    file(GLOB lists RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" CONFIGURE_DEPENDS
         "${CMAKE_CURRENT_SOURCE_DIR}/*/CMakeLists.txt"
    )
    foreach(list IN LISTS lists)
        cmake_path(GET list PARENT_PATH folder)
        if(NOT folder IN_LIST arg_EXCEPT)
            add_subdirectory(${folder})
        endif()
    endforeach()
endfunction()

# Adds each named folder that has a CMakeLists.txt.
function(mitoyen_add_folders)
    foreach(folder IN LISTS ARGN)
        file(GLOB list CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/CMakeLists.txt")
        if(list)
            add_subdirectory(${folder})
        endif()
    endforeach()
endfunction()

# Adds each named source beside the calling CMakeLists.txt that exists to a target.
function(mitoyen_add_sources target)
    foreach(source IN LISTS ARGN)
        file(GLOB found CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${source}")
        if(found)
            target_sources(${target} PRIVATE "${found}")
        endif()
    endforeach()
endfunction()

# A program is its main file, linked to libraries; without the main file there is no program. The fuzz preset has its
# targets only.
function(mitoyen_program name main)
    if(MITOYEN_FUZZ)
        return()
    endif()
    file(GLOB found CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${main}")
    if(found)
        add_executable(${name} "${found}")
        target_link_libraries(${name} PRIVATE mitoyen_warnings ${ARGN})
    endif()
endfunction()
