// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/lipsyncinputs.h"

#include <QCoreApplication>

namespace circletake::providers {

namespace {

Error cannot(const QString &what, const QString &where, const QString &next = {})
{
    return {ErrorKind::Unsupported, what, where, next};
}

/// What is sent of one file.
struct Part
{
    const char *name;
    const char *type;
    QString path;
    QByteArray hash;
    qint64 mostBytes;  // as it is sent; 0: no limit stated
};

qint64 base64Length(qint64 bytes)
{
    constexpr qint64 group = 3;
    constexpr qint64 groupLength = 4;
    return (bytes + group - 1) / group * groupLength;
}

Result<QString> encoded(const Part &part, const QString &as, const FileSource &source)
{
    const auto size = source.size(part.path);
    if (!size)
        return size.error();
    if (part.mostBytes > 0 && base64Length(*size) > part.mostBytes)
        return cannot(QCoreApplication::translate("Provider", "The file is too large for this model."), part.path,
                      QCoreApplication::translate("Provider", "Make the shot shorter, or choose another model."));
    const auto bytes = source.bytes(part.path, part.hash);
    if (!bytes)
        return bytes.error();
    const QString base64 = QString::fromLatin1(bytes->toBase64());
    return as == QLatin1String("base64") ? base64 : QLatin1String(part.type) + base64;
}

}  // namespace

Result<void> putLipSync(const Profile &profile, const RenderSpec &spec, const FileSource &source, Variables &variables)
{
    const bool forMouths = profile.kind == Profile::Kind::LipSync;
    if (forMouths != spec.isLipSync())
        return forMouths ? cannot(QCoreApplication::translate("Provider", "%1 only moves the mouths of finished clips.")
                                      .arg(profile.label),
                                  profile.id)
                         : cannot(QCoreApplication::translate("Provider", "%1 makes no lip sync.").arg(profile.label),
                                  profile.id);
    if (!forMouths)
        return {};
    const ModelProfile *model = profile.model(variables.value(QLatin1String("model")).toString());
    const MediaLimits limits = model ? model->media : MediaLimits();
    if (!source || limits.as == QLatin1String("url"))
        return cannot(QCoreApplication::translate("Provider", "Files cannot be sent to this model."), spec.model);
    const LipSync &sync = spec.lipSync;
    for (const Part &part : {Part{"video", "data:video/mp4;base64,", sync.clip, sync.clipHash, limits.videoBytes},
                             Part{"audio", "data:audio/wav;base64,", sync.sound, sync.soundHash, limits.audioBytes}}) {
        const auto text = encoded(part, limits.as, source);
        if (!text)
            return text.error();
        variables.insert(QLatin1String(part.name), *text);
    }
    return {};
}

}  // namespace circletake::providers
