// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/likenessdesk.h"

#include <algorithm>

namespace circletake::workspace {

namespace {

constexpr int soonMs = 150;

}  // namespace

LikenessDesk::LikenessDesk(StoryDocument &document, QString modelFolder, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_meter(std::move(modelFolder))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&document, &StoryDocument::changed, this, &LikenessDesk::follow);
    connect(&m_meter, &FaceMeter::measured, this, &LikenessDesk::note);
    connect(&m_meter, &FaceMeter::readinessChanged, this, &LikenessDesk::askForAll);
    connect(&m_soon, &QTimer::timeout, this, &LikenessDesk::tell);
}

FindingsOf LikenessDesk::findings() const
{
    return [this](const QByteArray &hash) { return m_meter.findings(hash); };
}

void LikenessDesk::useModels(const QString &folder)
{
    m_meter.setModels(folder);
    askForAll();
}

const TakeLikeness &LikenessDesk::of(TakeId id) const
{
    const auto known = m_known.constFind(id);
    if (known != m_known.constEnd())
        return *known;
    const Take *take = m_document.story().find(id);
    const bool ready = take && take->state == TakeState::Ready;
    return *m_known.insert(id, ready ? likenessOf(m_document.story(), *take, findings()) : TakeLikeness());
}

std::optional<double> LikenessDesk::holdOf(ShotId shot) const
{
    const Story &story = m_document.story();
    return story.chosenTake(shot).isValid() ? std::nullopt : lowestOf(of(story.latestClip(shot)));
}

void LikenessDesk::follow(const StoryChange &change)
{
    const bool another = m_folder != m_document.facts().folder;
    if (another) {
        m_folder = m_document.facts().folder;
        m_meter.setCache(m_folder.isEmpty() ? QString() : faceCacheOf(m_folder));
    }
    const double least = m_document.story().series().bible.leastLikeness;
    if (change.kind == StoryChange::Kind::Reset || !change.characters.isEmpty() || least != m_least) {
        m_least = least;
        askForAll();
        return;
    }
    const Story &story = m_document.story();
    for (const ShotId shot : change.shots) {
        for (const TakeId take : story.takesOf(shot)) {
            m_known.remove(take);
            const bool edited = change.kind == StoryChange::Kind::Edited;
            if (m_meter.isReady() && (edited || !m_shotsOf.value(story.find(take)->clipHash).contains(shot)))
                ask(shot, take);
        }
    }
    if (change.kind == StoryChange::Kind::Edited && least > 0)
        weigh(change.shots);
}

/// The clips that are seen first, then the others. A film without references costs nothing, however long it is.
void LikenessDesk::askForAll()
{
    const Story &story = m_document.story();
    m_known.clear();
    for (const QSet<ShotId> &shots : std::as_const(m_shotsOf))
        m_dirty.unite(shots);  // they may have lost what they showed
    m_shotsOf.clear();
    const QVector<Character> &people = story.characters();
    const bool anyReference =
        std::any_of(people.cbegin(), people.cend(), [](const Character &each) { return !each.pictures.isEmpty(); });
    for (const bool latest : {true, false}) {
        for (const EpisodeId episode : anyReference &&m_meter.isReady() ? story.episodes() : QVector<EpisodeId>()) {
            for (const ShotId shot : story.shotsOf(episode))
                for (const TakeId take : latest ? QVector<TakeId>{story.latestClip(shot)} : story.takesOf(shot))
                    ask(shot, take);
        }
    }
    m_soon.start();
}

void LikenessDesk::ask(ShotId shot, TakeId take)
{
    for (const FaceFile &file : faceFilesOf(m_document.story(), take, m_folder)) {
        m_shotsOf[file.hash].insert(shot);
        m_dirty.insert(shot);
        m_meter.measure(file);
    }
}

void LikenessDesk::note(const QByteArray &hash)
{
    m_dirty.unite(m_shotsOf.value(hash));
    if (!m_soon.isActive())
        m_soon.start();
}

void LikenessDesk::tell()
{
    const QSet<ShotId> shots = std::exchange(m_dirty, {});
    for (const ShotId shot : shots)
        for (const TakeId take : m_document.story().takesOf(shot))
            m_known.remove(take);
    weigh(shots);
    m_document.touch(shots);
}

void LikenessDesk::weigh(const QSet<ShotId> &shots)
{
    const Story &story = m_document.story();
    QSet<TakeId> passedOver = story.passedOver();
    for (const ShotId shot : shots) {
        for (const TakeId take : story.takesOf(shot))
            passedOver.remove(take);
        for (const TakeId take : heldTakes(story, shot, findings()))
            passedOver.insert(take);
    }
    if (passedOver == story.passedOver())
        return;
    m_document.setPassedOver(passedOver);
    emit passedOverChanged(passedOver);
}

}  // namespace circletake::workspace
