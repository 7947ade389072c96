// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/spokentext.h"

#include "media/chinesenumber.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <functional>
#include <vector>

namespace circletake::media {

namespace {

using Match = QRegularExpressionMatch;

struct Rule
{
    QRegularExpression form;
    std::function<QString(const Match &)> words;
};

QString number(const Match &match, int group)
{
    return chineseNumber(match.captured(group).remove(QLatin1Char(',')));
}

/// 10:05 is 十点零五分, 10:00 十点.
QString timeWords(const Match &match)
{
    QString words = number(match, 1) + QChar(u'点');
    const QString minutes = match.captured(2);
    if (minutes.toInt() > 0)
        words += (minutes.startsWith(QLatin1Char('0')) ? QStringLiteral("零") : QString()) + chineseNumber(minutes) +
                 QChar(u'分');
    return words;
}

QString unitWords(const QString &unit)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("km"), QStringLiteral("公里")},   {QStringLiteral("kg"), QStringLiteral("公斤")},
        {QStringLiteral("cm"), QStringLiteral("厘米")},   {QStringLiteral("mm"), QStringLiteral("毫米")},
        {QStringLiteral("m"), QStringLiteral("米")},      {QStringLiteral("g"), QStringLiteral("克")},
        {QStringLiteral("ml"), QStringLiteral("毫升")},   {QStringLiteral("℃"), QStringLiteral("摄氏度")},
        {QStringLiteral("°c"), QStringLiteral("摄氏度")}, {QStringLiteral("㎡"), QStringLiteral("平方米")},
    };
    return known.value(unit.toLower());
}

QString titleWords(const QString &title)
{
    static const QHash<QString, QString> known{{QStringLiteral("Dr"), QStringLiteral("Doctor")},
                                               {QStringLiteral("Mr"), QStringLiteral("Mister")},
                                               {QStringLiteral("Mrs"), QStringLiteral("Missis")},
                                               {QStringLiteral("Ms"), QStringLiteral("Miss")}};
    return known.value(title);
}

QString currencyWords(const QString &sign)
{
    static const QHash<QString, QString> known{{QStringLiteral("$"), QStringLiteral("美元")},
                                               {QStringLiteral("€"), QStringLiteral("欧元")},
                                               {QStringLiteral("£"), QStringLiteral("英镑")}};
    return known.value(sign, QStringLiteral("元"));
}

Rule rule(const char *form, std::function<QString(const Match &)> words)
{
    return {QRegularExpression(QString::fromUtf8(form)), std::move(words)};
}

/// First come the forms that a more general one would swallow.
const std::vector<Rule> &rules()
{
    const auto digits = [](const Match &match) { return chineseDigits(match.captured(1)); };
    const auto telephone = [](const Match &match) { return chineseDigits(match.captured(1), true); };
    static const std::vector<Rule> all{
        rule("(?<![A-Za-z])(Dr|Mr|Mrs|Ms)\\.\\s?(?=[A-Z])",
             [](const Match &match) { return titleWords(match.captured(1)) + QLatin1Char(' '); }),
        rule("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)",
             [](const Match &match) {
                 return chineseDigits(match.captured(1)) + QChar(u'年') + number(match, 2) + QChar(u'月') +
                        number(match, 3) + QChar(u'日');
             }),
        rule("(?<!\\d)(\\d{4}|(?<=[’'])\\d{2})(?=年(?![前后来以内多间]))", digits),
        rule("(?<![\\d:])([01]?\\d|2[0-4]):([0-5]\\d)(?![\\d:])", timeWords),
        rule("(?<![\\d.])(1\\d{10}|0\\d{2,3}-?\\d{7,8}|[48]00-\\d{3,4}-\\d{3,4})(?![\\d.])", telephone),
        rule("(?<=[打拨])(\\d{3,5})(?!\\d)", telephone),
        rule("(?<![\\d.])(\\d{3,4})(?=号?[室房])", telephone),
        rule("(\\d[\\d,]*(?:\\.\\d+)?)[%％]",
             [](const Match &match) { return QStringLiteral("百分之") + number(match, 1); }),
        rule(
            "([¥￥$€£])(\\d[\\d,]*(?:\\.\\d+)?)([万亿]?)",
            [](const Match &match) { return number(match, 2) + match.captured(3) + currencyWords(match.captured(1)); }),
        rule("(?<=\\d)\\s*[-~～–](?=\\d)", [](const Match &) { return QString(QChar(u'到')); }),
        rule("(?<![\\d\\w])[-−](?=\\d)", [](const Match &) { return QString(QChar(u'负')); }),
        rule("(\\d[\\d,]*(?:\\.\\d+)?)\\s?(km|kg|cm|mm|ml|m|g|℃|°[Cc]|㎡)(?![A-Za-z])",
             [](const Match &match) { return number(match, 1) + unitWords(match.captured(2)); }),
        rule("(?<![\\d.第初])2(?=[个位只条张件次天年块岁名封家杯口双对份句声下万千])",
             [](const Match &) { return QString(QChar(u'两')); }),
        rule("(?<![A-Za-z\\d])(\\d[\\d,]*(?:\\.\\d+)?)", [](const Match &match) { return number(match, 1); }),
        rule("\\s?[&＆]\\s?", [](const Match &) { return QString(QChar(u'和')); }),
    };
    return all;
}

QString applied(const Rule &rule, const QString &text)
{
    QString out;
    qsizetype at = 0;
    auto found = rule.form.globalMatch(text);
    while (found.hasNext()) {
        const Match match = found.next();
        out += QStringView(text).mid(at, match.capturedStart() - at);
        out += rule.words(match);
        at = match.capturedEnd();
    }
    out += QStringView(text).mid(at);
    return out;
}

/// Wide letters and digits as the narrow ones that voices know; Chinese punctuation stays, as it makes the pauses.
QString narrowed(const QString &text)
{
    QString out = text;
    for (QChar &c : out)
        if ((c >= QChar(u'０') && c <= QChar(u'９')) || (c >= QChar(u'Ａ') && c <= QChar(u'Ｚ')) ||
            (c >= QChar(u'ａ') && c <= QChar(u'ｚ')))
            c = QChar(char16_t(c.unicode() - u'０' + u'0'));
    return out;
}

}  // namespace

QString spokenText(const QString &text)
{
    QString words = narrowed(text);
    if (std::none_of(words.cbegin(), words.cend(), [](QChar c) { return c.script() == QChar::Script_Han; }))
        return words;
    for (const Rule &rule : rules())
        words = applied(rule, words);
    return words;
}

}  // namespace circletake::media
