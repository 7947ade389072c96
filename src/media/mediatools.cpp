// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediatools.h"

#include "media/childenvironment.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVersionNumber>

namespace circletake::media {

namespace {

constexpr int askMs = 15'000;
const QVersionNumber oldest(4, 4);

QString howToInstall()
{
#if defined(Q_OS_WIN)
    return QCoreApplication::translate("MediaTools",
                                       "Install FFmpeg with “winget install Gyan.FFmpeg”, or choose its "
                                       "folder in the settings.");
#elif defined(Q_OS_MACOS)
    return QCoreApplication::translate("MediaTools",
                                       "Install FFmpeg with “brew install ffmpeg”, or choose its folder "
                                       "in the settings.");
#else
    return QCoreApplication::translate("MediaTools",
                                       "Install FFmpeg (Debian and Ubuntu: “sudo apt install ffmpeg”, "
                                       "Fedora: “sudo dnf install ffmpeg”), or choose its folder in the "
                                       "settings.");
#endif
}

Error missing(const QString &what, const QString &where = {})
{
    return {ErrorKind::MissingTool, what, where, howToInstall()};
}

Result<QString> findProgram(const QString &name, const ToolPlaces &places)
{
    QStringList folders;
    for (const QString &folder : {places.userFolder, places.programFolder}) {
        if (!folder.isEmpty())
            folders.append(folder);
    }
    folders += places.searchPath;
    // With an empty list Qt would search the real PATH.
    const QString found = folders.isEmpty() ? QString() : QStandardPaths::findExecutable(name, folders);
    if (!found.isEmpty())
        return QFileInfo(found).absoluteFilePath();
    return missing(QCoreApplication::translate("MediaTools", "The program “%1” is not installed.").arg(name));
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(childEnvironment());
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(askMs)) {
        process.kill();
        process.waitForFinished(askMs);
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString versionOf(const Result<QString> &ffmpeg)
{
    static const QRegularExpression line(QStringLiteral("^ffmpeg version (\\S+)"));
    return ffmpeg ? line.match(output(*ffmpeg, {QStringLiteral("-version")})).captured(1) : QString();
}

// Builds from git print "N-109542-g…": newer than any number we ask for.
bool isTooOld(const QString &version)
{
    const int digits = version.startsWith(QLatin1Char('n')) ? 1 : 0;  // some distributions print "n6.0"
    const QVersionNumber number = QVersionNumber::fromString(version.mid(digits));
    return !number.isNull() && number < oldest;
}

Result<QString> checked(const Result<QString> &ffmpeg, const QString &version)
{
    if (!ffmpeg)
        return ffmpeg;
    if (version.isEmpty())
        return missing(QCoreApplication::translate("MediaTools", "The program “ffmpeg” does not run."), *ffmpeg);
    if (isTooOld(version))
        return missing(QCoreApplication::translate("MediaTools", "FFmpeg %1 is too old; %2 or newer is needed.")
                           .arg(version, oldest.toString()),
                       *ffmpeg);
    const QString encoders = output(*ffmpeg, {QStringLiteral("-hide_banner"), QStringLiteral("-encoders")});
    for (const QString &name : {QStringLiteral("libx264"), QStringLiteral("aac")}) {
        if (!encoders.contains(QRegularExpression(QStringLiteral("\\s%1\\s").arg(name))))
            return missing(
                QCoreApplication::translate("MediaTools", "This FFmpeg was built without the encoder “%1”.").arg(name),
                *ffmpeg);
    }
    return ffmpeg;
}

#ifdef Q_OS_WIN
const QString workerName = QStringLiteral("circletake-media.exe");
#else
const QString workerName = QStringLiteral("circletake-media");
#endif

}  // namespace

ToolPlaces ToolPlaces::ofThisProgram(const QString &userFolder)
{
    return {userFolder, QCoreApplication::applicationDirPath(),
            qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts),
            qEnvironmentVariable("CIRCLETAKE_MEDIA_WORKER")};
}

Result<QString> findMediaWorker(const ToolPlaces &places)
{
    if (!places.worker.isEmpty() && QFileInfo(places.worker).isExecutable())
        return QFileInfo(places.worker).absoluteFilePath();
    // Installed beside us, or, in a build tree, in its own folder below one of ours.
    QDir folder(places.programFolder);
    for (const QString &inside :
         {QString(), QStringLiteral("../libexec/circletake/"), QStringLiteral("src/media/worker/"),
          QStringLiteral("../src/media/worker/"), QStringLiteral("../../src/media/worker/")}) {
        const QFileInfo candidate(folder.filePath(inside + workerName));
        if (!places.programFolder.isEmpty() && candidate.isFile() && candidate.isExecutable())
            return QDir::cleanPath(candidate.absoluteFilePath());
    }
    return Error{ErrorKind::MissingTool,
                 QCoreApplication::translate("MediaTools", "The media worker “%1” is missing.").arg(workerName),
                 QDir::toNativeSeparators(places.programFolder),
                 QCoreApplication::translate("MediaTools", "Install Circle Take again.")};
}

MediaTools::MediaTools(const ToolPlaces &places)
    : m_worker(findMediaWorker(places))
    , m_ffprobe(findProgram(QStringLiteral("ffprobe"), places))
    , m_ffmpeg(findProgram(QStringLiteral("ffmpeg"), places))
{
    m_version = versionOf(m_ffmpeg);
    m_ffmpeg = checked(m_ffmpeg, m_version);
}

}  // namespace circletake::media
