// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/wire/clipfacts.h"

namespace circletake::media {

namespace {

int number(const QJsonObject &json, const char *key, int fallback = 0)
{
    return json.value(QLatin1String(key)).toInt(fallback);
}

qint64 large(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toInteger();
}

QString word(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

}  // namespace

QJsonObject toJson(const ClipFacts &facts)
{
    return {{QStringLiteral("width"), facts.size.width()},
            {QStringLiteral("height"), facts.size.height()},
            {QStringLiteral("pixelWidth"), facts.pixelWidth},
            {QStringLiteral("pixelHeight"), facts.pixelHeight},
            {QStringLiteral("frameRateNum"), facts.frameRateNum},
            {QStringLiteral("frameRateDen"), facts.frameRateDen},
            {QStringLiteral("constantRate"), facts.constantRate},
            {QStringLiteral("frames"), facts.frames},
            {QStringLiteral("durationMs"), facts.durationMs},
            {QStringLiteral("soundMs"), facts.soundMs},
            {QStringLiteral("hasVideo"), facts.hasVideo},
            {QStringLiteral("hasAudio"), facts.hasAudio},
            {QStringLiteral("videoCodec"), facts.videoCodec},
            {QStringLiteral("audioCodec"), facts.audioCodec},
            {QStringLiteral("pixelFormat"), facts.pixelFormat},
            {QStringLiteral("sampleRate"), facts.sampleRate},
            {QStringLiteral("channels"), facts.channels},
            {QStringLiteral("bytes"), facts.bytes},
            {QStringLiteral("likeness"), QString::fromLatin1(facts.likeness)}};
}

ClipFacts clipFactsFrom(const QJsonObject &json)
{
    ClipFacts facts;
    facts.size = QSize(number(json, "width"), number(json, "height"));
    facts.pixelWidth = qMax(1, number(json, "pixelWidth", 1));
    facts.pixelHeight = qMax(1, number(json, "pixelHeight", 1));
    facts.frameRateNum = number(json, "frameRateNum");
    facts.frameRateDen = qMax(1, number(json, "frameRateDen", 1));
    facts.constantRate = json.value(QLatin1String("constantRate")).toBool();
    facts.frames = large(json, "frames");
    facts.durationMs = large(json, "durationMs");
    facts.soundMs = large(json, "soundMs");
    facts.hasVideo = json.value(QLatin1String("hasVideo")).toBool();
    facts.hasAudio = json.value(QLatin1String("hasAudio")).toBool();
    facts.videoCodec = word(json, "videoCodec");
    facts.audioCodec = word(json, "audioCodec");
    facts.pixelFormat = word(json, "pixelFormat");
    facts.sampleRate = number(json, "sampleRate");
    facts.channels = number(json, "channels");
    facts.bytes = large(json, "bytes");
    facts.likeness = word(json, "likeness").toLatin1();
    return facts;
}

QJsonObject toJson(const ClipFindings &findings)
{
    return {{QStringLiteral("facts"), toJson(findings.facts)}, {QStringLiteral("frames"), findings.frames},
            {QStringLiteral("damaged"), findings.damaged},     {QStringLiteral("brightest"), findings.brightest},
            {QStringLiteral("change"), findings.change},       {QStringLiteral("loudestDb"), findings.loudestDb},
            {QStringLiteral("soundMs"), findings.soundMs}};
}

ClipFindings clipFindingsFrom(const QJsonObject &json)
{
    ClipFindings findings;
    findings.facts = clipFactsFrom(json.value(QLatin1String("facts")).toObject());
    findings.frames = large(json, "frames");
    findings.damaged = large(json, "damaged");
    findings.brightest = json.value(QLatin1String("brightest")).toDouble();
    findings.change = json.value(QLatin1String("change")).toDouble();
    findings.loudestDb = json.value(QLatin1String("loudestDb")).toDouble(-200);
    findings.soundMs = large(json, "soundMs");
    return findings;
}

}  // namespace circletake::media
