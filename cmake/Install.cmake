# SPDX-License-Identifier: AGPL-3.0-or-later
# `cmake --install build/release --component desktop|server --prefix DIR`; installers/ makes packages of it.
include(GNUInstallDirs)

foreach(program IN ITEMS mitoyen mitoyen-cli)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT desktop)
    endif()
endforeach()
if(TARGET mitoyen-server)
    install(TARGETS mitoyen-server RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT server)
endif()
