// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/polls.h"

#include "base/logging.h"

#include <algorithm>

namespace circletake::render {

Polls::Polls(Workshop &workshop, JobNews &news)
    : m_shop(workshop)
    , m_news(news)
{
}

void Polls::ask(Route &route, const QVector<TakeId> &takes)
{
    Question question;
    question.sentMs = m_shop.nowMs();
    for (const TakeId take : takes) {
        const LiveTake *live = m_shop.roster.find(take);
        Q_ASSERT(live != nullptr && !live->attempt.remoteId.isEmpty());
        question.takes.append(take);
        question.ids.append(live->attempt.remoteId);
    }
    route.polls.asked(question.takes);
    send(route, question);
}

void Polls::probe(Route &route)
{
    Question question;
    question.probe = true;
    question.sentMs = m_shop.nowMs();
    question.ids.append(route.knownId.isEmpty() ? QStringLiteral("circletake-probe") : route.knownId);
    send(route, question);
}

void Polls::send(Route &route, const Question &question)
{
    ++m_shop.tally.requests.poll;
    route.provider.poll(question.ids, m_shop.lifeline.bound([this, &route, question](const PollAnswer &answer) {
        answered(route, question, answer);
        m_shop.wake(route);
    }));
}

void Polls::answered(Route &route, const Question &question, const PollAnswer &answer)
{
    m_shop.note(route, answer.error);
    if (question.probe) {
        route.admission.probed(answer.error, route.underWay);
        route.givenUp = route.givenUp && route.admission.breaker().isOpen();
        return;
    }
    route.admission.answered(answer.error, route.underWay);
    const bool unknownHere = answer.error.kind == ProblemKind::NotFound && question.takes.size() == 1;
    if (answer.error.kind == ProblemKind::None || unknownHere)
        heard(route, question, answer);
    else
        refused(route, question, answer.error);
}

void Polls::heard(Route &route, const Question &question, const PollAnswer &answer)
{
    for (const RemoteJob &job : answer.jobs)
        if (!question.ids.contains(job.id))
            qCWarning(lcRender) << route.traits.id << "answered about a job that was not asked for";
    for (qsizetype i = 0; i < question.takes.size(); ++i) {
        LiveTake *live = m_shop.roster.find(question.takes[i]);
        if (live == nullptr || live->attempt.remoteId != question.ids[i])
            continue;
        const auto job = std::find_if(answer.jobs.begin(), answer.jobs.end(),
                                      [&](const RemoteJob &one) { return one.id == question.ids[i]; });
        heardOf(route, *live, question, job == answer.jobs.end() ? nullptr : &*job,
                answer.error.kind == ProblemKind::NotFound);
    }
}

void Polls::heardOf(Route &route, LiveTake &live, const Question &question, const RemoteJob *job, bool denied)
{
    const TakeId take = live.take.id;
    if (live.unsaved) {
        route.polls.notAnswered(take, m_shop.nowMs(), route.traits.leastPollMs);
    } else if (job == nullptr) {
        route.polls.notAnswered(take, m_shop.nowMs(), 5'000 << std::min(3, route.polls.failures(take)));
        m_news.missing(route, live, denied);
    } else {
        m_news.apply(route, live, *job);
        route.polls.stillGoing(take, question.sentMs);  // without effect when the news ended the watch
    }
}

void Polls::refused(Route &route, const Question &question, const ProviderError &error)
{
    if (error.kind == ProblemKind::Auth)
        m_shop.stopRoute(route, error, true);
    for (const TakeId take : question.takes) {
        ++m_shop.tally.retries;
        const qint64 delayMs = route.admission.retryDelayMs(error, route.polls.failures(take) + 1, m_shop.ports.random);
        route.polls.notAnswered(take, m_shop.nowMs(), std::max(delayMs, route.traits.leastPollMs),
                                question.takes.size() > 1 && !isOutage(error) && !isRefusal(error));
    }
}

}  // namespace circletake::render
