// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest/QtTest>

namespace circletake::test {

/// How a run of the real program ended and what it said.
struct Ran
{
    int code = -1;  ///< -1: it crashed or was killed
    QByteArray out;
    QByteArray error;

    /// The one object on standard output; empty when there is not exactly one line with one.
    [[nodiscard]] QJsonObject json() const
    {
        return out.count('\n') == 1 && out.endsWith('\n') ? QJsonDocument::fromJson(out).object() : QJsonObject();
    }
    [[nodiscard]] int count(const char *name) const { return json().value(QLatin1String(name)).toInt(); }
    /// For QVERIFY2.
    [[nodiscard]] QByteArray said() const { return "code " + QByteArray::number(code) + ": " + out + error; }
};

/// The real program, in a folder and with settings of its own, without a display and without anybody's keys.
class Program
{
public:
    Program()
        : environment(QProcessEnvironment::systemEnvironment())
    {
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            environment.insert(QLatin1String(name), m_folder.filePath(QStringLiteral("home")));
        for (const char *name :
             {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "HOLYSHEEP_API_KEY", "CIRCLETAKE_MEDIA_WORKER",
              "DBUS_SESSION_BUS_ADDRESS", "QT_LOGGING_RULES", "XDG_RUNTIME_DIR"})
            environment.remove(QLatin1String(name));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &contents) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size());
    }
    /// One scene of one speech: four shots.
    void writeScript(const QString &name = QStringLiteral("s.fountain")) const
    {
        write(name, "INT. ROOM - DAY\n\nMei waits.\n\nMEI\nWho is it?\n");
    }
    /// A planned project of that scene in `folder`.
    void makeProject(const QString &folder)
    {
        writeScript();
        QCOMPARE(run({QStringLiteral("new"), folder, QStringLiteral("--script"), QStringLiteral("s.fountain")}).code,
                 0);
        QCOMPARE(run({QStringLiteral("plan"), folder}).code, 0);
    }

    std::unique_ptr<QProcess> start(const QStringList &words) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->setWorkingDirectory(m_folder.path());
        process->start(QStringLiteral(CIRCLETAKE_BINARY_DIR "/bin/circletake"), words);
        return process;
    }
    /// Runs it to its end; this thread's event loop goes on meanwhile.
    Ran run(const QStringList &words) const { return ended(*start(words)); }

    static Ran ended(QProcess &process)
    {
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 120'000))
            process.kill();
        process.waitForFinished();
        const bool normal = process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError;
        return {normal ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    /// Waits until standard error has what `form` describes; reads what came so far.
    static bool hears(QProcess &process, const char *form)
    {
        const QRegularExpression expression{QLatin1String(form)};
        QByteArray heard;
        const auto found = [&] {
            heard += process.readAllStandardError();
            return expression.match(QString::fromUtf8(heard)).hasMatch();
        };
        return QTest::qWaitFor([&] { return found() || process.state() == QProcess::NotRunning; }, 120'000) && found();
    }

    QProcessEnvironment environment;

private:
    QTemporaryDir m_folder;
};

}  // namespace circletake::test
