// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace circletake::media::animatic {

/// Whether `text` names one of `needles`, UTF-8 words separated by '|'. Words in Latin letters match whole, in any
/// case, a plural s aside; others match anywhere.
[[nodiscard]] bool names(const QString &text, const char *needles);

/// A value and the words that mean it.
template <class Value>
struct Wording
{
    Value value;
    const char *needles;
};

/// The first entry of a table that a text names: order is precedence.
template <class Value, std::size_t size>
[[nodiscard]] std::optional<Value> firstNamed(const QString &text, const std::array<Wording<Value>, size> &table)
{
    for (const Wording<Value> &entry : table) {
        if (names(text, entry.needles))
            return entry.value;
    }
    return std::nullopt;
}

/// FNV-1a of a text: the same number everywhere, for looks that come from a name.
[[nodiscard]] quint64 stableHash(const QString &text, quint64 salt = 0);

}  // namespace circletake::media::animatic
