// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/ports/clipsidecar.h"

#include "story/lookjson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace circletake::render {

namespace {

constexpr int format = 1;

QString name(const char *key)
{
    return QLatin1String(key);
}

QJsonValue toText(qint64 wallMs)
{
    if (wallMs == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

qint64 toWallMs(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QJsonObject toObject(const RenderSpec &spec)
{
    return {{name("provider"), spec.provider},
            {name("model"), spec.model},
            {name("prompt"), spec.prompt},
            {name("tone"), spec.tone},
            {name("style"), spec.style},
            {name("duration_ms"), spec.durationMs},
            {name("resolution"), spec.resolution},
            {name("aspect"), spec.aspect},
            {name("seed"), QString::number(spec.seed)},  // 64 bits do not fit a JSON number
            {name("needs_sound"), spec.needsSound},
            {name("pictures"), circletake::toJson(spec.pictures)},
            {name("inputs"), QString::fromLatin1(spec.inputs)},
            {name("lip_sync"), circletake::toJson(spec.lipSync)}};
}

RenderSpec toSpec(const QJsonObject &object)
{
    RenderSpec spec;
    spec.provider = object[name("provider")].toString();
    spec.model = object[name("model")].toString();
    spec.prompt = object[name("prompt")].toString();
    spec.tone = object[name("tone")].toString();
    spec.style = object[name("style")].toString();
    spec.durationMs = object[name("duration_ms")].toInt(spec.durationMs);
    spec.resolution = object[name("resolution")].toString();
    spec.aspect = object[name("aspect")].toString();
    spec.seed = object[name("seed")].toString(QStringLiteral("-1")).toLongLong();
    spec.needsSound = object[name("needs_sound")].toBool();
    spec.pictures = specPicturesFrom(object[name("pictures")].toArray());
    spec.inputs = object[name("inputs")].toString().toLatin1();
    spec.lipSync = lipSyncFrom(object[name("lip_sync")].toObject());
    return spec;
}

QJsonObject toObject(Money money)
{
    return {{name("amount"), money.toDecimal()}, {name("currency"), money.currency().code()}};
}

Money toMoney(const QJsonObject &object)
{
    const auto currency = Currency::fromCode(object[name("currency")].toString());
    return Money::fromDecimal(object[name("amount")].toString(), currency.value_or(Currency())).value_or(Money());
}

Error refused(const QString &what)
{
    return {ErrorKind::BadInput, what, {}, {}};
}

ClipSidecar fromObject(const QJsonObject &object)
{
    ClipSidecar sidecar;
    sidecar.slate = Slate::fromText(object[name("slate")].toString()).value_or(Slate());
    sidecar.take = TakeId{object[name("take")].toInteger()};
    sidecar.attempt = AttemptId{object[name("attempt")].toInteger()};
    sidecar.spec = toSpec(object[name("spec")].toObject());
    sidecar.remoteId = object[name("remote_id")].toString();
    sidecar.price = toMoney(object[name("price")].toObject());
    sidecar.sha256 = object[name("sha256")].toString().toLatin1();
    sidecar.bytes = object[name("bytes")].toInteger();
    sidecar.frames = object[name("frames")].toInt();
    sidecar.animatic = object[name("animatic")].toBool();
    sidecar.createdAt = toWallMs(object[name("created")]);
    sidecar.submittedAt = toWallMs(object[name("submitted")]);
    sidecar.acceptedAt = toWallMs(object[name("accepted")]);
    sidecar.endedAt = toWallMs(object[name("ended")]);
    return sidecar;
}

}  // namespace

QByteArray ClipSidecar::toJson() const
{
    const QJsonObject object{{name("circletake_clip"), format},
                             {name("slate"), slate.text()},
                             {name("take"), take.value},
                             {name("attempt"), attempt.value},
                             {name("spec"), toObject(spec)},
                             {name("remote_id"), remoteId},
                             {name("price"), toObject(price)},
                             {name("sha256"), QString::fromLatin1(sha256)},
                             {name("bytes"), bytes},
                             {name("frames"), frames},
                             {name("animatic"), animatic},
                             {name("created"), toText(createdAt)},
                             {name("submitted"), toText(submittedAt)},
                             {name("accepted"), toText(acceptedAt)},
                             {name("ended"), toText(endedAt)}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<ClipSidecar> ClipSidecar::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const int version = document.object()[name("circletake_clip")].toInt();
    if (version <= 0)
        return refused(QCoreApplication::translate("ClipSidecar", "This is not the description of a clip."));
    if (version > format)
        return Error{ErrorKind::NewerVersion,
                     QCoreApplication::translate("ClipSidecar", "A newer version wrote this description of a clip."),
                     {},
                     {}};
    ClipSidecar sidecar = fromObject(document.object());
    if (!sidecar.take.isValid() || sidecar.slate.take == 0 || sidecar.sha256.size() != 64)
        return refused(QCoreApplication::translate("ClipSidecar", "The description of the clip is incomplete."));
    return sidecar;
}

ClipSidecar sidecarOf(const Slate &slate, const Take &take, const Attempt &attempt)
{
    ClipSidecar sidecar;
    sidecar.slate = slate;
    sidecar.take = take.id;
    sidecar.attempt = attempt.id;
    sidecar.spec = take.spec;
    sidecar.remoteId = attempt.remoteId;
    sidecar.price = take.spent;
    sidecar.sha256 = take.clipHash;
    sidecar.bytes = take.clipBytes;
    sidecar.frames = take.clipFrames;
    sidecar.animatic = take.animatic;
    sidecar.createdAt = take.createdAt;
    sidecar.submittedAt = take.submittedAt;
    sidecar.acceptedAt = take.acceptedAt;
    sidecar.endedAt = take.endedAt;
    return sidecar;
}

}  // namespace circletake::render
