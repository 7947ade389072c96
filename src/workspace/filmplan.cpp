// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/filmplan.h"

#include "exchange/spokenline.h"
#include "exchange/subtitles.h"
#include "story/delivery.h"
#include "workspace/animaticplan.h"
#include "workspace/voicejob.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSet>

namespace circletake::workspace {

namespace {

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FilmPlan)
};

/// The animatic of a shot that still reads the same is made once.
QString fillerPath(const QDir &project, const Story &story, ShotId shot)
{
    const media::AnimaticSpec spec = animaticOf(story, shot);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList words{spec.place, spec.action, spec.style};
    for (const media::AnimaticFigure &figure : spec.figures)
        words << figure.name << figure.look;
    for (const media::AnimaticLine &line : spec.lines)
        words << line.speaker << line.text;
    for (const int number : {spec.size.width(), spec.size.height(), spec.frames, spec.framesPerSecond,
                             int(spec.shotSize), int(spec.angle), int(spec.move), int(spec.tone), int(spec.time)})
        words << QString::number(number);
    hash.addData(words.join(QChar(0)).toUtf8());
    return project.filePath(QStringLiteral("cache/animatics/%1-%2.mp4")
                                .arg(spec.slate, QString::fromLatin1(hash.result().toHex().left(16))));
}

QVector<media::JoinCue> joinCues(const QVector<exchange::Cue> &cues)
{
    QVector<media::JoinCue> joined;
    for (const exchange::Cue &cue : cues)
        joined.append({cue.fromMs, cue.toMs, cue.text});
    return joined;
}

/// Voices by their lines; the shots that have them are heard through these alone, as a clip's own voice would double
/// them.
QSet<ShotId> layVoices(const Story &story, EpisodeId episode, const QDir &project, media::AssemblyPlan &plan)
{
    QSet<ShotId> voiced;
    for (const exchange::SpokenLine &spoken : exchange::spokenLinesOf(story, episode)) {
        const Reading *reading = story.find(spoken.reading);
        if (!reading)
            continue;
        voiced.insert(spoken.shot);
        plan.voices.append({nameOfLine(story, spoken.scene, spoken.line), project.filePath(reading->file),
                            spoken.fromMs, story.find(spoken.scene)->lines[spoken.line].voice,
                            deliveryOf(reading->mood).gain});
    }
    return voiced;
}

void layBeds(const Story &story, EpisodeId episode, const QDir &project, media::AssemblyPlan &plan)
{
    for (const BedId id : story.bedsOf(episode)) {
        const SoundBed &bed = *story.find(id);
        plan.beds.append({bed.name, project.filePath(bed.file), bed.kind == BedKind::Music, bed.startMs, bed.lengthMs,
                          bed.gain, bed.loop, bed.fadeInMs, bed.fadeOutMs});
    }
}

/// Clips that were made and wait for a person are not missing: it is said what they wait for.
Result<void> nothingHeld(const Story &story, EpisodeId episode)
{
    QStringList slates;
    for (const ShotId shot : story.shotsOf(episode))
        if (!story.chosenTake(shot).isValid() && story.latestClip(shot).isValid())
            slates += story.slateOf(shot).text();
    if (slates.isEmpty())
        return {};
    return Error{ErrorKind::BadInput, Words::tr("Clips of this episode are held by their likeness."),
                 slates.join(QStringLiteral(", ")),
                 Words::tr("Circle those that are good enough, or lower the threshold under Cast and style.")};
}

}  // namespace

Result<FilmPlan> planFilm(const Story &story, const render::ProjectFacts &facts, const AssembleRequest &request)
{
    const Episode *episode = story.find(request.episode);
    if (!episode)
        return Error{ErrorKind::NotFound, Words::tr("There is no such episode."), {}, {}};
    const QString slate = story.slateOf(episode->id).text();
    const QDir project(facts.folder);
    FilmPlan plan;
    const QSet<ShotId> voiced = layVoices(story, episode->id, project, plan.assembly);
    layBeds(story, episode->id, project, plan.assembly);
    for (const exchange::Cut &cut : exchange::cutsOf(story, episode->id, facts.folder)) {
        media::AssemblyShot shot{cut.slate, cut.clip, {}, cut.frames};
        if (voiced.contains(cut.shot)) {
            const Scene &scene = *story.find(story.find(cut.shot)->scene);
            shot.ownSound = false;
            shot.place = scene.place;
            shot.exterior = scene.setting == Setting::Exterior;
        }
        if (cut.clip.isEmpty() && request.fillWithAnimatic) {
            shot.filler = fillerPath(project, story, cut.shot);
            plan.fillers += cut.shot;
            plan.fillerPlaces += int(plan.assembly.shots.size());
        }
        plan.assembly.shots.append(shot);
    }
    if (plan.assembly.shots.isEmpty())
        return Error{ErrorKind::NotFound, Words::tr("The episode has no shots."), slate,
                     Words::tr("Plan its scenes first.")};
    if (auto free = nothingHeld(story, episode->id); !free && !request.fillWithAnimatic)
        return free.error();
    const Series &series = story.series();
    const QVector<exchange::Cue> cues = exchange::cuesOf(story, episode->id);
    plan.assembly.size = frameSize(series.resolution, series.aspect);
    plan.assembly.framesPerSecond = series.framesPerSecond;
    const bool isUntitled = episode->title.isEmpty() || episode->title == series.title;
    plan.assembly.title = isUntitled ? QStringLiteral("%1 %2").arg(series.title, slate)
                                     : QStringLiteral("%1: %2").arg(series.title, episode->title);
    plan.assembly.cues = joinCues(cues);
    plan.assembly.language = series.language;
    plan.assembly.burnIn = request.burnSubtitles;
    plan.assembly.out =
        request.out.isEmpty() ? project.filePath(QStringLiteral("exports/%1.mp4").arg(slate)) : request.out;
    plan.assembly.cacheFolder = project.filePath(QStringLiteral("cache"));
    if (!cues.isEmpty())
        plan.subtitles = exchange::toAss(cues, plan.assembly.size, plan.assembly.title);
    if (request.burnSubtitles && !cues.isEmpty())
        plan.assembly.subtitleFile = project.filePath(QStringLiteral("cache/%1.ass").arg(slate));
    return plan;
}

}  // namespace circletake::workspace
