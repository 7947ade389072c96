// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/plugs.h"

#include <functional>

namespace circletake::commandline {

/// What `circletake sandbox` was asked for.
struct SandboxOrder
{
    int port = 0;               ///< 0: any free one
    int requestsPerMinute = 0;  ///< 0: the default
    QString faults;             ///< fault specification; empty: none
    QString spool;              ///< absolute folder that keeps jobs and clips for the next run; empty: none
    bool requireKey = false;    ///< refuse keys that break the provider's rule
};

/// A cheap authenticated question to a provider and how it went.
struct ProviderCheck
{
    QString id;
    bool ok = false;
    qint64 latencyMs = -1;
    QString message;     ///< one translated line
    QStringList models;  ///< as the service lists them; may be empty
};

/// What a repair of a project found.
struct RepairReport
{
    QString backup;        ///< the backup that it started from; empty: from the clips alone
    QString setAside;      ///< where the damaged file lies now; empty when there was none
    int takes = 0;         ///< takes that came back with their clips
    QStringList problems;  ///< one translated line each
};

/// What the command line needs and only composition can build.
class Backstage
{
public:
    virtual ~Backstage() = default;
    [[nodiscard]] virtual workspace::Plugs &plugs() = 0;
    /// Services of every layer: clips first, then words, voices and lip sync.
    [[nodiscard]] virtual QVector<workspace::ProviderFacts> services() const = 0;
    /// Until the keychain has told which keys it has, some seconds at most.
    virtual void awaitKeys() = 0;
    /// Serves until destroyed; the address is its API's base URL.
    [[nodiscard]] virtual Result<QUrl> serveSandbox(const SandboxOrder &order) = 0;
    /// Makes a project's lost or damaged file anew, from its newest sound backup and its clips; the damaged one is set
    /// aside. BadInput: it can be opened as it is. NotFound: nothing to start from. ReadOnly: another program has it.
    [[nodiscard]] virtual Result<RepairReport> repairProject(const QString &folder) = 0;
    /// Calls back once from the event loop. NotFound for an unknown id.
    [[nodiscard]] virtual Result<void> checkProvider(const QString &id, std::function<void(ProviderCheck)> done) = 0;
};

}  // namespace circletake::commandline
