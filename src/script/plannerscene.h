// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/castfinderindex.h"
#include "story/storyboard.h"

namespace circletake::script {

/// A scene as the planner looks at it: who is in it, whom a sentence shows. Refers to scene, cast and index, which must
/// outlive it. Members are indices into the cast.
class SceneView
{
public:
    SceneView(const Scene &scene, const QVector<Character> &cast, const CastIndex &index);

    [[nodiscard]] const Scene &scene() const { return m_scene; }
    [[nodiscard]] bool isChinese() const { return m_chinese; }
    /// Named by 人物, speaking on screen or shown, in order of appearance.
    [[nodiscard]] const QVector<int> &people() const { return m_people; }
    /// Those who speak or think on screen, in order.
    [[nodiscard]] const QVector<int> &speakers() const { return m_speakers; }
    /// Who speaks a line of dialogue; -1 for a group or a voice without a face.
    [[nodiscard]] int speakerOf(const Line &line) const { return m_index.member(line.character); }
    /// Whom a sentence puts into the picture, by name: things that only belong to someone (陈念的椅子) do not.
    [[nodiscard]] QVector<int> seenIn(QStringView sentence) const;
    /// Every naming of someone, in the picture or not; `value` is the member.
    [[nodiscard]] QVector<VocabularyIndex::Match> mentionsIn(QStringView sentence) const
    {
        return m_index.mentions(sentence);
    }
    /// Where the first of them is named; -1 when nobody is.
    [[nodiscard]] qsizetype firstMention(QStringView sentence) const;
    /// Whom a speech calls at its beginning or end, by name or by what they are (奶奶 for someone described so); -1
    /// when it calls nobody of the scene.
    [[nodiscard]] int calledBy(QStringView speech) const;
    /// Those who talk aloud on screen, in order.
    [[nodiscard]] const QVector<int> &talkers() const { return m_talkers; }
    /// True when a 人物 line says who is in the scene.
    [[nodiscard]] bool isListed() const { return m_listed; }
    [[nodiscard]] QString name(int member) const;
    [[nodiscard]] const QString &description(int member) const { return m_cast[member].description; }
    /// Whom a text names at all, in the scene or not; for words such as (to Guodong).
    [[nodiscard]] QVector<int> mentionedIn(QStringView text) const { return m_index.mentioned(text); }
    /// The sentence with names that are all in capitals as prompts write them.
    [[nodiscard]] QString withPromptNames(QString sentence) const;
    [[nodiscard]] CharacterId id(int member) const { return m_cast[member].id; }
    [[nodiscard]] int member(CharacterId id) const;

private:
    void gatherPeople();
    [[nodiscard]] bool isOnlyHeard(int member) const;

    const Scene &m_scene;
    const QVector<Character> &m_cast;
    const CastIndex &m_index;
    bool m_chinese = false;
    bool m_listed = false;  // the scene has a 人物 line: nobody else is in it
    QVector<int> m_people;
    QVector<int> m_speakers;
    QVector<int> m_talkers;
};

}  // namespace circletake::script
