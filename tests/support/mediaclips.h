// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace circletake::test {

/// Clips made with FFmpeg for one test program, gone with it. Each is made once.
class MediaClips
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Runs ffmpeg with `arguments` (words separated by blanks), then the file's path; the path, empty when it failed.
    QString make(const QString &name, const QString &arguments)
    {
        const QString to = path(name);
        if (QFile::exists(to))
            return to;
        QDir().mkpath(QFileInfo(to).absolutePath());
        QStringList words{QStringLiteral("-y"), QStringLiteral("-nostdin"), QStringLiteral("-loglevel"),
                          QStringLiteral("error")};
        words += arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const int code = QProcess::execute(QStringLiteral("ffmpeg"), words << to);
        return code == 0 ? to : QString();
    }

    /// A clip of moving bars, with a tone when `sound`: H.264, yuv420p.
    QString bars(const QString &name, const QString &size = QStringLiteral("180x320"), int frames = 48, int rate = 24,
                 bool sound = true)
    {
        const QString seconds = QString::number(double(frames) / rate, 'f', 6);
        QString arguments = QStringLiteral("-f lavfi -i testsrc2=s=%1:r=%2:d=%3").arg(size).arg(rate).arg(seconds);
        if (sound)
            arguments += QStringLiteral(" -f lavfi -i sine=f=440:r=48000:d=%1").arg(seconds);
        arguments += QStringLiteral(" -c:v libx264 -preset ultrafast -pix_fmt yuv420p");
        return make(name, arguments + QStringLiteral(" -c:a aac -ac 2 -b:a 96k"));
    }

    QString file(const QString &name, const QByteArray &contents)
    {
        QFile out(path(name));
        return out.open(QIODevice::WriteOnly) && out.write(contents) == contents.size() ? out.fileName() : QString();
    }

    static QByteArray contents(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

/// What ffprobe, which shares no code with us, says about a track ("v:0" or "a:0"), its frames counted by decoding.
inline QJsonObject probed(const QString &path, const QString &track)
{
    QProcess process;
    process.start(QStringLiteral("ffprobe"),
                  {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-count_frames"),
                   QStringLiteral("-select_streams"), track, QStringLiteral("-show_streams"), QStringLiteral("-of"),
                   QStringLiteral("json"), path});
    process.waitForFinished(-1);
    const auto streams =
        QJsonDocument::fromJson(process.readAllStandardOutput()).object().value(QLatin1String("streams")).toArray();
    return streams.isEmpty() ? QJsonObject() : streams.first().toObject();
}

/// Frames as ffprobe counts them.
inline int framesIn(const QString &path)
{
    return probed(path, QStringLiteral("v:0")).value(QLatin1String("nb_read_frames")).toString().toInt();
}

/// Seconds of a track, as its container says.
inline double secondsOf(const QString &path, const QString &track)
{
    return probed(path, track).value(QLatin1String("duration")).toString().toDouble();
}

}  // namespace circletake::test
