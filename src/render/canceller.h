// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/workshop.h"

namespace circletake::render {

/// Asks providers to end takes. Whatever it answers, the next poll decides what became of the take.
class Canceller
{
public:
    explicit Canceller(Workshop &workshop)
        : m_shop(workshop)
    {
    }

    /// For a take that is cancelling.
    void cancel(Route &route, const LiveTake &live) { later(route, live.take.id, 0, 1); }

private:
    void later(Route &route, TakeId take, qint64 delayMs, int attempt);
    void send(Route &route, TakeId take, int attempt);

    Workshop &m_shop;
};

}  // namespace circletake::render
