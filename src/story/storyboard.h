// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/money.h"
#include "story/camera.h"
#include "story/line.h"
#include "story/stylebible.h"

#include <QSize>
#include <QString>
#include <QVector>

namespace circletake {

/// The whole project's own facts. All clips of a series share format and rate.
struct Series
{
    QString title;
    QString language;    ///< BCP 47 of the script: "zh", "en"
    QString scriptName;  ///< file name the script came from
    QString aspect = QStringLiteral("9:16");
    QString resolution = QStringLiteral("720p");  ///< 720p, 1080p, 4k: the shorter side 720, 1080, 2160
    int framesPerSecond = 24;
    QString style;  ///< style words that go into every prompt; may be empty
    Money budget;   ///< zero: none set
    StyleBible bible;

    bool operator==(const Series &) const = default;
};

/// Width × height in pixels of a resolution word at an aspect such as "9:16"; both even. Unknown words give 720p, 9:16.
[[nodiscard]] QSize frameSize(const QString &resolution, const QString &aspect);

struct Episode
{
    EpisodeId id;
    int number = 0;  ///< from 1, unique in the series
    QString title;
    Money budget;  ///< zero: none set

    bool operator==(const Episode &) const = default;
};

struct Scene
{
    SceneId id;
    EpisodeId episode;
    int number = 0;   ///< from 1, unique in the episode
    QString heading;  ///< as written
    QString place;
    TimeOfDay time = TimeOfDay::Unspecified;
    Setting setting = Setting::Unspecified;
    QString beat;           ///< the scene's purpose in one line
    QStringList people;     ///< names from a 人物 line, then speakers, in order of appearance
    QVector<Line> lines;    ///< the script of this scene, heading first
    bool approved = false;  ///< a person approved the split into shots: it stays fixed

    bool operator==(const Scene &) const = default;
};

/// Fields of a shot that a person has set by hand; re-planning leaves these alone.
enum class ShotField {
    Size = 0x1,
    Angle = 0x2,
    Move = 0x4,
    Tone = 0x8,
    Action = 0x10,
    Cast = 0x20,
    Duration = 0x40,
    Prompt = 0x80,
    Lines = 0x100,
    Continues = 0x200
};
Q_DECLARE_FLAGS(ShotFields, ShotField)
Q_DECLARE_OPERATORS_FOR_FLAGS(ShotFields)

struct Shot
{
    ShotId id;
    SceneId scene;
    int number = 0;  ///< 10, 20, 30 …, unique in the scene; a shot put between two gets a number between
    ShotSize size = ShotSize::Medium;
    CameraAngle angle = CameraAngle::EyeLevel;
    CameraMove move = CameraMove::Static;
    Tone tone = Tone::Neutral;
    QString action;      ///< what is seen, one or two sentences
    QVector<int> lines;  ///< indices into Scene::lines, ascending: what this shot covers
    QVector<CharacterId> cast;
    int durationMs = 5000;  ///< 5,000 to 30,000
    QString prompt;         ///< what the video model gets
    ShotFields byHand;
    bool continues = false;  ///< begins with the last picture of the shot before it in the scene
    bool held = false;       ///< an editor put it on hold
    TakeId circled;          ///< the take that goes into the episode; none at first
    QString note;
    bool asFilmed = false;  ///< the circled take goes in as it is, although there is a lip sync of it

    bool operator==(const Shot &) const = default;
};

/// What a character wears in one scene, where that is not the usual look.
struct SceneLook
{
    SceneId scene;
    QString look;

    bool operator==(const SceneLook &) const = default;
};

struct Character
{
    CharacterId id;
    QString name;
    QStringList aliases;
    QString description;          ///< age and manner, from 人物小传 or the script
    QString look;                 ///< wardrobe and face for prompts
    QString voice;                ///< provider's or espeak-ng's voice name; empty: chosen from the name
    QVector<Picture> pictures;    ///< references, the best one first
    QVector<SceneLook> wardrobe;  ///< set by a person; each scene at most once. What the script says is found anew

    /// What a person set for that scene; null when nothing.
    [[nodiscard]] const SceneLook *lookIn(SceneId scene) const;

    bool operator==(const Character &) const = default;
};

/// An episode's length in frames at the series' rate: each shot rounded to whole frames, then added.
[[nodiscard]] qint64 framesOf(int durationMs, int framesPerSecond);

}  // namespace circletake
