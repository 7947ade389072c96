// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <functional>

namespace circletake {

/// Time as it comes into the engine; the engine owns none, so that a test or a seed can replay it.
/// One clock belongs to one thread; callbacks run on that thread, from its event loop, never inside `after()`.
class Clock
{
public:
    using Timer = qint64;  ///< 0 is never a running timer

    virtual ~Clock() = default;

    /// Milliseconds since some fixed moment; never goes back, and stands for all durations.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// Milliseconds since 1970-01-01 UTC; may jump. For stamps that people read and limits that outlive a restart.
    [[nodiscard]] virtual qint64 wallMs() const = 0;
    /// Calls `callback` once, `delayMs` (≥ 0) from now. Delays over 24 days may end early.
    virtual Timer after(qint64 delayMs, std::function<void()> callback) = 0;
    /// Forgets a timer; one that has fired, or 0, is fine.
    virtual void cancel(Timer timer) = 0;
};

/// The computer's clock, on the event loop of the thread that made it.
class SystemClock final : public Clock
{
public:
    SystemClock();
    ~SystemClock() override;
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 wallMs() const override;
    Timer after(qint64 delayMs, std::function<void()> callback) override;
    void cancel(Timer timer) override;

private:
    class Loop;
    Loop *m_loop;
};

}  // namespace circletake
