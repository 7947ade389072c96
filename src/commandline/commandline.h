// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/backstage.h"

#include <QStringList>
#include <cstdio>

namespace circletake::commandline {

/// True when the program's words (without its own name) ask for a command or for help, or name nothing that is there;
/// false when they ask for the window.
[[nodiscard]] bool isCommand(const QStringList &words);

/// Runs one command to its end and gives the exit code of DESIGN 7; words for the window are told that there is no
/// display. Needs a QGuiApplication.
[[nodiscard]] int run(const QStringList &words, Backstage &backstage, std::FILE *out = stdout,
                      std::FILE *error = stderr);

}  // namespace circletake::commandline
