// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/storyedits.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace circletake::workspace {

namespace {

constexpr int parkedNumbers = 1'000'000'000;  // above every number that a slate can name

Error refused(const QString &what)
{
    return {ErrorKind::BadInput, what, {}, {}};
}

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StoryEdits)
};

/// The rows that an edit is about to put or remove, as they are before it.
class Undoing
{
public:
    Undoing(const Story &story, const render::StoryEdit &edit);
    [[nodiscard]] const render::StoryEdit &edit() const { return m_undo; }

private:
    template <class Row, class RowId>
    void keepPut(const QVector<Row> &puts, QVector<Row> &rows, QVector<RowId> &removed, QSet<RowId> &seen);
    void keep(EpisodeId id);
    void keep(SceneId id);
    void keep(ShotId id);
    void keep(ReadingId id);
    void keep(BedId id);

    const Story &m_story;
    render::StoryEdit m_undo;
    QSet<EpisodeId> m_episodes;
    QSet<SceneId> m_scenes;
    QSet<ShotId> m_shots;
    QSet<CharacterId> m_characters;
    QSet<ReadingId> m_readings;
    QSet<BedId> m_beds;
};

template <class Row, class RowId>
void Undoing::keepPut(const QVector<Row> &puts, QVector<Row> &rows, QVector<RowId> &removed, QSet<RowId> &seen)
{
    for (const Row &put : puts) {
        if (seen.contains(put.id))
            continue;
        seen.insert(put.id);
        if (const Row *before = m_story.find(put.id))
            rows.append(*before);
        else
            removed.append(put.id);
    }
}

void Undoing::keep(EpisodeId id)
{
    const Episode *episode = m_story.find(id);
    if (!episode)
        return;
    for (const SceneId scene : m_story.scenesOf(id))
        keep(scene);
    for (const BedId bed : m_story.bedsOf(id))
        keep(bed);
    if (!m_episodes.contains(id))
        m_undo.episodes.append(*episode);
    m_episodes.insert(id);
}

void Undoing::keep(SceneId id)
{
    const Scene *scene = m_story.find(id);
    if (!scene)
        return;
    for (const ShotId shot : m_story.shotsOf(id))
        keep(shot);
    for (const ReadingId reading : m_story.readingsOf(id))
        keep(reading);
    if (!m_scenes.contains(id))
        m_undo.scenes.append(*scene);
    m_scenes.insert(id);
}

void Undoing::keep(ShotId id)
{
    const Shot *shot = m_story.find(id);
    if (shot && !m_shots.contains(id))
        m_undo.shots.append(*shot);
    m_shots.insert(id);
}

void Undoing::keep(ReadingId id)
{
    const Reading *reading = m_story.find(id);
    if (reading && !m_readings.contains(id))
        m_undo.readings.append(*reading);
    m_readings.insert(id);
}

void Undoing::keep(BedId id)
{
    const SoundBed *bed = m_story.find(id);
    if (bed && !m_beds.contains(id))
        m_undo.beds.append(*bed);
    m_beds.insert(id);
}

Undoing::Undoing(const Story &story, const render::StoryEdit &edit)
    : m_story(story)
{
    if (edit.series)
        m_undo.series = story.series();
    keepPut(edit.episodes, m_undo.episodes, m_undo.removedEpisodes, m_episodes);
    keepPut(edit.scenes, m_undo.scenes, m_undo.removedScenes, m_scenes);
    keepPut(edit.shots, m_undo.shots, m_undo.removedShots, m_shots);
    keepPut(edit.characters, m_undo.characters, m_undo.removedCharacters, m_characters);
    keepPut(edit.readings, m_undo.readings, m_undo.removedReadings, m_readings);
    keepPut(edit.beds, m_undo.beds, m_undo.removedBeds, m_beds);
    for (const EpisodeId id : edit.removedEpisodes)
        keep(id);
    for (const SceneId id : edit.removedScenes)
        keep(id);
    for (const ShotId id : edit.removedShots)
        keep(id);
    for (const ReadingId id : edit.removedReadings)
        keep(id);
    for (const BedId id : edit.removedBeds)
        keep(id);
    for (const CharacterId id : edit.removedCharacters)
        if (const Character *character = story.find(id); character && !m_characters.contains(id))
            m_undo.characters.append(*character);
}

void shelve(const Story &story, ShotId shot, TakeShelf &shelf)
{
    QVector<Take> takes;
    for (const TakeId take : story.takesOf(shot))
        takes.append(*story.find(take));
    if (!takes.isEmpty())
        shelf.insert(shot, takes);
}

void shelve(const Story &story, SceneId scene, TakeShelf &shelf)
{
    for (const ShotId shot : story.shotsOf(scene))
        shelve(story, shot, shelf);
}

void removeRows(Story &story, const render::StoryEdit &edit, TakeShelf &shelf)
{
    for (const ShotId shot : edit.removedShots) {
        shelve(story, shot, shelf);
        story.remove(shot);
    }
    for (const SceneId scene : edit.removedScenes) {
        shelve(story, scene, shelf);
        story.remove(scene);
    }
    for (const EpisodeId episode : edit.removedEpisodes) {
        for (const SceneId scene : story.scenesOf(episode))
            shelve(story, scene, shelf);
        story.remove(episode);
    }
    for (const CharacterId character : edit.removedCharacters)
        story.remove(character);
    for (const ReadingId reading : edit.removedReadings)
        story.remove(reading);
    for (const BedId bed : edit.removedBeds)
        story.remove(bed);
}

/// Rows that only change places would meet each other's old numbers: they are parked first.
template <class Row>
Result<void> putAll(Story &story, const QVector<Row> &rows)
{
    int parked = parkedNumbers;
    for (const Row &row : rows) {
        const Row *before = story.find(row.id);
        if (!before || before->number == row.number)
            continue;
        Row parking = *before;
        parking.number = parked++;
        if (const auto put = story.put(parking); !put)
            return put;
    }
    for (const Row &row : rows)
        if (const auto put = story.put(row); !put)
            return put;
    return {};
}

Result<void> putRows(Story &story, const render::StoryEdit &edit, TakeShelf &shelf)
{
    if (edit.series)
        story.setSeries(*edit.series);
    for (const Character &character : edit.characters)
        if (const auto put = story.put(character); !put)
            return put;
    if (const auto put = putAll(story, edit.episodes); !put)
        return put;
    if (const auto put = putAll(story, edit.scenes); !put)
        return put;
    if (const auto put = putAll(story, edit.shots); !put)
        return put;
    for (const Shot &shot : edit.shots)
        for (const Take &take : shelf.take(shot.id))
            if (const auto put = story.put(take); !put)
                return put;
    for (const Reading &reading : edit.readings)
        if (const auto put = story.put(reading); !put)
            return put;
    for (const SoundBed &bed : edit.beds)
        if (const auto put = story.put(bed); !put)
            return put;
    return {};
}

bool linesHold(const Story &story, SceneId id)
{
    const Scene *scene = story.find(id);
    if (!scene)
        return true;
    QVector<bool> covered(scene->lines.size());
    for (const ShotId shot : story.shotsOf(id)) {
        int before = -1;
        for (const int line : story.find(shot)->lines) {
            if (line <= before || line >= scene->lines.size() || covered[line])
                return false;
            covered[line] = true;
            before = line;
        }
    }
    return true;
}

/// The invariants that putting one row at a time does not guard, looked at where the edit touched.
Result<void> checkTouched(const Story &story, const render::StoryEdit &edit)
{
    QSet<SceneId> scenes;
    for (const Scene &scene : edit.scenes)
        scenes.insert(scene.id);
    for (const Shot &shot : edit.shots) {
        scenes.insert(shot.scene);
        if (shot.durationMs < 5000 || shot.durationMs > 30000)
            return refused(Words::tr("A shot lasts 5 to 30 seconds."));
        const Take *circled = story.find(shot.circled);
        if (shot.circled.isValid() && (!circled || circled->shot != shot.id))
            return refused(Words::tr("Only a take of the shot itself can be circled."));
    }
    const bool hold = std::all_of(scenes.cbegin(), scenes.cend(), [&](SceneId id) { return linesHold(story, id); });
    return hold ? Result<void>()
                : refused(Words::tr("Each line of a scene belongs to one shot, in the order of the script."));
}

Result<void> change(Story &story, const render::StoryEdit &edit, TakeShelf &shelf)
{
    removeRows(story, edit, shelf);
    if (const auto put = putRows(story, edit, shelf); !put)
        return put;
    return checkTouched(story, edit);
}

template <class Row>
bool rowsAreAsIn(const Story &story, const QVector<Row> &rows)
{
    return std::all_of(rows.cbegin(), rows.cend(), [&](const Row &row) {
        const Row *now = story.find(row.id);
        return now && *now == row;
    });
}

template <class RowId>
bool noneIn(const Story &story, const QVector<RowId> &ids)
{
    return std::none_of(ids.cbegin(), ids.cend(), [&](RowId id) { return story.find(id) != nullptr; });
}

}  // namespace

void shelveTake(TakeShelf &shelf, const Take &take)
{
    QVector<Take> &takes = shelf[take.shot];
    const auto at = std::find_if(takes.begin(), takes.end(), [&](const Take &other) { return other.id == take.id; });
    if (at == takes.end())
        takes.append(take);
    else
        *at = take;
}

Result<render::StoryEdit> applyEdit(Story &story, const render::StoryEdit &edit, TakeShelf &shelf)
{
    const render::StoryEdit undo = Undoing(story, edit).edit();
    if (const auto changed = change(story, edit, shelf); !changed) {
        removeRows(story, undo, shelf);
        const auto undone = putRows(story, undo, shelf);
        Q_ASSERT(undone.ok());
        return changed.error();
    }
    return undo;
}

bool isAsIn(const Story &story, const render::StoryEdit &edit)
{
    return (!edit.series || *edit.series == story.series()) && rowsAreAsIn(story, edit.episodes) &&
           rowsAreAsIn(story, edit.scenes) && rowsAreAsIn(story, edit.shots) && rowsAreAsIn(story, edit.characters) &&
           noneIn(story, edit.removedEpisodes) && noneIn(story, edit.removedScenes) &&
           noneIn(story, edit.removedShots) && noneIn(story, edit.removedCharacters) &&
           rowsAreAsIn(story, edit.readings) && rowsAreAsIn(story, edit.beds) && noneIn(story, edit.removedReadings) &&
           noneIn(story, edit.removedBeds);
}

bool isEmpty(const render::StoryEdit &edit)
{
    return !edit.series && edit.episodes.isEmpty() && edit.scenes.isEmpty() && edit.shots.isEmpty() &&
           edit.characters.isEmpty() && edit.removedEpisodes.isEmpty() && edit.removedScenes.isEmpty() &&
           edit.removedShots.isEmpty() && edit.removedCharacters.isEmpty() && edit.readings.isEmpty() &&
           edit.beds.isEmpty() && edit.removedReadings.isEmpty() && edit.removedBeds.isEmpty();
}

}  // namespace circletake::workspace
