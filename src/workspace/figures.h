// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"
#include "workspace/statecounts.h"

#include <QHash>
#include <utility>
#include <vector>

namespace circletake::workspace {

/// The figures beside a story, kept up shot by shot: counts of states for every scene, episode and the series, what
/// takes usually take, and how often each was submitted.
class Figures
{
public:
    /// Where counts changed.
    struct Touched
    {
        SceneId scene;
        EpisodeId episode;
        bool operator==(const Touched &) const = default;
    };

    void reset(const Story &story);
    /// The shot or one of its takes changed, or it came or went. Costs what the shot has takes.
    QVector<Touched> update(const Story &story, ShotId shot);
    /// A take has become ready: its time is one to learn from.
    void learn(const Take &take);
    void countSubmission(TakeId take) { ++m_submissions[take]; }

    [[nodiscard]] const StateCounts &series() const { return m_series; }
    [[nodiscard]] const StateCounts &of(EpisodeId id) const;
    [[nodiscard]] const StateCounts &of(SceneId id) const;
    [[nodiscard]] int submissions(TakeId id) const { return m_submissions.value(id); }
    /// Median of the newest of its kind, submitted until done, in ms; -1 when none was seen.
    [[nodiscard]] qint64 usualMs(const RenderSpec &spec) const { return durationsOf(spec).usualMs; }
    /// What nine of ten of them stayed below; -1 when too few were seen to tell.
    [[nodiscard]] qint64 lateMs(const RenderSpec &spec) const { return durationsOf(spec).lateMs; }

private:
    /// What one shot adds, and where it was added. Small, as there is one for every shot.
    struct Share
    {
        Touched place;
        qint8 state = -1;  // TakeState of the shown take; -1 when there is none
        bool attention = false;
        bool unknown = false;
        bool circled = false;
        bool held = false;
        bool operator==(const Share &) const = default;
    };
    struct Costs
    {
        Amounts spent;
        Amounts reserved;
        [[nodiscard]] bool isZero() const { return spent.isZero() && reserved.isZero(); }
        bool operator==(const Costs &) const = default;
    };
    /// What takes of one kind took, and the figures drawn from it when first asked, as that is while painting.
    struct Durations
    {
        QVector<qint64> newest;  // last is newest
        bool drawn = false;
        qint64 usualMs = -1;
        qint64 lateMs = -1;
    };
    [[nodiscard]] static Share shareOf(const Story &story, const Shot &shot, EpisodeId episode, const Take *newest);
    static void count(Costs &costs, const Take &take);
    static void count(StateCounts &counts, const Share &share, int shots);
    static void add(StateCounts &counts, const Share &share, const Costs &costs);
    static void takeAway(StateCounts &counts, const Share &share, const Costs &costs);
    [[nodiscard]] const Durations &durationsOf(const RenderSpec &spec) const;
    void keepCosts(ShotId shot, const Costs &costs);
    void sortIn();
    /// The counts that a shot in this place is part of.
    [[nodiscard]] std::array<StateCounts *, 3> countsAt(const Touched &place);

    StateCounts m_series;
    QHash<EpisodeId, StateCounts> m_episodes;
    QHash<SceneId, StateCounts> m_scenes;
    std::vector<std::pair<ShotId, Share>> m_loaded;  // shares from a reset to the first change, which wants them by id
    QHash<ShotId, Share> m_shares;
    QHash<ShotId, Costs> m_costs;  // of shots that cost anything
    QHash<TakeId, int> m_submissions;
    mutable QHash<QString, Durations> m_durations;
};

}  // namespace circletake::workspace
