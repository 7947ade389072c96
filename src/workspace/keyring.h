// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace circletake::workspace {

/// Where keys of providers are kept: the system's keychain, or this session's memory when there is none.
/// Window's thread. Implemented by composition.
class KeyRing
{
public:
    virtual ~KeyRing() = default;
    /// Whether `key` may be one of this provider, before anything is sent; BadInput says which rule is broken.
    [[nodiscard]] virtual Result<void> check(const QString &provider, const Secret &key) const = 0;
    /// Keeps it; Unsupported when there is no keychain, and then it lasts for this session only.
    [[nodiscard]] virtual Result<void> keep(const QString &provider, const Secret &key) = 0;
    [[nodiscard]] virtual Result<void> forget(const QString &provider) = 0;
};

}  // namespace circletake::workspace
