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

/// Finds rows by id; those that lie one after the other, as after loading most do, without a look-up. Holds the story's
/// own rows: the story must not change meanwhile.
template <class Row>
class RowsInTurn
{
public:
    RowsInTurn(const Story &story, const QVector<Row> &rows)
        : m_story(story)
        , m_rows(rows)
    {
    }
    template <class RowId>
    [[nodiscard]] const Row &at(RowId id)
    {
        if (m_next >= m_rows.size() || m_rows[m_next].id != id)
            m_next = m_story.find(id) - m_rows.constData();
        Q_ASSERT(m_next >= 0 && m_next < m_rows.size());
        return m_rows[m_next++];
    }

private:
    const Story &m_story;
    const QVector<Row> m_rows;
    qsizetype m_next = 0;
};

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
    m_loaded.reserve(size_t(story.shotCount()));
    const StoryRows rows = story.rows();
    RowsInTurn shots(story, rows.shots);
    RowsInTurn takes(story, rows.takes);
    for (const EpisodeId episode : story.episodes()) {
        StateCounts &episodeCounts = m_episodes[episode];
        for (const SceneId scene : story.scenesOf(episode)) {
            StateCounts &sceneCounts = m_scenes[scene];
            for (const ShotId id : story.shotsOf(scene)) {
                const Take *newest = nullptr;
                Costs costs;
                for (const TakeId take : story.takesOf(id)) {
                    newest = &takes.at(take);
                    count(costs, *newest);
                    learn(*newest);
                }
                const Share share = shareOf(story, shots.at(id), episode, newest);
                add(sceneCounts, share, costs);
                m_loaded.emplace_back(id, share);
                keepCosts(id, costs);
            }
            episodeCounts += sceneCounts;
        }
        m_series += episodeCounts;
    }
}

QVector<Figures::Touched> Figures::update(const Story &story, ShotId id)
{
    sortIn();
    const auto known = m_shares.constFind(id);
    const std::optional<Share> before = known == m_shares.constEnd() ? std::nullopt : std::optional(*known);
    const Costs costsBefore = m_costs.value(id);
    std::optional<Share> now;
    Costs costs;
    if (const Shot *shot = story.find(id)) {
        now = shareOf(story, *shot, story.episodeOf(shot->scene), ShotFace::newestTake(story, id));
        for (const TakeId take : story.takesOf(id))
            count(costs, *story.find(take));
    }
    if (before == now && costsBefore == costs)
        return {};
    QVector<Touched> touched;
    if (before) {
        for (StateCounts *counts : countsAt(before->place))
            takeAway(*counts, *before, costsBefore);
        touched.append(before->place);
    }
    m_shares.remove(id);
    m_costs.remove(id);
    if (now) {
        for (StateCounts *counts : countsAt(now->place))
            add(*counts, *now, costs);
        m_shares.insert(id, *now);
        keepCosts(id, costs);
        if (!before || before->place != now->place)
            touched.append(now->place);
    }
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

Figures::Share Figures::shareOf(const Story &story, const Shot &shot, EpisodeId episode, const Take *newest)
{
    Share share;
    share.place = {shot.scene, episode};
    if (const Take *shown = ShotFace::shownTake(story, newest))
        share.state = qint8(shown->state);
    share.attention = ShotFace::needsAttention(newest);
    share.unknown = newest && newest->state == TakeState::Unknown;
    share.circled = shot.circled.isValid();
    share.held = shot.held;
    return share;
}

void Figures::count(Costs &costs, const Take &take)
{
    costs.spent += take.spent;
    costs.reserved += take.reserved;
}

void Figures::add(StateCounts &counts, const Share &share, const Costs &costs)
{
    count(counts, share, 1);
    counts.spent += costs.spent;
    counts.reserved += costs.reserved;
}

void Figures::takeAway(StateCounts &counts, const Share &share, const Costs &costs)
{
    count(counts, share, -1);
    counts.spent -= costs.spent;
    counts.reserved -= costs.reserved;
}

void Figures::count(StateCounts &counts, const Share &share, int shots)
{
    (share.state < 0 ? counts.withoutTake : counts.byState[size_t(share.state)]) += shots;
    counts.attention += share.attention ? shots : 0;
    counts.unknown += share.unknown ? shots : 0;
    counts.circled += share.circled ? shots : 0;
    counts.held += share.held ? shots : 0;
}

void Figures::keepCosts(ShotId shot, const Costs &costs)
{
    if (!costs.isZero())
        m_costs.insert(shot, costs);
}

void Figures::sortIn()
{
    if (m_loaded.empty())
        return;
    m_shares.reserve(qsizetype(m_loaded.size()));
    for (const auto &[shot, share] : std::exchange(m_loaded, {}))
        m_shares.insert(shot, share);
}

std::array<StateCounts *, 3> Figures::countsAt(const Touched &place)
{
    return {&m_series, &m_episodes[place.episode], &m_scenes[place.scene]};
}

}  // namespace circletake::workspace
