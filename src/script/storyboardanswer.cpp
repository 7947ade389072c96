// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/storyboardanswer.h"

#include "script/answerfields.h"
#include "script/answerjson.h"
#include "script/castfinder.h"
#include "script/prompttext.h"

#include <QCoreApplication>
#include <algorithm>

namespace circletake::script {

namespace {

constexpr int s_mostAction = 600;
constexpr int s_mostElements = 12;

bool isSpoken(const Line &line)
{
    return line.kind == LineKind::Dialogue || line.kind == LineKind::Lyric;
}

/// Lines that the shot beside them takes in when an answer forgets them.
bool followsNext(LineKind kind)
{
    return kind == LineKind::Heading || kind == LineKind::FlashbackIn || kind == LineKind::Sound;
}

bool isSideLine(LineKind kind)
{
    return followsNext(kind) || kind == LineKind::Transition || kind == LineKind::FlashbackOut;
}

QString listed(const QVector<int> &indices)
{
    QStringList numbers;
    for (const int index : indices)
        numbers << QString::number(index + 1);
    return numbers.join(QStringLiteral(", "));
}

/// Reads one answer: the shots as they come, then the scene as a whole.
class Reading
{
public:
    Reading(const Scene &scene, const QVector<Character> &cast, const CastIndex &index, const StoryboardPart &part,
            ScriptLanguage language)
        : m_scene(scene)
        , m_cast(cast)
        , m_index(index)
        , m_part(part)
        , m_language(language)
    {
    }

    void readShots(const QJsonArray &shots);
    void readUnused(const QJsonValue &value);
    [[nodiscard]] StoryboardAnswer conclude(bool cut);

private:
    void wrong(const char *source, const QStringList &arguments = {}) { addProblem(m_answer, source, arguments); }
    [[nodiscard]] QString shotNumber() const { return QString::number(m_answer.shots.size() + 1); }
    template <class Word>
    [[nodiscard]] Word wordOf(const QJsonObject &object, std::initializer_list<const char16_t *> names, Word fallback);
    void readAction(const QJsonObject &object, Shot &shot);
    void readCast(const QJsonObject &object, Shot &shot);
    void readLines(const QJsonObject &object, Shot &shot);
    void readDuration(const QJsonObject &object, Shot &shot);
    [[nodiscard]] bool isAsked(int index) const
    {
        return std::binary_search(m_part.lines.cbegin(), m_part.lines.cend(), index);
    }
    void checkLanguage();
    void checkCount(bool cut);
    void coverSideLines(int until);
    [[nodiscard]] QVector<int> missing(int until) const;
    void checkCoverage(int until);
    void growToSpeech();
    [[nodiscard]] int lastCovered() const;
    [[nodiscard]] bool isSpokenOrSeenBehind(int index) const;

    const Scene &m_scene;
    const QVector<Character> &m_cast;
    const CastIndex &m_index;
    const StoryboardPart &m_part;
    ScriptLanguage m_language;
    StoryboardAnswer m_answer;
    QHash<int, int> m_shotOfLine;
    int m_lastLine = -1;
};

template <class Word>
Word Reading::wordOf(const QJsonObject &object, std::initializer_list<const char16_t *> names, Word fallback)
{
    const QJsonValue value = memberOf(object, names);
    if (const auto word = wordIn<Word>(value))
        return *word;
    QStringList keys;
    for (const Word word : allOf<Word>())
        keys << key(word);
    wrong(QT_TRANSLATE_NOOP("Answer", "Shot %1: %2 “%3” is none of %4."),
          {shotNumber(), QString::fromUtf16(*names.begin()), textOf(value).left(60), keys.join(QStringLiteral(", "))});
    return fallback;
}

void Reading::readShots(const QJsonArray &shots)
{
    for (const QJsonValue &value : shots) {
        if (m_answer.shots.size() > m_part.mostShots)
            return;
        const QJsonObject object = value.toObject();
        Shot shot;
        shot.scene = m_scene.id;
        shot.size = wordOf<ShotSize>(object, {u"shot_size", u"size", u"shot_type", u"framing", u"景别"}, {});
        shot.angle = wordOf<CameraAngle>(object, {u"camera_angle", u"angle", u"角度", u"机位"}, {});
        shot.move = wordOf<CameraMove>(
            object, {u"camera_move", u"camera_movement", u"movement", u"move", u"运镜", u"镜头运动"}, {});
        shot.tone = wordOf<Tone>(object, {u"emotional_tone", u"tone", u"emotion", u"mood", u"情绪", u"情绪基调"}, {});
        readAction(object, shot);
        readCast(object, shot);
        readLines(object, shot);
        readDuration(object, shot);
        m_answer.shots.append(shot);
    }
}

/// What is seen, and the elements that it does not name itself.
void Reading::readAction(const QJsonObject &object, Shot &shot)
{
    shot.action = shortened(
        textOf(memberOf(object, {u"action_description", u"action", u"description", u"画面描述", u"画面", u"动作"})),
        s_mostAction);
    if (shot.action.isEmpty()) {
        wrong(QT_TRANSLATE_NOOP("Answer", "Shot %1: action_description is missing."), {shotNumber()});
        return;
    }
    QStringList elements;
    for (const QString &element : textsOf(memberOf(object, {u"visual_elements", u"elements", u"视觉元素"})))
        if (!shot.action.contains(element, Qt::CaseInsensitive) && !m_scene.place.contains(element) &&
            m_index.member(element) < 0 && elements.size() < s_mostElements)
            elements << element.left(80);
    if (elements.isEmpty())
        return;
    const bool han = hasHan(shot.action);
    if (!QStringView(u"。！？.!?…”\"").contains(shot.action.back()))
        shot.action += han ? QStringLiteral("。") : QStringLiteral(".");
    shot.action += (han ? QStringLiteral("画面中有%1。") : QStringLiteral(" In the picture: %1."))
                       .arg(elements.join(han ? QStringLiteral("、") : QStringLiteral(", ")));
}

void Reading::readCast(const QJsonObject &object, Shot &shot)
{
    for (const QString &name : textsOf(memberOf(object, {u"cast", u"characters", u"people", u"角色", u"人物"}))) {
        if (const int member = m_index.member(name); member >= 0) {
            if (const CharacterId id = m_cast[member].id; !shot.cast.contains(id))
                shot.cast.append(id);
        } else if (!isGroup(name) && !isFacelessVoice(name)) {
            wrong(QT_TRANSLATE_NOOP("Answer",
                                    "Shot %1: “%2” is not in <cast>; use the names there, and leave out others."),
                  {shotNumber(), name.left(60)});
        }
    }
}

void Reading::readLines(const QJsonObject &object, Shot &shot)
{
    const QJsonValue value =
        memberOf(object, {u"lines", u"line_numbers", u"lines_covered", u"script_lines", u"台词行", u"行"});
    const auto numbers = value.isUndefined() ? std::nullopt : numbersOf(value);
    if (!numbers) {
        wrong(QT_TRANSLATE_NOOP("Answer", "Shot %1: lines must be a list of line numbers."), {shotNumber()});
        return;
    }
    for (const int number : *numbers) {
        const int index = number - 1;
        const int here = int(m_answer.shots.size()) + 1;
        if (!isAsked(index)) {
            wrong(QT_TRANSLATE_NOOP("Answer", "Shot %1: there is no line %2 to cover; the numbers are those in [ ]."),
                  {shotNumber(), QString::number(number)});
        } else if (const int before = m_shotOfLine.value(index, here); before != here) {
            wrong(QT_TRANSLATE_NOOP("Answer", "Line %1 is in shots %2 and %3; every line belongs to one shot."),
                  {QString::number(number), QString::number(before), QString::number(here)});
        } else if (!shot.lines.contains(index)) {
            m_shotOfLine.insert(index, here);
            shot.lines.append(index);
        }
    }
    std::sort(shot.lines.begin(), shot.lines.end());
    if (!shot.lines.isEmpty() && shot.lines.constFirst() < m_lastLine)
        wrong(QT_TRANSLATE_NOOP("Answer",
                                "Shot %1: line %2 stands before line %3 of an earlier shot; keep the script's order."),
              {shotNumber(), QString::number(shot.lines.constFirst() + 1), QString::number(m_lastLine + 1)});
    if (!shot.lines.isEmpty())
        m_lastLine = std::max(m_lastLine, shot.lines.constLast());
}

void Reading::readDuration(const QJsonObject &object, Shot &shot)
{
    const PlanSettings bounds;
    const QJsonValue value = memberOf(object, {u"duration", u"duration_seconds", u"seconds", u"length", u"时长"});
    const auto ms = durationMsOf(value);
    if (ms && *ms >= bounds.leastMs && *ms <= bounds.mostMs) {
        shot.durationMs = *ms;
        return;
    }
    const QString least = QString::number(bounds.leastMs / 1000);
    const QString most = QString::number(bounds.mostMs / 1000);
    if (const QString said = textOf(value).left(30); !said.isEmpty())
        wrong(QT_TRANSLATE_NOOP("Answer", "Shot %1: duration “%2” is not within %3 to %4 seconds."),
              {shotNumber(), said, least, most});
    else
        wrong(QT_TRANSLATE_NOOP("Answer", "Shot %1: duration (missing) is not within %2 to %3 seconds."),
              {shotNumber(), least, most});
}

void Reading::readUnused(const QJsonValue &value)
{
    const QJsonValue list = memberOf(value.toObject(), {u"unused_lines", u"unused", u"未用行"});
    const auto numbers = list.isUndefined() ? std::optional(QVector<int>()) : numbersOf(list);
    if (!numbers) {
        wrong(QT_TRANSLATE_NOOP("Answer", "unused_lines must be a list of line numbers."));
        return;
    }
    for (const int number : *numbers) {
        const int index = number - 1;
        if (!isAsked(index) || m_shotOfLine.contains(index) || m_answer.unused.contains(index))
            continue;
        if (isSpoken(m_scene.lines[index]))
            wrong(QT_TRANSLATE_NOOP("Answer", "Line %1 is spoken and cannot be left out."), {QString::number(number)});
        else
            m_answer.unused.append(index);
    }
    std::sort(m_answer.unused.begin(), m_answer.unused.end());
}

void Reading::checkLanguage()
{
    QString text;
    for (const Shot &shot : std::as_const(m_answer.shots))
        text += shot.action;
    if (!isInLanguage(text, m_language))
        wrong(QT_TRANSLATE_NOOP("Answer", "Write action_description in the language of the script."));
}

void Reading::checkCount(bool cut)
{
    const qsizetype count = m_answer.shots.size();
    if (count > m_part.mostShots || (count < m_part.leastShots && !cut))
        wrong(count > m_part.mostShots ? QT_TRANSLATE_NOOP("Answer", "More than %1 shots; %2 to %3 are asked for.")
                                       : QT_TRANSLATE_NOOP("Answer", "%1 shots; %2 to %3 are asked for."),
              {QString::number(std::min<qsizetype>(count, m_part.mostShots)), QString::number(m_part.leastShots),
               QString::number(m_part.mostShots)});
}

int Reading::lastCovered() const
{
    int last = -1;
    for (const Shot &shot : m_answer.shots)
        if (!shot.lines.isEmpty())
            last = std::max(last, shot.lines.constLast());
    return last;
}

/// More than headings, transitions and sounds is asked for behind that line.
bool Reading::isSpokenOrSeenBehind(int index) const
{
    return std::any_of(m_part.lines.cbegin(), m_part.lines.cend(),
                       [&](int line) { return line > index && !isSideLine(m_scene.lines[line].kind); });
}

QVector<int> Reading::missing(int until) const
{
    QVector<int> lines;
    for (const int index : m_part.lines)
        if (index <= until && !m_shotOfLine.contains(index) && !m_answer.unused.contains(index))
            lines.append(index);
    return lines;
}

/// Headings, transitions and sounds go with the line behind or before them.
void Reading::coverSideLines(int until)
{
    for (const int index : missing(until)) {
        const LineKind kind = m_scene.lines[index].kind;
        if (!isSideLine(kind) || m_answer.shots.isEmpty())
            continue;
        Shot *place = &m_answer.shots.first();
        for (Shot &shot : m_answer.shots) {
            const bool before = !shot.lines.isEmpty() && shot.lines.constFirst() < index;
            const bool behind = !shot.lines.isEmpty() && shot.lines.constLast() > index;
            if (before || (followsNext(kind) && behind))
                place = &shot;
            if (behind)
                break;
        }
        place->lines.append(index);
        std::sort(place->lines.begin(), place->lines.end());
        m_shotOfLine.insert(index, int(place - m_answer.shots.data()) + 1);
    }
}

void Reading::checkCoverage(int until)
{
    if (const QVector<int> lost = missing(until); !lost.isEmpty())
        wrong(QT_TRANSLATE_NOOP("Answer", "In no shot: line %1."), {listed(lost)});
}

void Reading::growToSpeech()
{
    const PlanSettings bounds;
    for (Shot &shot : m_answer.shots) {
        const qint64 needed = (speechMs(shot, m_scene) + 999) / 1000 * 1000;
        shot.durationMs = int(std::min<qint64>(bounds.mostMs, std::max<qint64>(shot.durationMs, needed)));
    }
}

StoryboardAnswer Reading::conclude(bool cut)
{
    const int until = cut && isSpokenOrSeenBehind(lastCovered()) ? lastCovered() : int(m_scene.lines.size());
    coverSideLines(until);
    checkCount(cut);
    checkCoverage(until);
    checkLanguage();
    growToSpeech();
    if (!m_answer.problems.isEmpty()) {
        m_answer.state = AnswerState::Wrong;
        m_answer.shots.clear();
        return m_answer;
    }
    for (const int index : m_part.lines)
        if (index > until)
            m_answer.rest.lines.append(index);
    const int got = int(m_answer.shots.size());
    m_answer.rest.mostShots = std::max(1, m_part.mostShots - got);
    m_answer.rest.leastShots = std::clamp(m_part.leastShots - got, 1, m_answer.rest.mostShots);
    const bool isWhole = m_answer.rest.lines.isEmpty() && got >= m_part.leastShots;
    m_answer.state = isWhole ? AnswerState::Good : AnswerState::Partly;
    if (!isWhole && m_answer.rest.lines.isEmpty()) {
        m_answer.state = AnswerState::Wrong;
        wrong(QT_TRANSLATE_NOOP("Answer", "The answer was cut off after %1 shots; be briefer."),
              {QString::number(got)});
    }
    return m_answer;
}

}  // namespace

StoryboardReader::StoryboardReader(const Scene &scene, const QVector<Character> &cast, const CastIndex &index)
    : m_scene(scene)
    , m_cast(cast)
    , m_index(index)
    , m_language(languageOf(scene))
{
}

StoryboardAnswer StoryboardReader::read(const QString &text, const StoryboardPart &part, bool wasCut,
                                        bool refused) const
{
    StoryboardAnswer answer;
    const AnswerJson json = jsonIn(text);
    if (holdsNothing(text, json, refused, answer))
        return answer;
    QJsonArray shots = objectsIn(json.value, {u"shots", u"storyboard", u"分镜", u"镜头"});
    if (json.value.isObject() && shots.isEmpty() &&
        !memberOf(json.value.toObject(), {u"action_description"}).isUndefined())
        shots = {json.value};  // one shot without its list
    if (json.value.isUndefined() || (shots.isEmpty() && !json.cut)) {
        answer.words = json.words;
        addProblem(answer,
                   wasCut ? QT_TRANSLATE_NOOP("Answer", "The answer was cut off inside the first shot; be briefer.")
                   : json.value.isUndefined()
                       ? QT_TRANSLATE_NOOP("Answer", "There was no JSON object in the answer.")
                       : QT_TRANSLATE_NOOP("Answer", "The object has no list “shots” of objects."));
        return answer;
    }
    Reading reading(m_scene, m_cast, m_index, part, m_language);
    reading.readShots(shots);
    reading.readUnused(json.value);
    return reading.conclude(json.cut);
}

}  // namespace circletake::script
