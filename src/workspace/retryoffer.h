// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amounts.h"
#include "workspace/shotchoice.h"

namespace circletake::workspace {

/// New takes of shots, each by the provider and model of its newest take, with what they cost at most: told before
/// anything is spent.
struct RetryOffer
{
    QVector<RenderRequest> requests;  ///< one for each provider and model
    int takes = 0;
    Amounts most;        ///< of those that have a price
    bool priced = true;  ///< false: one of them has no known price

    /// "free", "at most $1.20", "price not known".
    [[nodiscard]] QString price() const;
};

/// `scope` says which shots, and by its route what a shot without a take is rendered with.
[[nodiscard]] RetryOffer retryOffer(const Story &story, const RenderRequest &scope, const Plugs &plugs);

}  // namespace circletake::workspace
