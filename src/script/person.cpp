// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/person.h"

#include "script/emphasis.h"
#include "script/letters.h"
#include "script/numerals.h"
#include "script/speechline.h"

#include <algorithm>
#include <array>

namespace circletake::script {

namespace {

bool isAge(QStringView text)
{
    const bool hasDigit = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return text.size() <= 8 && (hasDigit || text.endsWith(u'岁'));
}

qsizetype indexOfAny(QStringView text, QStringView characters, qsizetype from = 0)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (characters.contains(text[i]))
            return i;
    }
    return -1;
}

/// 1. and 1、 in front of a list's line
QStringView withoutOrdinal(QStringView text)
{
    const Numeral number = digits(text);
    if (number.size > 0 && number.size < text.size() && isAnyOf(text[number.size], u".、)"))
        return trimmed(text.sliced(number.size + 1));
    return text;
}

QString plain(QStringView text)
{
    return trimmed(withoutEmphasis(trimmed(text))).toString();
}

}  // namespace

ScriptCharacter person(QStringView name, QStringView remark, QStringView description)
{
    ScriptCharacter result{plain(name), {}, {}};
    QStringList rest;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= remark.size(); ++i) {
        if (i < remark.size() && !isAnyOf(remark[i], u"，,、；;"))
            continue;
        const QStringView piece = trimmed(remark.sliced(begin, i - begin));
        if (result.age.isEmpty() && isAge(piece))
            result.age = piece.toString();
        else if (!piece.isEmpty())
            rest.append(piece.toString());
        begin = i + 1;
    }
    if (const QString text = plain(description); !text.isEmpty())
        rest.append(text);
    result.description = rest.join(u'，');
    return result;
}

std::optional<ScriptCharacter> personOfLine(QStringView bare)
{
    const QString text = withoutEmphasis(bare);
    const QStringView line = withoutOrdinal(withoutMarkdown(text));
    const qsizetype colon = indexOfAny(line, u"：:");
    const qsizetype opening = indexOfAny(line, u"（(");
    const bool hasRemark = opening > 0 && (colon < 0 || opening < colon);
    if (colon < 0 && !hasRemark)
        return std::nullopt;
    const QStringView name = trimmed(line.first(hasRemark ? opening : colon));
    if (!canBeName(name))
        return std::nullopt;
    const qsizetype closing = hasRemark ? indexOfAny(line, u"）)", opening) : -1;
    const QStringView remark = closing > 0 ? line.sliced(opening + 1, closing - opening - 1) : QStringView();
    qsizetype rest = std::max(closing, hasRemark ? opening : colon) + 1;
    while (rest < line.size() && isAnyOf(line[rest], u"：:—- "))
        ++rest;
    return person(name, remark, line.sliced(rest));
}

std::optional<ScriptCharacter> personOfTableRow(QStringView bare)
{
    static constexpr std::array<QStringView, 6> heads = {u"姓名", u"名字", u"角色", u"人物", u"Name", u"Character"};
    QList<QStringView> cells;
    for (const QStringView cell : bare.split(u'|'))
        cells.append(trimmed(cell));
    if (!cells.isEmpty() && cells.front().isEmpty())
        cells.removeFirst();
    if (!cells.isEmpty() && cells.back().isEmpty())
        cells.removeLast();
    if (cells.isEmpty() || isOneOf(cells.front(), heads) || !canBeName(plain(cells.front())))
        return std::nullopt;
    QString remark;
    QStringList description;
    for (qsizetype i = 1; i < cells.size(); ++i) {
        if (remark.isEmpty() && isAge(cells[i]))
            remark = cells[i].toString();
        else if (!cells[i].isEmpty())
            description.append(cells[i].toString());
    }
    return person(cells.front(), remark, description.join(u'，'));
}

}  // namespace circletake::script
