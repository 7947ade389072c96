// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/idstock.h"

#include <QCoreApplication>

namespace circletake::workspace {

void IdStock::reset()
{
    m_blocks.clear();
    m_left = 0;
    m_coming = false;
    order();
}

void IdStock::add(const Result<render::IdBlock> &block)
{
    m_coming = false;
    if (!block)
        return;  // a project that cannot be written; take() says so when something is to be made
    m_blocks.append(*block);
    m_left += block->count;
}

Result<qint64> IdStock::take()
{
    if (m_left < refillBelow)
        order();
    if (m_left == 0)
        return Error{ErrorKind::ReadOnly,
                     QCoreApplication::translate("IdStock", "The project gives no room for new shots just now."),
                     {},
                     QCoreApplication::translate("IdStock", "Try again in a moment.")};
    render::IdBlock &block = m_blocks.first();
    const qint64 id = block.first++;
    --m_left;
    if (--block.count == 0)
        m_blocks.removeFirst();
    return id;
}

void IdStock::order()
{
    if (std::exchange(m_coming, true))
        return;
    m_refill(blockSize);
}

}  // namespace circletake::workspace
