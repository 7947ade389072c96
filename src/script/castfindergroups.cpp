// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/castfinder.h"
#include "script/castfindernames.h"

#include <QRegularExpression>
#include <algorithm>

namespace circletake::script {

namespace {

constexpr QStringView s_groups[] = {
    u"众人",      u"大家",       u"全员",       u"所有人",   u"全场",       u"群演",     u"群众",      u"人群",
    u"观众",      u"路人",       u"宾客",       u"村民",     u"前场所有人", u"二人",     u"两人",      u"三人",
    u"众",        u"其他人",     u"其余人",     u"围观者",   u"围观群众",   u"亲戚",     u"行人",      u"食客",
    u"吃瓜群众",  u"弹幕",       u"crowd",      u"everyone", u"everybody",  u"all",      u"both",      u"guests",
    u"villagers", u"men",        u"women",      u"people",   u"kids",       u"children", u"reporters", u"guards",
    u"soldiers",  u"students",   u"voices",     u"mob",      u"audience",   u"family",   u"others",    u"extras",
    u"onlookers", u"passersby",  u"passers by", u"cops",     u"officers",   u"dancers",  u"chorus",    u"group",
    u"neighbors", u"neighbours", u"workers",    u"boys",     u"girls",      u"viewers",  u"together"};

constexpr QStringView s_faceless[] = {u"旁白",       u"画外音",    u"独白", u"解说",      u"字幕",     u"系统",
                                      u"系统音",     u"电子音",    u"广播", u"音效",      u"narrator", u"narration",
                                      u"voice over", u"voiceover", u"v.o.", u"announcer", u"vo",       u"super"};

bool isListed(const QString &key, const QStringView *begin, const QStringView *end)
{
    return std::any_of(begin, end, [&](QStringView word) { return key == word; });
}

}  // namespace

bool isGroup(QStringView name)
{
    static const QRegularExpression several(QStringLiteral(
        "(们|若干|等人|等|数人|数名|多人|多名|一家|一家人|一行人?|夫妇|夫妻|全家|队员|乐队|舞狮队)$"
        "|[*×xX]\\s*[0-9NnＮ]+$|^[一二两三四五六七八九十数几众0-9]+[名个位群]|^众|[甲乙丙丁][/／、和]?[乙丙丁戊]"
        "|[/／&+＋]|\\band\\b|\\S、\\S|\\S{2,}(和|与)\\S{2,}"));
    const QString plain = plainName(name);
    QString key = nameKey(plain);
    if (key.startsWith(QLatin1String("the ")))
        key = key.mid(4);
    const QString last = key.section(QLatin1Char(' '), -1);
    return isListed(key, std::begin(s_groups), std::end(s_groups)) ||
           (last != key && isListed(last, std::begin(s_groups), std::end(s_groups)) && last != QLatin1String("all")) ||
           several.match(key).hasMatch();
}

bool isFacelessVoice(QStringView name)
{
    return isListed(nameKey(name), std::begin(s_faceless), std::end(s_faceless));
}

QStringList findExtras(const QVector<Scene> &scenes)
{
    QStringList extras;
    const auto add = [&](const QString &name) {
        if (isGroup(name) && !isFacelessVoice(name) && !extras.contains(plainName(name)))
            extras << plainName(name);
    };
    for (const Scene &scene : scenes) {
        for (const QString &name : scene.people)
            add(name);
        for (const Line &line : scene.lines)
            if (line.kind == LineKind::Dialogue)
                add(line.character);
    }
    return extras;
}

}  // namespace circletake::script
