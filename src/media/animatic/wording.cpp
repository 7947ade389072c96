// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/wording.h"

namespace circletake::media::animatic {

namespace {

bool isLatin(QChar c)
{
    return c.unicode() < 0x250 && (c.isLetterOrNumber() || c == QLatin1Char('\''));
}

bool standsAlone(const QString &text, qsizetype at, qsizetype length)
{
    if (at > 0 && isLatin(text[at - 1]))
        return false;
    qsizetype end = at + length;
    if (end < text.size() && text[end].toLower() == QLatin1Char('s'))
        ++end;
    return end >= text.size() || !isLatin(text[end]);
}

bool namesOne(const QString &text, QStringView needle)
{
    const bool latin = isLatin(needle.front());
    qsizetype at = text.indexOf(needle, 0, Qt::CaseInsensitive);
    while (at >= 0) {
        if (!latin || standsAlone(text, at, needle.size()))
            return true;
        at = text.indexOf(needle, at + 1, Qt::CaseInsensitive);
    }
    return false;
}

}  // namespace

bool names(const QString &text, const char *needles)
{
    if (text.isEmpty())
        return false;
    const QString all = QString::fromUtf8(needles);
    for (const QStringView needle : QStringView(all).split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        if (namesOne(text, needle))
            return true;
    }
    return false;
}

quint64 stableHash(const QString &text, quint64 salt)
{
    quint64 hash = 0xcbf29ce484222325ULL ^ (salt * 0x9e3779b97f4a7c15ULL);
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
    return hash ^ (hash >> 29);
}

}  // namespace circletake::media::animatic
