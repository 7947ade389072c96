// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace circletake::commandline {

/// What the program tells the shell.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    SomeTakes = 3,     ///< finished, but some takes failed or are unknown
    Budget = 4,        ///< the budget stopped it
    Interrupted = 130  ///< a person stopped it; what was accepted is kept
};

/// What the program tells the shell where this error ended the command.
[[nodiscard]] inline ExitCode exitCodeOf(const Error &error)
{
    return error.kind == ErrorKind::Cancelled ? ExitCode::Interrupted
           : error.kind == ErrorKind::Budget  ? ExitCode::Budget
                                              : ExitCode::Failed;
}

/// A command's outcome, or the error that ended it.
using Outcome = Result<ExitCode>;

}  // namespace circletake::commandline
