// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/callbackjudge.h"

#include "providers/jobreader.h"
#include "providers/webhooksignature.h"

#include <QJsonDocument>

namespace circletake::providers {

namespace {

using Kind = CallbackVerdict::Kind;

constexpr qsizetype longestChallenge = 1000;

QByteArray echoed(const QJsonObject &told)
{
    const QString name = QStringLiteral("challenge");
    const QJsonValue challenge = told.value(name);
    const bool isPlain =
        challenge.isDouble() || (challenge.isString() && challenge.toString().size() <= longestChallenge);
    return isPlain ? QJsonDocument(QJsonObject{{name, challenge}}).toJson(QJsonDocument::Compact) : QByteArray();
}

/// An unsigned callback may lie: nothing of it is kept that could be acted on without asking.
render::RemoteJob hintOf(const render::RemoteJob &told)
{
    render::RemoteJob hint;
    hint.id = told.id;
    hint.state = told.state;
    hint.stateWord = told.stateWord;
    return hint;
}

}  // namespace

CallbackVerdict judgeCallback(const Profile &profile, const KeySource &keys, const CallbackRequest &request,
                              qint64 wallMs)
{
    const Secret secret = profile.callback.verify == CallbackProfile::Verify::StandardWebhooks
                              ? keys.key(profile.auth.account, callbackSecretName())
                              : Secret();
    if (!secret.isEmpty() && !isSignedStandardWebhook(secret, request, wallMs))
        return {Kind::Forged, {}, {}};
    const QJsonDocument told = QJsonDocument::fromJson(request.body);
    if (!told.isObject())
        return {Kind::Unreadable, {}, {}};
    if (profile.callback.echoesChallenge)
        if (const QByteArray reply = echoed(told.object()); !reply.isEmpty())
            return {Kind::Challenge, {}, reply};
    Call call = profile.poll;
    call.id = profile.callback.id;
    const render::RemoteJob job =
        JobReader(profile, profile.base()).read(call, told.object(), render::RemoteState::Unrecognised);
    if (job.id.isEmpty())
        return {Kind::Unreadable, {}, {}};
    return {Kind::Heard, secret.isEmpty() ? hintOf(job) : job, {}};
}

}  // namespace circletake::providers
