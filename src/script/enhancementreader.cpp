// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/answerfields.h"
#include "script/answerjson.h"
#include "script/answerlanguage.h"
#include "script/enhancement.h"
#include "script/prompttext.h"

#include <QCoreApplication>
#include <algorithm>

namespace circletake::script {

namespace {

constexpr int s_mostText = 500;
constexpr int s_mostReason = 200;

bool canBeReplaced(LineKind kind)
{
    return kind == LineKind::Action || kind == LineKind::Dialogue || kind == LineKind::Lyric ||
           kind == LineKind::Caption;
}

ChangeKind kindOf(const QString &word)
{
    const QString small = word.toLower();
    if (small.contains(QLatin1String("replace")) || small.contains(QStringLiteral("替换")) ||
        small.contains(QLatin1String("rewrite")) || small.contains(QStringLiteral("改写")))
        return ChangeKind::Replace;
    return small.contains(QLatin1String("before")) || small.contains(QStringLiteral("前")) ? ChangeKind::InsertBefore
                                                                                           : ChangeKind::InsertAfter;
}

ChangePurpose purposeOf(const QString &word)
{
    const QString small = word.toLower();
    if (small.contains(QLatin1String("beat")) || small.contains(QStringLiteral("情")))
        return ChangePurpose::Beat;
    return small.contains(QLatin1String("cultur")) || small.contains(QStringLiteral("文化"))
               ? ChangePurpose::Culture
               : ChangePurpose::Description;
}

class Reading
{
public:
    Reading(const Scene &scene, const QVector<int> &lines)
        : m_scene(scene)
        , m_lines(lines)
        , m_language(languageOf(scene))
    {
    }

    void read(const QJsonObject &object, int number);
    [[nodiscard]] EnhancementAnswer conclude(qsizetype proposed);

private:
    /// A sentence about change %1, to be translated; null for one that can be used.
    [[nodiscard]] const char *whyUseless(const LineChange &change) const;

    const Scene &m_scene;
    const QVector<int> &m_lines;
    ScriptLanguage m_language;
    EnhancementAnswer m_answer;
};

void Reading::read(const QJsonObject &object, int number)
{
    const auto lines = numbersOf(memberOf(object, {u"line", u"line_number", u"行", u"行号"}));
    LineChange change;
    change.line = lines && lines->size() == 1 ? lines->constFirst() - 1 : -1;
    if (!std::binary_search(m_lines.cbegin(), m_lines.cend(), change.line)) {
        addProblem(m_answer,
                   QT_TRANSLATE_NOOP("Answer", "Change %1: there is no such line; the numbers are those in [ ]."),
                   {QString::number(number)});
        return;
    }
    const Line &line = m_scene.lines[change.line];
    change.before = line.text;
    change.kind = kindOf(textOf(memberOf(object, {u"change", u"kind", u"action", u"type", u"操作"})));
    change.purpose = purposeOf(textOf(memberOf(object, {u"purpose", u"目的"})));
    change.text = shortened(textOf(memberOf(object, {u"text", u"new_text", u"内容"})), s_mostText);
    change.reason = shortened(textOf(memberOf(object, {u"reason", u"why", u"理由"})), s_mostReason);
    change.changesSpeech =
        change.kind == ChangeKind::Replace && (line.kind == LineKind::Dialogue || line.kind == LineKind::Lyric);
    if (change.purpose == ChangePurpose::Beat && !change.changesSpeech) {
        change.angle = wordIn<CameraAngle>(memberOf(object, {u"camera_angle", u"angle", u"角度"}));
        change.light = shortened(textOf(memberOf(object, {u"light", u"lighting", u"光线"})), 120);
    }
    if (const char *why = whyUseless(change))
        addProblem(m_answer, why, {QString::number(number)});
    else
        m_answer.changes.append(change);
}

const char *Reading::whyUseless(const LineChange &change) const
{
    if (change.text.isEmpty())
        return QT_TRANSLATE_NOOP("Answer", "Change %1: text is missing.");
    if (!isInLanguage(change.text, m_language))
        return QT_TRANSLATE_NOOP("Answer", "Change %1: write text in the language of the script.");
    if (change.kind == ChangeKind::Replace && !canBeReplaced(m_scene.lines[change.line].kind))
        return QT_TRANSLATE_NOOP("Answer", "Change %1: that line cannot be replaced.");
    for (const Line &line : m_scene.lines)
        if (line.text.simplified() == change.text && !change.angle && change.light.isEmpty())
            return QT_TRANSLATE_NOOP("Answer", "Change %1: the script says that already.");
    for (const LineChange &other : m_answer.changes)
        if (other.line == change.line &&
            (other.text == change.text || (other.kind == ChangeKind::Replace && change.kind == ChangeKind::Replace)))
            return QT_TRANSLATE_NOOP("Answer", "Change %1: an earlier change does the same.");
    return nullptr;
}

EnhancementAnswer Reading::conclude(qsizetype proposed)
{
    std::stable_sort(m_answer.changes.begin(), m_answer.changes.end(),
                     [](const LineChange &a, const LineChange &b) { return a.line < b.line; });
    m_answer.state = m_answer.changes.isEmpty() && proposed > 0 ? AnswerState::Wrong : AnswerState::Good;
    return m_answer;
}

}  // namespace

EnhancementAnswer readEnhancement(const QString &text, const Scene &scene, const QVector<int> &lines, bool wasCut,
                                  bool refused)
{
    EnhancementAnswer answer;
    const AnswerJson json = jsonIn(text);
    if (holdsNothing(text, json, refused, answer))
        return answer;
    const bool isList = json.value.isArray() || !memberOf(json.value.toObject(), {u"changes", u"修改"}).isUndefined();
    const QJsonArray changes = objectsIn(json.value, {u"changes", u"修改"});
    if (changes.isEmpty() && !isList) {
        answer.words = json.words;
        addProblem(answer,
                   wasCut ? QT_TRANSLATE_NOOP("Answer", "The answer was cut off inside the first change; be briefer.")
                          : QT_TRANSLATE_NOOP("Answer", "There was no object with a list “changes” in the answer."));
        return answer;
    }
    Reading reading(scene, lines);
    const qsizetype most = 2 * mostChangesFor(lines.size());
    for (qsizetype at = 0; at < changes.size() && at < most; ++at)
        reading.read(changes[at].toObject(), int(at) + 1);
    return reading.conclude(changes.size());
}

}  // namespace circletake::script
