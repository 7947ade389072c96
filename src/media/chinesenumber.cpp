// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/chinesenumber.h"

#include <QStringList>

namespace circletake::media {

namespace {

const QString s_digits = QStringLiteral("零一二三四五六七八九");
constexpr qsizetype s_mostDigits = 16;  // up to 9,999 trillion (万亿)

/// A group of four: 1005 is 一千零五. `leading`: nothing stands before it, so 10 to 19 begin with 十 and not 一十.
QString groupOf(int value, bool leading)
{
    static const QString units = QStringLiteral("千百十");
    QString words;
    bool zero = false;
    int divisor = 1000;
    for (qsizetype place = 0; place < 4; ++place, divisor /= 10) {
        const int digit = value / divisor % 10;
        if (digit == 0) {
            zero = !words.isEmpty() || zero;
            continue;
        }
        if (zero || (!leading && words.isEmpty() && place > 0))
            words += s_digits[0];
        zero = false;
        if (!(leading && words.isEmpty() && place == 2 && digit == 1))
            words += digit == 2 && place == 0 ? QChar(u'两') : s_digits[digit];
        if (place < 3)
            words += units[place];
    }
    return words;
}

}  // namespace

QString chineseDigits(const QString &digits, bool telephone)
{
    QString words;
    for (const QChar digit : digits)
        if (digit.isDigit())
            words += telephone && digit == QLatin1Char('1') ? QChar(u'幺') : s_digits[digit.digitValue()];
    return words;
}

QString chineseNumber(const QString &digits)
{
    QString whole = digits.section(QLatin1Char('.'), 0, 0);
    const QString part = digits.section(QLatin1Char('.'), 1);
    while (whole.size() > 1 && whole.startsWith(QLatin1Char('0')))
        whole.remove(0, 1);
    const QString fraction = part.isEmpty() ? QString() : QChar(u'点') + chineseDigits(part);
    if (whole.size() > s_mostDigits)
        return chineseDigits(whole) + fraction;
    static const QStringList powers{QString(), QStringLiteral("万"), QStringLiteral("亿"), QStringLiteral("万亿")};
    QString words;
    const qsizetype groups = (whole.size() + 3) / 4;
    bool gap = false;  // a group of nothing came before
    for (qsizetype i = 0; i < groups; ++i) {
        const qsizetype end = whole.size() - (groups - 1 - i) * 4;
        const int value = whole.mid(qMax<qsizetype>(0, end - 4), qMin<qsizetype>(4, end)).toInt();
        if (value == 0) {
            gap = !words.isEmpty();
            continue;
        }
        QString group = groupOf(value, words.isEmpty());
        if (value == 2 && words.isEmpty() && i + 1 < groups)
            group = QChar(u'两');
        if (gap && !group.startsWith(s_digits[0]))
            group.prepend(s_digits[0]);
        gap = false;
        words += group + powers[groups - 1 - i];
    }
    return (words.isEmpty() ? QString(s_digits[0]) : words) + fraction;
}

}  // namespace circletake::media
