// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mezzanine.h"

#include "media/ffmpegrun.h"

#include <QCryptographicHash>
#include <QDir>

namespace circletake::media {

namespace {

constexpr int version = 1;  // of the recipe below; another one makes all shots anew

QString filterFor(const MezzanineSettings &settings, const ClipFacts &facts, qint64 frames)
{
    const QString size = QStringLiteral("%1:%2").arg(settings.size.width()).arg(settings.size.height());
    QString filter;
    if (facts.pixelWidth != facts.pixelHeight)
        filter = QStringLiteral("scale=trunc(iw*sar/2)*2:ih,setsar=1,");
    return filter + QStringLiteral(
                        "scale=%1:force_original_aspect_ratio=decrease:out_color_matrix=bt709:out_range=tv,"
                        "pad=%1:(ow-iw)/2:(oh-ih)/2,setsar=1,fps=%2,tpad=stop=-1:stop_mode=clone,trim=end_frame=%3,"
                        "setpts=PTS-STARTPTS,format=yuv420p")
                        .arg(size)
                        .arg(settings.framesPerSecond)
                        .arg(frames);
}

QStringList encoding(const MezzanineSettings &settings)
{
    return QStringLiteral(
               "-an -sn -dn -map_metadata -1 -c:v libx264 -x264-params chromaloc=0 -preset %1 -crf %2 -g %3 "
               "-threads %4 -colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv -f mp4")
        .arg(QString::fromLatin1(settings.preset))
        .arg(settings.crf)
        .arg(2 * settings.framesPerSecond)
        .arg(settings.threads)
        .split(QLatin1Char(' '));
}

}  // namespace

Result<QString> mezzanineOf(const MezzanineSettings &settings, Files &files, const QString &clip,
                            const ClipFacts &facts, qint64 frames, const CancelFlag &cancel,
                            const std::function<void(qint64)> &progress)
{
    const auto hash = files.hash(clip);
    if (!hash)
        return hash.error();
    const QString filter = filterFor(settings, facts, frames);
    const QStringList options = encoding(settings);
    QCryptographicHash key(QCryptographicHash::Sha256);
    key.addData(*hash + QByteArray::number(version) + (filter + options.join(QLatin1Char(' '))).toUtf8());
    const QString path =
        QStringLiteral("%1/shots/%2.mp4").arg(settings.cacheFolder, QString::fromLatin1(key.result().toHex()));
    if (QFileInfo::exists(path))
        return path;
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QStringList arguments = clipInput(clip) + QStringList{QStringLiteral("-map"),      QStringLiteral("0:v:0"),
                                                                QStringLiteral("-vf"),       filter,
                                                                QStringLiteral("-frames:v"), QString::number(frames)} +
                                  options + QStringList{QStringLiteral("file:") + settings.part};
    if (const auto run = runFfmpeg({settings.ffmpeg, arguments, {}, cancel, progress}); !run) {
        QFile::remove(settings.part);
        return run.error();
    }
    if (auto published = files.publish(settings.part, path); !published)
        return published.error();
    return path;
}

}  // namespace circletake::media
