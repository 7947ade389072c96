// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace circletake::media::animatic {

/// Widest line of a subtitle, in Chinese characters; a Latin letter counts half.
inline constexpr double widestLine = 16;

/// Breaks words into pages of at most two lines that a phone shows at once, lines as even as can be, never inside a
/// Latin word unless it alone is too long, and never before closing punctuation.
[[nodiscard]] QVector<QStringList> subtitlePages(const QString &text);
/// The page to show when `share` (0–1) of the words has been said.
[[nodiscard]] qsizetype pageAt(const QVector<QStringList> &pages, double share);

}  // namespace circletake::media::animatic
