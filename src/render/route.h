// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/admission.h"
#include "render/backlog.h"
#include "render/pollplan.h"

#include <QSet>
#include <deque>

namespace circletake::render {

/// A single small request about one take that goes before polls: a cancel, a look-up, a repeat with the same key.
struct Errand
{
    TakeId take;
    Admission::Kind kind = Admission::Kind::LookUp;
    qint64 notBeforeMs = 0;  ///< of the clock
    std::function<void()> go;
};

/// One way to one provider with everything that waits for it.
struct Route
{
    Route(Provider &service, const RouteLimits &routeLimits, const EnginePorts &ports, const DurationModel &durations,
          bool expectsCallbacks)
        : provider(service)
        , traits(service.traits())
        , limits(routeLimits)
        , admission(ports.store, ports.clock, traits, limits)
        , backlog(durations)
        , polls(durations, traits.leastPollMs, traits.pollBatch, expectsCallbacks)
    {
    }

    Provider &provider;
    const ProviderTraits traits;
    const RouteLimits limits;
    Admission admission;
    Backlog backlog;
    PollPlan polls;
    std::deque<Errand> errands;
    int underWay = 0;        ///< takes from submitting to running, and cancelling
    int downloading = 0;     ///< downloading and checking
    bool stopped = false;    ///< no submits until a person restarts it
    bool deaf = false;       ///< its key is refused: no polls either
    bool givenUp = false;    ///< has not answered for too long; only probes go, and the first good one ends it
    ProviderError error;     ///< of the three above, or the last fault
    QString knownId;         ///< some job of it, for probes
    QSet<QString> oddWords;  ///< status words that were told already
    bool submittedLast = false;
    bool pumping = false;
    Clock::Timer timer = 0;

    [[nodiscard]] bool mayPoll() const { return !deaf; }
};

}  // namespace circletake::render
