// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/taketable.h"

namespace circletake::workspace {

/// The shelf of takes that may be paid already: nobody knows how they ended (unknown), or the provider no longer knows
/// them (lost). A lost take leaves when its shot has a newer one and it holds no money any more.
class ShelfModel final : public TakeTable
{
    Q_OBJECT

public:
    enum Column { SlateColumn, StateColumn, ProviderColumn, SentColumn, CostColumn, WordsColumn };

    ShelfModel(StoryDocument &document, const ShotFace &face, QObject *parent = nullptr);
};

}  // namespace circletake::workspace
