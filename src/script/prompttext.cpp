// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/prompttext.h"

#include <algorithm>

namespace circletake::script {

namespace {

bool isEndMark(QChar c)
{
    return QStringView(u"。！？!?…").contains(c);
}

bool isClosing(QChar c)
{
    return QStringView(u"”’」』）)\"'").contains(c);
}

/// A Latin point ends a sentence before a space and a capital, unless it belongs to "Dr." or an initial.
bool endsAtPoint(const QString &text, qsizetype at)
{
    if (text[at] != QLatin1Char('.'))
        return false;
    const QChar after = at + 1 < text.size() ? text[at + 1] : QLatin1Char(' ');
    if (!after.isSpace() && !isClosing(after))
        return false;
    qsizetype begin = at;
    while (begin > 0 && text[begin - 1].isLetter())
        --begin;
    static constexpr QStringView abbreviations[] = {u"Mr",   u"Mrs", u"Ms", u"Dr",  u"St",
                                                    u"Prof", u"Sgt", u"Lt", u"Capt"};
    const QStringView word = QStringView(text).mid(begin, at - begin);
    const bool initial = word.size() == 1 && word[0].isUpper();
    return !initial && std::find(std::begin(abbreviations), std::end(abbreviations), word) == std::end(abbreviations);
}

/// A mark inside a sentence: "(?), but", 钥匙……，还有.
bool goesOnAfter(const QString &text, qsizetype at)
{
    return at < text.size() && QStringView(u",;:，；：、").contains(text[at]);
}

qsizetype endOfSentence(const QString &text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size()) {
        while (at < text.size() && !isEndMark(text[at]) && !endsAtPoint(text, at) && text[at] != QLatin1Char('\n'))
            ++at;
        while (at < text.size() && (isEndMark(text[at]) || text[at] == QLatin1Char('.')))
            ++at;
        while (at < text.size() && isClosing(text[at]))
            ++at;
        if (!goesOnAfter(text, at))
            break;
    }
    return at;
}

}  // namespace

QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype end = std::max(endOfSentence(text, from), from + 1);
        const QString sentence = text.mid(from, end - from).trimmed();
        if (!sentence.isEmpty())
            sentences << sentence;
        from = end;
    }
    return sentences;
}

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    if (most < 2)
        return {};
    qsizetype kept = 0;
    for (qsizetype end = 0; end < text.size() && end <= most;) {
        kept = end;
        end = std::max(endOfSentence(text, end), end + 1);
    }
    if (kept > most / 2)
        return text.left(kept).trimmed();
    qsizetype cut = most - 1;
    while (cut > most / 2 && !QStringView(u"，、；：,;: ").contains(text[cut]))
        --cut;
    if (cut == most / 2)
        cut = most - 1;
    if (cut > 0 && text[cut - 1].isHighSurrogate())
        --cut;
    return text.left(cut).trimmed() + QChar(0x2026);
}

bool hasHan(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() >= 0x3040 && c.unicode() <= 0x9fff) || (c.unicode() >= 0xac00 && c.unicode() <= 0xd7a3);
    });
}

}  // namespace circletake::script
