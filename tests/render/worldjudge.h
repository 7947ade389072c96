// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/engineworld.h"
#include "render/judge.h"

namespace circletake::test {

/// The promises that were broken in a world that has come to rest.
inline QStringList brokenPromises(const EngineWorld &world)
{
    const Evidence evidence{world.service,
                            world.clock.nowMs(),
                            world.store.rows(),
                            [&world](TakeId take) { return world.store.attemptsOf(take).valueOr({}); },
                            [&world](const Take &take) { return world.isHome(take.id); },
                            [&world](TakeId take) { return world.store.wayOf(take); },
                            world.store.sums()};
    return Judge(evidence).broken();
}

}  // namespace circletake::test
