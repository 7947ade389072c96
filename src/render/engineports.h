// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/files.h"
#include "base/random.h"
#include "render/ports/clips.h"
#include "render/ports/takestore.h"

#include <QString>
#include <QUrl>

namespace circletake::render {

/// What the engine works with. All of it lives on the engine's thread and outlives the engine.
struct EnginePorts
{
    Clock &clock;
    Random &random;
    Files &files;
    TakeStore &store;
    ClipFetcher &fetcher;
    ClipChecker &checker;
    QString projectFolder;  ///< absolute
};

struct EngineSettings
{
    /// The project is a copy from elsewhere (ProjectFacts::copied): nothing that waits in it is sent before
    /// allowCopy().
    bool copied = false;
    /// Where our callback receiver answers; an attempt's token becomes the last part of its path. Empty: none.
    QUrl callbackBase;
    /// A route whose provider has not answered for so long stops with its last error; its takes stay queued.
    qint64 patienceMs = 15 * 60'000;
};

/// How far one route may go; 0 stands for what the provider's traits say.
struct RouteLimits
{
    int requestsPerMinute = 0;  ///< 0: 90 % of the traits' limit, none where they state none
    int concurrency = 50;       ///< requests in flight
    int runningJobs = 0;        ///< takes under way there; 0: the traits' figure, else `concurrency`
    /// The profile verifies the signature of its callbacks: a clip's address in one is used without asking again.
    /// It never decides more than where to fetch: the file is checked all the same, and a failure is always asked for.
    bool callbacksAreSigned = false;
    /// The server at the other end is our own, in this program, and nothing there can cost anything: a take whose
    /// submit or job was lost (the server died with us) is simply sent again. Never true for an address from outside.
    bool ownServer = false;
};

}  // namespace circletake::render
