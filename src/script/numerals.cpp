// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/numerals.h"

#include <QChar>
#include <array>

namespace circletake::script {

namespace {

int figure(QChar c)
{
    if (c == u'两')
        return 2;
    if (c == u'〇')
        return 0;
    return int(QStringView(u"零一二三四五六七八九").indexOf(c));
}

int unit(QChar c)
{
    return c == u'十' ? 10 : (c == u'百' ? 100 : 0);
}

constexpr std::array<QStringView, 20> words = {u"one",     u"two",       u"three",    u"four",     u"five",
                                               u"six",     u"seven",     u"eight",    u"nine",     u"ten",
                                               u"eleven",  u"twelve",    u"thirteen", u"fourteen", u"fifteen",
                                               u"sixteen", u"seventeen", u"eighteen", u"nineteen", u"twenty"};

constexpr std::array<QStringView, 20> romans = {u"I",    u"II",  u"III",  u"IV",    u"V",   u"VI",   u"VII",
                                                u"VIII", u"IX",  u"X",    u"XI",    u"XII", u"XIII", u"XIV",
                                                u"XV",   u"XVI", u"XVII", u"XVIII", u"XIX", u"XX"};

}  // namespace

Numeral digits(QStringView text)
{
    Numeral found;
    while (found.size < text.size() && text[found.size] >= u'0' && text[found.size] <= u'9') {
        if (found.size == 6)
            return {};
        found.value = found.value * 10 + (text[found.size].unicode() - u'0');
        ++found.size;
    }
    return found;
}

Numeral chineseNumeral(QStringView text)
{
    Numeral found;
    int pending = -1;
    for (; found.size < text.size() && found.size < 6; ++found.size) {
        const QChar c = text[found.size];
        if (const int scale = unit(c); scale > 0) {
            found.value += (pending < 0 ? 1 : pending) * scale;
            pending = -1;
        } else if (const int value = figure(c); value >= 0) {
            pending = pending > 0 ? pending * 10 + value : value;
        } else {
            break;
        }
    }
    found.value += pending > 0 ? pending : 0;
    return found;
}

Numeral anyNumeral(QStringView text)
{
    const Numeral found = digits(text);
    return found.size > 0 ? found : chineseNumeral(text);
}

Numeral latinNumeral(QStringView text)
{
    qsizetype size = 0;
    while (size < text.size() && text[size].isLetter())
        ++size;
    const QStringView word = text.first(size);
    for (size_t i = 0; i < words.size(); ++i) {
        if (word.compare(words[i], Qt::CaseInsensitive) == 0 || word.compare(romans[i], Qt::CaseInsensitive) == 0)
            return {int(i) + 1, size};
    }
    return {};
}

}  // namespace circletake::script
