// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/subtitle.h"

#include <algorithm>
#include <cmath>

namespace circletake::media::animatic {

namespace {

bool isWide(QChar c)
{
    return c.unicode() >= 0x2e80;
}

double widthOf(QStringView text)
{
    double width = 0;
    for (const QChar c : text)
        width += isWide(c) ? 1.0 : 0.5;
    return width;
}

bool closes(QChar c)
{
    static const QString closing = QStringLiteral("，。！？、；：）》”’…,.!?;:)");
    return closing.contains(c);
}

/// What must stay on one line: a Latin word, or one wide character with the punctuation after it.
QStringList pieces(const QString &text)
{
    QStringList all;
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty())
            all.append(std::exchange(word, {}));
    };
    for (const QChar c : text) {
        if (closes(c) && word.isEmpty() && !all.isEmpty()) {
            all.last().append(c);
        } else if (isWide(c)) {
            flush();
            all.append(QString(c));
        } else if (c.isSpace()) {
            if (!word.isEmpty())
                word.append(QLatin1Char(' '));
            flush();
        } else {
            word.append(c);
        }
    }
    flush();
    return all;
}

/// Lines no wider than `limit`; a single piece that is wider is cut.
QStringList linesOf(const QStringList &all, double limit)
{
    QStringList lines;
    QString line;
    for (QString piece : all) {
        if (!line.isEmpty() && widthOf(line) + widthOf(QStringView(piece).trimmed()) > limit)
            lines.append(std::exchange(line, {}).trimmed());
        while (widthOf(QStringView(piece).trimmed()) > limit) {
            lines.append(piece.left(qsizetype(limit * 2)));
            piece = piece.mid(qsizetype(limit * 2));
        }
        line += piece;
    }
    if (!line.trimmed().isEmpty())
        lines.append(line.trimmed());
    return lines;
}

}  // namespace

QVector<QStringList> subtitlePages(const QString &text)
{
    const QStringList all = pieces(text.simplified());
    const qsizetype least = linesOf(all, widestLine).size();
    if (least == 0)
        return {};
    // Even lines read better than one full line and a single character.
    double limit = std::min(widestLine, std::ceil(widthOf(text) / double(least)) + 1);
    while (limit < widestLine && linesOf(all, limit).size() > least)
        limit += 0.5;
    const QStringList lines = linesOf(all, std::min(limit, widestLine));
    QVector<QStringList> pages;
    for (qsizetype i = 0; i < lines.size(); i += 2)
        pages.append(lines.mid(i, 2));
    return pages;
}

qsizetype pageAt(const QVector<QStringList> &pages, double share)
{
    double whole = 0;
    for (const QStringList &page : pages)
        whole += widthOf(page.join(QString()));
    double sum = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        sum += widthOf(pages[i].join(QString()));
        if (share * whole < sum)
            return i;
    }
    return pages.size() - 1;
}

}  // namespace circletake::media::animatic
