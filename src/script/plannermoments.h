// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/plannercues.h"
#include "script/plannerscene.h"
#include "script/tone.h"

#include <QStringList>

namespace circletake::script {

/// What the script itself asks of the camera: 特写：, （中景）, 俯拍, 跟拍, CLOSE ON.
struct ShotMarks
{
    std::optional<ShotSize> size;
    std::optional<CameraAngle> angle;
    std::optional<CameraMove> move;
    bool emptyShot = false;  ///< 空镜: a place without people

    [[nodiscard]] bool any() const { return size || angle || move || emptyShot; }
};

enum class MomentKind {
    Place,     ///< a place or its weather, nobody in it
    Action,    ///< people doing something
    Insert,    ///< a thing
    Speech,    ///< someone on screen talks, or thinks aloud
    VoiceOver  ///< someone unseen talks over whatever is shown
};

/// The smallest piece of a scene that a shot can show: a sentence of action or one person's speech.
struct Moment
{
    MomentKind kind = MomentKind::Action;
    QVector<int> lines;  ///< indices into Scene::lines that come with it; none for the later sentences of a line
    int source = -1;     ///< the line that it is from
    QString action;      ///< the sentence, without marks
    QString mood;        ///< of a speech, as written
    VoiceKind voice = VoiceKind::OnScreen;
    QString speakerName;    ///< of a speech, as in prompts
    QVector<int> speakers;  ///< on screen, in order; -1 for a group
    QVector<int> seen;      ///< members in the picture, the subject first
    std::optional<NamedObject> object;
    ShotMarks marks;
    StageCues cues;
    ToneReading tone;
    qint64 speechMs = 0;
    qint64 actionMs = 0;

    [[nodiscard]] int subject() const { return seen.isEmpty() ? -1 : seen.constFirst(); }
};

/// The moments of some lines of a scene (ascending indices), every line in exactly one of them. Lines that show
/// nothing themselves (heading, captions, sounds, transitions) go with the moment that they belong to. At least one
/// moment unless there are no lines.
[[nodiscard]] QVector<Moment> momentsOf(const SceneView &view, const QVector<int> &lines);

/// A moment of action in two at a comma, when both halves show something: 陈念坐在石阶上 | 掌心一捧纸灰. The second
/// half has no lines. Nothing when the moment is marked or cannot be parted.
[[nodiscard]] std::optional<std::pair<Moment, Moment>> partedAtClause(const SceneView &view, const Moment &moment);

/// Takes the marks off the beginning of an action line.
[[nodiscard]] ShotMarks takeMarks(const Line &line, QString &text);

}  // namespace circletake::script
