// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/castfinderlooks.h"

#include "script/castfinder.h"
#include "script/castfindernames.h"
#include "script/vocabularyindex.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace circletake::script {

namespace {

constexpr QStringView s_visible =
    u"发,辫,马尾,髻,卷发,短发,长发,光头,背头,平头,寸头,刘海,眼,眉,脸,须,胡,疤,痣,唇,皱纹,酒窝,肤,清秀,俊,帅气,英俊,"
    u"美艳,漂亮,身形,"
    u"身材,瘦,胖,"
    u"高大,高挑,魁梧,佝偻,衣,服,袄,裙,裤,围巾,围裙,帽,鞋,靴,手套,眼镜,金表,手表,玉镯,手镯,镯,戒指,项链,耳环,耳钉,袍,"
    u"盔甲,婚纱,T恤,"
    u"披风,"
    u"西装,衬衫,毛衣,夹克,领带,制服,旗袍,汉服,羽绒,大褂,指甲,纹身,绷带,拐杖,沾着,面粉,放大镜,口罩,墨镜,寸镜,红妆,浓妆,"
    u"素颜,"
    u"hair*,bun,ponytail,braid*,bald,beard*,moustache,mustache,stubble,eye*,brow*,face*,scar*,freckle*,wrinkle*,lip,"
    u"lips,skin,"
    u"tall,slim,thin,stout,skinny,muscular,burly,short,handsome,beautiful,pretty,shirtless,jacket*,coat*,dress*,skirt*,"
    u"suit*,"
    u"shirt*,sweater*,hoodie*,jeans,trousers,pants,scarf,scarves,apron*,hat*,cap,caps,glasses,spectacles,sunglasses,"
    u"gloves,"
    u"boots,shoes,sneakers,watch,bangle*,ring,rings,necklace*,earring*,collar*,fur,uniform*,robe*,gown*,cloak*,armor,"
    u"armour,puffer,vest,tie,nails,tattoo*,bandage*,loupe,mask,veil,badge,trench";

const VocabularyIndex &visibleWords()
{
    static const VocabularyIndex index = [] {
        QVector<VocabularyIndex::Word> words;
        for (const QStringView word : s_visible.split(u',', Qt::SkipEmptyParts))
            words.append({word, 1});
        return VocabularyIndex(words);
    }();
    return index;
}

/// A clause that tells what someone does, so the description ended before it: "sits in the big chair", "is sitting".
bool hasVerb(const QString &clause)
{
    static const QRegularExpression verb(QStringLiteral(
        "^(?!(?:his|its|this|always|perhaps)\\b)(?:(?:is|are|was|were|has|have|and|who|comes?|stands?|they|he|she|it)\\b"
        "|[a-z]+[a-rt-z]s\\b(?! of)|[a-z]+(?:es|hes)\\b)"));
    static const QRegularExpression plainThing(
        QStringLiteral("^(?:glasses|jeans|boots|gloves|shoes|eyes|lips|always)\\b"));
    return verb.match(clause).hasMatch() && !plainThing.match(clause).hasMatch();
}

QString clausesBeforeVerb(const QString &rest)
{
    static const QRegularExpression end(QStringLiteral("[.!?;:](?:\\s|$)| -- |—"));
    QStringList kept;
    for (const QString &part : rest.section(end, 0, 0).split(QLatin1Char(','))) {
        const QString clause = part.trimmed();
        if (clause.isEmpty() || hasVerb(clause) || clause.size() > 60)
            break;
        kept << clause;
    }
    return kept.join(QStringLiteral(", "));
}

bool describes(const QString &content)
{
    static const QRegularExpression age(QStringLiteral("[0-9０-９]|[一二三四五六七八九十]+岁|多岁|出头"));
    return content.size() > 1 && (age.match(content).hasMatch() || !visibleLook(content).isEmpty());
}

void addHan(const QString &text, QVector<Introduction> &found)
{
    static const QRegularExpression form(QStringLiteral("([\\x{3400}-\\x{9fff}·]{1,8})[（(]([^（）()]{1,80})[）)]"));
    static const QRegularExpression age(QStringLiteral("^[0-9０-９]{1,3}|岁|出头"));
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (describes(match.captured(2)))
            found.append({match.captured(1), match.captured(2).trimmed(), age.match(match.captured(2)).hasMatch()});
    }
}

void addLatin(const QString &text, QVector<Introduction> &found)
{
    static const QRegularExpression form(
        QStringLiteral("\\b((?:[A-Z][A-Z0-9.'’-]+)(?: [A-Z][A-Z0-9.'’-]*)*)(?: ?\\(([^()]{1,60})\\))?(?=[,.]|$| )"));
    static const QRegularExpression age(QStringLiteral("^(?:early |mid |late |mid-|late-|about )?[0-9]{1,3}('?s)?\\b"));
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString inBrackets = match.captured(2).trimmed();
        const bool withAge = age.match(inBrackets).hasMatch();
        const bool commaFollows = text.mid(match.capturedEnd()).startsWith(QLatin1Char(','));
        QStringList parts;
        if (withAge || describes(inBrackets))
            parts << inBrackets;
        if (commaFollows)
            parts << clausesBeforeVerb(text.mid(match.capturedEnd() + 1));
        parts.removeAll(QString());
        if (!parts.isEmpty())
            found.append({match.captured(1), parts.join(QStringLiteral(", ")), withAge});
    }
}

}  // namespace

QVector<Introduction> introductionsIn(const QString &action)
{
    QVector<Introduction> found;
    addHan(action, found);
    addLatin(action, found);
    return found;
}

QVector<Introduction> introductionsInPeople(const QString &people)
{
    static const QRegularExpression form(
        QStringLiteral("([^、，,；;：:（）()\\s]{1,12})\\s*[（(]([^（）()]{1,80})[）)]"));
    QVector<Introduction> found;
    for (auto matches = form.globalMatch(people); matches.hasNext();) {
        const auto match = matches.next();
        found.append({match.captured(1), match.captured(2).trimmed(), true});
    }
    return found;
}

QString visibleLook(QStringView description)
{
    static const QRegularExpression limits(QStringLiteral("[，、；。,;]|\\.(?:\\s|$)"));
    const QString text = description.toString();
    const bool han = std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x3400; });
    QStringList kept;
    for (const QString &part : text.split(limits, Qt::SkipEmptyParts))
        if (visibleWords().first(part))
            kept << part.trimmed();
    return kept.join(han ? QStringLiteral("，") : QStringLiteral(", "));
}

}  // namespace circletake::script
