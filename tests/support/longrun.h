// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace circletake::test {

/// What a test repeats: a little at every build, much in the long runs (`ctest --preset long`, CONTRIBUTING.md).
inline int shortOrLong(int little, int much)
{
    return qEnvironmentVariableIsSet("CIRCLETAKE_LONG") ? much : little;
}

}  // namespace circletake::test
