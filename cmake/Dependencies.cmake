# SPDX-License-Identifier: AGPL-3.0-or-later
# Every library from the system. `./dev build` installs them; installers/debian-packages names the packages.

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(CURL REQUIRED)
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(zstd REQUIRED CONFIG)
find_package(qpdf REQUIRED CONFIG)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui LinguistTools)
find_package(Qt6Keychain REQUIRED)
if(MITOYEN_UI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Pdf PdfWidgets PrintSupport Svg)
endif()

find_package(Poco REQUIRED COMPONENTS Foundation XML JSON Util Net Crypto NetSSL)
find_package(PostgreSQL REQUIRED)
# libpqxx 6 brings no CMake package.
pkg_check_modules(PQXX REQUIRED IMPORTED_TARGET libpqxx)

if(BUILD_TESTING)
    find_package(GTest REQUIRED)
    find_package(rapidcheck REQUIRED)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
