// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/plannerscene.h"

#include "script/prompt.h"
#include "script/prompttext.h"

#include <QRegularExpression>

namespace circletake::script {

namespace {

void addOnce(QVector<int> &members, int member)
{
    if (member >= 0 && !members.contains(member))
        members.append(member);
}

/// After a name: 的 or 's with something that is not part of the person.
bool isOnlyOwner(QStringView after)
{
    static const QRegularExpression owns(QStringLiteral(
        "^(?:的(?!.{0,4}(?:手|脸|眼|目光|指|腕|背|肩|唇|嘴|身影|影子|笑|泪|头发|围巾|衣|脚|耳))"
        "|['’]s (?!(?:\\w+ "
        ")?(?:face|hand|eye|lip|finger|fist|back|gaze|arm|shoulder|smile|voice|head|hair|sleeve|mouth|feet|palm)))"));
    return owns.match(after.left(30).toString()).hasMatch();
}

}  // namespace

SceneView::SceneView(const Scene &scene, const QVector<Character> &cast, const CastIndex &index)
    : m_scene(scene)
    , m_cast(cast)
    , m_index(index)
{
    qsizetype han = 0;
    qsizetype all = 0;
    for (const Line &line : scene.lines) {
        m_listed |= line.kind == LineKind::People;
        all += line.text.size();
        for (const QChar c : line.text)
            han += hasHan(QStringView(&c, 1)) ? 1 : 0;
    }
    m_chinese = all > 0 ? han * 3 > all : hasHan(scene.place);
    gatherPeople();
}

/// Someone whose voice alone is in the scene (a call, a voice from next door) is not in it, whatever 人物 says.
bool SceneView::isOnlyHeard(int member) const
{
    bool heard = false;
    for (const Line &line : m_scene.lines) {
        if (line.kind == LineKind::Action && m_index.mentioned(line.text).contains(member))
            return false;
        if (line.kind != LineKind::Dialogue || speakerOf(line) != member)
            continue;
        if (line.voice == VoiceKind::OnScreen || line.voice == VoiceKind::Inner)
            return false;
        heard = true;
    }
    return heard;
}

void SceneView::gatherPeople()
{
    for (const Line &line : m_scene.lines) {
        if (line.kind != LineKind::Dialogue)
            continue;
        if (line.voice == VoiceKind::OnScreen)
            addOnce(m_talkers, speakerOf(line));
        if (line.voice == VoiceKind::OnScreen || line.voice == VoiceKind::Inner)
            addOnce(m_speakers, speakerOf(line));
    }
    if (m_listed)
        for (const QString &name : m_scene.people)
            if (const int member = m_index.member(name); member >= 0 && !isOnlyHeard(member))
                addOnce(m_people, member);
    for (const Line &line : m_scene.lines) {
        if (line.kind == LineKind::Action && !m_listed)
            for (const int member : seenIn(line.text))
                addOnce(m_people, member);
        else if (line.kind == LineKind::Dialogue && m_speakers.contains(speakerOf(line)))
            addOnce(m_people, speakerOf(line));
    }
}

QVector<int> SceneView::seenIn(QStringView sentence) const
{
    QVector<int> seen;
    for (const auto &mention : m_index.mentions(sentence)) {
        const bool present = !m_listed || m_people.contains(mention.value);
        if (present && !isOnlyOwner(sentence.mid(mention.at + mention.length)))
            addOnce(seen, mention.value);
    }
    return seen;
}

qsizetype SceneView::firstMention(QStringView sentence) const
{
    const auto mentions = m_index.mentions(sentence);
    return mentions.isEmpty() ? -1 : mentions.constFirst().at;
}

int SceneView::calledBy(QStringView speech) const
{
    const QStringView stops = u"，。！？、…—,.!?";
    for (const auto &mention : m_index.mentions(speech)) {
        const qsizetype end = mention.at + mention.length;
        const bool opens =
            mention.at == 0 || stops.contains(speech[mention.at - 1]) || speech[mention.at - 1].isSpace();
        const bool closes = end == speech.size() || stops.contains(speech[end]);
        if (opens && closes && m_people.contains(mention.value))
            return mention.value;
    }
    for (const int member : m_people)
        for (const QString &clause :
             m_cast[member].description.split(QRegularExpression(QStringLiteral("[，、。；,;]"))))
            if (clause.size() >= 2 && clause.size() <= 4 && speech.startsWith(clause))
                return member;
    return -1;
}

QString SceneView::name(int member) const
{
    return promptName(m_cast[member].name);
}

QString SceneView::withPromptNames(QString sentence) const
{
    const auto mentions = m_index.mentions(sentence);
    for (const auto &mention : mentions) {
        const QString calm = promptName(sentence.mid(mention.at, mention.length));
        if (calm.size() == mention.length)
            sentence.replace(mention.at, mention.length, calm);
    }
    return sentence;
}

int SceneView::member(CharacterId id) const
{
    for (int member = 0; member < int(m_cast.size()); ++member)
        if (m_cast[member].id == id)
            return member;
    return -1;
}

}  // namespace circletake::script
