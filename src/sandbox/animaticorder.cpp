// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/animaticorder.h"

#include "script/promptreader.h"
#include "story/slate.h"
#include "story/storyboard.h"

#include <QRegularExpression>

namespace circletake::sandbox {

namespace {

constexpr int s_leastSeconds = 5;
constexpr int s_mostSeconds = 30;
constexpr int s_mostPrompt = 8'000;
constexpr int s_mostReference = 64;

Error invalid(const QString &what)
{
    return {ErrorKind::BadInput, what, {}, {}};
}

media::FrameSide sideOf(script::FrameSide side)
{
    switch (side) {
    case script::FrameSide::Left:
        return media::FrameSide::Left;
    case script::FrameSide::Right:
        return media::FrameSide::Right;
    case script::FrameSide::Anywhere:
        break;
    }
    return media::FrameSide::Anywhere;
}

/// A take is called by its slate and a key of its attempt; other clients' names are shown as they are.
QString slateIn(const QString &reference)
{
    const QString slate = reference.section(QLatin1Char('-'), 0, 3);
    return Slate::fromText(slate) ? slate : reference.left(s_mostReference);
}

void takeFacts(media::AnimaticSpec &spec, const script::PromptFacts &facts)
{
    spec.shotSize = facts.size.value_or(ShotSize::Medium);
    spec.angle = facts.angle.value_or(CameraAngle::EyeLevel);
    spec.move = facts.move.value_or(CameraMove::Static);
    spec.setting = facts.setting;
    spec.time = facts.time;
    spec.place = facts.place;
    spec.tone = facts.tone;
    spec.action = facts.action;
    spec.style = facts.style;
    for (const script::PromptFacts::Person &person : facts.people)
        if (!person.partly)
            spec.figures.append({person.name, person.description, sideOf(person.side)});
    for (const script::PromptFacts::Speech &speech : facts.speeches)
        spec.lines.append({speech.speaker, speech.text, speech.voice});
}

}  // namespace

QJsonObject animaticPartOf(const QJsonObject &body)
{
    QJsonObject part;
    for (const char *name : {"prompt", "duration", "resolution", "aspect_ratio", "emotion_tone", "style", "seed"})
        if (body.contains(QLatin1String(name)))
            part.insert(QLatin1String(name), body.value(QLatin1String(name)));
    return part;
}

Result<media::AnimaticSpec> animaticOf(const QJsonObject &body, const QString &reference)
{
    static const QStringList resolutions{QStringLiteral("720p"), QStringLiteral("1080p"), QStringLiteral("4k")};
    static const QRegularExpression aspectForm(QStringLiteral("^[1-9][0-9]?:[1-9][0-9]?$"));
    const QString prompt = body.value(QStringLiteral("prompt")).toString().trimmed();
    const QJsonValue duration = body.value(QStringLiteral("duration"));
    const QString resolution = body.value(QStringLiteral("resolution")).toString(QStringLiteral("720p"));
    const QString aspect = body.value(QStringLiteral("aspect_ratio")).toString(QStringLiteral("9:16"));
    const double seconds = duration.isUndefined() ? s_leastSeconds : duration.toDouble(-1);
    if (prompt.isEmpty() || prompt.size() > s_mostPrompt)
        return invalid(QStringLiteral("prompt: needs 1 to %1 characters").arg(s_mostPrompt));
    if (seconds < s_leastSeconds || seconds > s_mostSeconds)
        return invalid(QStringLiteral("duration: needs %1 to %2 seconds").arg(s_leastSeconds).arg(s_mostSeconds));
    if (!resolutions.contains(resolution))
        return invalid(QStringLiteral("resolution: must be 720p, 1080p or 4k"));
    if (!aspectForm.match(aspect).hasMatch())
        return invalid(QStringLiteral("aspect_ratio: must look like 9:16"));
    media::AnimaticSpec spec;
    takeFacts(spec, script::readPrompt(prompt));
    if (const auto tone = fromKey<Tone>(body.value(QStringLiteral("emotion_tone")).toString()))
        spec.tone = *tone;
    if (body.contains(QStringLiteral("style")))
        spec.style = body.value(QStringLiteral("style")).toString();
    spec.size = frameSize(resolution, aspect);
    spec.framesPerSecond = framesPerSecond;
    spec.frames = qRound(seconds * framesPerSecond);
    spec.slate = slateIn(reference);
    spec.seed = qint64(body.value(QStringLiteral("seed")).toDouble(0));
    return spec;
}

}  // namespace circletake::sandbox
