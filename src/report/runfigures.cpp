// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/runfigures.h"

#include <QSet>

namespace circletake::report {

namespace {

class Counter
{
public:
    void count(const CountedTake &counted);
    [[nodiscard]] RunFigures finish();

private:
    void countState(const Take &take);
    void countMoney(const CountedTake &counted);

    RunFigures m_figures;
    QSet<ShotId> m_shots;
    QVector<qint64> m_submit;
    QVector<qint64> m_queue;
    QVector<qint64> m_generation;
    QVector<qint64> m_download;
    qint64 m_waitedMs = 0;  // over ready takes
};

void Counter::count(const CountedTake &counted)
{
    const Take &take = *counted.take;
    ++m_figures.takes;
    m_shots.insert(take.shot);
    countState(take);
    countMoney(counted);
    m_submit += take.latency.submitMs;
    m_queue += take.latency.queueMs;
    m_generation += take.latency.generationMs;
    m_download += take.latency.downloadMs;
    if (take.state == TakeState::Ready)
        for (const qint64 part : {take.latency.submitMs, take.latency.generationMs, take.latency.downloadMs})
            m_waitedMs += qMax<qint64>(0, part);
    if (counted.chosen)
        m_figures.finishedMs += take.spec.durationMs;
}

void Counter::countState(const Take &take)
{
    switch (take.state) {
    case TakeState::Ready:
        ++m_figures.ready;
        m_figures.animatics += take.animatic ? 1 : 0;
        m_figures.firstTime += take.number == 1 ? 1 : 0;
        return;
    case TakeState::Failed:
    case TakeState::Lost:
        ++m_figures.failed;
        break;
    case TakeState::Unknown:
        ++m_figures.unknown;
        break;
    case TakeState::Cancelled:
        ++m_figures.cancelled;
        return;
    default:
        ++m_figures.open;
        return;
    }
    ++m_figures.problems[take.problem];
}

void Counter::countMoney(const CountedTake &counted)
{
    const Take &take = *counted.take;
    m_figures.spent += take.spent;
    m_figures.reserved += take.reserved;
    if (take.number > 1)
        m_figures.onRetries += take.spent;
    if (!counted.chosen)
        m_figures.unused += take.spent;
}

RunFigures Counter::finish()
{
    m_figures.shots = int(m_shots.size());
    m_figures.submit = percentilesOf(m_submit);
    m_figures.queue = percentilesOf(m_queue);
    m_figures.generation = percentilesOf(m_generation);
    m_figures.download = percentilesOf(m_download);
    if (m_figures.ready > 0)
        m_figures.meanMs = m_waitedMs / m_figures.ready;
    return m_figures;
}

}  // namespace

double RunFigures::successRate() const
{
    const int ended = ready + failed + unknown;
    return ended == 0 ? -1 : double(ready) / ended;
}

double RunFigures::firstTimeRate() const
{
    return shots == 0 ? -1 : double(firstTime) / shots;
}

std::optional<Money> RunFigures::perFinishedMinute() const
{
    const auto single = spent.single();
    if (!single || finishedMs == 0)
        return std::nullopt;
    return single->scaled(60'000, finishedMs);
}

RunFigures figuresOf(const QVector<CountedTake> &takes)
{
    Counter counter;
    for (const CountedTake &take : takes)
        counter.count(take);
    return counter.finish();
}

QVector<CountedTake> takesOf(const Story &story, EpisodeId wanted)
{
    QVector<CountedTake> takes;
    for (const EpisodeId episode : story.episodes()) {
        if (wanted.isValid() && episode != wanted)
            continue;
        for (const ShotId shot : story.shotsOf(episode)) {
            const TakeId chosen = story.chosenTake(shot);
            for (const TakeId take : story.takesOf(shot))
                takes.append({story.find(take), take == chosen});
        }
    }
    return takes;
}

}  // namespace circletake::report
