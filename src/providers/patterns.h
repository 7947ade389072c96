// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRegularExpression>

namespace circletake::providers {

/// Regular expressions by their text, each compiled once: profiles have many in common, and compiling them was most of
/// what reading profiles cost.
class Patterns
{
public:
    /// May be invalid.
    [[nodiscard]] QRegularExpression compiled(const QString &text)
    {
        const auto known = m_known.constFind(text);
        return known != m_known.constEnd() ? *known : *m_known.insert(text, QRegularExpression(text));
    }

private:
    QHash<QString, QRegularExpression> m_known;
};

}  // namespace circletake::providers
