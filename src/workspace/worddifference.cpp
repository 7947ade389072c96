// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/worddifference.h"

#include "workspace/commonrun.h"

#include <QSet>

namespace circletake::workspace {

namespace {

bool standsAlone(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return !QChar::isLetterOrNumber(letter) && !QChar::isMark(letter);
    }
}

/// One word, or the white space up to the next one.
QVector<WordSpan> wordsOf(const QString &text)
{
    QVector<WordSpan> words;
    bool open = false;  // the last word may grow
    bool wasSpace = false;
    for (int at = 0; at < text.size();) {
        const bool wide = text[at].isHighSurrogate() && at + 1 < text.size();
        const char32_t letter = wide ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        const int length = wide ? 2 : 1;
        const bool space = QChar::isSpace(letter);
        const bool alone = !space && standsAlone(letter);
        if (open && !alone && space == wasSpace)
            words.last().length += length;
        else
            words.append({at, length});
        open = !alone;
        wasSpace = space;
        at += length;
    }
    return words;
}

/// The words that are not among the common ones, those beside each other joined.
QVector<WordSpan> others(const QVector<WordSpan> &words, const QSet<qsizetype> &common)
{
    QVector<WordSpan> spans;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (common.contains(at))
            continue;
        if (!spans.isEmpty() && spans.last().from + spans.last().length == words[at].from)
            spans.last().length += words[at].length;
        else
            spans.append(words[at]);
    }
    return spans;
}

}  // namespace

WordDifference wordDifference(const QString &before, const QString &now)
{
    const QVector<WordSpan> old = wordsOf(before);
    const QVector<WordSpan> fresh = wordsOf(now);
    const auto textOf = [](const QString &text, const WordSpan &word) {
        return QStringView(text).mid(word.from, word.length);
    };
    QSet<qsizetype> stayed;
    QSet<qsizetype> kept;
    for (const auto &[a, b] : commonRun(old.size(), fresh.size(), [&](qsizetype a, qsizetype b) {
             return textOf(before, old[a]) == textOf(now, fresh[b]);
         })) {
        stayed.insert(a);
        kept.insert(b);
    }
    return {others(old, stayed), others(fresh, kept)};
}

}  // namespace circletake::workspace
