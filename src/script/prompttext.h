// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace circletake::script {

/// Sentences of a text, each with its end mark and closing quotes; zh and en. Joined they are the text, spaces between
/// sentences aside. "Dr. Lin", "3.5" and 1-2 letters with a point ("O.S.") end none.
[[nodiscard]] QStringList sentencesOf(const QString &text);

/// At most `most` characters of a text, cut at the end of a sentence, else of a clause, else of a word, with an
/// ellipsis where a sentence is cut. A text that fits comes back as it is.
[[nodiscard]] QString shortened(const QString &text, qsizetype most);

/// True when a text has Han characters, kana or hangul.
[[nodiscard]] bool hasHan(QStringView text);

}  // namespace circletake::script
