// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stories.h"

namespace circletake::test {

namespace {

struct Builder
{
    StoryRows rows;
    qint64 lastId = 0;

    void addCharacter(const QString &name)
    {
        Character character;
        character.id = CharacterId{++lastId};
        character.name = name;
        rows.characters.append(character);
    }

    void addScene(EpisodeId episode, int number, int shots)
    {
        Scene scene;
        scene.id = SceneId{++lastId};
        scene.episode = episode;
        scene.number = number;
        scene.heading = QStringLiteral("INT. ROOM %1 - NIGHT").arg(number);
        scene.place = QStringLiteral("ROOM %1").arg(number);
        scene.lines.append({LineKind::Heading, scene.heading, {}, {}, {}, {}, false, {}, 1, 1});
        for (int i = 1; i <= shots; ++i) {
            const QString action = QStringLiteral("Mei does thing %1.").arg(i);
            const QString words = QStringLiteral("Word %1.").arg(i);
            scene.lines.append({LineKind::Action, action, {}, {}, {}, {}, false, {}, 2 * i, 2 * i});
            scene.lines.append(
                {LineKind::Dialogue, words, QStringLiteral("MEI"), {}, {}, {}, false, {}, 2 * i + 1, 2 * i + 1});
        }
        rows.scenes.append(scene);
        for (int i = 1; i <= shots; ++i)
            addShot(scene, i);
    }

    void addShot(const Scene &scene, int place)
    {
        Shot shot;
        shot.id = ShotId{++lastId};
        shot.scene = scene.id;
        shot.number = place * 10;
        shot.action = scene.lines[2 * place - 1].text;
        shot.lines = {2 * place - 1, 2 * place};
        shot.cast = {rows.characters.first().id};
        shot.prompt = shot.action;
        rows.shots.append(shot);
    }
};

}  // namespace

StoryRows rowsOf(int episodes, int scenes, int shots)
{
    Builder builder;
    builder.rows.series.title = QStringLiteral("The Key");
    builder.rows.series.language = QStringLiteral("en");
    builder.addCharacter(QStringLiteral("MEI"));
    builder.addCharacter(QStringLiteral("CHEN"));
    for (int number = 1; number <= episodes; ++number) {
        Episode episode;
        episode.id = EpisodeId{++builder.lastId};
        episode.number = number;
        episode.title = QStringLiteral("Part %1").arg(number);
        builder.rows.episodes.append(episode);
        for (int scene = 1; scene <= scenes; ++scene)
            builder.addScene(episode.id, scene, shots);
    }
    return builder.rows;
}

Story storyOf(int episodes, int scenes, int shots)
{
    return Story::fromRows(rowsOf(episodes, scenes, shots)).value();
}

ShotId shotAt(const Story &story, int episode, int scene, int shot)
{
    const EpisodeId in = story.episodes().at(episode - 1);
    return story.shotsOf(story.scenesOf(in).at(scene - 1)).at(shot - 1);
}

Take takeOf(const Story &story, ShotId shot, TakeState state, qint64 id)
{
    Take take;
    take.id = TakeId{id};
    take.shot = shot;
    take.number = int(story.takesOf(shot).size()) + 1;
    take.state = state;
    take.spec.provider = QStringLiteral("sandbox");
    take.spec.model = QStringLiteral("video-gen-2.1");
    take.spec.resolution = QStringLiteral("720p");
    if (state == TakeState::Ready)
        take.clip = QStringLiteral("clips/%1.mp4").arg(id);
    return take;
}

}  // namespace circletake::test
