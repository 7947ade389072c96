// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/storydocument.h"

#include <QUndoCommand>
#include <functional>

namespace circletake::workspace {

/// Kinds of edit that may melt into the one before, in one place so that no two share a number.
enum class MergeId { None = -1, ShotField = 1, SceneField, CharacterField, SeriesField, EpisodeField, Note, Bed };

/// Which steps may become one: the same kind of edit of the same things.
struct MergeKey
{
    MergeId id = MergeId::None;
    quint64 things = 0;  ///< hash of fields and ids
};

/// A step of undo that swaps: it holds the edit that brings the other state and, doing it, the edit that brings this
/// one back, so that undo and redo are the same act.
class SwapCommand final : public QUndoCommand
{
public:
    using Keeper = std::function<void(const render::StoryEdit &)>;

    /// The edit was done already; `undo` undoes it.
    SwapCommand(StoryDocument &document, Keeper keep, const QString &text, const render::StoryEdit &undo, MergeKey key);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return int(m_key.id); }
    /// What the next undo or redo would do.
    [[nodiscard]] const render::StoryEdit &edit() const { return m_edit; }
    /// The merged step goes back to the state before this one; it is obsolete when that is the state of now.
    bool mergeWith(const QUndoCommand *other) override;

private:
    void swap();

    StoryDocument &m_document;
    Keeper m_keep;
    render::StoryEdit m_edit;
    MergeKey m_key;
    bool m_done = true;
};

}  // namespace circletake::workspace
