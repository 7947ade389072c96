// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/durationmodel.h"
#include "render/ports/provider.h"
#include "render/ports/takestore.h"

#include <QUrl>
#include <optional>

namespace circletake::render {

/// A take that the engine works on: the row as stored, and what is known of it only while the program runs.
struct LiveTake
{
    /// How often the provider said that it does not know our job.
    struct Missing
    {
        int times = 0;
        qint64 sinceMs = 0;  ///< of the clock
    };

    /// What was done to find out about a submit whose answer was lost.
    struct Doubt
    {
        int lookUps = 0;        ///< answered ones that found nothing
        int failures = 0;       ///< questions or repeats that were not answered
        qint64 firstMs = 0;     ///< of the first lookUp that found nothing
        bool repeated = false;  ///< the same key was sent again
        bool asking = false;    ///< a question or a repeat waits for its turn or its answer
        ProviderError error;    ///< why it is in doubt
    };

    Take take;
    Attempt attempt;  ///< the newest; its id is invalid before the first
    ShotPlace place;
    DurationModel::Kind kind = 0;
    qint64 acceptedMs = 0;   ///< of the clock; from the wall clock after a restart
    qint64 notBeforeMs = 0;  ///< of the clock: a refused take waits so long in the queue
    int tries = 0;           ///< submits in a row that surely were not taken
    bool cancelWanted = false;
    bool sent = false;      ///< a submit of it is in flight
    QUrl address;           ///< where the finished clip lies, as told last; addresses expire, so it is never stored
    QString toldId;         ///< the provider's id as a callback told it while our own submit has none
    qint64 toldDoneMs = 0;  ///< of the clock, when a callback said that it is done; 0: none did
    Missing missing;
    Doubt doubt;
    std::optional<TakeMove> unsaved;  ///< a change that the store refused; it waits until the disk works again

    /// Printed name of this take.
    [[nodiscard]] Slate slate() const
    {
        Slate slate = place.slate;
        slate.take = take.number;
        return slate;
    }
};

}  // namespace circletake::render
