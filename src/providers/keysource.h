// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QString>

namespace circletake::providers {

/// Gives the keys of a service, by its profile's account and the name of one of its secrets ("key" unless the profile
/// names others). Asked anew for each request, so that a changed key counts at once.
class KeySource
{
public:
    virtual ~KeySource() = default;
    /// Empty when there is none.
    [[nodiscard]] virtual Secret key(const QString &account, const QString &name) const = 0;
};

}  // namespace circletake::providers
