// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/castfinderindex.h"

#include "script/castfinder.h"
#include "script/castfindernames.h"

namespace circletake::script {

namespace {

QHash<QString, int> keysOf(const QVector<Character> &cast)
{
    QHash<QString, int> keys;
    const auto add = [&](const QString &name, int member) {
        if (const QString key = nameKey(name); !key.isEmpty() && !keys.contains(key))
            keys.insert(key, member);
    };
    for (int member = 0; member < int(cast.size()); ++member)
        add(cast[member].name, member);
    for (int member = 0; member < int(cast.size()); ++member)
        for (const QString &alias : cast[member].aliases)
            add(alias, member);
    return keys;
}

VocabularyIndex indexOf(const QHash<QString, int> &keys)
{
    QVector<VocabularyIndex::Word> words;
    for (auto key = keys.constBegin(); key != keys.constEnd(); ++key)
        words.append({key.key(), key.value()});
    return VocabularyIndex(words);
}

/// 刻着“念”字 shows a character of writing, not the person.
bool isQuotedSign(QStringView text, const VocabularyIndex::Match &match)
{
    const qsizetype end = match.at + match.length;
    return match.length == 1 && match.at > 0 && end < text.size() &&
           QStringView(u"“‘「『\"").contains(text[match.at - 1]);
}

bool isName(QStringView text, const VocabularyIndex::Match &match)
{
    const QChar first = text[match.at];
    return !first.isLower() && !isQuotedSign(text, match);
}

}  // namespace

CastIndex::CastIndex(const QVector<Character> &cast)
    : m_byKey(keysOf(cast))
    , m_inText(indexOf(m_byKey))
{
}

int CastIndex::member(QStringView name) const
{
    return m_byKey.value(nameKey(name), -1);
}

QVector<VocabularyIndex::Match> CastIndex::mentions(QStringView text) const
{
    QVector<VocabularyIndex::Match> matches = m_inText.all(text);
    matches.removeIf([&](const VocabularyIndex::Match &match) { return !isName(text, match); });
    return matches;
}

QVector<int> CastIndex::mentioned(QStringView text) const
{
    QVector<int> members;
    for (const auto &match : mentions(text))
        if (!members.contains(match.value))
            members.append(match.value);
    return members;
}

const Character *castMember(const QVector<Character> &cast, QStringView name)
{
    const int member = CastIndex(cast).member(name);
    return member < 0 ? nullptr : &cast[member];
}

QVector<int> mentionedCast(const QVector<Character> &cast, QStringView text)
{
    return CastIndex(cast).mentioned(text);
}

}  // namespace circletake::script
