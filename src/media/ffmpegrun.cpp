// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpegrun.h"

#include "media/childenvironment.h"
#include "media/wire/isolation.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace circletake::media {

namespace {

constexpr int startMs = 20'000;
constexpr int lookMs = 100;
constexpr int stillMs = 180'000;
constexpr qsizetype mostWords = 4'000'000;

Error failed(const QByteArray &words)
{
    if (words.contains("No space left on device"))
        return {ErrorKind::Storage,
                QCoreApplication::translate("FfmpegRun", "The disk is full."),
                {},
                QCoreApplication::translate("FfmpegRun", "Make room and try again.")};
    const QStringList lines = QString::fromUtf8(words.right(2000)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return {ErrorKind::BadInput,
            QCoreApplication::translate("FfmpegRun", "FFmpeg failed: %1")
                .arg(lines.mid(qMax(0, lines.size() - 3)).join(QLatin1String(" · "))),
            {},
            {}};
}

Error ended(QProcess &process, ErrorKind kind, const QString &what)
{
    process.kill();
    process.waitForFinished(startMs);
    return {kind, what, {}, {}};
}

void report(const QByteArray &output, const FfmpegRun &run)
{
    const qsizetype at = output.lastIndexOf("frame=");
    if (at >= 0 && run.frames)
        run.frames(output.mid(at + 6).split('\n').first().trimmed().toLongLong());
}

void start(QProcess &process, const FfmpegRun &run)
{
    QStringList arguments{QStringLiteral("-nostdin"), QStringLiteral("-hide_banner"),
                          QStringLiteral("-nostats"), QStringLiteral("-loglevel"),
                          QStringLiteral("info"),     QStringLiteral("-progress"),
                          QStringLiteral("pipe:1"),   QStringLiteral("-y")};
    process.setProcessEnvironment(childEnvironment());
    process.setWorkingDirectory(run.folder);
#ifdef Q_OS_UNIX
    process.setChildProcessModifier(isolateThisProcess);
#endif
    process.start(run.program, arguments + run.arguments, QIODevice::ReadOnly);
}

QStringList localInput(const QString &formats, const QString &path)
{
    return {QStringLiteral("-protocol_whitelist"),
            QStringLiteral("file"),
            QStringLiteral("-format_whitelist"),
            formats,
            QStringLiteral("-i"),
            QStringLiteral("file:") + path};
}

}  // namespace

Result<QByteArray> runFfmpeg(const FfmpegRun &run)
{
    QProcess process;
    start(process, run);
    if (!process.waitForStarted(startMs))
        return Error{
            ErrorKind::MissingTool,
            QCoreApplication::translate("FfmpegRun", "FFmpeg cannot be started: %1").arg(process.errorString()),
            run.program,
            {}};
    QByteArray words;
    QElapsedTimer quiet;
    quiet.start();
    while (process.state() != QProcess::NotRunning) {
        if (process.waitForReadyRead(lookMs))
            quiet.restart();
        report(process.readAllStandardOutput(), run);
        words += process.readAllStandardError();
        if (words.size() > mostWords)
            words = words.right(mostWords / 2);
        if (run.cancel && *run.cancel)
            return ended(process, ErrorKind::Cancelled, QCoreApplication::translate("FfmpegRun", "Stopped."));
        if (quiet.hasExpired(stillMs))
            return ended(process, ErrorKind::BadInput, QCoreApplication::translate("FfmpegRun", "FFmpeg stood still."));
    }
    words += process.readAllStandardError();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failed(words);
    return words;
}

QStringList clipInput(const QString &path)
{
    return localInput(QStringLiteral("mov,mp4,m4a,3gp,3g2,mj2,matroska,webm"), path);
}

QStringList soundInput(const QString &path)
{
    return localInput(QStringLiteral("wav,w64,aiff,caf,mp3,aac,flac,ogg,amr,asf,mov,mp4,m4a,3gp,3g2,mj2,matroska,webm"),
                      path);
}

}  // namespace circletake::media
