// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace circletake::workspace {

/// A stretch of a text that only one of two texts has: it goes, or it comes.
struct WordSpan
{
    int from = 0;  ///< UTF-16 units
    int length = 0;

    bool operator==(const WordSpan &) const = default;
};

/// Two texts word by word; a Han character, kana or hangul counts as a word of its own, as does a mark.
struct WordDifference
{
    QVector<WordSpan> gone;  ///< of the text before, ascending
    QVector<WordSpan> come;  ///< of the text now
};

[[nodiscard]] WordDifference wordDifference(const QString &before, const QString &now);

}  // namespace circletake::workspace
