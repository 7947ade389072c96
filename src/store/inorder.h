// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace circletake::store {

/// Does one step after another until one fails; each gives a Result<void>.
template <class... Steps>
[[nodiscard]] Result<void> inOrder(Steps... steps)
{
    Result<void> result;
    static_cast<void>(((result = steps()).ok() && ...));
    return result;
}

}  // namespace circletake::store
