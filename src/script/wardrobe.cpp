// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/wardrobe.h"

#include "script/castfinder.h"
#include "script/prompttext.h"

#include <QRegularExpression>

namespace circletake::script {

namespace {

constexpr qsizetype s_farthest = 24;  // from a name to the word that says how the clothes are worn
constexpr qsizetype s_longest = 60;

struct Worn
{
    QString clothes;
    bool change = false;  ///< put on now, instead of what was worn before
};

/// Clothes without what somebody does in them: 白衬衫 of 白衬衫走进来, but all of 剪裁合体的西装.
QString withoutAct(const QString &clothes)
{
    static const QRegularExpression mark(QStringLiteral("[地的走站坐跪冲推从]"));
    for (auto marks = mark.globalMatch(clothes); marks.hasNext();) {
        const QString before = clothes.left(marks.next().capturedStart());
        if (!visibleLook(before).isEmpty())
            return before;
    }
    return clothes;
}

std::optional<Worn> hanWorn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^([^，。！？；、：:]{0,8}?)(身穿|身着|穿着|穿上|换上|换了|披着|披上|戴着|戴上|一身|一袭|身披|穿)"
        "(?:了|起|好)?([^，。！？；、：“”（）()]{2,30})"));
    const auto match = form.match(text);
    if (!match.hasMatch() || visibleLook(match.captured(3)).isEmpty())
        return {};
    const QString verb = match.captured(2);
    const bool bare =
        verb.contains(QStringLiteral("穿")) || verb.contains(QStringLiteral("换")) || verb == QStringLiteral("身着");
    const QString clothes = withoutAct(match.captured(3));
    return Worn{bare ? clothes : verb + clothes, verb.contains(QStringLiteral("换"))};
}

std::optional<Worn> latinWorn(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?: ?\\([^()]{0,60}\\))?[^.;!?]{0,24}?\\b(wears|is wearing|wearing|dressed in|changes into|"
                       "changed into|puts on|clad in|now in|in) ((?:(?:an?|the|his|her|their) )?[^.;!?,—]{3,60})"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    static const QRegularExpression act(QStringLiteral(
        " (?:and (?!(?:a|an|his|her|their|black|white|red|blue|grey|gray|green) )|as |while |who |at |on |by |from |"
        "[a-z]+s (?:the|his|her|a|an|into|out|to|up|down)\\b).*$"));
    const QString clothes = match.captured(2).remove(act).trimmed();
    if (visibleLook(clothes).isEmpty())
        return {};
    return Worn{clothes, match.captured(1).startsWith(QStringLiteral("change"), Qt::CaseInsensitive)};
}

}  // namespace

QHash<int, QString> wardrobeIn(const Scene &scene, const CastIndex &cast)
{
    QHash<int, QString> worn;
    for (const Line &line : scene.lines) {
        if (line.kind != LineKind::Action)
            continue;
        for (const VocabularyIndex::Match &name : cast.mentions(line.text)) {
            const QString rest = line.text.mid(name.at + name.length, s_farthest + s_longest);
            const auto found = hasHan(rest.left(s_farthest)) ? hanWorn(rest) : latinWorn(rest);
            if (!found)
                continue;
            QString &clothes = worn[name.value];
            const bool han = hasHan(found->clothes);
            if (clothes.isEmpty() || found->change)
                clothes = found->clothes;
            else if (!clothes.contains(found->clothes))
                clothes += (han ? QStringLiteral("，") : QStringLiteral(", ")) + found->clothes;
        }
    }
    return worn;
}

QString wornIn(const Scene &scene, const Character &character, const QString &said)
{
    const SceneLook *set = character.lookIn(scene.id);
    return set ? set->look : said;
}

}  // namespace circletake::script
