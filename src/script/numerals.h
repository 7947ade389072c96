// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace circletake::script {

/// A number at the front of a text and how many characters it takes; size 0 when there is none.
struct Numeral
{
    int value = 0;
    qsizetype size = 0;
};

/// ASCII digits, up to six; a longer run is no number.
[[nodiscard]] Numeral digits(QStringView text);
/// 零 to 九百九十九 with 两 and 〇, also figure by figure (一二 is 12).
[[nodiscard]] Numeral chineseNumeral(QStringView text);
/// digits, else chineseNumeral.
[[nodiscard]] Numeral anyNumeral(QStringView text);
/// one … twenty, or a roman number up to XX, as a whole word, any case.
[[nodiscard]] Numeral latinNumeral(QStringView text);

}  // namespace circletake::script
