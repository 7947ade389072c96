// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/voicejob.h"

#include "media/mediatools.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

namespace circletake::workspace {

namespace {

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VoiceJob)
};

media::ScratchWords wordsOf(const Line &line, const Character *speaker)
{
    media::ScratchWords words;
    words.text = line.text;
    words.who.name = line.character;
    words.delivery = deliveryOf(line.mood);
    if (!speaker)
        return words;
    words.who.name = speaker->name;
    words.who.look = speaker->description + QLatin1Char(' ') + speaker->look;
    return words;
}

QString fileOf(const Story &story, SceneId scene, int line, int number)
{
    const Slate slate = story.slateOf(scene);
    const auto digits = [](int value, int width) {
        return QStringLiteral("%1").arg(value, width, 10, QLatin1Char('0'));
    };
    return QStringLiteral("voices/EP%1/SC%2/L%3-v%4.wav")
        .arg(digits(slate.episode, 2), digits(slate.scene, 3), digits(line + 1, 3), QString::number(number));
}

}  // namespace

VoiceChoice voiceChoiceOf(const QString &name, const Character *speaker, const UsualVoices &usual)
{
    if (speaker && !speaker->voice.isEmpty())
        return VoiceChoice::fromText(speaker->voice);
    return usual.service.isEmpty() ? VoiceChoice() : VoiceChoice{usual.service, voiceForName(name, usual.voices)};
}

VoiceTools VoiceTools::ofThisComputer()
{
    const auto voice = std::make_shared<media::ScratchVoice>();
    return {[voice](const media::ScratchWords &words) { return voice->say(words); },
            [](const QString &path, const media::CancelFlag &cancel) -> Result<media::MonoSamples> {
                const media::MediaTools tools;
                if (!tools.ffmpeg())
                    return tools.ffmpeg().error();
                return media::readRecording(*tools.ffmpeg(), path, cancel);
            }};
}

QString nameOfLine(const Story &story, SceneId scene, int line)
{
    return Words::tr("%1 line %2").arg(story.slateOf(scene).text()).arg(line + 1);
}

VoiceJob voiceJob(const Story &story, SceneId scene, const LineReading &entry, const QString &folder,
                  const UsualVoices &usual)
{
    const Line &line = story.find(scene)->lines[entry.line];
    VoiceJob job;
    job.name = nameOfLine(story, scene, entry.line);
    job.words = wordsOf(line, speakerOf(story, line));
    const VoiceChoice choice = voiceChoiceOf(job.words.who.name, speakerOf(story, line), usual);
    if (choice.provider.isEmpty())
        job.words.voice = choice.voice;
    Reading &reading = job.reading;
    reading.scene = scene;
    reading.line = entry.line;
    reading.number = entry.versions + 1;
    reading.source = choice.provider.isEmpty() ? VoiceSource::Scratch : VoiceSource::Provider;
    reading.provider = choice.provider;
    reading.voice = choice.voice;
    reading.speedPercent = job.words.delivery.speedPercent;
    job.speech = {
        {}, choice.voice, line.text, reading.speedPercent, speechInstructions(line.mood, story.series().language)};
    reading.words = wordsHash(line);
    reading.mood = line.mood;
    reading.kind = line.voice;
    const auto place = [&] { reading.file = fileOf(story, scene, entry.line, reading.number); };
    for (place(); QFileInfo::exists(QDir(folder).filePath(reading.file)); place())
        ++reading.number;
    job.path = QDir(folder).filePath(reading.file);
    return job;
}

VoiceResult workOn(const VoiceJob &job, const VoiceTools &tools, Files &files, const media::CancelFlag &cancel)
{
    const auto failed = [&](const Error &error) {
        VoiceResult result{job.reading, error, false};
        result.reading.state = ReadingState::Failed;
        result.reading.file.clear();
        result.reading.message = error.what;
        return result;
    };
    if (cancel && *cancel)
        return failed({ErrorKind::Cancelled, Words::tr("Stopped."), {}, {}});
    QElapsedTimer watch;
    watch.start();
    const auto samples = job.recording.isEmpty() ? tools.say(job.words) : tools.read(job.recording, cancel);
    if (!samples)
        return failed(samples.error());
    if (samples->size() > qint64(media::mostVoiceSeconds) * media::soundRate)
        return failed({ErrorKind::BadInput, Words::tr("This line takes longer than a minute to say."), job.name,
                       Words::tr("Split it in the script.")});
    QDir().mkpath(QFileInfo(job.path).absolutePath());
    if (const auto written = writeDurably(files, job.path, media::voiceWavOf(*samples)); !written)
        return failed(written.error());
    VoiceResult result{job.reading, {}, true};
    result.reading.durationMs = int(media::msOfSamples(samples->size()));
    if (result.reading.source == VoiceSource::Scratch)
        result.reading.latencyMs = watch.elapsed();
    return result;
}

}  // namespace circletake::workspace
