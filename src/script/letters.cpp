// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/letters.h"

#include <algorithm>

namespace circletake::script {

namespace {

bool isFoldedPunctuation(char16_t ascii)
{
    return isAnyOf(QChar(ascii), u":(),;/-.#@+|=<>*[]");
}

bool isClosing(char16_t c)
{
    return isAnyOf(QChar(c), u"\"'”’」』）)】]*_");
}

bool isSentenceEnd(char16_t c)
{
    return c == u'。' || c == u'！' || c == u'？' || c == u'!' || c == u'?';
}

}  // namespace

char16_t folded(char16_t c)
{
    if (c < 0x80)
        return c;
    if (c == 0x3000 || c == 0x00A0)
        return u' ';
    if (c >= 0x2010 && c <= 0x2015)
        return u'-';
    if (c < 0xFF01 || c > 0xFF5E)
        return c;
    const auto ascii = char16_t(c - 0xFEE0);
    return QChar::isLetterOrNumber(ascii) || isFoldedPunctuation(ascii) ? ascii : c;
}

QString folded(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar *out = result.data();
    for (const QChar c : text)
        *out++ = QChar(folded(c.unicode()));
    return result;
}

QStringView trimmed(QStringView text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isSpace(text[begin].unicode()))
        ++begin;
    while (end > begin && isSpace(text[end - 1].unicode()))
        --end;
    return text.sliced(begin, end - begin);
}

QStringView withoutMarkdown(QStringView text)
{
    text = trimmed(text);
    while (!text.isEmpty() && (text.front() == u'#' || text.front() == u'＃' || text.front() == u'>'))
        text = text.sliced(1);
    text = trimmed(text);
    if (text.size() > 1 && text[1] == u' ' && isAnyOf(text[0], u"-*•"))
        text = trimmed(text.sliced(2));
    while (!text.isEmpty() && text.front() == u'*')
        text = text.sliced(1);
    while (!text.isEmpty() && text.back() == u'*')
        text = text.chopped(1);
    return trimmed(text);
}

bool isRuleOf(QStringView text, QStringView characters)
{
    return text.size() >= 3 &&
           std::all_of(text.begin(), text.end(), [&](QChar c) { return characters.contains(c) || c == u' '; });
}

bool isRule(QStringView bare)
{
    return isRuleOf(bare, u"-—") || isRuleOf(bare, u"*") || isRuleOf(bare, u"_") || isRuleOf(bare, u"|-:") ||
           bare.startsWith(u"```");
}

bool endsSentence(QStringView text)
{
    text = trimmed(text);
    while (!text.isEmpty() && isClosing(text.back().unicode()))
        text = text.chopped(1);
    if (text.isEmpty())
        return false;
    const char16_t last = text.back().unicode();
    return isSentenceEnd(last) || last == u'.' || last == u'…' || last == u'；';
}

bool hasSentenceEnd(QStringView text)
{
    for (const QChar c : text) {
        if (isSentenceEnd(c.unicode()))
            return true;
    }
    return false;
}

void appendWrapped(QString &text, QStringView more)
{
    if (text.isEmpty()) {
        text = more.toString();
        return;
    }
    if (more.isEmpty())
        return;
    const auto isWide = [](QChar c) { return c.unicode() >= 0x2E80 || c == u'…' || c == u'”' || c == u'“'; };
    if (!isWide(text.back()) && !isWide(more.front()))
        text += u' ';
    text += more;
}

}  // namespace circletake::script
