// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/editor.h"

#include "workspace/castedits.h"
#include "workspace/shotlengths.h"
#include "workspace/shotnumbers.h"

#include <QUndoStack>
#include <algorithm>

namespace circletake::workspace {

namespace {

Error refused(const QString &what, const QString &where = {})
{
    return {ErrorKind::BadInput, what, where, {}};
}

Error notThere()
{
    return {ErrorKind::NotFound, Editor::tr("It is not there any more."), {}, {}};
}

template <class RowId>
MergeKey mergeKey(MergeId id, const QVector<RowId> &things, int fields)
{
    size_t hash = ::qHash(fields);
    for (const RowId thing : things)
        hash = qHash(thing, hash);
    return {id, quint64(hash)};
}

}  // namespace

Editor::Editor(StoryDocument &document, QUndoStack &stack, IdSource ids, SwapCommand::Keeper keep, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_stack(stack)
    , m_ids(std::move(ids))
    , m_keep(std::move(keep))
{
}

void Editor::setLocked(const QString &reason)
{
    m_locks.lockAll(reason);
    emit locksChanged();
}

void Editor::lockScenes(const QSet<SceneId> &scenes, const QString &reason)
{
    m_locks.lockScenes(scenes, reason);
    emit locksChanged();
}

void Editor::unlockScene(SceneId scene)
{
    m_locks.unlock(scene);
    emit locksChanged();
}

bool Editor::isFree(const QUndoCommand &step) const
{
    for (int child = 0; child < step.childCount(); ++child)
        if (!isFree(*step.child(child)))
            return false;
    const auto *swap = dynamic_cast<const SwapCommand *>(&step);
    return !swap || m_locks.obstacleTo(story(), swap->edit()).isEmpty();
}

bool Editor::mayUndo() const
{
    return !m_stack.canUndo() || isFree(*m_stack.command(m_stack.index() - 1));
}

bool Editor::mayRedo() const
{
    return !m_stack.canRedo() || isFree(*m_stack.command(m_stack.index()));
}

Result<void> Editor::changeShots(const QVector<ShotId> &shots, ShotFields fields, const QString &text,
                                 const std::function<void(Shot &)> &change)
{
    render::StoryEdit edit;
    for (const ShotId id : shots) {
        const Shot *before = story().find(id);
        if (!before)
            return notThere();
        Shot after = *before;
        change(after);
        if (after == *before)
            continue;
        after.byHand |= fields;
        edit.shots.append(after);
    }
    return push(text, edit, mergeKey(MergeId::ShotField, shots, fields.toInt()));
}

Result<void> Editor::setNote(ShotId id, const QString &note)
{
    const Shot *shot = story().find(id);
    if (!shot)
        return notThere();
    render::StoryEdit edit;
    edit.shots = {*shot};
    edit.shots.first().note = note;
    return push(tr("Write a note"), edit, mergeKey(MergeId::Note, QVector<ShotId>{id}, 0));
}

Result<void> Editor::setHeld(const QVector<ShotId> &shots, bool held)
{
    render::StoryEdit edit;
    for (const ShotId id : shots) {
        const Shot *shot = story().find(id);
        if (!shot)
            return notThere();
        edit.shots.append(*shot);
        edit.shots.last().held = held;
    }
    return push(held ? tr("Put on hold") : tr("Take off hold"), edit);
}

Result<void> Editor::circle(ShotId id, TakeId takeId)
{
    const Shot *shot = story().find(id);
    const Take *take = story().find(takeId);
    if (!shot || (takeId.isValid() && !take))
        return notThere();
    if (take && (take->shot != id || take->state != TakeState::Ready))
        return refused(tr("Only a take with a good clip can be circled."), story().slateOf(takeId).text());
    render::StoryEdit edit;
    edit.shots = {*shot};
    edit.shots.first().circled = takeId;
    edit.shots.first().asFilmed = story().lipSyncOf(takeId).isValid();
    return push(takeId.isValid() ? tr("Circle %1").arg(story().slateOf(takeId).text()) : tr("Take the circle off"),
                edit);
}

Result<void> Editor::pushScene(SceneId id, const QString &text, int field, const std::function<void(Scene &)> &change)
{
    const Scene *scene = story().find(id);
    if (!scene)
        return notThere();
    render::StoryEdit edit;
    edit.scenes = {*scene};
    change(edit.scenes.first());
    return push(text, edit, mergeKey(MergeId::SceneField, QVector<SceneId>{id}, field));
}

Result<void> Editor::setHeading(SceneId id, const QString &heading)
{
    return pushScene(id, tr("Change the scene heading"), 1, [&](Scene &scene) {
        scene.heading = heading;
        if (!scene.lines.isEmpty() && scene.lines.first().kind == LineKind::Heading)
            scene.lines.first().text = heading;
    });
}

Result<void> Editor::setBeat(SceneId id, const QString &beat)
{
    return pushScene(id, tr("Change the beat"), 2, [&](Scene &scene) { scene.beat = beat; });
}

Result<void> Editor::setApproved(SceneId id, bool approved)
{
    return pushScene(id, approved ? tr("Approve the shots of a scene") : tr("Open the shots of a scene again"), 3,
                     [&](Scene &scene) { scene.approved = approved; });
}

Result<void> Editor::pushEpisode(EpisodeId id, const QString &text, int field,
                                 const std::function<void(Episode &)> &change)
{
    const Episode *episode = story().find(id);
    if (!episode)
        return notThere();
    render::StoryEdit edit;
    edit.episodes = {*episode};
    change(edit.episodes.first());
    return push(text, edit, mergeKey(MergeId::EpisodeField, QVector<EpisodeId>{id}, field));
}

Result<void> Editor::setEpisodeTitle(EpisodeId id, const QString &title)
{
    return pushEpisode(id, tr("Change the episode title"), 1, [&](Episode &episode) { episode.title = title; });
}

Result<void> Editor::setEpisodeBudget(EpisodeId id, const Money &cap)
{
    return pushEpisode(id, tr("Change the episode budget"), 2, [&](Episode &episode) { episode.budget = cap; });
}

Result<void> Editor::changeCharacter(const Character &character)
{
    render::StoryEdit edit;
    edit.characters = {character};
    return push(tr("Change %1").arg(character.name), edit,
                mergeKey(MergeId::CharacterField, QVector<CharacterId>{character.id}, 0));
}

Result<void> Editor::mergeCharacters(CharacterId gone, CharacterId kept)
{
    const Character *from = story().find(gone);
    const Character *into = story().find(kept);
    if (!from || !into || gone == kept)
        return notThere();
    return push(tr("Merge %1 into %2").arg(from->name, into->name), mergeOf(story(), gone, kept));
}

Result<void> Editor::removeCharacter(CharacterId id)
{
    const Character *character = story().find(id);
    if (!character)
        return notThere();
    for (const EpisodeId episode : story().episodes())
        for (const ShotId shot : story().shotsOf(episode))
            if (story().find(shot)->cast.contains(id))
                return refused(tr("%1 is in this shot.").arg(character->name), story().slateOf(shot).text());
    render::StoryEdit edit;
    edit.removedCharacters = {id};
    return push(tr("Remove %1").arg(character->name), edit);
}

Result<void> Editor::setSeries(const Series &series)
{
    render::StoryEdit edit;
    edit.series = series;
    return push(tr("Change the series"), edit, {MergeId::SeriesField, 0});
}

Result<ShotId> Editor::insertShot(SceneId scene, ShotId after)
{
    if (!story().find(scene))
        return notThere();
    const auto number = numberBehind(story(), scene, after);
    if (!number)
        return number.error();
    const auto id = m_ids();
    if (!id)
        return id.error();
    Shot shot;
    shot.id = ShotId{*id};
    shot.scene = scene;
    shot.number = number->number;
    shot.byHand = ShotField::Lines;
    render::StoryEdit edit;
    edit.shots = number->moved + QVector<Shot>{shot};
    if (const auto pushed = push(tr("Insert a shot"), edit); !pushed)
        return pushed.error();
    return shot.id;
}

Result<ShotId> Editor::splitShot(ShotId id, int line)
{
    const Shot *shot = story().find(id);
    if (!shot)
        return notThere();
    if (line < 1 || line >= shot->lines.size())
        return refused(tr("A shot is split between two of its lines."), story().slateOf(id).text());
    const auto number = numberBehind(story(), shot->scene, id);
    if (!number)
        return number.error();
    const auto freshId = m_ids();
    if (!freshId)
        return freshId.error();
    Shot first = *shot;
    Shot second = *shot;
    first.lines = shot->lines.mid(0, line);
    second.lines = shot->lines.mid(line);
    first.byHand |= ShotField::Lines;
    second.byHand |= ShotField::Lines;
    second.id = ShotId{*freshId};
    second.number = number->number;
    second.circled = {};
    second.note.clear();
    render::StoryEdit edit;
    edit.shots = number->moved + QVector<Shot>{first, second};
    if (const auto pushed = push(tr("Split a shot"), edit); !pushed)
        return pushed.error();
    return second.id;
}

Result<void> Editor::mergeWithNext(ShotId id)
{
    const Shot *shot = story().find(id);
    if (!shot)
        return notThere();
    const QVector<ShotId> &shots = story().shotsOf(shot->scene);
    const qsizetype place = shots.indexOf(id);
    if (place + 1 == shots.size())
        return refused(tr("It is the last shot of its scene."), story().slateOf(id).text());
    const Shot &next = *story().find(shots[place + 1]);
    if (const auto may = mayRemove(next.id); !may)
        return may;
    Shot merged = *shot;
    merged.lines += next.lines;
    std::sort(merged.lines.begin(), merged.lines.end());
    merged.durationMs = std::min(30000, shot->durationMs + next.durationMs);
    merged.action = QStringList{shot->action, next.action}.join(QLatin1Char(' ')).trimmed();
    for (const CharacterId character : next.cast)
        if (!merged.cast.contains(character))
            merged.cast.append(character);
    merged.byHand |= ShotField::Lines;
    render::StoryEdit edit;
    edit.shots = {merged};
    edit.removedShots = {next.id};
    return push(tr("Merge two shots"), edit);
}

Result<void> Editor::moveShot(ShotId id, ShotId after)
{
    const Shot *shot = story().find(id);
    const Shot *before = story().find(after);
    if (!shot || (after.isValid() && (!before || before->scene != shot->scene)))
        return notThere();
    const QVector<ShotId> &shots = story().shotsOf(shot->scene);
    if (id == after || shots.indexOf(after) + 1 == shots.indexOf(id))
        return {};
    if (!story().takesOf(id).isEmpty())
        return refused(tr("The takes of this shot bear its number, so it stays in its place."),
                       story().slateOf(id).text());
    const auto number = numberBehind(story(), shot->scene, after, id);
    if (!number)
        return number.error();
    Shot moved = *shot;
    moved.number = number->number;
    render::StoryEdit edit;
    edit.shots = number->moved + QVector<Shot>{moved};
    return push(tr("Move a shot"), edit);
}

Result<void> Editor::removeShots(const QVector<ShotId> &shots)
{
    render::StoryEdit edit;
    for (const ShotId shot : shots) {
        if (!story().find(shot))
            return notThere();
        if (const auto may = mayRemove(shot); !may)
            return may;
        edit.removedShots.append(shot);
    }
    return push(tr("Remove %n shot(s)", nullptr, int(shots.size())), edit);
}

Result<void> Editor::fitLengths(const QVector<ShotId> &shots)
{
    return push(tr("Fit lengths to the voices"), fittedLengths(story(), shots));
}

Result<void> Editor::putBed(const SoundBed &bed)
{
    render::StoryEdit edit;
    edit.beds = {bed};
    return push(story().find(bed.id) ? tr("Change %1").arg(bed.name) : tr("Lay %1 under the episode").arg(bed.name),
                edit, mergeKey(MergeId::Bed, QVector<BedId>{bed.id}, 0));
}

Result<void> Editor::removeBed(BedId id)
{
    const SoundBed *bed = story().find(id);
    if (!bed)
        return notThere();
    render::StoryEdit edit;
    edit.removedBeds = {id};
    return push(tr("Take %1 out of the episode").arg(bed->name), edit);
}

Result<ProposalEdit> Editor::acceptChanges(const script::SceneProposal &proposal, const QVector<int> &accepted)
{
    const auto edit = editOfProposal(story(), proposal, accepted);
    if (!edit || edit->accepted == 0)
        return edit;
    if (const auto pushed = push(tr("Accept %n change(s)", nullptr, edit->accepted), edit->edit); !pushed)
        return pushed.error();
    return edit;
}

Result<void> Editor::adopt(const render::StoryEdit &edit, const QString &text)
{
    const auto undo = m_document.apply(edit);
    if (!undo)
        return undo.error();
    m_stack.push(new SwapCommand(m_document, m_keep, text, *undo, {}));
    return {};
}

void Editor::beginMacro(const QString &text)
{
    m_stack.beginMacro(text);
}

void Editor::endMacro()
{
    m_stack.endMacro();
}

Result<void> Editor::mayRemove(ShotId shot) const
{
    for (const TakeId id : story().takesOf(shot)) {
        const TakeState state = story().find(id)->state;
        if (state == TakeState::Queued || state == TakeState::Unknown || isUnderWay(state))
            return refused(tr("A take of this shot is under way or may have been charged, so the shot stays."),
                           story().slateOf(id).text());
    }
    return {};
}

Result<void> Editor::push(const QString &text, const render::StoryEdit &edit, MergeKey key)
{
    if (const QString obstacle = m_locks.obstacleTo(story(), edit); !obstacle.isEmpty())
        return Error{ErrorKind::ReadOnly, obstacle, {}, {}};
    if (isAsIn(story(), edit))
        return {};
    const auto undo = m_document.apply(edit);
    if (!undo)
        return undo.error();
    m_keep(edit);
    m_stack.push(new SwapCommand(m_document, m_keep, text, *undo, key));
    return {};
}

}  // namespace circletake::workspace
