// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "story/slate.h"

#include <QMetaType>

namespace circletake::workspace {

enum class Severity {
    Note,     ///< worth a look, nothing is wrong
    Warning,  ///< something is likely not as meant, work goes on
    Error     ///< something did not happen; `next` says what to do
};

/// One row of the issues panel: told as data, so that the window needs no parsing to sort, jump or count.
struct Problem
{
    Severity severity = Severity::Error;
    ErrorKind kind = ErrorKind::Internal;
    QString what;   ///< one sentence, translated
    QString where;  ///< file and line, slate or address, for people
    QString next;   ///< what to do now; may be empty
    Slate slate;    ///< what a jump shows; all zero when it is about no place
    qint64 wallMs = 0;
    QString help;   ///< id of the action that helps (see standardActions()); empty: the kind decides

    [[nodiscard]] static Problem fromError(const Error &error, const Slate &slate = {});
    bool operator==(const Problem &) const = default;
};

}  // namespace circletake::workspace

Q_DECLARE_METATYPE(circletake::workspace::Problem)
