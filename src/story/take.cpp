// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/take.h"

#include <array>

namespace circletake {

bool isFinal(TakeState state)
{
    return state == TakeState::Ready || state == TakeState::Lost || state == TakeState::Failed ||
           state == TakeState::Cancelled || state == TakeState::Unknown;
}

bool isUnderWay(TakeState state)
{
    return (state >= TakeState::Submitting && state <= TakeState::Checking) || state == TakeState::Cancelling;
}

QString key(TakeState state)
{
    static constexpr std::array names{"planned",  "queued", "submitting", "accepted", "running",    "downloading", "checking",
                                      "ready",    "unknown", "lost",      "failed",   "cancelling", "cancelled"};
    return QString::fromLatin1(names[size_t(state)]);
}

QString key(ProblemKind kind)
{
    static constexpr std::array names{"none",        "auth",      "balance",         "permission",    "moderation",
                                      "invalid",     "not_found", "rate",            "concurrency",   "transient",
                                      "unknown_outcome", "broken_result", "budget",  "storage"};
    return QString::fromLatin1(names[size_t(kind)]);
}

}  // namespace circletake
