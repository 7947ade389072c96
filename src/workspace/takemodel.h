// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/idtable.h"

namespace circletake::workspace {

/// The takes of one shot, newest first.
class TakeModel final : public IdTable<TakeId>
{
    Q_OBJECT

public:
    enum Column { NumberColumn, StateColumn, ProviderColumn, LatencyColumn, CostColumn, MessageColumn };

    TakeModel(StoryDocument &document, const ShotFace &face, QObject *parent = nullptr);

    [[nodiscard]] ShotId shot() const { return m_shot; }
    void setShot(ShotId shot);
    [[nodiscard]] TakeId takeAt(int row) const { return idAt(row); }
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(TakeId take) const { return int(m_ids.indexOf(take)); }

private:
    void follow(const StoryChange &change);
    void reload();

    ShotId m_shot;
};

}  // namespace circletake::workspace
