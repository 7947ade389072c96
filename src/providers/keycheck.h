// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QRegularExpression>

namespace circletake::providers {

/// What a provider's keys look like, so that a mistyped one is told before the first request.
struct KeyRules
{
    QString prefix;  ///< with which every key begins; empty: any
    int leastLength = 0;
    int mostLength = 4096;
    QRegularExpression pattern;  ///< a further rule; empty: none
};

/// Says which rule `key` breaks, in words and without showing any of it; succeeds when it keeps all of them.
/// Every key must be one line of printable ASCII without spaces.
[[nodiscard]] Result<void> checkKey(const KeyRules &rules, const Secret &key, const QString &label);

}  // namespace circletake::providers
