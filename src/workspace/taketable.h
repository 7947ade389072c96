// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/idtable.h"

namespace circletake::workspace {

/// The takes of the story that belong somewhere, oldest first. Rows are found by search in take ids, so a change costs
/// nothing that grows with the table.
class TakeTable : public IdTable<TakeId>
{
    Q_OBJECT

public:
    [[nodiscard]] TakeId takeAt(int row) const { return idAt(row); }
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(TakeId take) const;

protected:
    using Belongs = bool (*)(const Story &story, const Take &take);

    TakeTable(StoryDocument &document, const ShotFace &face, const QVector<Cell> &cells, Belongs rule,
              QObject *parent);

private:
    [[nodiscard]] bool belongs(TakeId take) const;
    void follow(const StoryChange &change);
    void reload();
    /// `takes` ascending, none of them shown.
    void insert(const QVector<TakeId> &takes);
    void remove(const QVector<TakeId> &takes);
    void removeVanished();

    const Belongs m_belongs;
    // m_ids ascend
};

}  // namespace circletake::workspace
