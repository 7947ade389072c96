// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/taketable.h"

namespace circletake::workspace {

/// The render queue: every take that is queued, under way or unknown, and the newest take of each shot when it failed
/// or is lost; oldest first.
class QueueModel final : public TakeTable
{
    Q_OBJECT

public:
    enum Column { SlateColumn, StateColumn, AttemptColumn, ProviderColumn, ElapsedColumn, CostColumn, MessageColumn };

    QueueModel(StoryDocument &document, const ShotFace &face, QObject *parent = nullptr);

    /// The elapsed times of takes under way have moved on; the window calls this once a second.
    void tick();
};

}  // namespace circletake::workspace
