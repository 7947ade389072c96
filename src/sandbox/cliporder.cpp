// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/cliporder.h"

#include "sandbox/animaticorder.h"
#include "sandbox/wavsound.h"

namespace circletake::sandbox {

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
    if (wav.isEmpty())
        return job;
    const auto pcm = pcmOf(wav);
    if (!pcm)
        return pcm.error();
    job.pcm = *pcm;
    return job;
}

}  // namespace circletake::sandbox
