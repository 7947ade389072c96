// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "workspace/talk.h"

#include <QVector>
#include <memory>

namespace circletake::workspace {

/// Many talks at once, at most so many at a time; the next begins as one ends. On the thread of `clock`; nothing is
/// called back from inside a call, nor after it was destroyed.
class TalkRun
{
public:
    /// Sends the question of the talk at `at`; answers once, never inside the call.
    using Ask = std::function<void(int at, const render::TextRequest &, std::function<void(render::TextAnswer)>)>;
    /// `at`: which talk; the talk is over.
    using Ended = std::function<void(int at, Talk::Step step)>;

    /// The clock must outlive it, and what `ask` stands for.
    TalkRun(Ask ask, Clock &clock, int concurrency);
    ~TalkRun();
    TalkRun(const TalkRun &) = delete;
    TalkRun &operator=(const TalkRun &) = delete;

    /// Once. `ended` for each talk that ends, then `over`; after a Stop no talk begins or asks on, and only those whose
    /// last answer was in flight may still end, as Done.
    void start(QVector<std::shared_ptr<Talk>> talks, Ended ended, std::function<void()> over);
    /// As after a Stop; `over` comes when nothing is in flight.
    void stop();

    [[nodiscard]] int running() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

}  // namespace circletake::workspace
