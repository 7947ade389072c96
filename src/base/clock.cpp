// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <algorithm>
#include <limits>

namespace circletake {

class SystemClock::Loop final : public QObject
{
public:
    QElapsedTimer started;
    QHash<Timer, QTimer *> timers;
    Timer last = 0;
};

SystemClock::SystemClock() : m_loop(new Loop)
{
    m_loop->started.start();
}

SystemClock::~SystemClock()
{
    delete m_loop;
}

qint64 SystemClock::nowMs() const
{
    return m_loop->started.elapsed();
}

qint64 SystemClock::wallMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

Clock::Timer SystemClock::after(qint64 delayMs, std::function<void()> callback)
{
    const Timer id = ++m_loop->last;
    auto *timer = new QTimer(m_loop);
    timer->setSingleShot(true);
    timer->setTimerType(delayMs < 2000 ? Qt::PreciseTimer : Qt::CoarseTimer);
    QObject::connect(timer, &QTimer::timeout, m_loop, [loop = m_loop, id, callback = std::move(callback)]() mutable {
        loop->timers.take(id)->deleteLater();
        // The callback may end this clock, and with it the timer that holds this closure.
        const auto called = std::move(callback);
        called();
    });
    m_loop->timers.insert(id, timer);
    timer->start(int(std::clamp<qint64>(delayMs, 0, std::numeric_limits<int>::max())));
    return id;
}

void SystemClock::cancel(Timer timer)
{
    if (QTimer *running = m_loop->timers.take(timer)) {
        running->stop();
        running->deleteLater();
    }
}

}  // namespace circletake
