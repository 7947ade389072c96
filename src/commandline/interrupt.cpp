// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/interrupt.h"

#ifdef Q_OS_WIN
#include <windows.h>
#include <QPointer>
#else
#include <fcntl.h>
#include <unistd.h>
#include <QSocketNotifier>
#include <array>
#include <csignal>
#endif

namespace circletake::commandline {

#ifdef Q_OS_WIN

namespace {

QPointer<Interrupt> s_current;

BOOL WINAPI onControl(DWORD)
{
    if (!s_current)
        return FALSE;
    QMetaObject::invokeMethod(s_current, &Interrupt::requested, Qt::QueuedConnection);
    s_current.clear();
    return TRUE;
}

}  // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    s_current = this;
    SetConsoleCtrlHandler(onControl, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(onControl, FALSE);
}

#else

namespace {

// A signal handler may only write to a pipe; the event loop reads the other end.
std::array<int, 2> s_pipe{-1, -1};

void onSignal(int number)
{
    std::signal(number, SIG_DFL);
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(s_pipe[1], &byte, 1);
}

}  // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (::pipe(s_pipe.data()) != 0)
        return;
    for (const int end : s_pipe)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(s_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(s_pipe[0], &byte, 1) == 1)
            emit requested();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (int &end : s_pipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

#endif

}  // namespace circletake::commandline
