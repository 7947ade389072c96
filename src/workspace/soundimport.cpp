// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/soundimport.h"

#include "media/ffmpegrun.h"
#include "media/mediatools.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace circletake::workspace {

namespace {

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SoundImport)
};

QString freeName(const QDir &project, const QFileInfo &file)
{
    QString name = QStringLiteral("sound/") + file.fileName();
    for (int i = 2; QFileInfo::exists(project.filePath(name)); ++i)
        name = QStringLiteral("sound/%1-%2.%3").arg(file.completeBaseName()).arg(i).arg(file.suffix());
    return name;
}

Result<void> copyDurably(const QString &from, const QString &to, Files &files)
{
    const QString part = to + QStringLiteral(".part");
    QDir().mkpath(QFileInfo(to).absolutePath());
    QFile::remove(part);
    QFile source(from);
    if (!source.copy(part)) {
        QFile::remove(part);
        return Error{ErrorKind::Storage,
                     Words::tr("The file cannot be copied into the project: %1").arg(source.errorString()),
                     QDir::toNativeSeparators(from),
                     {}};
    }
    QFile::setPermissions(part, QFile::permissions(part) | QFile::WriteOwner);
    auto writer = files.write(part, source.size());
    if (!writer)
        return writer.error();
    if (auto synced = (*writer)->sync(); !synced)
        return synced;
    writer->reset();
    return files.publish(part, to);
}

}  // namespace

Result<void> checkSound(const QString &path, const media::CancelFlag &cancel)
{
    const media::MediaTools tools;
    if (!tools.ffmpeg())
        return tools.ffmpeg().error();
    const auto heard = media::runFfmpeg(
        {*tools.ffmpeg(),
         media::soundInput(path) + QStringLiteral("-vn -sn -dn -map 0:a:0 -t 2 -f null -").split(QLatin1Char(' ')),
         {},
         cancel,
         {}});
    if (heard || heard.error().kind != ErrorKind::BadInput)
        return heard ? Result<void>() : Result<void>(heard.error());
    return Error{ErrorKind::BadInput, Words::tr("There is no sound in this file that can be read."),
                 QDir::toNativeSeparators(path), Words::tr("WAV, MP3, M4A, FLAC and Ogg files can be used.")};
}

Result<SoundBed> importSound(const SoundBed &bed, const QString &path, const QString &projectFolder, Files &files,
                             const SoundCheck &check, const media::CancelFlag &cancel)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return Error{ErrorKind::NotFound, Words::tr("There is no such file."), QDir::toNativeSeparators(path), {}};
    if (const auto heard = check(path, cancel); !heard)
        return heard.error();
    SoundBed imported = bed;
    imported.name = file.fileName();
    imported.file = freeName(QDir(projectFolder), file);
    if (const auto copied = copyDurably(path, QDir(projectFolder).filePath(imported.file), files); !copied)
        return copied.error();
    return imported;
}

}  // namespace circletake::workspace
