// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure.h"

#include <QEvent>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

namespace circletake::bench {

/// In the process that is measured: says on standard error that `window` has been painted for the first time, and how
/// many ms before that do not count.
class SaysPainted final : public QObject
{
public:
    explicit SaysPainted(QWidget &window, double notCountedMs = 0)
        : QObject(&window)
        , m_notCountedMs(notCountedMs)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_said, true))
            QTimer::singleShot(0, this, [this] { std::fprintf(stderr, "first paint %.3f\n", m_notCountedMs); });
        return false;
    }

private:
    double m_notCountedMs;
    bool m_said = false;
};

/// Milliseconds from starting `program` until it says "first paint", less what it says after that; -1 when it never
/// does. It has settings of its own.
[[nodiscard]] inline double msUntilPainted(const QString &program, const QStringList &arguments)
{
    constexpr int patienceMs = 60'000;
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("circletake.desktop.debug=true"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setReadChannel(QProcess::StandardError);
    QByteArray said;
    bool ended = false;
    const double ms = millisecondsOf([&] {
        process.start(program, arguments, QIODevice::ReadOnly);
        while (!said.contains("first paint") && !ended) {
            ended = !process.waitForReadyRead(patienceMs);
            said += process.readAllStandardError();
        }
    });
    process.kill();
    process.waitForFinished();
    const qsizetype at = said.indexOf("first paint");
    return at < 0 ? -1 : ms - said.mid(at + 11).trimmed().split('\n').first().toDouble();
}

}  // namespace circletake::bench
