// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/line.h"

#include <cmath>

namespace circletake::speech {

namespace {

bool standsAlone(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           script == QChar::Script_Hangul;
}

}  // namespace

qint64 durationMs(QStringView text)
{
    qint64 characters = 0;
    qint64 wordCount = 0;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (standsAlone(c)) {
            ++characters;
            inWord = false;
        } else if (QChar::isLetterOrNumber(c)) {
            wordCount += inWord ? 0 : 1;
            inWord = true;
        } else if (c != U'\'' && c != U'\u2019') {
            inWord = false;
        }
    }
    return std::llround(1000.0 * (double(characters) / zhCharactersPerSecond + double(wordCount) / enWordsPerSecond));
}

}  // namespace circletake::speech
