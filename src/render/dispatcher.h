// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/polls.h"
#include "render/submitdoor.h"

namespace circletake::render {

/// Decides, each time something became possible, what a route sends next, and sends it: errands first, then submits
/// and polls in turn, as far as admission lets. One timer a route wakes it for the next thing that waits for time.
class Dispatcher
{
    Q_DECLARE_TR_FUNCTIONS(Dispatcher)

public:
    Dispatcher(Workshop &workshop, SubmitDoor &door, Polls &polls);

    /// Sends from now on.
    void go();
    /// Sends nothing more.
    void halt();
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// Queued takes wait for a person (a copied project).
    void setHeld(bool held);
    [[nodiscard]] bool isHeld() const { return m_held; }
    [[nodiscard]] bool isGoing() const { return m_going; }
    /// Sends what the route may send, from the event loop.
    void wake(Route &route);
    void wakeAll();
    /// Whether the route's queued takes may be sent, apart from their turn.
    [[nodiscard]] bool maySubmit(const Route &route) const;

private:
    /// What goes next, or for how long nothing does.
    struct Next
    {
        enum class What { Nothing, Errand, Submit, Poll, Probe };
        What what = What::Nothing;
        qint64 waitMs = -1;
        TakeId take;
        QVector<TakeId> takes;
        qsizetype errand = -1;
        /// Nothing goes, but something may in `ms` (-1: not by time alone).
        void wait(qint64 ms)
        {
            if (ms >= 0)
                waitMs = waitMs < 0 ? ms : std::min(waitMs, ms);
        }
    };

    void pump(Route &route);
    [[nodiscard]] Next choose(Route &route);
    [[nodiscard]] Next chooseWhileDown(Route &route);
    void considerErrands(Route &route, Next &next) const;
    void considerSubmit(Route &route, Next &next);
    void considerPoll(Route &route, Next &next) const;
    [[nodiscard]] bool act(Route &route, const Next &next);
    void giveUpOn(Route &route);

    Workshop &m_shop;
    SubmitDoor &m_door;
    Polls &m_polls;
    bool m_going = false;
    bool m_paused = false;
    bool m_held = false;
};

}  // namespace circletake::render
