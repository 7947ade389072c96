// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <deque>

namespace circletake::render {

/// Lowers what a route has under way, and its pace, when the provider says "too many", and raises both again while it
/// says nothing of the kind. Losses decide, never latency: how quickly a submit is answered tells nothing of the render
/// queue behind it.
///
/// "Too many requests": ×0.7 for both, then +1 take and +2 % of pace a clean second. One such refusal among many good
/// answers is noise and costs no more than itself; the cut comes when more than a fifth of the last ten seconds was
/// refused, once for all that was sent before it.
/// "Too many jobs": the number that was under way without the refused one is what the provider takes; then +1 every ten
/// clean seconds.
class LossControl
{
public:
    enum class Refused { No, TooFast, TooMany };

    explicit LossControl(int mostJobs);

    /// An answer came at `nowMs`, while `underWay` takes were under way, the refused one among them.
    void answered(qint64 nowMs, Refused refused, int underWay);
    /// Takes that may be under way, 1 to the most.
    [[nodiscard]] int jobs(qint64 nowMs);
    /// Percent of the allowed rate, 10 to 100.
    [[nodiscard]] int pace(qint64 nowMs);

private:
    struct Answer
    {
        qint64 atMs;
        Refused refused;
    };

    void recover(qint64 nowMs);
    [[nodiscard]] bool isMoreThanNoise(qint64 nowMs) const;

    int m_most;
    int m_jobs;
    int m_pace = 100;
    qint64 m_cutMs = -1;   // of the last cut
    qint64 m_cleanMs = 0;  // recovered until then
    qint64 m_fullMs = 0;   // of the last "too many jobs": from then on they come back slowly; 0: quickly
    std::deque<Answer> m_answers;
};

}  // namespace circletake::render
