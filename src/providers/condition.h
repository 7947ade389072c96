// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "providers/variables.h"

namespace circletake::providers {

/// "name" or "!name": whether a variable is there and is neither false nor empty. An empty condition always holds.
class Condition
{
public:
    Condition() = default;
    [[nodiscard]] static Result<Condition> parse(const QString &text);
    [[nodiscard]] bool holds(const Variables &variables) const;
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    QString m_name;
    bool m_negated = false;
};

}  // namespace circletake::providers
