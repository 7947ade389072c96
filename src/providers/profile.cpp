// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/profile.h"

namespace circletake::providers {

const ModelProfile *Profile::model(const QString &modelId) const
{
    for (const ModelProfile &each : models)
        if (each.id == modelId)
            return &each;
    return nullptr;
}

const ModelProfile *Profile::modelOrFirst(const QString &modelId) const
{
    return modelId.isEmpty() && !models.isEmpty() ? &models.first() : model(modelId);
}

QUrl Profile::base(const QString &region) const
{
    if (bases.contains(region))
        return bases.value(region);
    return bases.isEmpty()                            ? QUrl()
           : bases.contains(QStringLiteral("global")) ? bases.value(QStringLiteral("global"))
                                                      : bases.first();
}

render::ProviderTraits Profile::traits() const
{
    render::ProviderTraits traits;
    traits.id = id;
    traits.label = label;
    traits.account = auth.account;
    traits.submitClass = submitClass;
    traits.requestsPerMinute = limits.requestsPerMinute;
    traits.runningJobs = limits.jobs;
    traits.pollCounts = limits.pollCounts;
    traits.leastPollMs = limits.leastPollMs;
    traits.pollBatch = poll.batch;
    traits.callbacks = callback.taken;
    traits.cancels = cancel.exists();
    traits.animatic = animatic;
    return traits;
}

QString callbackSecretName()
{
    return QStringLiteral("webhook");
}

QString key(Profile::Kind kind)
{
    switch (kind) {
    case Profile::Kind::Video:
        return QStringLiteral("video");
    case Profile::Kind::Chat:
        return QStringLiteral("chat");
    case Profile::Kind::Speech:
        return QStringLiteral("speech");
    case Profile::Kind::Image:
        return QStringLiteral("image");
    case Profile::Kind::LipSync:
        return QStringLiteral("lipsync");
    case Profile::Kind::VoiceClone:
        return QStringLiteral("voice_clone");
    }
    Q_UNREACHABLE();
}

bool speaksItself(const Profile &profile, const RenderSpec &spec)
{
    using Audio = ModelProfile::Audio;
    const ModelProfile *model = profile.modelOrFirst(spec.model);
    return model && (model->audio == Audio::Always || (model->audio == Audio::Optional && spec.needsSound));
}

}  // namespace circletake::providers
