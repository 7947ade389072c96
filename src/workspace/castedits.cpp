// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/castedits.h"

#include "script/castfinderindex.h"

#include <algorithm>

namespace circletake::workspace {

namespace {

template <class Value>
void addNew(QVector<Value> &all, const QVector<Value> &more)
{
    for (const Value &each : more)
        if (!all.contains(each))
            all.append(each);
}

bool answersTo(const Character &character, const QString &name)
{
    return character.name.compare(name, Qt::CaseInsensitive) == 0 ||
           character.aliases.contains(name, Qt::CaseInsensitive);
}

Character merged(Character kept, const Character &gone)
{
    QStringList names = gone.aliases;
    names.prepend(gone.name);
    for (const QString &name : std::as_const(names))
        if (!answersTo(kept, name))
            kept.aliases.append(name);
    for (QString Character::*field : {&Character::description, &Character::look, &Character::voice})
        if ((kept.*field).isEmpty())
            kept.*field = gone.*field;
    addNew(kept.pictures, gone.pictures);
    for (const SceneLook &look : gone.wardrobe)
        if (!kept.lookIn(look.scene))
            kept.wardrobe.append(look);
    return kept;
}

/// Who is in a scene, each once.
QSet<CharacterId> castOf(const Story &story, SceneId scene, const script::CastIndex &named)
{
    QSet<CharacterId> cast;
    for (const QString &name : story.find(scene)->people)
        if (const int member = named.member(name); member >= 0)
            cast.insert(story.characters()[member].id);
    for (const ShotId shot : story.shotsOf(scene))
        for (const CharacterId id : story.find(shot)->cast)
            cast.insert(id);
    return cast;
}

template <class Visit>
void visitScenes(const Story &story, const Visit &visit)
{
    const script::CastIndex named(story.characters());
    for (const EpisodeId episode : story.episodes())
        for (const SceneId scene : story.scenesOf(episode))
            visit(scene, castOf(story, scene, named));
}

}  // namespace

QVector<SceneId> scenesWith(const Story &story, CharacterId character)
{
    QVector<SceneId> scenes;
    visitScenes(story, [&](SceneId scene, const QSet<CharacterId> &cast) {
        if (cast.contains(character))
            scenes.append(scene);
    });
    return scenes;
}

QHash<CharacterId, int> sceneCounts(const Story &story)
{
    QHash<CharacterId, int> counts;
    visitScenes(story, [&](SceneId, const QSet<CharacterId> &cast) {
        for (const CharacterId id : cast)
            ++counts[id];
    });
    return counts;
}

const Character *namedSo(const Story &story, const QString &name, CharacterId but)
{
    const QVector<Character> &all = story.characters();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Character &character) {
        return character.id != but && answersTo(character, name);
    });
    return found == all.cend() ? nullptr : &*found;
}

render::StoryEdit mergeOf(const Story &story, CharacterId gone, CharacterId kept)
{
    render::StoryEdit edit;
    edit.characters = {merged(*story.find(kept), *story.find(gone))};
    edit.removedCharacters = {gone};
    for (const EpisodeId episode : story.episodes())
        for (const ShotId id : story.shotsOf(episode)) {
            Shot shot = *story.find(id);
            const qsizetype place = shot.cast.indexOf(gone);
            if (place < 0)
                continue;
            if (shot.cast.contains(kept))
                shot.cast.removeAt(place);
            else
                shot.cast[place] = kept;
            edit.shots.append(shot);
        }
    return edit;
}

void putPlace(StyleBible &bible, const Place &place)
{
    const Place *known = bible.place(place.name);
    const qsizetype at = known ? known - bible.places.constData() : bible.places.size();
    if (known)
        bible.places.removeAt(at);
    if (!place.look.isEmpty() || !place.pictures.isEmpty())
        bible.places.insert(at, place);
}

}  // namespace circletake::workspace
