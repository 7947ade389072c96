# SPDX-FileCopyrightText: 2026 The Circle Take authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The build rules that every target shares. A folder's CMakeLists.txt says only what is its own: its Qt
# modules and the folders it uses; src/README.md holds the table those must agree with.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

# One place for strictness: every target of ours links it.
add_library(circletake_strict INTERFACE)
target_compile_definitions(circletake_strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS
    QT_NO_JAVA_STYLE_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(circletake_strict INTERFACE ${PROJECT_SOURCE_DIR}/src)
if(MSVC)
    target_compile_options(circletake_strict INTERFACE /W4 /utf-8 /permissive-
        $<$<BOOL:${CIRCLETAKE_WARNINGS_AS_ERRORS}>:/WX>)
else()
    target_compile_options(circletake_strict INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        -Woverloaded-virtual -Wold-style-cast $<$<CXX_COMPILER_ID:GNU>:-Wsuggest-override>
        $<$<BOOL:${CIRCLETAKE_WARNINGS_AS_ERRORS}>:-Werror>)
    if(CIRCLETAKE_SANITIZERS)
        # nonnull-attribute: Qt's own containers call memcmp(nullptr, nullptr, 0) when two empty ones are compared.
        target_compile_options(circletake_strict INTERFACE -fsanitize=${CIRCLETAKE_SANITIZERS}
            -fno-sanitize=nonnull-attribute -fno-omit-frame-pointer -fno-sanitize-recover=all)
        target_link_options(circletake_strict INTERFACE -fsanitize=${CIRCLETAKE_SANITIZERS})
    endif()
    # A hundred test programs link the same libraries: mold, where there is one, does that in a tenth of the time.
    find_program(CIRCLETAKE_MOLD mold)
    if(CIRCLETAKE_MOLD AND NOT APPLE)
        target_link_options(circletake_strict INTERFACE -fuse-ld=mold)
    endif()
endif()

# A compiler cache and precompiled headers go together only with these settings (ccache manual, "Precompiled headers").
find_program(CIRCLETAKE_CCACHE ccache)
if(CIRCLETAKE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CIRCLETAKE_CCACHE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(circletake_strict INTERFACE -fpch-preprocess)
    endif()
endif()

# circletake_module(<folder> [QT <module>...] [USES <folder>...] [PARTS <subfolder>...])
# Declares the static library circletake_<folder> from every source beside the calling CMakeLists.txt and in its parts.
# A slash in the folder's name becomes an underscore in the target's name.
function(circletake_module folder)
    cmake_parse_arguments(arg "" "" "QT;USES;PARTS" ${ARGN})
    string(REPLACE "/" "_" name ${folder})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    foreach(part IN LISTS arg_PARTS)
        file(GLOB sources_of_part CONFIGURE_DEPENDS ${part}/*.cpp ${part}/*.h)
        list(APPEND sources ${sources_of_part})
    endforeach()
    if(NOT sources)
        file(TOUCH ${CMAKE_CURRENT_BINARY_DIR}/empty.cpp)
        set(sources ${CMAKE_CURRENT_BINARY_DIR}/empty.cpp)
    endif()
    add_library(circletake_${name} STATIC ${sources})
    set_target_properties(circletake_${name} PROPERTIES AUTOUIC_SEARCH_PATHS ${PROJECT_SOURCE_DIR}/ui)
    list(TRANSFORM arg_QT PREPEND Qt6::)
    set(used)
    foreach(other IN LISTS arg_USES)
        string(REPLACE "/" "_" other ${other})
        list(APPEND used circletake_${other})
    endforeach()
    target_link_libraries(circletake_${name} PUBLIC circletake_strict Qt6::Core ${arg_QT} ${used})
    if(folder STREQUAL "base")
        target_precompile_headers(circletake_base PRIVATE ${PROJECT_SOURCE_DIR}/packaging/cmake/precompiled.h)
    else()
        target_precompile_headers(circletake_${name} REUSE_FROM circletake_base)
    endif()
endfunction()
