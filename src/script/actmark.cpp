// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/actmark.h"

#include "script/letters.h"
#include "script/numerals.h"

namespace circletake::script {

namespace {

constexpr qsizetype longestTitle = 40;

qsizetype latinSize(QStringView text)
{
    if (!text.startsWith(u"ACT ") && !text.startsWith(u"Act "))
        return 0;
    const QStringView rest = text.sliced(4);
    const Numeral number = digits(rest).size > 0 ? digits(rest) : latinNumeral(rest);
    return number.size > 0 ? 4 + number.size : 0;
}

qsizetype chineseSize(QStringView text)
{
    if (!text.startsWith(u'第'))
        return 0;
    const Numeral number = anyNumeral(text.sliced(1));
    const qsizetype at = 1 + number.size;
    return number.size > 0 && at < text.size() && text[at] == u'幕' ? at + 1 : 0;
}

}  // namespace

std::optional<ActMark> ActMark::read(QStringView bare)
{
    const bool isOtherWord =
        bare.isEmpty() || (bare.front().unicode() < 0x80 && bare.front().isLetter() && bare.front() != u'A');
    if (isOtherWord)
        return std::nullopt;
    const QStringView text = withoutMarkdown(bare);
    if (text.size() < 3 || (text.front() != u'A' && text.front() != u'第'))
        return std::nullopt;
    const qsizetype size = std::max(latinSize(text), chineseSize(text));
    if (size == 0)
        return std::nullopt;
    const QStringView rest = trimmed(text.sliced(size));
    const bool isDivided = rest.isEmpty() || isAnyOf(QChar(folded(rest.front().unicode())), u":-.");
    if (!isDivided)
        return std::nullopt;
    ActMark mark{text.first(size).toString(), rest.isEmpty() ? rest : trimmed(rest.sliced(1)), false};
    mark.isTitle = mark.words.size() <= longestTitle && !hasSentenceEnd(mark.words) && !mark.words.contains(u'.');
    return mark;
}

}  // namespace circletake::script
