// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/mouths.h"

#include "story/delivery.h"

#include <QCryptographicHash>
#include <algorithm>

namespace circletake::workspace {

bool showsMouth(const Shot &shot, CharacterId speaker)
{
    const bool face = shot.size >= ShotSize::Full && shot.size <= ShotSize::ExtremeCloseUp;
    if (!face || shot.angle == CameraAngle::Overhead)
        return false;
    return shot.angle != CameraAngle::OverShoulder || shot.cast.value(0) == speaker;
}

const Mouths::Spoken &Mouths::spokenIn(EpisodeId episode) const
{
    if (const auto known = m_episodes.constFind(episode); known != m_episodes.constEnd())
        return *known;
    QHash<ShotId, qint64> starts;
    for (const exchange::Cut &cut : exchange::cutsOf(m_story, episode, {}))
        starts.insert(cut.shot, exchange::msOfFrame(cut.startFrame, m_story.series().framesPerSecond));
    Spoken &spoken = m_episodes[episode];
    for (const exchange::SpokenLine &line : exchange::spokenLinesOf(m_story, episode)) {
        const qint64 start = starts.value(line.shot);
        spoken[line.shot].append({line.line, line.reading, line.fromMs - start, line.toMs - start});
    }
    return spoken;
}

QVector<MouthLine> Mouths::spokenBy(ShotId id) const
{
    const Shot *shot = m_story.find(id);
    if (!shot)
        return {};
    const Scene &scene = *m_story.find(shot->scene);
    QVector<MouthLine> lines = spokenIn(scene.episode).value(id);
    lines.removeIf([&](const MouthLine &each) {
        const Line &line = scene.lines[each.line];
        const Character *speaker = speakerOf(m_story, line);
        return line.voice != VoiceKind::OnScreen || !speaker || !shot->cast.contains(speaker->id);
    });
    return lines;
}

QVector<MouthLine> Mouths::of(ShotId id) const
{
    QVector<MouthLine> lines = spokenBy(id);
    if (lines.isEmpty())
        return lines;
    const Shot &shot = *m_story.find(id);
    const Scene &scene = *m_story.find(shot.scene);
    lines.removeIf(
        [&](const MouthLine &each) { return !showsMouth(shot, speakerOf(m_story, scene.lines[each.line])->id); });
    return lines;
}

QByteArray Mouths::inputsOf(ShotId id) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool any = false;
    for (const MouthLine &line : of(id))
        if (const Reading *reading = m_story.find(line.reading)) {
            const QString words = QStringLiteral("%1 %2 %3\n")
                                      .arg(line.fromMs)
                                      .arg(deliveryOf(reading->mood).gain)
                                      .arg(reading->file);  // a voice's file never changes
            hash.addData(words.toUtf8());
            any = true;
        }
    constexpr qsizetype kept = 32;
    return any ? hash.result().toHex().left(kept) : QByteArray();
}

}  // namespace circletake::workspace
