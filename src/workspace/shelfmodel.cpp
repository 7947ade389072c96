// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/shelfmodel.h"

namespace circletake::workspace {

namespace {

bool isOnShelf(const Story &story, const Take &take)
{
    if (take.state == TakeState::Unknown)
        return true;
    return take.state == TakeState::Lost && (!take.reserved.isZero() || story.takesOf(take.shot).last() == take.id);
}

}  // namespace

ShelfModel::ShelfModel(StoryDocument &document, const ShotFace &face, QObject *parent)
    : TakeTable(document, face, {Cell::Slate, Cell::State, Cell::Route, Cell::Sent, Cell::MayCost, Cell::Words},
                &isOnShelf, parent)
{
}

}  // namespace circletake::workspace
