// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/episodemark.h"

#include "script/letters.h"
#include "script/numerals.h"

#include <array>

namespace circletake::script {

namespace {

constexpr qsizetype longestMark = 60;
constexpr std::array<QStringView, 7> ends = {u"完", u"终", u"结束", u"完结", u"剧终", u"END", u"本集完"};

struct Opening
{
    int number = 0;
    qsizetype size = 0;
    bool latin = false;
};

/// 第12集
Opening chineseOpening(QStringView text)
{
    if (!text.startsWith(u'第'))
        return {};
    qsizetype at = 1;
    while (at < text.size() && text[at] == u' ')
        ++at;
    const Numeral number = anyNumeral(text.sliced(at));
    at += number.size;
    while (at < text.size() && text[at] == u' ')
        ++at;
    if (number.size == 0 || at >= text.size() || text[at] != u'集')
        return {};
    return {number.value, at + 1, false};
}

/// Episode 1, EPISODE ONE, EP001, Ep. 1
Opening latinOpening(QStringView text)
{
    const bool isWord = startsWithWord(text, u"episode");
    if (!isWord && !startsWithWord(text, u"ep"))
        return {};
    qsizetype at = isWord ? 7 : 2;
    if (!isWord && at < text.size() && text[at] == u'.')
        ++at;
    const qsizetype afterWord = at;
    while (at < text.size() && (text[at] == u' ' || text[at] == u'#'))
        ++at;
    Numeral number = digits(text.sliced(at));
    if (number.size == 0 && isWord && at > afterWord)
        number = latinNumeral(text.sliced(at));
    if (number.size == 0 || (isWord && at == afterWord))
        return {};
    return {number.value, at + number.size, true};
}

bool isQuote(QChar c)
{
    return isAnyOf(c, u"\"'“”‘’《》「」『』【】[]*");
}

QStringView unquoted(QStringView title)
{
    while (!title.isEmpty() && isQuote(title.front()))
        title = trimmed(title.sliced(1));
    while (!title.isEmpty() && isQuote(title.back()))
        title = trimmed(title.chopped(1));
    return title;
}

QStringView withoutBrackets(QStringView text)
{
    if (text.size() > 2 && isAnyOf(text.front(), u"【[（(") && isAnyOf(text.back(), u"】]）)"))
        return trimmed(text.sliced(1).chopped(1));
    if (text.startsWith(u'【'))
        return text.sliced(1);
    return text;
}

/// What may stand between a mark and its title.
bool isSeparator(QChar c)
{
    return isAnyOf(c, u":-.,、|·】");
}

/// Not a sentence, and not the scene's number of `EP002-SC001`.
bool canBeTitle(QStringView title)
{
    const bool isSceneNumber = title.startsWith(u"SC") && title.size() > 2 && title[2].isDigit();
    const Numeral number = digits(title);
    return !title.contains(u'。') && !isSceneNumber && (title.isEmpty() || number.size < title.size());
}

}  // namespace

std::optional<EpisodeMark> EpisodeMark::read(QStringView bare)
{
    const bool isOtherWord =
        !bare.isEmpty() && bare.front().unicode() < 0x80 && bare.front().isLetter() && asciiLower(bare.front()) != u'e';
    if (bare.isEmpty() || bare.size() > longestMark || isOtherWord)
        return std::nullopt;
    const QStringView text = withoutBrackets(withoutMarkdown(bare));
    if (text.isEmpty() || !isAnyOf(text.front(), u"第Ee"))
        return std::nullopt;
    const QString match = folded(text);
    const Opening opening = text.front() == u'第' ? chineseOpening(match) : latinOpening(match);
    if (opening.size == 0)
        return std::nullopt;
    qsizetype at = opening.size;
    bool isSeparated = false;
    while (at < match.size() && (match[at] == u' ' || isSeparator(match[at])))
        isSeparated = isSeparator(match[at++]) || isSeparated;
    const QStringView rest = text.sliced(at);
    const bool isDivided =
        isSeparated || (at > opening.size && !opening.latin) || rest.isEmpty() || isQuote(rest.front());
    const QStringView title = unquoted(trimmed(rest));
    if (isOneOf(title, ends))
        return EpisodeMark{opening.number, {}, true};
    if (!isDivided || !canBeTitle(title))
        return std::nullopt;
    return EpisodeMark{opening.number, title.toString(), false};
}

}  // namespace circletake::script
