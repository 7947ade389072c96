// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/confinement.h"

#include "media/wire/isolation.h"

#include <thread>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <poll.h>
#include <sys/resource.h>
#include <unistd.h>
#include <csignal>
#endif

namespace circletake::media {

namespace {

#ifdef Q_OS_WIN

void watchParent()
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    std::thread([input] {
        while (PeekNamedPipe(input, nullptr, 0, nullptr, nullptr, nullptr))
            Sleep(500);
        TerminateProcess(GetCurrentProcess(), 1);
    }).detach();
}

#else

void watchParent()
{
    std::thread([] {
        pollfd input{STDIN_FILENO, 0, 0};
        while (::poll(&input, 1, -1) <= 0 || (input.revents & (POLLHUP | POLLERR | POLLNVAL)) == 0) {
        }
        // The reading thread meets the end by itself when idle; in the middle of a request nobody waits for it.
        ::_exit(1);
    }).detach();
}

void limit(int resource, rlim_t amount)
{
    rlimit both{};
    if (getrlimit(resource, &both) != 0)
        return;
    both.rlim_cur = both.rlim_max == RLIM_INFINITY ? amount : qMin(amount, both.rlim_max);
    setrlimit(resource, &both);
}

#endif

}  // namespace

void confine()
{
    isolateThisProcess();
#ifndef Q_OS_WIN
    std::signal(SIGPIPE, SIG_IGN);
#endif
    watchParent();
}

void giveWay()
{
#ifdef Q_OS_WIN
    SetPriorityClass(GetCurrentProcess(), BELOW_NORMAL_PRIORITY_CLASS);
#else
    constexpr int polite = 10;
    setpriority(PRIO_PROCESS, 0, polite);
#endif
}

void limitRequest([[maybe_unused]] int processorSeconds, [[maybe_unused]] qint64 memoryBytes)
{
#ifndef Q_OS_WIN
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    limit(RLIMIT_CPU, rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + processorSeconds));
#if !defined(__SANITIZE_ADDRESS__) && defined(Q_OS_LINUX)
    limit(RLIMIT_AS, rlim_t(memoryBytes));  // a sanitizer reserves terabytes of addresses, and macOS ignores this limit
#endif
#endif
}

}  // namespace circletake::media
