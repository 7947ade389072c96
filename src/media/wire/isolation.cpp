// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/wire/isolation.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/prctl.h>
#endif

namespace circletake::media {

void isolateThisProcess()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    // As root the plain form works; else a user namespace of our own gives the right, where the system allows one.
    if (unshare(CLONE_NEWNET) != 0)
        static_cast<void>(unshare(CLONE_NEWUSER | CLONE_NEWNET));
#endif
}

}  // namespace circletake::media
