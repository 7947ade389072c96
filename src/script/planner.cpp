// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/planner.h"

#include "script/plannercues.h"
#include "script/plannermoments.h"
#include "script/plannersession.h"
#include "script/prompttext.h"
#include "script/tone.h"
#include "script/vocabulary.h"

#include <algorithm>

namespace circletake::script {

RulePlanner::RulePlanner(PlanSettings settings)
    : m_settings(settings)
{
}

QVector<Shot> RulePlanner::plan(const Scene &scene, const PlanContext &context) const
{
    return PlannerSession(m_settings, context)
        .plan(scene, isNewPlace(scene, context.previousPlace, context.previousSetting));
}

QVector<Shot> RulePlanner::replan(const Scene &scene, const QVector<Shot> &existing, const PlanContext &context) const
{
    if (scene.approved)
        return existing;
    return PlannerSession(m_settings, context)
        .replan(scene, existing, isNewPlace(scene, context.previousPlace, context.previousSetting));
}

QVector<ScenePlan> RulePlanner::planEpisode(const QVector<Scene> &scenes, PlanContext context) const
{
    const PlannerSession session(m_settings, context);
    QVector<ScenePlan> plans;
    for (const Scene &scene : scenes) {
        const bool newPlace = isNewPlace(scene, context.previousPlace, context.previousSetting);
        plans.append({scene.id, beatOf(scene), session.plan(scene, newPlace)});
        context.previousPlace = scene.place;
        context.previousSetting = scene.setting;
    }
    return plans;
}

QVector<int> unfilmed(const Scene &scene)
{
    QVector<int> lines;
    for (int line = 0; line < int(scene.lines.size()); ++line)
        if (scene.lines[line].kind == LineKind::People || scene.lines[line].kind == LineKind::Note)
            lines.append(line);
    return lines;
}

qint64 speechMs(const Shot &shot, const Scene &scene)
{
    qint64 sum = 0;
    qint64 before = 0;
    for (const int index : shot.lines) {
        if (index < 0 || index >= scene.lines.size())
            continue;
        const Line &line = scene.lines[index];
        if (line.kind != LineKind::Dialogue && line.kind != LineKind::Lyric)
            continue;
        const qint64 length = speech::durationMs(line.text);
        if (line.dual && before > 0) {
            sum += std::max<qint64>(0, length - before);
            before = std::max(before, length);
            continue;
        }
        sum += length + (sum > 0 ? 300 : 0);
        before = length;
    }
    return sum;
}

namespace {

/// How much a line turns the scene: what comes to light counts most, then feeling.
int turningWeight(const Line &line)
{
    const int feeling = toneOf(line.text, line.mood).intensity;
    if (line.kind == LineKind::Dialogue)
        return feeling;
    const auto size = wordValue<ShotSize>(line.shotSizeMark);
    const StageCues cues = stageCuesIn(line.text);
    return 2 + feeling + (size && *size >= ShotSize::CloseUp ? 3 : 0) + (cues & StageCue::Revelation ? 3 : 0) +
           (objectIn(line.text) ? 1 : 0);
}

}  // namespace

QString beatOf(const Scene &scene)
{
    if (!scene.beat.isEmpty())
        return scene.beat;
    const Line *turning = nullptr;
    int most = -1;
    for (const Line &line : scene.lines) {
        if (line.kind != LineKind::Action && line.kind != LineKind::Dialogue)
            continue;
        if (const int weight = turningWeight(line); weight >= most) {
            most = weight;
            turning = &line;
        }
    }
    if (!turning)
        return {};
    QString text = turning->text.simplified();
    static_cast<void>(takeMarks(*turning, text));
    return shortened(turning->kind == LineKind::Dialogue ? turning->character + QStringLiteral(": ") + text : text, 80);
}

}  // namespace circletake::script
