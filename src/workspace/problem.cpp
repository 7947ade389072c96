// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/problem.h"

namespace circletake::workspace {

Problem Problem::fromError(const Error &error, const Slate &slate)
{
    Problem problem;
    problem.kind = error.kind;
    problem.severity = error.kind == ErrorKind::Cancelled ? Severity::Note : Severity::Error;
    problem.what = error.what;
    problem.where = error.where;
    problem.next = error.next;
    problem.slate = slate;
    return problem;
}

}  // namespace circletake::workspace
