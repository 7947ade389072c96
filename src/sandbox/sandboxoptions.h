// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "sandbox/faultplan.h"

namespace circletake::sandbox {

struct SandboxOptions
{
    quint16 port = 0;             ///< 0: any free one
    int requestsPerMinute = 500;  ///< sliding window of 60 s over every API call, polls included; 0: no limit
    FaultPlan faults;
    int workers = 0;          ///< clips rendered at a time; 0: one for each processor
    bool requireKey = false;  ///< refuse keys that break the `hs_` rule
    int latencyMs = 0;        ///< every API answer is held back this long
    Secret callbackSecret;    ///< signs callbacks by Standard Webhooks; empty: they go unsigned
    QString spool;            ///< folder that keeps jobs and clips for the next process; empty: a temporary one
};

}  // namespace circletake::sandbox
