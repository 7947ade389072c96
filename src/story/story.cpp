// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/story.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace circletake {

namespace {

template <class RowId>
const QVector<RowId> &none()
{
    static const QVector<RowId> empty;
    return empty;
}

template <class ParentId, class RowId>
const QVector<RowId> &childrenOf(const QHash<ParentId, QVector<RowId>> &order, ParentId parent)
{
    const auto at = order.constFind(parent);
    return at == order.constEnd() ? none<RowId>() : *at;
}

Error refused(const QString &what)
{
    return {ErrorKind::BadInput, what, {}, {}};
}

template <class Row, class RowId>
void insertByNumber(QVector<RowId> &ids, const Rows<Row, RowId> &rows, const Row &row)
{
    const auto at = std::lower_bound(ids.begin(), ids.end(), row.number,
                                     [&](RowId id, int number) { return rows.find(id)->number < number; });
    ids.insert(at, row.id);
}

/// Keeps the children of a parent in order of their ids.
template <class Row, class ParentId, class RowId>
void placeById(Rows<Row, RowId> &rows, QHash<ParentId, QVector<RowId>> &order, ParentId Row::*parent, const Row &row)
{
    if (const Row *before = rows.find(row.id))
        order[before->*parent].removeOne(row.id);
    QVector<RowId> &ids = order[row.*parent];
    ids.insert(std::lower_bound(ids.begin(), ids.end(), row.id), row.id);
    rows.put(row);
}

template <class Row, class ParentId, class RowId>
void takeAway(Rows<Row, RowId> &rows, QHash<ParentId, QVector<RowId>> &order, ParentId Row::*parent, RowId id)
{
    if (const Row *row = rows.find(id))
        order[row->*parent].removeOne(id);
    rows.remove(id);
}

template <class Row, class RowId>
bool numberTaken(const QVector<RowId> &ids, const Rows<Row, RowId> &rows, const Row &row)
{
    return std::any_of(ids.begin(), ids.end(),
                       [&](RowId id) { return id != row.id && rows.find(id)->number == row.number; });
}

}  // namespace

template <class RowId, class Row, class ParentId>
void Story::buildOrder(const Rows<Row, RowId> &rows, QHash<ParentId, QVector<RowId>> &order, ParentId Row::*parent)
{
    order.clear();
    for (const Row &row : rows.all())
        order[row.*parent].append(row.id);
    const auto earlier = [&](RowId a, RowId b) { return rows.find(a)->number < rows.find(b)->number; };
    for (auto &ids : order)
        if (!std::is_sorted(ids.cbegin(), ids.cend(), earlier))
            std::sort(ids.begin(), ids.end(), earlier);
}

template <class Row, class ParentId, class RowId>
Result<void> Story::place(Rows<Row, RowId> &rows, QHash<ParentId, QVector<RowId>> &order, ParentId Row::*parent,
                          const Row &row)
{
    if (!row.id.isValid() || row.number <= 0)
        return refused(QCoreApplication::translate("Story", "An id and a number above zero are needed."));
    if (numberTaken(childrenOf(order, row.*parent), rows, row))
        return refused(QCoreApplication::translate("Story", "Number %1 is taken.").arg(row.number));
    if (const Row *before = rows.find(row.id))
        order[before->*parent].removeOne(row.id);
    rows.put(row);
    insertByNumber(order[row.*parent], rows, row);
    return {};
}

Result<Story> Story::fromRows(StoryRows rows)
{
    Story story;
    story.m_series = std::move(rows.series);
    story.m_episodes.assign(std::move(rows.episodes));
    story.m_scenes.assign(std::move(rows.scenes));
    story.m_shots.assign(std::move(rows.shots));
    story.m_takes.assign(std::move(rows.takes));
    story.m_characters.assign(std::move(rows.characters));
    for (const Reading &reading : std::as_const(rows.readings))
        placeById(story.m_readings, story.m_readingOrder, &Reading::scene, reading);
    for (const SoundBed &bed : std::as_const(rows.beds))
        placeById(story.m_beds, story.m_bedOrder, &SoundBed::episode, bed);
    for (const Episode &episode : story.m_episodes.all())
        story.m_episodeOrder.append(episode.id);
    std::sort(story.m_episodeOrder.begin(), story.m_episodeOrder.end(), [&](EpisodeId a, EpisodeId b) {
        return story.m_episodes.find(a)->number < story.m_episodes.find(b)->number;
    });
    buildOrder(story.m_scenes, story.m_sceneOrder, &Scene::episode);
    buildOrder(story.m_shots, story.m_shotOrder, &Shot::scene);
    buildOrder(story.m_takes, story.m_takeOrder, &Take::shot);
    if (const QString broken = story.brokenInvariant(); !broken.isEmpty())
        return Error{ErrorKind::Damaged, broken, {}, {}};
    return story;
}

StoryRows Story::rows() const
{
    return {m_series,      m_episodes.all(),   m_scenes.all(),   m_shots.all(),
            m_takes.all(), m_characters.all(), m_readings.all(), m_beds.all()};
}

const QVector<SceneId> &Story::scenesOf(EpisodeId id) const
{
    return childrenOf(m_sceneOrder, id);
}
const QVector<ShotId> &Story::shotsOf(SceneId id) const
{
    return childrenOf(m_shotOrder, id);
}
const QVector<TakeId> &Story::takesOf(ShotId id) const
{
    return childrenOf(m_takeOrder, id);
}
const QVector<ReadingId> &Story::readingsOf(SceneId id) const
{
    return childrenOf(m_readingOrder, id);
}
const QVector<BedId> &Story::bedsOf(EpisodeId id) const
{
    return childrenOf(m_bedOrder, id);
}

const Episode *Story::episodeByNumber(int number) const
{
    for (const EpisodeId id : m_episodeOrder)
        if (find(id)->number == number)
            return find(id);
    return nullptr;
}

EpisodeId Story::episodeOf(SceneId id) const
{
    const Scene *scene = find(id);
    return scene ? scene->episode : EpisodeId{};
}

EpisodeId Story::episodeOf(ShotId id) const
{
    const Shot *shot = find(id);
    return shot ? episodeOf(shot->scene) : EpisodeId{};
}

QVector<ShotId> Story::shotsOf(EpisodeId id) const
{
    QVector<ShotId> shots;
    for (const SceneId scene : scenesOf(id))
        shots += shotsOf(scene);
    return shots;
}

TakeId Story::chosenTake(ShotId id) const
{
    const Shot *shot = find(id);
    return shot ? newestClip(*shot, m_passedOver) : TakeId();
}

/// What is passed over stands for a shot only where nothing else does.
TakeId Story::latestClip(ShotId id) const
{
    const Shot *shot = find(id);
    const TakeId chosen = chosenTake(id);
    return chosen.isValid() || !shot ? chosen : newestClip(*shot, {});
}

TakeId Story::newestClip(const Shot &shot, const QSet<TakeId> &without) const
{
    if (const Take *circled = find(shot.circled); circled && circled->state == TakeState::Ready) {
        const TakeId synced = shot.asFilmed ? TakeId() : lipSyncOf(circled->id);
        return synced.isValid() ? synced : circled->id;
    }
    const QVector<TakeId> &takes = takesOf(shot.id);
    for (auto take = takes.crbegin(); take != takes.crend(); ++take)
        if (find(*take)->state == TakeState::Ready && !without.contains(*take) && !without.contains(filmedTake(*take)))
            return *take;
    return {};
}

TakeId Story::lipSyncOf(TakeId id) const
{
    const Take *source = find(id);
    if (!source)
        return {};
    const QVector<TakeId> &takes = takesOf(source->shot);
    const auto synced = std::find_if(takes.crbegin(), takes.crend(), [&](TakeId each) {
        const Take &take = *find(each);
        return take.state == TakeState::Ready && take.spec.lipSync.source == id;
    });
    return synced == takes.crend() ? TakeId() : *synced;
}

TakeId Story::filmedTake(TakeId id) const
{
    const Take *take = find(id);
    return take && find(take->spec.lipSync.source) ? take->spec.lipSync.source : id;
}

Result<void> Story::put(const Episode &episode)
{
    if (!episode.id.isValid() || episode.number <= 0)
        return refused(QCoreApplication::translate("Story", "An id and a number above zero are needed."));
    if (numberTaken(m_episodeOrder, m_episodes, episode))
        return refused(QCoreApplication::translate("Story", "Episode %1 is there already.").arg(episode.number));
    m_episodeOrder.removeOne(episode.id);
    m_episodes.put(episode);
    insertByNumber(m_episodeOrder, m_episodes, episode);
    return {};
}

Result<void> Story::put(const Scene &scene)
{
    if (!find(scene.episode))
        return refused(QCoreApplication::translate("Story", "The scene's episode is not there."));
    return place(m_scenes, m_sceneOrder, &Scene::episode, scene);
}

Result<void> Story::put(const Shot &shot)
{
    if (!find(shot.scene))
        return refused(QCoreApplication::translate("Story", "The shot's scene is not there."));
    if (shot.durationMs < 5000 || shot.durationMs > 30000)
        return refused(QCoreApplication::translate("Story", "A shot lasts 5 to 30 seconds."));
    const Shot *before = find(shot.id);
    if (before && before->scene == shot.scene && before->number == shot.number) {
        m_shots.put(shot);
        return {};
    }
    return place(m_shots, m_shotOrder, &Shot::scene, shot);
}

Result<void> Story::put(const Take &take)
{
    if (!find(take.shot))
        return refused(QCoreApplication::translate("Story", "The take's shot is not there."));
    const Take *before = find(take.id);
    if (before && before->shot == take.shot && before->number == take.number) {
        m_takes.put(take);
        return {};
    }
    return place(m_takes, m_takeOrder, &Take::shot, take);
}

Result<void> Story::put(const Character &character)
{
    if (!character.id.isValid() || character.name.isEmpty())
        return refused(QCoreApplication::translate("Story", "A character needs a name."));
    m_characters.put(character);
    return {};
}

Result<void> Story::put(const Reading &reading)
{
    if (!find(reading.scene))
        return refused(QCoreApplication::translate("Story", "The scene of this voice is not there."));
    if (!reading.id.isValid() || reading.line < 0 || reading.number <= 0)
        return refused(QCoreApplication::translate("Story", "An id and a number above zero are needed."));
    placeById(m_readings, m_readingOrder, &Reading::scene, reading);
    return {};
}

Result<void> Story::put(const SoundBed &bed)
{
    if (!find(bed.episode) || !bed.id.isValid())
        return refused(QCoreApplication::translate("Story", "The episode of this sound is not there."));
    placeById(m_beds, m_bedOrder, &SoundBed::episode, bed);
    return {};
}

void Story::remove(EpisodeId id)
{
    for (const BedId bed : QVector<BedId>(bedsOf(id)))
        remove(bed);
    m_bedOrder.remove(id);
    for (const SceneId scene : QVector<SceneId>(scenesOf(id)))
        remove(scene);
    m_sceneOrder.remove(id);
    m_episodeOrder.removeOne(id);
    m_episodes.remove(id);
}

void Story::remove(SceneId id)
{
    for (const ShotId shot : QVector<ShotId>(shotsOf(id)))
        remove(shot);
    m_shotOrder.remove(id);
    for (const ReadingId reading : QVector<ReadingId>(readingsOf(id)))
        remove(reading);
    m_readingOrder.remove(id);
    if (const Scene *scene = find(id))
        m_sceneOrder[scene->episode].removeOne(id);
    m_scenes.remove(id);
}

void Story::remove(ShotId id)
{
    for (const TakeId take : QVector<TakeId>(takesOf(id)))
        remove(take);
    m_takeOrder.remove(id);
    if (const Shot *shot = find(id))
        m_shotOrder[shot->scene].removeOne(id);
    m_shots.remove(id);
}

void Story::remove(TakeId id)
{
    const Take *take = find(id);
    if (!take)
        return;
    m_takeOrder[take->shot].removeOne(id);
    if (const Shot *shot = find(take->shot); shot && shot->circled == id) {
        Shot uncircled = *shot;
        uncircled.circled = {};
        m_shots.put(uncircled);
    }
    m_takes.remove(id);
}

void Story::remove(CharacterId id)
{
    m_characters.remove(id);
}

void Story::remove(ReadingId id)
{
    takeAway(m_readings, m_readingOrder, &Reading::scene, id);
}

void Story::remove(BedId id)
{
    takeAway(m_beds, m_bedOrder, &SoundBed::episode, id);
}

namespace {

template <class Row, class RowId, class ParentId>
QString brokenNumbers(const char *what, const QHash<ParentId, QVector<RowId>> &order, const Rows<Row, RowId> &rows)
{
    for (auto children = order.constBegin(); children != order.constEnd(); ++children) {
        int before = 0;
        for (const RowId id : *children) {
            const Row *row = rows.find(id);
            if (!id.isValid() || row->number <= before)
                return QStringLiteral("%1 %2 has number %3 after %4")
                    .arg(QLatin1String(what))
                    .arg(id.value)
                    .arg(row->number)
                    .arg(before);
            before = row->number;
        }
    }
    return {};
}

QString brokenLines(const Scene &scene, const QVector<ShotId> &shots, const Rows<Shot, ShotId> &rows)
{
    QVector<bool> covered(scene.lines.size());
    for (const ShotId id : shots) {
        int before = -1;
        for (const int line : rows.find(id)->lines) {
            if (line <= before || line >= scene.lines.size() || covered[line])
                return QStringLiteral("shot %1 covers line %2 of scene %3 wrongly")
                    .arg(id.value)
                    .arg(line)
                    .arg(scene.id.value);
            covered[line] = true;
            before = line;
        }
    }
    return {};
}

}  // namespace

QString Story::brokenEpisodes() const
{
    int before = 0;
    for (const EpisodeId id : m_episodeOrder) {
        const int number = m_episodes.find(id)->number;
        if (!id.isValid() || number <= before)
            return QStringLiteral("episode %1 has number %2 after %3").arg(id.value).arg(number).arg(before);
        before = number;
    }
    return {};
}

QString Story::brokenInvariant() const
{
    for (const Scene &scene : m_scenes.all())
        if (!find(scene.episode))
            return QStringLiteral("scene %1 has no episode").arg(scene.id.value);
    for (const Reading &reading : m_readings.all())
        if (!find(reading.scene))
            return QStringLiteral("reading %1 has no scene").arg(reading.id.value);
    for (const SoundBed &bed : m_beds.all())
        if (!find(bed.episode))
            return QStringLiteral("bed %1 has no episode").arg(bed.id.value);
    for (const Take &take : m_takes.all())
        if (!find(take.shot))
            return QStringLiteral("take %1 has no shot").arg(take.id.value);
    for (const Shot &shot : m_shots.all()) {
        if (!find(shot.scene))
            return QStringLiteral("shot %1 has no scene").arg(shot.id.value);
        if (shot.durationMs < 5000 || shot.durationMs > 30000)
            return QStringLiteral("shot %1 lasts %2 ms").arg(shot.id.value).arg(shot.durationMs);
        const Take *circled = find(shot.circled);
        if (shot.circled.isValid() && (!circled || circled->shot != shot.id))
            return QStringLiteral("shot %1 circles take %2, which is not its own")
                .arg(shot.id.value)
                .arg(shot.circled.value);
    }
    for (const QString &broken :
         {brokenEpisodes(), brokenNumbers("scene", m_sceneOrder, m_scenes), brokenNumbers("shot", m_shotOrder, m_shots),
          brokenNumbers("take", m_takeOrder, m_takes)})
        if (!broken.isEmpty())
            return broken;
    for (const Scene &scene : m_scenes.all())
        if (const QString broken = brokenLines(scene, shotsOf(scene.id), m_shots); !broken.isEmpty())
            return broken;
    return {};
}

}  // namespace circletake
