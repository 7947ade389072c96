// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/enginestatus.h"
#include "render/latencysummary.h"
#include "story/take.h"

#include <QVector>

namespace circletake::render {

/// What the engine counted since it was made.
class Tally
{
public:
    RequestCounts requests;
    qint64 retries = 0;
    qint64 rateLimited = 0;

    /// Work came or began at `nowMs` of the clock; only the first time counts.
    void begun(qint64 nowMs);
    /// A clip was ready at `nowMs`.
    void ready(const Take &take, qint64 nowMs);
    [[nodiscard]] LatencySummary latency() const;

private:
    qint64 m_begunMs = -1;
    qint64 m_firstClipMs = -1;
    QVector<qint64> m_submit;
    QVector<qint64> m_queue;
    QVector<qint64> m_generation;
    QVector<qint64> m_download;
};

}  // namespace circletake::render
