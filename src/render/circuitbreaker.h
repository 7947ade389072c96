// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <deque>

namespace circletake::render {

/// Leaves a provider alone that does not answer: opens after 5 failures in a row, or when half of at least 10 answers
/// in 30 s were failures; stays open 15 s, twice as long each time up to 5 minutes; then one probe, which is a poll
/// and never a paid submit, decides.
class CircuitBreaker
{
public:
    /// An answer to anything but the probe.
    void answered(qint64 nowMs, bool good);
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Ms until a probe may go, 0 when it may now; -1 when none is wanted: closed, or one is on its way.
    [[nodiscard]] qint64 probeInMs(qint64 nowMs) const;
    void probing() { m_probing = true; }
    void probed(qint64 nowMs, bool good);
    /// Ms since it opened first without having closed again; 0 when closed.
    [[nodiscard]] qint64 openForMs(qint64 nowMs) const { return m_open ? nowMs - m_sinceMs : 0; }

private:
    struct Answer
    {
        qint64 atMs;
        bool good;
    };

    void open(qint64 nowMs);

    std::deque<Answer> m_answers;
    int m_inARow = 0;
    bool m_open = false;
    bool m_probing = false;
    qint64 m_sinceMs = 0;
    qint64 m_untilMs = 0;
    qint64 m_openMs = 0;
};

}  // namespace circletake::render
