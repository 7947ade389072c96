// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/figures.h"

#include "workspace/shotface.h"

#include <algorithm>

namespace circletake::workspace {

namespace {

constexpr int mostDurations = 25;
constexpr int fewestForLate = 5;

QString kindOf(const RenderSpec &spec)
{
    const int seconds = (spec.durationMs + 500) / 1000;
    return QStringLiteral("%1|%2|%3|%4").arg(spec.provider, spec.model, spec.resolution).arg(seconds);
}

template <class RowId>
const StateCounts &countsOf(const QHash<RowId, StateCounts> &all, RowId id)
{
    static const StateCounts none;
    const auto at = all.constFind(id);
    return at == all.constEnd() ? none : *at;
}

}  // namespace

void Figures::reset(const Story &story)
{
    *this = {};
    m_shares.reserve(story.shotCount());
    for (const EpisodeId episode : story.episodes()) {
        StateCounts &episodeCounts = m_episodes[episode];
        for (const SceneId scene : story.scenesOf(episode)) {
            StateCounts &sceneCounts = m_scenes[scene];
            for (const ShotId shot : story.shotsOf(scene)) {
                const StateCounts counts = shareOf(story, *story.find(shot));
                sceneCounts += counts;
                m_shares.insert(shot, {{scene, episode}, counts});
                for (const TakeId take : story.takesOf(shot))
                    learn(*story.find(take));
            }
            episodeCounts += sceneCounts;
        }
        m_series += episodeCounts;
    }
}

QVector<Figures::Touched> Figures::update(const Story &story, ShotId id)
{
    const auto before = m_shares.constFind(id);
    const Shot *shot = story.find(id);
    const bool known = before != m_shares.constEnd();
    const Share old = known ? *before : Share{};
    const Share now = shot ? Share{{shot->scene, story.episodeOf(shot->scene)}, shareOf(story, *shot)} : Share{};
    const bool moved = old.place.scene != now.place.scene || old.place.episode != now.place.episode;
    if (!moved && old.counts == now.counts)
        return {};
    if (known)
        takeAway(old);
    if (shot)
        add(now);
    if (shot)
        m_shares.insert(id, now);
    else
        m_shares.remove(id);
    QVector<Touched> touched;
    if (known)
        touched.append(old.place);
    if (shot && moved)
        touched.append(now.place);
    return touched;
}

void Figures::learn(const Take &take)
{
    if (take.state != TakeState::Ready || take.submittedAt <= 0 || take.endedAt < take.submittedAt)
        return;
    Durations &durations = m_durations[kindOf(take.spec)];
    if (durations.newest.size() == mostDurations)
        durations.newest.removeFirst();
    durations.newest.append(take.endedAt - take.submittedAt);
    durations.drawn = false;
}

const Figures::Durations &Figures::durationsOf(const RenderSpec &spec) const
{
    static const Durations none;
    const auto found = m_durations.find(kindOf(spec));
    if (found == m_durations.end())
        return none;
    if (!found->drawn) {
        QVector<qint64> sorted = found->newest;
        std::sort(sorted.begin(), sorted.end());
        found->usualMs = sorted[sorted.size() / 2];
        found->lateMs = sorted.size() < fewestForLate ? -1 : sorted[sorted.size() * 9 / 10];
        found->drawn = true;
    }
    return *found;
}

const StateCounts &Figures::of(EpisodeId id) const
{
    return countsOf(m_episodes, id);
}

const StateCounts &Figures::of(SceneId id) const
{
    return countsOf(m_scenes, id);
}

StateCounts Figures::shareOf(const Story &story, const Shot &shot)
{
    StateCounts share;
    if (const Take *shown = ShotFace::shownTake(story, shot.id))
        ++share.byState[size_t(shown->state)];
    else
        ++share.withoutTake;
    share.attention = ShotFace::needsAttention(story, shot.id) ? 1 : 0;
    const QVector<TakeId> &takes = story.takesOf(shot.id);
    share.unknown = !takes.isEmpty() && story.find(takes.last())->state == TakeState::Unknown ? 1 : 0;
    share.circled = shot.circled.isValid() ? 1 : 0;
    share.held = shot.held ? 1 : 0;
    for (const TakeId id : takes) {
        const Take *take = story.find(id);
        share.spent += take->spent;
        share.reserved += take->reserved;
    }
    return share;
}

void Figures::add(const Share &share)
{
    m_series += share.counts;
    m_episodes[share.place.episode] += share.counts;
    m_scenes[share.place.scene] += share.counts;
}

void Figures::takeAway(const Share &share)
{
    m_series -= share.counts;
    m_episodes[share.place.episode] -= share.counts;
    m_scenes[share.place.scene] -= share.counts;
}

}  // namespace circletake::workspace
