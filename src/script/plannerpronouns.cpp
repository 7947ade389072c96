// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/plannerpronouns.h"

#include "script/prompttext.h"
#include "script/vocabularyindex.h"

#include <algorithm>

namespace circletake::script {

namespace {

enum Pronoun { She, He, They };

const VocabularyIndex &pronouns()
{
    static const VocabularyIndex index({{u"她", She},
                                        {u"她们", They},
                                        {u"他", He},
                                        {u"他们", They},
                                        {u"两人", They},
                                        {u"二人", They},
                                        {u"父子", They},
                                        {u"母女", They},
                                        {u"she", She},
                                        {u"her", She},
                                        {u"hers", She},
                                        {u"he", He},
                                        {u"his", He},
                                        {u"him", He},
                                        {u"they", They},
                                        {u"them", They},
                                        {u"their", They}});
    return index;
}

const VocabularyIndex &genderWords()
{
    static const VocabularyIndex index = [] {
        constexpr QStringView rows[] = {
            u"女,姑娘,奶奶,姥姥,外婆,婆婆,老太,太太,妈,母,伯母,大伯母,姐,妹,婶,姨,姑,嫂,夫人,小姐,女士,公主,皇后,妃,"
            u"丫头,媳妇,妻,孙女,女孩,旗袍,裙,"
            "grandma,grandmother,mother,mom,mum,aunt,mrs,ms,miss,madam,woman,girl,lady,queen,princess,sister,daughter,"
            "wife,"
            "actress,waitress",
            u"男,爷,爷爷,老头,爸,父,伯,大伯,叔,舅,哥,弟,堂弟,公公,先生,少爷,公子,皇帝,王爷,将军,儿子,孙子,男孩,胡,须,"
            u"老爷,丈夫,"
            "grandpa,grandfather,father,dad,uncle,mr,sir,man,boy,king,prince,brother,son,husband,guy,beard,moustache,"
            "mustache,actor,"
            "waiter",
        };
        QVector<VocabularyIndex::Word> words;
        for (int gender : {She, He})
            for (const QStringView word : rows[gender].split(u',', Qt::SkipEmptyParts))
                words.append({word, gender});
        return VocabularyIndex(words);
    }();
    return index;
}

}  // namespace

qsizetype firstPronoun(QStringView sentence)
{
    const auto pronoun = pronouns().first(sentence);
    return pronoun ? pronoun->at : -1;
}

PlannerPronouns::PlannerPronouns(const SceneView &view)
    : m_view(view)
{
    for (const int member : view.people())
        for (const QString &text : {view.name(member), view.description(member)})
            if (const auto word = genderWords().first(text); word && genderOf(member) == Gender::Unknown)
                m_genders.insert(member, word->value == She ? Gender::She : Gender::He);
    for (const Line &line : view.scene().lines)
        if (line.kind == LineKind::Action)
            learn(line.text);
}

/// A sentence with one person and one sort of pronoun, or a pronoun right after such a sentence, tells a gender.
void PlannerPronouns::learn(const QString &action)
{
    QVector<int> before;
    for (const QString &sentence : sentencesOf(action.simplified())) {
        const QVector<int> seen = m_view.seenIn(sentence);
        const auto pronoun = pronouns().first(sentence);
        const QVector<int> &meant = seen.isEmpty() ? before : seen;
        // 她握了陈念一下: a pronoun before the name is someone else.
        const bool refersBack = pronoun && pronoun->value != They && pronoun->at > m_view.firstMention(sentence);
        if (refersBack && meant.size() == 1 && genderOf(meant.constFirst()) == Gender::Unknown)
            m_genders.insert(meant.constFirst(), pronoun->value == She ? Gender::She : Gender::He);
        if (!seen.isEmpty())
            before = seen;
    }
}

void PlannerPronouns::note(int member)
{
    if (member < 0)
        return;
    m_recent.removeAll(member);
    m_recent.prepend(member);
}

int PlannerPronouns::lastOf(Gender gender, const QVector<int> &except) const
{
    for (const Gender wanted : {gender, Gender::Unknown})
        for (const int member : m_recent)
            if (genderOf(member) == wanted && !except.contains(member))
                return member;
    return -1;
}

QVector<int> PlannerPronouns::meantIn(QStringView sentence, const QVector<int> &named) const
{
    QVector<int> meant;
    const auto add = [&](int member) {
        if (member >= 0 && !named.contains(member) && !meant.contains(member))
            meant.append(member);
    };
    for (const auto &pronoun : pronouns().all(sentence)) {
        if (pronoun.value == They) {
            for (const int member : m_recent.mid(0, 2))
                add(member);
            continue;
        }
        const Gender gender = pronoun.value == She ? Gender::She : Gender::He;
        // Somebody named before it in the sentence is meant first: Nian unwinds her scarf.
        const auto mentions = m_view.mentionsIn(sentence.left(pronoun.at));
        const bool hasOne = std::any_of(mentions.cbegin(), mentions.cend(), [&](const auto &mention) {
            return genderOf(mention.value) == gender || genderOf(mention.value) == Gender::Unknown;
        });
        if (!hasOne)
            add(lastOf(gender, named));
    }
    return meant;
}

}  // namespace circletake::script
