// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "story/reading.h"
#include "story/slate.h"
#include "story/soundbed.h"
#include "story/storyboard.h"
#include "story/take.h"

#include <QHash>
#include <QSet>

namespace circletake {

/// The rows of one kind, found by id in constant time, kept in order under their parent.
template <class Row, class RowId>
class Rows
{
public:
    [[nodiscard]] const QVector<Row> &all() const { return m_rows; }
    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    [[nodiscard]] const Row *find(RowId id) const
    {
        const auto at = m_places.constFind(id);
        return at == m_places.constEnd() ? nullptr : &m_rows[*at];
    }
    /// Adds, or replaces the row of the same id.
    void put(const Row &row)
    {
        const auto at = m_places.constFind(row.id);
        if (at != m_places.constEnd()) {
            m_rows[*at] = row;
            return;
        }
        m_places.insert(row.id, m_rows.size());
        m_rows.append(row);
    }
    void assign(QVector<Row> rows)
    {
        m_rows = std::move(rows);
        m_places.clear();
        m_places.reserve(m_rows.size());
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            m_places.insert(m_rows[i].id, i);
    }
    void remove(RowId id)
    {
        const auto at = m_places.constFind(id);
        if (at == m_places.constEnd())
            return;
        const qsizetype place = *at;
        const qsizetype last = m_rows.size() - 1;
        if (place != last) {
            m_rows[place] = m_rows[last];
            m_places[m_rows[place].id] = place;
        }
        m_rows.removeLast();
        m_places.remove(id);
    }

private:
    QVector<Row> m_rows;  // in no order of meaning: the order lives in Story's child lists
    QHash<RowId, qsizetype> m_places;
};

/// All rows of a project as the store loads and saves them, in no order.
struct StoryRows
{
    Series series;
    QVector<Episode> episodes;
    QVector<Scene> scenes;
    QVector<Shot> shots;
    QVector<Take> takes;
    QVector<Character> characters;
    QVector<Reading> readings = {};
    QVector<SoundBed> beds = {};
};

/// The film as a value: Series … Take and Character, with children in order of their numbers. Cheap to copy
/// (implicitly shared). One row at a time it refuses a missing parent, a taken number and a length outside 5–30 s, and
/// then changes nothing; what spans rows (lines, circled takes) may be broken in between, see `brokenInvariant`.
class Story
{
public:
    /// Builds the whole from rows; fails with Damaged when an invariant does not hold.
    [[nodiscard]] static Result<Story> fromRows(StoryRows rows);
    [[nodiscard]] StoryRows rows() const;

    [[nodiscard]] const Series &series() const { return m_series; }
    void setSeries(const Series &series) { m_series = series; }

    [[nodiscard]] const Episode *find(EpisodeId id) const { return m_episodes.find(id); }
    [[nodiscard]] const Scene *find(SceneId id) const { return m_scenes.find(id); }
    [[nodiscard]] const Shot *find(ShotId id) const { return m_shots.find(id); }
    [[nodiscard]] const Take *find(TakeId id) const { return m_takes.find(id); }
    [[nodiscard]] const Character *find(CharacterId id) const { return m_characters.find(id); }
    [[nodiscard]] const Reading *find(ReadingId id) const { return m_readings.find(id); }
    [[nodiscard]] const SoundBed *find(BedId id) const { return m_beds.find(id); }

    /// Ids in order of number. The reference lives until the next change of this Story.
    [[nodiscard]] const QVector<EpisodeId> &episodes() const { return m_episodeOrder; }
    [[nodiscard]] const QVector<SceneId> &scenesOf(EpisodeId id) const;
    [[nodiscard]] const QVector<ShotId> &shotsOf(SceneId id) const;
    [[nodiscard]] const QVector<TakeId> &takesOf(ShotId id) const;
    [[nodiscard]] const QVector<Character> &characters() const { return m_characters.all(); }
    /// Readings of a scene's lines, and what lies under an episode's speech; both in order of ids, the newest last.
    [[nodiscard]] const QVector<ReadingId> &readingsOf(SceneId id) const;
    [[nodiscard]] const QVector<BedId> &bedsOf(EpisodeId id) const;

    [[nodiscard]] qsizetype sceneCount() const { return m_scenes.size(); }
    [[nodiscard]] qsizetype shotCount() const { return m_shots.size(); }
    [[nodiscard]] qsizetype takeCount() const { return m_takes.size(); }

    [[nodiscard]] const Episode *episodeByNumber(int number) const;
    [[nodiscard]] EpisodeId episodeOf(SceneId id) const;
    [[nodiscard]] EpisodeId episodeOf(ShotId id) const;
    [[nodiscard]] Slate slateOf(EpisodeId id) const;
    [[nodiscard]] Slate slateOf(SceneId id) const;
    [[nodiscard]] Slate slateOf(ShotId id) const;
    [[nodiscard]] Slate slateOf(TakeId id) const;
    /// The thing that a slate names; an invalid id when there is none.
    [[nodiscard]] SceneId sceneOf(const Slate &slate) const;
    [[nodiscard]] ShotId shotOf(const Slate &slate) const;
    [[nodiscard]] TakeId takeOf(const Slate &slate) const;
    /// The shots of an episode in story order.
    [[nodiscard]] QVector<ShotId> shotsOf(EpisodeId id) const;
    /// The take that goes into the film: the circled one, or its lip sync unless a person wants it as filmed; else the
    /// newest ready one that is not passed over. Invalid when there is none.
    [[nodiscard]] TakeId chosenTake(ShotId id) const;
    /// What stands for the shot on its card: the chosen take, else the newest clip although it is passed over.
    [[nodiscard]] TakeId latestClip(ShotId id) const;
    /// The newest ready lip sync of a take; invalid when there is none.
    [[nodiscard]] TakeId lipSyncOf(TakeId id) const;
    /// The take whose picture it is: the source of a lip sync, any other take itself.
    [[nodiscard]] TakeId filmedTake(TakeId id) const;
    /// Takes that go into the film, and so do their lip syncs, only when a person circles them. No row: whoever measures
    /// them says it anew each time.
    void setPassedOver(const QSet<TakeId> &takes) { m_passedOver = takes; }
    [[nodiscard]] const QSet<TakeId> &passedOver() const { return m_passedOver; }

    /// Add or replace one row. BadInput when the parent is missing or the number is taken.
    [[nodiscard]] Result<void> put(const Episode &episode);
    [[nodiscard]] Result<void> put(const Scene &scene);
    [[nodiscard]] Result<void> put(const Shot &shot);
    [[nodiscard]] Result<void> put(const Take &take);
    [[nodiscard]] Result<void> put(const Character &character);
    [[nodiscard]] Result<void> put(const Reading &reading);
    [[nodiscard]] Result<void> put(const SoundBed &bed);

    /// Remove one row and everything under it.
    void remove(EpisodeId id);
    void remove(SceneId id);
    void remove(ShotId id);
    void remove(TakeId id);
    void remove(CharacterId id);
    void remove(ReadingId id);
    void remove(BedId id);

    /// The first invariant that does not hold, in words with ids; empty when all hold. Invariants: every child's
    /// parent exists; ids are valid; numbers are positive and unique under their parent; a circled take is a take of
    /// its shot; a shot's lines are ascending, inside its scene and covered by one shot only; durations lie in 5–30 s.
    [[nodiscard]] QString brokenInvariant() const;

private:
    template <class Row, class ParentId, class RowId>
    Result<void> place(Rows<Row, RowId> &rows, QHash<ParentId, QVector<RowId>> &order, ParentId Row::*parent,
                       const Row &row);
    [[nodiscard]] TakeId newestClip(const Shot &shot, const QSet<TakeId> &without) const;
    [[nodiscard]] QString brokenEpisodes() const;
    template <class RowId, class Row, class ParentId>
    static void buildOrder(const Rows<Row, RowId> &rows, QHash<ParentId, QVector<RowId>> &order, ParentId Row::*parent);

    Series m_series;
    Rows<Episode, EpisodeId> m_episodes;
    Rows<Scene, SceneId> m_scenes;
    Rows<Shot, ShotId> m_shots;
    Rows<Take, TakeId> m_takes;
    Rows<Character, CharacterId> m_characters;
    Rows<Reading, ReadingId> m_readings;
    Rows<SoundBed, BedId> m_beds;
    QSet<TakeId> m_passedOver;
    QVector<EpisodeId> m_episodeOrder;
    QHash<EpisodeId, QVector<SceneId>> m_sceneOrder;
    QHash<SceneId, QVector<ShotId>> m_shotOrder;
    QHash<ShotId, QVector<TakeId>> m_takeOrder;
    QHash<SceneId, QVector<ReadingId>> m_readingOrder;
    QHash<EpisodeId, QVector<BedId>> m_bedOrder;
};

}  // namespace circletake
