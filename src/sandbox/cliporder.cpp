// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/cliporder.h"

#include "sandbox/animaticorder.h"
#include "sandbox/wavsound.h"

#include <QJsonDocument>

namespace circletake::sandbox {

namespace {

const QByteArray s_mark = "circletake-order:";

/// What a clip tells of itself; plain letters, so that it stands in the file as it is.
QString markOf(const ClipOrder &order)
{
    const QJsonObject object{{QStringLiteral("request"), order.request},
                             {QStringLiteral("reference"), order.reference}};
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(s_mark + json.toBase64() + ';');
}

}  // namespace

std::optional<ClipOrder> ClipOrder::fromClip(const QByteArray &clip)
{
    const qsizetype mark = clip.indexOf(s_mark);
    const qsizetype from = mark + s_mark.size();
    const qsizetype end = mark < 0 ? -1 : clip.indexOf(';', from);
    if (end < 0)
        return {};
    return fromJson(QJsonDocument::fromJson(QByteArray::fromBase64(clip.mid(from, end - from))).object());
}

QJsonObject ClipOrder::toJson() const
{
    return {{QStringLiteral("request"), request},
            {QStringLiteral("reference"), reference},
            {QStringLiteral("key"), QString::fromLatin1(replayKey)},
            {QStringLiteral("wav"), QString::fromLatin1(wav.toBase64())},
            {QStringLiteral("callback"), callback},
            {QStringLiteral("failure"), faults.failure},
            {QStringLiteral("black"), faults.black},
            {QStringLiteral("odd_status"), faults.oddStatus}};
}

std::optional<ClipOrder> ClipOrder::fromJson(const QJsonObject &object)
{
    const QJsonObject request = object.value(QStringLiteral("request")).toObject();
    if (request.isEmpty())
        return {};
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    const auto flag = [&object](const char *name) { return object.value(QLatin1String(name)).toBool(); };
    return ClipOrder{request,
                     text("reference"),
                     text("key").toLatin1(),
                     QByteArray::fromBase64(text("wav").toLatin1()),
                     text("callback"),
                     {text("failure"), flag("black"), flag("odd_status")}};
}

Result<media::AnimaticJob> ClipOrder::job() const
{
    const auto spec = animaticOf(request, reference);
    if (!spec)
        return spec.error();
    media::AnimaticJob job;
    job.spec = *spec;
    job.black = faults.black;
    job.origin = markOf(*this);
    if (wav.isEmpty())
        return job;
    const auto pcm = pcmOf(wav);
    if (!pcm)
        return pcm.error();
    job.pcm = *pcm;
    return job;
}

}  // namespace circletake::sandbox
