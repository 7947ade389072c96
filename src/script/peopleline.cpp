// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/peopleline.h"

#include "script/letters.h"

#include <QList>
#include <array>

namespace circletake::script {

namespace {

constexpr std::array<QStringView, 7> labels = {u"出场人物", u"登场人物", u"人物", u"出场", u"角色", u"登场", u"出镜"};
constexpr std::array<QStringView, 3> latinLabels = {u"characters", u"cast", u"people"};
constexpr std::array<QStringView, 8> sceneBefore = {u"前场所有人", u"前场众人", u"前场人物", u"同上",
                                                    u"同前",       u"人物同上", u"同上场",   u"前场全员"};
constexpr std::array<QStringView, 6> nobody = {u"无", u"全员", u"若干", u"等", u"—", u"-"};
constexpr std::array<QStringView, 5> groupEnds = {u"若干", u"数名", u"数人", u"等人", u"等"};

constexpr qsizetype mostNames = 200;

qsizetype labelSizeAt(QStringView text)
{
    qsizetype size = startingWord(text, labels);
    if (size == 0)
        size = startingWord(text, latinLabels);
    if (size == 0)
        return 0;
    while (size < text.size() && (text[size] == u' ' || text[size] == u'*'))
        ++size;
    return size < text.size() && text[size] == u':' ? size + 1 : 0;
}

/// A space inside a Latin name divides nothing: Dr. Lin.
bool isDivider(QStringView text, qsizetype at)
{
    const char16_t c = folded(text[at].unicode());
    if (c == u' ' || c == u'\t') {
        const auto isLatin = [](QChar x) { return x.unicode() < 0x2E80 && !isSpace(x.unicode()); };
        return !(at > 0 && at + 1 < text.size() && isLatin(text[at - 1]) && isLatin(text[at + 1]));
    }
    return c == u'、' || c == u',' || c == u';' || c == u'|';
}

/// 观众*20, 观众×20, 观众若干: the group alone.
QStringView withoutCount(QStringView name)
{
    for (const QChar sign : QStringView(u"*×xX")) {
        const qsizetype at = name.indexOf(sign);
        if (at > 0 && at + 1 < name.size() && (name[at + 1].isDigit() || name[at + 1] == u'N' || name[at + 1] == u'n'))
            return trimmed(name.first(at));
    }
    for (const QStringView end : groupEnds) {
        if (name.size() > end.size() && name.endsWith(end))
            return name.chopped(end.size());
    }
    return name;
}

/// 村民甲/乙 is 村民甲 and 村民乙; other slashes divide whole names.
void addNames(QList<PersonMention> &people, QStringView text, const QString &remark)
{
    const auto parts = text.split(u'/', Qt::SkipEmptyParts);
    const QStringView stem = parts.isEmpty() ? QStringView() : withoutCount(parts.front()).chopped(1);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringView part = withoutCount(trimmed(parts[i]));
        const bool isShort = i > 0 && part.size() == 1 && isAnyOf(part.front(), u"甲乙丙丁戊ABCD");
        const QString name = isShort ? stem.toString() + part.toString() : part.toString();
        if (!name.isEmpty() && !isOneOf(name, nobody))
            people.append({name, remark});
    }
}

/// Index of the divider or the end, with what brackets hold passed over.
qsizetype endOfName(QStringView text, qsizetype from)
{
    int depth = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        const char16_t c = folded(text[i].unicode());
        if (c == u'(')
            ++depth;
        else if (c == u')')
            depth = depth > 0 ? depth - 1 : 0;
        else if (depth == 0 && isDivider(text, i))
            return i;
    }
    return text.size();
}

void addMention(QList<PersonMention> &people, QStringView mention)
{
    const QString match = folded(mention);
    const qsizetype opening = match.indexOf(u'(');
    if (opening < 0) {
        addNames(people, mention, {});
        return;
    }
    const qsizetype closing = match.lastIndexOf(u')');
    const QStringView inside =
        mention.sliced(opening + 1, (closing > opening ? closing : mention.size()) - opening - 1);
    addNames(people, trimmed(mention.first(opening)), trimmed(inside).toString());
}

}  // namespace

PeopleLabel findPeopleLabel(QStringView folded)
{
    bool isFieldStart = true;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const qsizetype size = isFieldStart ? labelSizeAt(folded.sliced(i)) : 0;
        if (size > 0)
            return {i, size};
        isFieldStart = isAnyOf(folded[i], u" ;,、|。)");
    }
    return {};
}

bool PeopleLine::is(QStringView bare)
{
    const QStringView text = withoutMarkdown(bare);
    if (text.isEmpty() || !isAnyOf(text.front(), u"出登人角CcPp"))
        return false;
    return labelSizeAt(folded(text.first(std::min<qsizetype>(text.size(), 16)))) > 0;
}

QList<PersonMention> PeopleLine::read(QStringView bare)
{
    const QStringView text = withoutMarkdown(bare);
    return mentions(text.sliced(labelSizeAt(folded(text))));
}

QStringList PeopleLine::names(QStringView text)
{
    QStringList result;
    for (const PersonMention &mention : mentions(text))
        result.append(mention.name);
    return result;
}

QList<PersonMention> PeopleLine::mentions(QStringView text)
{
    QList<PersonMention> people;
    for (qsizetype i = 0; i < text.size() && people.size() < mostNames;) {
        const qsizetype end = endOfName(text, i);
        QStringView mention = trimmed(text.sliced(i, end - i));
        while (mention.startsWith(u'*'))
            mention = mention.sliced(1);
        while (mention.endsWith(u'*') || mention.endsWith(u'。') || mention.endsWith(u'】'))
            mention = mention.chopped(1);
        if (!mention.isEmpty())
            addMention(people, mention);
        i = end + 1;
    }
    return people;
}

bool PeopleLine::meansSceneBefore(QStringView name)
{
    return isOneOf(name, sceneBefore);
}

}  // namespace circletake::script
