// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/workshop.h"

namespace circletake::render {

/// Understands what a provider says of a job of ours and moves the take accordingly: only forward, whatever order the
/// news come in. It does not matter whether a submit, a poll or a signed callback brought it.
class JobNews
{
    Q_DECLARE_TR_FUNCTIONS(JobNews)

public:
    /// `found` hears of a finished clip's address for a take that is downloading.
    JobNews(Workshop &workshop, std::function<void(LiveTake &)> found);

    void apply(Route &route, LiveTake &live, const RemoteJob &job);
    /// The provider does not know the job: `surely` when it said so, else it left it out of its answer.
    void missing(Route &route, LiveTake &live, bool surely);

private:
    void going(LiveTake &live, const RemoteJob &job);
    void succeeded(Route &route, LiveTake &live, const RemoteJob &job);
    void ended(Route &route, LiveTake &live, const RemoteJob &job);
    void tellOddWord(Route &route, const LiveTake &live, const RemoteJob &job);

    Workshop &m_shop;
    std::function<void(LiveTake &)> m_found;
};

}  // namespace circletake::render
