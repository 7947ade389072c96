// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/clipsink.h"
#include "providers/httpanswer.h"
#include "render/ports/clips.h"

namespace circletake::providers {

/// What the headers of a download's answer ask for.
struct ClipPlan
{
    enum class Act {
        Anew,          ///< the whole file comes
        Continue,      ///< what is missing of the kept part comes
        AlreadyWhole,  ///< the kept part is the whole file
        StartOver,     ///< the parts do not fit together: ask again without a range
        Redirect,      ///< to `next`
        Refuse         ///< it ends with `answer`
    };
    Act act = Act::Refuse;
    qint64 total = -1;     ///< bytes of the whole file; -1: not told
    QByteArray validator;  ///< by which the file can be continued later; empty: it cannot
    QByteArray next;
    render::FetchAnswer answer;
};

/// Reads status and headers of `answer` (its body is not looked at), for a request that asked to continue after `kept`.
/// `wallMs` is now.
[[nodiscard]] ClipPlan planFor(const HttpAnswer &answer, const ClipSink::Kept &kept, qint64 mostBytes, qint64 wallMs);

}  // namespace circletake::providers
