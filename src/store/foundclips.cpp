// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foundclips.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>
#include <tuple>

namespace circletake::store {

namespace {

constexpr qint64 mostSidecarBytes = 1'000'000;

QStringList sidecarsBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator all(folder, {QStringLiteral("T*.json")}, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (all.hasNext())
        paths << all.next();
    const auto place = [](const QString &path) {
        const QFileInfo file(path);
        return std::tuple(file.path(), file.fileName().size(), file.fileName());  // T2 before T10
    };
    std::sort(paths.begin(), paths.end(), [&](const QString &a, const QString &b) { return place(a) < place(b); });
    return paths;
}

/// What is wrong with the clip; empty when it is the one that was described.
QString faultOf(const QString &path, const render::ClipSidecar &sidecar, const Files &files)
{
    const auto bytes = files.size(path);
    if (!bytes)
        return bytes.error().what;
    const auto hash = *bytes == sidecar.bytes ? files.hash(path) : Result<QByteArray>(QByteArray());
    if (!hash)
        return hash.error().what;
    return *hash == sidecar.sha256 ? QString()
                                   : QCoreApplication::translate("Store", "The clip is not the one that was stored.");
}

}  // namespace

FoundClips findClips(const ProjectFolder &folder, const Files &files)
{
    FoundClips found;
    for (const QString &path : sidecarsBelow(folder.clips())) {
        const QString clip = path.chopped(5) + QStringLiteral(".mp4");
        const auto json = files.read(path, mostSidecarBytes);
        const auto sidecar = json ? render::ClipSidecar::fromJson(*json) : Result<render::ClipSidecar>(json.error());
        const QString fault = sidecar ? faultOf(clip, *sidecar, files) : sidecar.error().what;
        if (fault.isEmpty())
            found.clips.append({*sidecar, QDir(folder.path()).relativeFilePath(clip)});
        else
            found.problems << QStringLiteral("%1: %2").arg(QDir(folder.path()).relativeFilePath(path), fault);
    }
    return found;
}

}  // namespace circletake::store
