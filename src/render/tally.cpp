// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/tally.h"

#include <algorithm>

namespace circletake::render {

namespace {

Percentiles percentiles(QVector<qint64> values)
{
    Percentiles result;
    result.count = int(values.size());
    if (values.isEmpty())
        return result;
    std::sort(values.begin(), values.end());
    const auto rank = [&](int percent) { return values[(values.size() * percent + 99) / 100 - 1]; };
    result.p50 = rank(50);
    result.p95 = rank(95);
    result.p99 = rank(99);
    return result;
}

void addKnown(QVector<qint64> &values, qint64 ms)
{
    if (ms >= 0)
        values.append(ms);
}

}  // namespace

void Tally::begun(qint64 nowMs)
{
    if (m_begunMs < 0)
        m_begunMs = nowMs;
}

void Tally::ready(const Take &take, qint64 nowMs)
{
    if (m_firstClipMs < 0 && m_begunMs >= 0)
        m_firstClipMs = nowMs - m_begunMs;
    addKnown(m_submit, take.latency.submitMs);
    addKnown(m_queue, take.latency.queueMs);
    addKnown(m_generation, take.latency.generationMs);
    addKnown(m_download, take.latency.downloadMs);
}

LatencySummary Tally::latency() const
{
    return {percentiles(m_submit), percentiles(m_queue), percentiles(m_generation), percentiles(m_download),
            m_firstClipMs};
}

}  // namespace circletake::render
