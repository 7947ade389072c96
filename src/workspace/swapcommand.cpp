// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/swapcommand.h"

#include "base/logging.h"

namespace circletake::workspace {

SwapCommand::SwapCommand(StoryDocument &document, Keeper keep, const QString &text, const render::StoryEdit &undo,
                         MergeKey key)
    : QUndoCommand(text)
    , m_document(document)
    , m_keep(std::move(keep))
    , m_edit(undo)
    , m_key(key)
{
}

void SwapCommand::undo()
{
    swap();
}

void SwapCommand::redo()
{
    if (std::exchange(m_done, false))
        return;  // QUndoStack::push() calls this for what was done before
    swap();
}

bool SwapCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const SwapCommand *>(other);  // the stack asks only among equal ids
    if (next->m_key.things != m_key.things)
        return false;
    setObsolete(isAsIn(m_document.story(), m_edit));
    return true;
}

void SwapCommand::swap()
{
    auto back = m_document.apply(m_edit);
    if (!back) {
        qCWarning(lcWorkspace) << "a step of undo does not fit the story:" << back.error().what;
        setObsolete(true);
        return;
    }
    m_keep(m_edit);
    m_edit = std::move(*back);
}

}  // namespace circletake::workspace
