// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/specvariables.h"

#include "providers/framesize.h"

#include <QCoreApplication>

namespace circletake::providers {

namespace {

Error cannot(const QString &what)
{
    return {ErrorKind::Unsupported,
            what,
            {},
            QCoreApplication::translate("Provider", "Change the shot, or choose another model.")};
}

/// The model's own spelling of a word; nothing when it has others.
std::optional<QString> spelled(const QStringList &known, const QString &word)
{
    for (const QString &each : known)
        if (each.compare(word, Qt::CaseInsensitive) == 0)
            return each;
    if (known.isEmpty() || word.isEmpty())
        return word;
    return {};
}

Result<void> fitWords(const ModelProfile &model, RenderSpec &spec)
{
    const auto resolution = spelled(model.resolutions, spec.resolution);
    if (!resolution)
        return cannot(QCoreApplication::translate("Provider", "%1 has no resolution %2; it has %3.")
                          .arg(model.label, spec.resolution, model.resolutions.join(QLatin1String(", "))));
    const auto aspect = spelled(model.aspects, spec.aspect);
    if (!aspect)
        return cannot(QCoreApplication::translate("Provider", "%1 has no aspect ratio %2; it has %3.")
                          .arg(model.label, spec.aspect, model.aspects.join(QLatin1String(", "))));
    spec.resolution = *resolution;
    spec.aspect = *aspect;
    return {};
}

Result<const ModelProfile *> modelOf(const Profile &profile, const QString &id)
{
    if (profile.models.isEmpty())
        return static_cast<const ModelProfile *>(nullptr);
    const ModelProfile *model = profile.modelOrFirst(id);
    if (!model)
        return cannot(QCoreApplication::translate("Provider", "%1 has no model %2.").arg(profile.label, id));
    return model;
}

QJsonValue seconds(qint64 ms)
{
    return ms % 1000 == 0 ? QJsonValue(ms / 1000) : QJsonValue(double(ms) / 1000);
}

void putText(Variables &variables, const char *name, const QString &text)
{
    if (!text.isEmpty())
        variables.insert(QLatin1String(name), text);
}

void putModel(Variables &variables, const ModelProfile *model, const RenderSpec &spec)
{
    putText(variables, "model", spec.model);
    if (spec.seed >= 0 && (!model || model->seed))
        variables.insert(QLatin1String("seed"), spec.seed);
    if (!model)
        return;
    if (model->audio != ModelProfile::Audio::No)
        variables.insert(QLatin1String("audio"), model->audio == ModelProfile::Audio::Always || spec.needsSound);
    for (auto it = model->wire.begin(); it != model->wire.end(); ++it)
        variables.insert(QLatin1String("model.") + it.key(), it.value());
}

}  // namespace

Result<RenderSpec> fitted(const Profile &profile, const RenderSpec &spec)
{
    const auto model = modelOf(profile, spec.model);
    if (!model)
        return model.error();
    RenderSpec fitting = spec;
    fitting.provider = profile.id;
    if (!*model)
        return fitting;
    fitting.model = (*model)->id;
    if (const auto words = fitWords(**model, fitting); !words)
        return words.error();
    const auto ms = (*model)->fittingMs(spec.durationMs);
    if (!ms)
        return cannot(QCoreApplication::translate("Provider", "%1 makes clips of %2; this one would be %3 s long.")
                          .arg((*model)->label, (*model)->lengthWords(), QString::number(spec.durationMs / 1000.0)));
    fitting.durationMs = int(*ms);
    return fitting;
}

Result<Variables> specVariables(const Profile &profile, const RenderSpec &spec)
{
    const auto fitting = fitted(profile, spec);
    if (!fitting)
        return fitting.error();
    if (fitting->durationMs != spec.durationMs)
        return cannot(QCoreApplication::translate("Provider", "%1 cannot make a clip of %2 s; the next length is %3 s.")
                          .arg(fitting->model, QString::number(spec.durationMs / 1000.0),
                               QString::number(fitting->durationMs / 1000.0)));
    Variables variables;
    putModel(variables, profile.model(fitting->model), *fitting);
    variables.insert(QLatin1String("duration"), seconds(spec.durationMs));
    variables.insert(QLatin1String("duration_ms"), spec.durationMs);
    putText(variables, "resolution", fitting->resolution);
    putText(variables, "aspect", fitting->aspect);
    if (const QSize size = frameSize(fitting->resolution, fitting->aspect); !size.isEmpty()) {
        variables.insert(QLatin1String("width"), size.width());
        variables.insert(QLatin1String("height"), size.height());
        variables.insert(QLatin1String("size"), QStringLiteral("%1x%2").arg(size.width()).arg(size.height()));
    }
    return variables;
}

Result<Variables> submitVariables(const Profile &profile, const render::SubmitRequest &request)
{
    auto variables = specVariables(profile, request.spec);
    if (!variables)
        return variables;
    const ModelProfile *model = profile.model(variables->value(QLatin1String("model")).toString());
    const qsizetype characters = request.spec.prompt.toUcs4().size();
    if (model && model->promptMax > 0 && characters > model->promptMax)
        return cannot(QCoreApplication::translate("Provider", "The prompt has %1 characters; %2 takes at most %3.")
                          .arg(characters)
                          .arg(model->label)
                          .arg(model->promptMax));
    if (request.spec.prompt.trimmed().isEmpty() && profile.kind != Profile::Kind::LipSync)
        return cannot(QCoreApplication::translate("Provider", "The shot has no prompt."));
    putText(*variables, "prompt", request.spec.prompt);
    putText(*variables, "tone", request.spec.tone);
    putText(*variables, "style", request.spec.style);
    putText(*variables, "take_id", request.reference);
    putText(*variables, "idempotency_key", request.idempotencyKey);
    putText(*variables, "callback", QString::fromLatin1(request.callback.toEncoded()));
    return variables;
}

}  // namespace circletake::providers
