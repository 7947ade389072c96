// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/enginestatus.h"
#include "render/latencysummary.h"
#include "render/takechange.h"
#include "story/story.h"

#include <QJsonObject>
#include <QSet>

namespace circletake::workspace {

/// What one run of rendering came to, for `render --json` (DESIGN.md section 7) over the takes that it made or went on
/// with.
class RunSummary
{
public:
    void note(const render::TakeChange &change) { m_takes.insert(change.after.id); }
    /// An engine ends; its requests stay counted.
    void add(const render::EngineStatus &status);

    /// `episode` is null unless all takes are of one; `spent` is an array where there are several currencies.
    [[nodiscard]] QJsonObject json(const Story &story, const render::EngineStatus &status,
                                   const render::LatencySummary &latency, qint64 wallMs) const;

private:
    QSet<TakeId> m_takes;
    render::RequestCounts m_requests;
    qint64 m_retries = 0;
    qint64 m_rateLimited = 0;
};

}  // namespace circletake::workspace
