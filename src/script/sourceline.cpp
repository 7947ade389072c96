// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sourceline.h"

#include "script/letters.h"

#include <array>

namespace circletake::script {

namespace {

constexpr quint8 traitOfAscii(char16_t c)
{
    if (c >= u'a' && c <= u'z')
        return quint8(LineTrait::Lower);
    if (c >= u'A' && c <= u'Z')
        return quint8(LineTrait::Upper);
    if (c == u':')
        return quint8(LineTrait::Colon);
    if (c == u'*' || c == u'_' || c == u'\\')
        return quint8(LineTrait::Markup);
    return c == u'(' || c == u')' ? quint8(LineTrait::Bracket) : quint8(0);
}

constexpr std::array<quint8, 128> asciiTraits = [] {
    std::array<quint8, 128> traits{};
    for (char16_t c = 0; c < 128; ++c)
        traits[c] = traitOfAscii(c);
    return traits;
}();

constexpr quint8 letters = quint8(LineTrait::Lower) | quint8(LineTrait::Upper) | quint8(LineTrait::Caseless);

quint8 traitOfOther(char16_t c)
{
    if (isHan(c))
        return quint8(LineTrait::Han) | quint8(LineTrait::Caseless);
    if (c == u'：')
        return quint8(LineTrait::Colon);
    if (c == u'（' || c == u'）')
        return quint8(LineTrait::Bracket);
    if (QChar::isLower(c))
        return quint8(LineTrait::Lower);
    if (QChar::isUpper(c))
        return quint8(LineTrait::Upper);
    return QChar::isLetter(c) ? quint8(LineTrait::Caseless) : quint8(0);
}

}  // namespace

LineTraits traitsOf(QStringView text)
{
    quint8 all = 0;
    int depth = 0;
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        const quint8 trait = c < 128 ? asciiTraits[c] : traitOfOther(c);
        if (trait == quint8(LineTrait::Bracket))
            depth += c == u'(' || c == u'（' ? 1 : (depth > 0 ? -1 : 0);
        all |= depth > 0 ? quint8(trait & ~letters) : trait;
    }
    return LineTraits::fromInt(all);
}

}  // namespace circletake::script
