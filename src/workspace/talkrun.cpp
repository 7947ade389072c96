// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/talkrun.h"

#include <algorithm>

namespace circletake::workspace {

Talk::Step stepOf(const render::ProviderError &error)
{
    switch (error.kind) {
    case ProblemKind::Auth:
    case ProblemKind::Balance:
    case ProblemKind::Permission:
    case ProblemKind::NotFound:
    case ProblemKind::Budget:
    case ProblemKind::Storage:
        return Talk::Step::Stop;
    default:
        return Talk::Step::FellBack;
    }
}

Error whyOf(const render::ProviderError &error)
{
    const bool isSaid = error.words.isEmpty() || error.message.contains(error.words);
    const ErrorKind kind = error.kind == ProblemKind::Budget    ? ErrorKind::Budget
                           : error.kind == ProblemKind::Storage ? ErrorKind::Storage
                                                                : ErrorKind::Provider;
    return {kind, isSaid ? error.message : QStringLiteral("%1 (%2)").arg(error.message, error.words.left(200)), {}, {}};
}

/// Shared with what is in flight, so that an answer that comes too late finds out.
struct TalkRun::State : std::enable_shared_from_this<TalkRun::State>
{
    State(Ask theAsk, Clock &theClock, int theConcurrency)
        : ask(std::move(theAsk))
        , clock(theClock)
        , concurrency(theConcurrency)
    {
    }

    void fill();
    void pose(int at);
    void hear(int at, const render::TextAnswer &answer);
    void end(int at, Talk::Step step);
    void later(qint64 delayMs, const std::function<void()> &act);

    Ask ask;
    Clock &clock;
    int concurrency;
    QVector<std::shared_ptr<Talk>> talks;
    Ended ended;
    std::function<void()> over;
    int next = 0;
    int running = 0;
    bool stopped = false;
    bool dead = false;
};

void TalkRun::State::later(qint64 delayMs, const std::function<void()> &act)
{
    clock.after(delayMs, [self = weak_from_this(), act] {
        if (const auto state = self.lock(); state && !state->dead)
            act();
    });
}

void TalkRun::State::fill()
{
    while (!stopped && next < talks.size() && running < concurrency) {
        ++running;
        pose(next++);
    }
    if (running == 0 && over)
        later(0, std::exchange(over, {}));  // not inside what the provider called
}

void TalkRun::State::pose(int at)
{
    ask(at, talks[at]->question(), [self = weak_from_this(), at](const render::TextAnswer &answer) {
        if (const auto state = self.lock(); state && !state->dead)
            state->hear(at, answer);
    });
}

void TalkRun::State::hear(int at, const render::TextAnswer &answer)
{
    const Talk::Step step = talks[at]->take(answer);
    if (stopped && step != Talk::Step::Done) {
        --running;
        fill();
    } else if (step == Talk::Step::Ask) {
        pose(at);
    } else {
        end(at, step);
    }
}

void TalkRun::State::end(int at, Talk::Step step)
{
    --running;
    stopped |= step == Talk::Step::Stop;
    const auto self = shared_from_this();  // who hears this may end the run
    ended(at, step);
    if (!dead)
        fill();
}

TalkRun::TalkRun(Ask ask, Clock &clock, int concurrency)
    : m_state(std::make_shared<State>(std::move(ask), clock, std::max(1, concurrency)))
{
}

TalkRun::~TalkRun()
{
    m_state->dead = true;
}

void TalkRun::start(QVector<std::shared_ptr<Talk>> talks, Ended ended, std::function<void()> over)
{
    m_state->talks = std::move(talks);
    m_state->ended = std::move(ended);
    m_state->over = std::move(over);
    m_state->later(0, [state = m_state.get()] { state->fill(); });
}

void TalkRun::stop()
{
    m_state->stopped = true;
    m_state->later(0, [state = m_state.get()] { state->fill(); });
}

int TalkRun::running() const
{
    return m_state->running;
}

}  // namespace circletake::workspace
