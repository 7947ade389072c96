# SPDX-FileCopyrightText: 2026 The Circle Take authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The target circletake_opencv: OpenCV >= 4.5 by its own configuration, else by its headers and libraries, since Debian
# ships that configuration only with all of OpenCV (136 packages) and its three parts without. CIRCLETAKE_FACES is off
# from here on where there is none.
if(NOT CIRCLETAKE_FACES)
    return()
endif()

add_library(circletake_opencv INTERFACE)
find_package(OpenCV 4.5 QUIET COMPONENTS core imgproc dnn)
if(OpenCV_FOUND)
    target_include_directories(circletake_opencv SYSTEM INTERFACE ${OpenCV_INCLUDE_DIRS})
    target_link_libraries(circletake_opencv INTERFACE opencv_core opencv_imgproc opencv_dnn)
    return()
endif()

find_path(OPENCV_HEADERS opencv2/dnn.hpp PATH_SUFFIXES opencv4)
foreach(part core imgproc dnn)
    find_library(OPENCV_${part} opencv_${part})
endforeach()
set(version 0)
if(OPENCV_HEADERS)
    file(STRINGS ${OPENCV_HEADERS}/opencv2/core/version.hpp lines REGEX "define CV_VERSION_(MAJOR|MINOR) ")
    string(REGEX REPLACE "[^0-9;]" "" version "${lines}")
    list(JOIN version "." version)
endif()
if(OPENCV_core AND OPENCV_imgproc AND OPENCV_dnn AND version VERSION_GREATER_EQUAL 4.5)
    target_include_directories(circletake_opencv SYSTEM INTERFACE ${OPENCV_HEADERS})
    target_link_libraries(circletake_opencv INTERFACE ${OPENCV_dnn} ${OPENCV_imgproc} ${OPENCV_core})
else()
    message(STATUS "No OpenCV >= 4.5 (core, imgproc, dnn): faces cannot be measured")
    set(CIRCLETAKE_FACES OFF)
endif()
