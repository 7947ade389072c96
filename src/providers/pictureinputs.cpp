// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/pictureinputs.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace circletake::providers {

namespace {

const QString s_firstFrame = QStringLiteral("first_frame");
const QString s_lastFrame = QStringLiteral("last_frame");
const QString s_references = QStringLiteral("references");

/// Whether the request that is sent when these are there reads all of them.
bool reads(const Profile &profile, const QStringList &inputs)
{
    Variables variables;
    for (const QString &input : inputs)
        variables.insert(input, input);
    for (const Call &call : profile.submits)
        if (call.when.holds(variables))
            return std::all_of(inputs.cbegin(), inputs.cend(),
                               [&](const QString &input) { return call.body.names().contains(input); });
    return false;
}

bool excludes(const ModelProfile &model, const QString &a, const QString &b)
{
    return std::any_of(model.exclusive.cbegin(), model.exclusive.cend(),
                       [&](const QStringList &group) { return group.contains(a) && group.contains(b); });
}

QString encoded(const ModelProfile &model, const QByteArray &jpeg)
{
    const QString base64 = QString::fromLatin1(jpeg.toBase64());
    return model.imageAs == QLatin1String("base64") ? base64 : QStringLiteral("data:image/jpeg;base64,") + base64;
}

}  // namespace

PictureInputs pictureInputs(const Profile &profile, const QString &id)
{
    const ModelProfile *model = profile.modelOrFirst(id);
    if (!model || model->imageAs == QLatin1String("url"))
        return {};
    PictureInputs inputs;
    inputs.firstFrame = model->fromImage && reads(profile, {s_firstFrame});
    inputs.lastFrame = inputs.firstFrame && model->lastFrame && reads(profile, {s_firstFrame, s_lastFrame});
    inputs.references = reads(profile, {s_references}) ? model->referenceImages : 0;
    inputs.together = inputs.firstFrame && inputs.references > 0 && reads(profile, {s_firstFrame, s_references}) &&
                      !excludes(*model, s_firstFrame, s_references);
    constexpr qint64 base64Of = 4;
    constexpr qint64 bytesOf = 3;
    inputs.mostBytes = model->imageMaxBytes / base64Of * bytesOf;
    inputs.leastSide = model->imageMinSide;
    return inputs;
}

Result<void> putPictures(const Profile &profile, const RenderSpec &spec, const FileSource &source, Variables &variables)
{
    const ModelProfile *model = profile.modelOrFirst(spec.model);
    QJsonArray references;
    for (const SpecPicture &sent : spec.pictures) {
        if (!model || !source)
            return Error{ErrorKind::Unsupported,
                         QCoreApplication::translate("Provider", "Pictures cannot be sent to this model."),
                         spec.model,
                         {}};
        const auto jpeg = source.bytes(sent.picture.path, sent.picture.hash);
        if (!jpeg)
            return jpeg.error();
        const QString text = encoded(*model, *jpeg);
        if (sent.role == PictureRole::Reference)
            references.append(text);
        else
            variables.insert(sent.role == PictureRole::FirstFrame ? s_firstFrame : s_lastFrame, text);
    }
    if (!references.isEmpty())
        variables.insert(s_references, references);
    return {};
}

}  // namespace circletake::providers
