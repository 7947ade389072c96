// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/storyboard.h"

#include <QSet>

namespace circletake::script {

/// The bounds of a plan. The shot's length bounds are those of the story (5–30 s) and of every profile.
struct PlanSettings
{
    int leastShots = 4;  ///< a scene gets no fewer …
    int mostShots = 8;   ///< … and no more, however many lines it has
    int leastMs = 5000;
    int mostMs = 30000;
};

/// What a scene's plan depends on besides the scene.
struct PlanContext
{
    Series series;            ///< style, aspect and language go into the prompts
    QVector<Character> cast;  ///< with ids; names and aliases find them
    QString previousPlace;    ///< where the scene before played; empty for the first of an episode
    Setting previousSetting = Setting::Unspecified;  ///< in front of a house is another place than inside it
    QSet<ShotId> withTakes;                          ///< for `replan`: shots that have takes
};

/// The plan of one scene of an episode.
struct ScenePlan
{
    SceneId scene;
    QString beat;  ///< see beatOf()
    QVector<Shot> shots;
};

/// Breaks scenes into shots by rule, without a language model: an establishing shot where the place is new,
/// coverage of dialogue (two-shot, over the shoulder, closer as emotion rises, listeners' reactions) on one side of
/// the axis, inserts of things, movement with a reason. The script's own shot marks (特写, 俯拍, 跟拍) win.
/// Every line but people's and notes goes to exactly one shot, in story order; a shot without lines is coverage.
/// Pure: the same input gives the same plan; safe in any thread.
class RulePlanner
{
public:
    explicit RulePlanner(PlanSettings settings = {});

    /// New shots of a scene, numbered 10, 20, 30 …, ids invalid, prompts written.
    [[nodiscard]] QVector<Shot> plan(const Scene &scene, const PlanContext &context) const;

    /// The scene's shots after its script or cast changed, in order of number. An approved scene's come back as they
    /// are. Shots that are held, circled or have takes stay as they are; shots with fields set by hand keep these,
    /// their id, number and lines, the rest is planned anew; all others are replaced by new ones (ids invalid),
    /// numbered between. Lines that the scene no longer has, or that an earlier shot covers, are taken off.
    [[nodiscard]] QVector<Shot> replan(const Scene &scene, const QVector<Shot> &existing,
                                       const PlanContext &context) const;

    /// All scenes of an episode, in story order; the previous place of `context` is the one before the first.
    [[nodiscard]] QVector<ScenePlan> planEpisode(const QVector<Scene> &scenes, PlanContext context) const;

private:
    PlanSettings m_settings;
};

/// Indices of lines that no shot covers because they are not filmed: people's lines and notes.
[[nodiscard]] QVector<int> unfilmed(const Scene &scene);

/// How long the words of a shot take to say, pauses between speakers included. More than the shot's duration means
/// that the words do not fit: one speech over 30 s, or more talk in a scene than eight shots hold.
[[nodiscard]] qint64 speechMs(const Shot &shot, const Scene &scene);

/// A scene's purpose in one line: what its writer or a person gave it, else by rule its turning point; empty for an empty
/// scene. The only place that decides it.
[[nodiscard]] QString beatOf(const Scene &scene);

}  // namespace circletake::script
