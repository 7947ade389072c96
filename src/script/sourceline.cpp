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
    if (c == u'[')
        return quint8(LineTrait::Square);
    if (c == u'*' || c == u'_' || c == u'\\')
        return quint8(LineTrait::Markup);
    return c == u'(' || c == u')' ? quint8(LineTrait::Bracket) : quint8(0);
}

constexpr quint8 letters = quint8(LineTrait::Lower) | quint8(LineTrait::Upper) | quint8(LineTrait::Caseless);

constexpr unsigned lineEnd = 0x100;  // above the traits
constexpr unsigned rareTraits = lineEnd | unsigned(LineTrait::Han) | unsigned(LineTrait::Bracket);

constexpr std::array<quint16, 128> asciiTraits = [] {
    std::array<quint16, 128> traits{};
    for (char16_t c = 0; c < 128; ++c)
        traits[c] = traitOfAscii(c);
    traits[u'\n'] = traits[u'\r'] = lineEnd;
    return traits;
}();

quint8 otherTraits(char16_t c)
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

MeasuredLine measuredLine(QStringView text)
{
    int han = 0;
    int depth = 0;
    unsigned all = 0;
    unsigned counting = 0xFF;  // inside brackets letters do not count
    const QChar *at = text.begin();
    for (; at != text.end(); ++at) {
        const char16_t c = at->unicode();
        const unsigned trait = c < 128 ? asciiTraits[c] : otherTraits(c);
        all |= trait & counting;
        if ((trait & rareTraits) == 0)
            continue;
        if ((trait & lineEnd) != 0)
            break;
        han += (trait & unsigned(LineTrait::Han)) != 0 ? 1 : 0;
        if ((trait & unsigned(LineTrait::Bracket)) != 0) {
            depth += c == u'(' || c == u'（' ? 1 : (depth > 0 ? -1 : 0);
            counting = depth > 0 ? 0xFFU & ~unsigned(letters) : 0xFFU;
        }
    }
    return {at - text.begin(), LineTraits::fromInt(int(all)), han};
}

}  // namespace circletake::script
