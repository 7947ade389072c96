// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/assemblyjob.h"

#include "media/assemblybeds.h"
#include "media/ffmpegrun.h"
#include "media/glyphcheck.h"
#include "media/loudness.h"
#include "media/parallel.h"
#include "media/scratchvoicemix.h"
#include "media/soundmix.h"
#include "media/subtitletext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace circletake::media {

namespace {

constexpr int jobs = 2;
constexpr qint64 bytesPerSample = 4;

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EpisodeAssembler)
};

Error badInput(const QString &what, const QString &where = {})
{
    return {ErrorKind::BadInput, what, where, {}};
}

bool isThere(const QString &path)
{
    return !path.isEmpty() && QFileInfo(path).isFile();
}

}  // namespace

AssemblyJob::AssemblyJob(const AssemblyPlan &plan, const MediaTools &tools, Files &files,
                         const EpisodeAssembler::Progress &progress, const CancelFlag &cancel)
    : m_plan(plan)
    , m_tools(tools)
    , m_files(files)
    , m_progress(progress)
    , m_cancel(cancel)
{
}

Result<AssemblyReport> AssemblyJob::run()
{
    using Step = Result<void> (AssemblyJob::*)();
    const Step steps[] = {&AssemblyJob::prepare,     &AssemblyJob::chooseClips,      &AssemblyJob::look,
                          &AssemblyJob::makeSound,   &AssemblyJob::mixVoicesAndBeds, &AssemblyJob::normalise,
                          &AssemblyJob::makePicture, &AssemblyJob::burnIn,           &AssemblyJob::check,
                          &AssemblyJob::publish};
    for (const Step step : steps) {
        if (m_cancel && *m_cancel)
            return Error{ErrorKind::Cancelled, Words::tr("The assembly was stopped."), {}, {}};
        if (auto done = (this->*step)(); !done)
            return done.error();
    }
    return m_report;
}

void AssemblyJob::tell(AssemblyStage stage, qint64 done, qint64 total)
{
    const std::scoped_lock lock(m_progressMutex);
    qint64 &most = m_mostDone[stage];
    if (done < most)
        return;  // two threads counted on at once, and the later count came first
    most = done;
    if (m_progress)
        m_progress({stage, done, total});
}

Error AssemblyJob::named(const Error &error, qsizetype shot) const
{
    Error named = error;
    if (error.kind != ErrorKind::Cancelled)
        named.where = m_plan.shots[shot].slate;
    return named;
}

qint64 AssemblyJob::samplesAt(qint64 frame) const
{
    return frame * soundRate / m_plan.framesPerSecond;
}

Result<void> AssemblyJob::prepare()
{
    for (const auto *tool : {&m_tools.ffmpeg(), &m_tools.worker()}) {
        if (!*tool)
            return tool->error();
    }
    const QSize size = m_plan.size;
    if (m_plan.shots.isEmpty())
        return badInput(Words::tr("There are no shots to assemble."));
    if (size.width() < 16 || size.height() < 16 || size.width() % 2 || size.height() % 2 || m_plan.framesPerSecond <= 0)
        return badInput(Words::tr("A film of this size or rate cannot be made."));
    QDir().mkpath(m_plan.cacheFolder);
    m_folder = std::make_unique<QTemporaryDir>(m_plan.cacheFolder + QStringLiteral("/assembly-XXXXXX"));
    if (!m_folder->isValid())
        return Error{ErrorKind::Storage, m_folder->errorString(), QDir::toNativeSeparators(m_plan.cacheFolder), {}};
    return checkSubtitleFonts();
}

Result<void> AssemblyJob::checkSubtitleFonts() const
{
    if (!m_plan.burnIn || m_plan.cues.isEmpty())
        return {};
    QString text;
    for (const JoinCue &cue : m_plan.cues)
        text += cue.text;
    auto checked = checkGlyphs(*m_tools.ffmpeg(), text, m_plan.fontFolder, m_cancel);
    if (checked || checked.error().kind != ErrorKind::Unsupported)
        return checked;
    Error named = checked.error();
    named.where = m_plan.title;
    return named;
}

Result<void> AssemblyJob::chooseClips()
{
    QStringList missing;
    for (const AssemblyShot &shot : m_plan.shots) {
        if (shot.frames <= 0)
            return badInput(Words::tr("The shot has no length."), shot.slate);
        const bool filled = !isThere(shot.clip) && isThere(shot.filler);
        if (!filled && !isThere(shot.clip))
            missing.append(shot.slate);
        m_shots.append({filled ? shot.filler : shot.clip, {}, {}, m_frames});
        m_frames += shot.frames;
        m_report.filled += filled ? 1 : 0;
    }
    if (missing.isEmpty())
        return {};
    return Error{ErrorKind::NotFound, Words::tr("Shots without a clip: %1.").arg(missing.join(QLatin1String(", "))),
                 m_plan.title, Words::tr("Render them, or fill them with their animatic.")};
}

Result<void> AssemblyJob::look()
{
    std::atomic_int done = 0;
    const int count = int(m_shots.size());
    Shot *const shots = m_shots.data();
    return forEach(count, jobs, *m_tools.worker(), m_cancel,
                   [&](int i, MediaWorker &worker, const CancelFlag &cancel) -> Result<void> {
                       const auto facts = probeClip(worker, shots[i].clip, cancel);
                       if (!facts)
                           return named(facts.error(), i);
                       if (!facts->hasVideo || facts->frames == 0)
                           return named(badInput(Words::tr("The clip has no picture.")), i);
                       shots[i].facts = *facts;
                       tell(AssemblyStage::Looking, ++done, count);
                       return {};
                   });
}

// Every shot's stretch of one raw file, to the sample: nothing can drift.
Result<void> AssemblyJob::makeSound()
{
    const QString raw = m_folder->filePath(QStringLiteral("sound.raw"));
    QFile file(raw);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(samplesAt(m_frames) * bytesPerSample))
        return Error{ErrorKind::Storage, file.errorString(), QDir::toNativeSeparators(raw), {}};
    file.close();
    std::atomic_int done = 0;
    const int count = int(m_shots.size());
    return forEach(count, jobs, *m_tools.worker(), m_cancel,
                   [&](int i, MediaWorker &worker, const CancelFlag &cancel) -> Result<void> {
                       const Shot &shot = m_shots.at(i);
                       const qint64 from = samplesAt(shot.start);
                       const qint64 to = samplesAt(shot.start + m_plan.shots[i].frames);
                       const auto got = m_plan.shots[i].ownSound
                                            ? extractSound(worker, shot.clip, raw, from, to - from, cancel)
                                            : layRoom(i, raw);
                       if (!got)
                           return named(got.error(), i);
                       tell(AssemblyStage::Sound, ++done, count);
                       return {};
                   });
}

Result<void> AssemblyJob::layRoom(int shot, const QString &raw) const
{
    const qint64 from = samplesAt(m_shots[shot].start);
    VoiceRequest room;
    room.samples = samplesAt(m_shots[shot].start + m_plan.shots[shot].frames) - from;
    room.place = m_plan.shots[shot].place;
    room.exterior = m_plan.shots[shot].exterior;
    const QByteArray tone = mixOf({}, room);
    QFile file(raw);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(from * bytesPerSample) || file.write(tone) != tone.size())
        return Error{ErrorKind::Storage, file.errorString(), QDir::toNativeSeparators(raw), {}};
    return {};
}

Result<void> AssemblyJob::mixVoicesAndBeds()
{
    tell(AssemblyStage::Mixing, 0, 1);
    MixRequest mix;
    mix.raw = m_folder->filePath(QStringLiteral("sound.raw"));
    mix.samples = samplesAt(m_frames);
    for (const AssemblyVoice &voice : m_plan.voices)
        mix.voices.append({voice.file, voice.startMs * (soundRate / 1000), voice.kind, voice.gain / 10.0, voice.name});
    for (qsizetype i = 0; i < m_plan.beds.size(); ++i) {
        const auto bed = decodedBed(*m_tools.ffmpeg(), m_plan.beds[i], mix.samples,
                                    m_folder->filePath(QStringLiteral("bed%1.raw").arg(i)), m_cancel);
        if (!bed)
            return bed.error();
        mix.beds.append(*bed);
    }
    if (auto mixed = mixSound(mix, m_files, m_cancel); !mixed)
        return mixed;
    tell(AssemblyStage::Mixing, 1, 1);
    return {};
}

Result<void> AssemblyJob::normalise()
{
    tell(AssemblyStage::Loudness, 0, 1);
    const auto loudness =
        normaliseSound(*m_tools.ffmpeg(), m_folder->filePath(QStringLiteral("sound.raw")),
                       m_folder->filePath(QStringLiteral("sound.m4a")), {m_plan.loudness, m_plan.truePeak}, m_cancel);
    if (!loudness)
        return loudness.error();
    m_report.loudnessBefore = loudness->before;
    m_report.loudnessAfter = loudness->after;
    m_report.limited = loudness->limited;
    tell(AssemblyStage::Loudness, 1, 1);
    return {};
}

// Shots that are already one film's: same parameter sets, size and rate, and long enough.
bool AssemblyJob::canBeCopied() const
{
    for (qsizetype i = 0; i < m_shots.size(); ++i) {
        const ClipFacts &facts = m_shots[i].facts;
        const bool fits = facts.videoCodec == QLatin1String("h264") && facts.pixelFormat == QLatin1String("yuv420p") &&
                          facts.size == m_plan.size && facts.pixelWidth == facts.pixelHeight && facts.constantRate &&
                          facts.frameRateNum == m_plan.framesPerSecond * facts.frameRateDen &&
                          facts.frames >= m_plan.shots[i].frames && facts.likeness == m_shots.first().facts.likeness;
        if (!fits)
            return false;
    }
    return true;
}

Result<void> AssemblyJob::makePicture()
{
    if (auto room = enoughRoom(); !room)
        return room;
    if (canBeCopied()) {
        for (Shot &shot : m_shots)
            shot.picture = shot.clip;
        const auto joined = join();
        m_report.copied = int(m_shots.size());
        // A clip whose end cannot be cut off between two pictures shows only now.
        if (joined || joined.error().kind != ErrorKind::Unsupported)
            return joined;
    }
    if (auto encoded = encodeAll(); !encoded)
        return encoded;
    m_report.copied = 0;
    m_report.encoded = int(m_shots.size());
    return join();
}

Result<void> AssemblyJob::encodeAll()
{
    std::atomic<qint64> done = 0;
    const int count = int(m_shots.size());
    Shot *const shots = m_shots.data();
    return forEach(count, count == 1 ? 1 : jobs, *m_tools.worker(), m_cancel,
                   [&](int i, MediaWorker &, const CancelFlag &cancel) -> Result<void> {
                       const auto part = [&](qint64 frames) { tell(AssemblyStage::Encoding, done + frames, m_frames); };
                       const MezzanineSettings settings{*m_tools.ffmpeg(),
                                                        m_plan.size,
                                                        m_plan.framesPerSecond,
                                                        m_plan.preset,
                                                        m_plan.crf,
                                                        1,
                                                        m_plan.cacheFolder,
                                                        m_folder->filePath(QStringLiteral("shot%1.mp4").arg(i))};
                       const auto made = mezzanineOf(settings, m_files, shots[i].clip, shots[i].facts,
                                                     m_plan.shots[i].frames, cancel, part);
                       if (!made)
                           return named(made.error(), i);
                       shots[i].picture = *made;
                       done += m_plan.shots[i].frames;
                       tell(AssemblyStage::Encoding, done, m_frames);
                       return {};
                   });
}

Result<void> AssemblyJob::enoughRoom() const
{
    qint64 needed = 0;
    for (const Shot &shot : m_shots)
        needed += shot.facts.bytes;
    const auto free = m_files.freeBytes(m_plan.out);
    if (!free || *free > needed + needed / 8)
        return {};
    return Error{ErrorKind::Storage,
                 Words::tr("The disk has too little room for the film (about %1 MB).").arg(needed / 1'000'000),
                 QDir::toNativeSeparators(m_plan.out), Words::tr("Make room and try again.")};
}

Result<void> AssemblyJob::join()
{
    JoinRequest request;
    for (qsizetype i = 0; i < m_shots.size(); ++i) {
        request.clips.append(m_shots[i].picture);
        request.frames.append(m_plan.shots[i].frames);
    }
    request.sound = m_folder->filePath(QStringLiteral("sound.m4a"));
    if (m_plan.subtitleTrack && !m_plan.burnIn)
        request.cues = m_plan.cues;
    request.language = m_plan.language;
    request.metadata = m_plan.metadata;
    if (!m_plan.title.isEmpty())
        request.metadata.insert(QStringLiteral("title"), m_plan.title);
    QDir().mkpath(QFileInfo(m_plan.out).absolutePath());
    request.out = m_plan.out + QStringLiteral(".part");
    m_film = request.out;
    MediaWorker worker(*m_tools.worker());
    const auto joined =
        joinClips(worker, request, m_cancel, [&](int clips) { tell(AssemblyStage::Joining, clips, m_shots.size()); });
    if (!joined)
        return joined.error();
    return {};
}

Result<void> AssemblyJob::burnIn()
{
    const bool ownFile = !m_plan.subtitleFile.isEmpty();
    if (!m_plan.burnIn || (m_plan.cues.isEmpty() && !ownFile))
        return {};
    // In the run's own folder under a plain name: a filter's file name would have to be escaped twice.
    const QString ass = m_folder->filePath(QStringLiteral("sub.ass"));
    const bool there = ownFile ? QFile::copy(m_plan.subtitleFile, ass)
                               : bool(writeDurably(m_files, ass, assOf(m_plan.cues, m_plan.size)));
    if (!there)
        return Error{ErrorKind::Storage, Words::tr("The subtitles cannot be read."), m_plan.subtitleFile, {}};
    QString filter = QStringLiteral("ass=sub.ass");
    if (!m_plan.fontFolder.isEmpty() &&
        QFile::link(QDir(m_plan.fontFolder).absolutePath(), m_folder->filePath(QStringLiteral("fonts"))))
        filter += QStringLiteral(":fontsdir=fonts");
    const QString burnt = m_film + QStringLiteral(".burnt");
    const QStringList arguments =
        clipInput(m_film) + QStringList{QStringLiteral("-map"), QStringLiteral("0"), QStringLiteral("-vf"), filter} +
        QStringLiteral(
            "-c copy -c:v libx264 -preset %1 -crf %2 -g %3 -pix_fmt yuv420p -colorspace bt709 -color_primaries "
            "bt709 -color_trc bt709 -movflags +faststart+use_metadata_tags -f mp4")
            .arg(QString::fromLatin1(m_plan.preset))
            .arg(m_plan.crf)
            .arg(2 * m_plan.framesPerSecond)
            .split(QLatin1Char(' ')) +
        QStringList{QStringLiteral("file:") + burnt};
    const auto words = runFfmpeg({*m_tools.ffmpeg(), arguments, m_folder->path(), m_cancel,
                                  [&](qint64 frames) { tell(AssemblyStage::BurningIn, frames, m_frames); }});
    QFile::remove(m_film);
    m_film = burnt;
    if (!words)
        return words.error();
    if (const QString missing = missingGlyphs(*words); !missing.isEmpty())
        return Error{ErrorKind::Unsupported,
                     Words::tr("No installed font has these characters of the subtitles: %1").arg(missing.left(60)),
                     m_plan.title,
                     Words::tr("Install a font for their language (Debian: fonts-noto-cjk) and assemble again.")};
    return {};
}

Result<void> AssemblyJob::check()
{
    tell(AssemblyStage::Checking, 0, 1);
    MediaWorker worker(*m_tools.worker());
    const auto facts = probeClip(worker, m_film, m_cancel);
    if (!facts)
        return facts.error();
    const qint64 ms = m_frames * 1000 / m_plan.framesPerSecond;
    const bool right = facts->frames == m_frames && facts->size == m_plan.size && facts->constantRate &&
                       facts->hasAudio && qAbs(facts->soundMs - ms) <= 50;
    if (!right)
        return Error{ErrorKind::Internal,
                     Words::tr("The film is not as planned: %1 of %2 pictures, %3 ms of %4 ms of sound.")
                         .arg(facts->frames)
                         .arg(m_frames)
                         .arg(facts->soundMs)
                         .arg(ms),
                     m_plan.title,
                     {}};
    m_report.frames = m_frames;
    m_report.durationMs = ms;
    m_report.bytes = facts->bytes;
    return {};
}

Result<void> AssemblyJob::publish()
{
    auto writer = m_files.write(m_film, m_report.bytes);
    if (!writer)
        return writer.error();
    if (auto synced = (*writer)->sync(); !synced)
        return synced;
    writer->reset();
    if (!m_plan.cues.isEmpty()) {
        const QFileInfo out(m_plan.out);
        m_report.subtitles = out.absolutePath() + QLatin1Char('/') + out.completeBaseName() + QStringLiteral(".srt");
        if (auto written = writeDurably(m_files, m_report.subtitles, srtOf(m_plan.cues)); !written)
            return written;
    }
    return m_files.publish(m_film, m_plan.out);
}

}  // namespace circletake::media
