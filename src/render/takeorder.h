// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/slate.h"
#include "story/take.h"

namespace circletake::render {

/// A render that a person or the batch wants.
struct TakeOrder
{
    ShotId shot;
    EpisodeId episode;
    Slate shotSlate;  ///< names the shot; the take's number is added
    RenderSpec spec;
    bool byPerson = false;  ///< goes before the batch
};

/// What a person found out about a take that may have been charged.
enum class Resolution {
    Charged,    ///< the provider's bill has it
    NotCharged  ///< it does not
};

}  // namespace circletake::render
