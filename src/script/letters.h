// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace circletake::script {

/// Han characters, the letters of Chinese script; extension planes count by their leading surrogate.
[[nodiscard]] inline bool isHan(char16_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xD840 && c <= 0xD884) || c == 0x3007;
}

/// White space of a script's line: Unicode spaces, tabs, U+3000 and the invisible marks that paste leaves behind.
[[nodiscard]] inline bool isSpace(char16_t c)
{
    if (c < 0x80)
        return c == u' ' || (c >= u'\t' && c <= u'\r');
    if (c > 0x3000 && c < 0xFE00)
        return false;
    return c == 0x200B || c == 0xFEFF || QChar::isSpace(c);
}

/// One character as it is compared: full-width digits, letters and the punctuation of headings become ASCII, U+3000
/// a space, dashes '-'. Sentence punctuation stays. Length never changes, so that offsets stay good.
[[nodiscard]] char16_t folded(char16_t c);
[[nodiscard]] QString folded(QStringView text);

/// One of a few characters.
[[nodiscard]] inline bool isAnyOf(QChar c, QStringView characters)
{
    for (const QChar one : characters) {
        if (one == c)
            return true;
    }
    return false;
}

/// ASCII letters in lower case; others as they are.
[[nodiscard]] constexpr char16_t asciiLower(QChar c)
{
    const char16_t unit = c.unicode();
    return unit >= u'A' && unit <= u'Z' ? char16_t(unit + 32) : unit;
}

/// Whether a text starts with a word, ASCII letters without regard to case. Inline, because readers ask it of every
/// line.
[[nodiscard]] inline bool startsWithWord(QStringView text, QStringView word)
{
    if (text.size() < word.size())
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (asciiLower(text[i]) != asciiLower(word[i]))
            return false;
    }
    return true;
}

/// Without white space at both ends.
[[nodiscard]] QStringView trimmed(QStringView text);

/// Without leading '#', '>' and list marks, and without '*' around it; white space trimmed.
[[nodiscard]] QStringView withoutMarkdown(QStringView text);

/// Three or more of these characters and nothing else but spaces.
[[nodiscard]] bool isRuleOf(QStringView text, QStringView characters);
/// A line that only separates: ---, ***, ___, |---|, a code fence.
[[nodiscard]] bool isRule(QStringView bare);

/// A full stop of a sentence at the end, closing quotes and brackets aside.
[[nodiscard]] bool endsSentence(QStringView text);
/// 。！？ and their Latin forms, anywhere.
[[nodiscard]] bool hasSentenceEnd(QStringView text);

/// Joins a line that was hard-wrapped: with a space between Latin words, without one between Han characters.
void appendWrapped(QString &text, QStringView more);

/// The longest of the words that `text` starts with; 0 when none. Both sides folded.
template <class Words>
[[nodiscard]] qsizetype startingWord(QStringView text, const Words &words)
{
    qsizetype longest = 0;
    for (const QStringView word : words) {
        if (word.size() > longest && startsWithWord(text, word))
            longest = word.size();
    }
    return longest;
}

/// One of the words, ASCII letters without regard to case.
template <class Words>
[[nodiscard]] bool isOneOf(QStringView text, const Words &words)
{
    for (const QStringView word : words) {
        if (word.size() == text.size() && startsWithWord(text, word))
            return true;
    }
    return false;
}

}  // namespace circletake::script
