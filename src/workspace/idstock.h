// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/projectstore.h"

#include <functional>

namespace circletake::workspace {

/// Fresh ids in hand, so that the window never waits for the store when a person makes a thing.
class IdStock
{
public:
    static constexpr qint64 blockSize = 256;
    static constexpr qint64 refillBelow = 64;

    /// Asks for a block of `count` ids; its answer comes to add().
    using Refill = std::function<void(qint64 count)>;

    explicit IdStock(Refill refill)
        : m_refill(std::move(refill))
    {
    }

    /// Forgets what it has, and asks for a block of the project that was opened now.
    void reset();
    void add(const Result<render::IdBlock> &block);
    /// Fails while none is in hand.
    [[nodiscard]] Result<qint64> take();

private:
    void order();

    Refill m_refill;
    QVector<render::IdBlock> m_blocks;
    qint64 m_left = 0;
    bool m_coming = false;
};

}  // namespace circletake::workspace
