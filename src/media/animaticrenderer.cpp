// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animaticrenderer.h"

#include "media/animaticpainter.h"
#include "media/clipencoder.h"
#include "media/linecues.h"
#include "media/mediatools.h"
#include "media/scratchvoicemix.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace circletake::media {

namespace {

constexpr qint64 s_soundRate = 48'000;

EncodeSettings settingsOf(const AnimaticJob &job)
{
    EncodeSettings settings;
    settings.path = job.path;
    settings.size = job.spec.size;
    settings.framesPerSecond = job.spec.framesPerSecond;
    settings.frames = job.spec.frames;
    settings.repeat = AnimaticPainter::framesPerDrawing(job.spec.framesPerSecond);
    settings.metadata.insert(QStringLiteral("title"), job.spec.slate);
    settings.metadata.insert(QStringLiteral("comment"), QStringLiteral("Animatic by Circle Take"));
    if (!job.origin.isEmpty())
        settings.metadata.insert(QStringLiteral("description"), job.origin);
    return settings;
}

VoiceTrack voiceFor(ScratchVoice &voice, const AnimaticJob &job)
{
    VoiceRequest request;
    request.lines = job.spec.lines;
    request.figures = job.spec.figures;
    request.samples = qint64(job.spec.frames) * s_soundRate / job.spec.framesPerSecond;
    request.place = job.spec.place;
    request.exterior = job.spec.setting == Setting::Exterior;
    VoiceTrack track = voice.speak(request);
    if (job.black)
        track.pcm.fill('\0');
    if (job.pcm.isEmpty())
        return track;
    track.pcm = job.pcm.left(request.samples * 4);
    track.pcm.append(QByteArray(request.samples * 4 - track.pcm.size(), '\0'));
    const MonoSamples heard = monoOf(track.pcm);
    track.mouth = mouthOf({{heard, 0, VoiceKind::OnScreen}}, request.samples);
    track.cues = cuesHeardIn(heard, track.cues);
    return track;
}

Result<void> encodeFrames(ClipEncoder &encoder, const AnimaticJob &job, const VoiceTrack &track,
                          const std::atomic_bool &cancel)
{
    QImage frame(job.spec.size, QImage::Format_RGB32);
    frame.fill(Qt::black);
    std::unique_ptr<AnimaticPainter> painter;
    if (!job.black)
        painter = std::make_unique<AnimaticPainter>(job.spec, track.cues, track.mouth);
    for (int drawing = 0; drawing < encoder.drawings(); ++drawing) {
        if (cancel)
            return Error{
                ErrorKind::Cancelled, QCoreApplication::translate("Animatic", "Rendering was stopped."), {}, {}};
        const bool held = drawing > 0 && (!painter || painter->isHeld(drawing));
        if (!held && painter)
            painter->draw(drawing, frame);
        if (auto added = held ? encoder.holdFrame() : encoder.addFrame(frame); !added)
            return added;
    }
    return {};
}

}  // namespace

AnimaticRenderer::AnimaticRenderer(ScratchVoice &voice)
    : m_voice(voice)
{
}

Result<MediaWorker *> AnimaticRenderer::workerOfThisThread()
{
    if (!m_workers.hasLocalData()) {
        const auto program = findMediaWorker();
        if (!program)
            return program.error();
        m_workers.setLocalData(std::make_shared<MediaWorker>(*program));
    }
    return m_workers.localData().get();
}

Result<AnimaticClip> AnimaticRenderer::render(const AnimaticJob &job, const std::atomic_bool &cancel)
{
    const auto worker = workerOfThisThread();
    if (!worker)
        return worker.error();
    return renderAnimatic(**worker, m_voice, job, cancel);
}

Result<AnimaticClip> renderAnimatic(MediaWorker &worker, ScratchVoice &voice, const AnimaticJob &job,
                                    const std::atomic_bool &cancel)
{
    const VoiceTrack track = voiceFor(voice, job);
    Result<void> done;
    {
        ClipEncoder encoder(worker, settingsOf(job));
        const auto *samples = reinterpret_cast<const qint16 *>(track.pcm.constData());
        done = encoder.addSound({samples, size_t(track.pcm.size() / 2)});
        if (done)
            done = encodeFrames(encoder, job, track, cancel);
        if (done)
            done = encoder.finish();
    }
    if (!done) {
        QFile::remove(job.path);
        return done.error();
    }
    return AnimaticClip{job.spec.frames, QFileInfo(job.path).size(), track.cues, track.note};
}

}  // namespace circletake::media
