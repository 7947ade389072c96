// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/idtable.h"

namespace circletake::workspace {

/// The render queue: every take that is queued, under way or unknown, and the newest take of each shot when it failed
/// or is lost; oldest first. Rows are found by search in take ids, so a change costs nothing that grows with the queue.
class QueueModel final : public IdTable<TakeId>
{
    Q_OBJECT

public:
    enum Column { SlateColumn, StateColumn, AttemptColumn, ProviderColumn, ElapsedColumn, CostColumn, MessageColumn };

    QueueModel(StoryDocument &document, const ShotFace &face, QObject *parent = nullptr);

    [[nodiscard]] TakeId takeAt(int row) const { return idAt(row); }
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(TakeId take) const;
    /// The elapsed times of takes under way have moved on; the window calls this once a second.
    void tick();

private:
    [[nodiscard]] bool belongs(TakeId take) const;
    void follow(const StoryChange &change);
    void reload();
    /// `takes` ascending, none of them shown.
    void insert(const QVector<TakeId> &takes);
    void remove(const QVector<TakeId> &takes);
    void removeVanished();

    // m_ids ascend
};

}  // namespace circletake::workspace
