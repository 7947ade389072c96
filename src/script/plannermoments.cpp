// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/plannermoments.h"

#include "script/castfindernames.h"
#include "script/plannerpronouns.h"
#include "script/prompt.h"
#include "script/prompttext.h"
#include "script/vocabulary.h"

#include <QRegularExpression>
#include <algorithm>

namespace circletake::script {

namespace {

/// All parts of a mark must be camera words, else it is no mark: 俯拍 and 特写，推 are, 次日清晨 is none.
bool readMark(const QString &mark, ShotMarks &marks)
{
    static const QRegularExpression limits(QStringLiteral("[、，,/·\\s+]+"));
    ShotMarks read = marks;
    const bool isOneWord = wordValue<ShotSize>(mark) || wordValue<CameraAngle>(mark) || wordValue<CameraMove>(mark);
    for (const QString &part : isOneWord ? QStringList{mark} : mark.split(limits, Qt::SkipEmptyParts)) {
        const auto size = wordValue<ShotSize>(part);
        const auto angle = wordValue<CameraAngle>(part);
        const auto move = wordValue<CameraMove>(part);
        const bool empty = part == QStringLiteral("空镜") || part == QStringLiteral("空镜头");
        if (!size && !angle && !move && !empty)
            return false;
        read.size = size ? size : read.size;
        read.angle = angle ? angle : read.angle;
        read.move = move ? move : read.move;
        read.emptyShot |= empty;
        if (part == QStringLiteral("航拍")) {
            read.size = ShotSize::ExtremeWide;
            read.move = CameraMove::CraneUp;
        }
    }
    marks = read;
    return marks.any();
}

qint64 actionLengthMs(const QString &sentence)
{
    if (sentence.isEmpty())
        return 0;
    return std::min<qint64>(4500, 1000 + speech::durationMs(sentence) * 45 / 100);
}

/// A thing named before anybody is what the sentence is about.
MomentKind kindOf(const Moment &moment, qsizetype person)
{
    const bool closeMark = moment.marks.size && *moment.marks.size >= ShotSize::CloseUp;
    if (moment.marks.size == ShotSize::Insert || (closeMark && (moment.object || moment.seen.isEmpty())))
        return MomentKind::Insert;
    if (moment.marks.emptyShot)
        return MomentKind::Place;
    if (moment.marks.size)
        return moment.seen.isEmpty() ? MomentKind::Place : MomentKind::Action;
    const bool thingFirst = moment.object && (person < 0 || moment.object->at < person);
    if (thingFirst && moment.seen.size() < 2 && !(moment.cues & (StageCue::Fight | StageCue::Vast | StageCue::Array)))
        return MomentKind::Insert;
    return moment.seen.isEmpty() ? MomentKind::Place : MomentKind::Action;
}

/// What a sentence of action is by itself. Clocks walk and scooters leap: what people do counts only with people.
Moment plainAction(const SceneView &view, const QString &sentence, const ShotMarks &marks, const QVector<int> &seen)
{
    Moment moment;
    moment.action = sentence;
    moment.marks = marks;
    moment.cues = stageCuesIn(sentence);
    moment.tone = toneOfText(sentence);
    moment.object = objectIn(sentence);
    moment.actionMs = actionLengthMs(sentence);
    moment.seen = seen;
    if (seen.isEmpty())
        moment.cues &= ~(StageCue::Walk | StageCue::Fallen | StageCue::Dominant | StageCue::Tears);
    qsizetype person = view.firstMention(sentence);
    if (const qsizetype pronoun = firstPronoun(sentence); pronoun >= 0 && !seen.isEmpty())
        person = person < 0 ? pronoun : std::min(person, pronoun);
    moment.kind = kindOf(moment, person);
    return moment;
}

class MomentBuilder
{
public:
    explicit MomentBuilder(const SceneView &view)
        : m_view(view)
        , m_pronouns(view)
    {
    }

    void add(int index)
    {
        const Line &line = m_view.scene().lines[index];
        switch (line.kind) {
        case LineKind::Action:
            return addAction(line, index);
        case LineKind::Dialogue:
            return addSpeech(line, index);
        case LineKind::Lyric:
            return addLyric(line, index);
        case LineKind::Transition:
        case LineKind::FlashbackOut:
            return addBehind(index);
        default:
            m_pending.append(index);
        }
    }

    [[nodiscard]] QVector<Moment> take() &&
    {
        if (m_moments.isEmpty() && !m_pending.isEmpty()) {
            Moment place;
            place.kind = MomentKind::Place;
            place.source = m_pending.constFirst();
            m_moments.append(place);
            m_moments.first().lines = m_pending;
        } else if (!m_pending.isEmpty()) {
            lastWithLines().lines += m_pending;
        }
        return std::move(m_moments);
    }

private:
    /// Lines behind the last moment belong to the last one that has lines, so that lines stay in order.
    Moment &lastWithLines()
    {
        for (qsizetype i = m_moments.size() - 1; i > 0; --i)
            if (!m_moments[i].lines.isEmpty())
                return m_moments[i];
        return m_moments.first();
    }

    void addBehind(int index)
    {
        if (m_moments.isEmpty() || !m_pending.isEmpty())
            m_pending.append(index);
        else
            lastWithLines().lines.append(index);
    }

    void append(Moment moment, int index)
    {
        moment.source = index;
        if (index != m_taken) {
            moment.lines = m_pending;
            moment.lines.append(index);
            m_pending.clear();
            m_taken = index;
        }
        m_moments.append(moment);
    }

    void addAction(const Line &line, int index)
    {
        QString text = line.text.simplified();
        const ShotMarks marks = takeMarks(line, text);
        QStringList sentences = sentencesOf(text);
        if (sentences.isEmpty())
            sentences << QString();
        if (marks.any() && !marks.emptyShot && sentences.size() <= 3)
            sentences = QStringList{text};  // one mark, one picture
        const bool opens = m_moments.isEmpty();
        for (const QString &sentence : std::as_const(sentences)) {
            Moment moment = actionMoment(sentence, marks);
            // What lies about where a scene opens belongs to the place: a packed suitcase by the door.
            if (opens && m_moments.isEmpty() && sentences.size() > 1 && moment.kind == MomentKind::Insert &&
                !marks.any())
                moment.kind = MomentKind::Place;
            append(moment, index);
        }
    }

    Moment actionMoment(const QString &sentence, const ShotMarks &marks)
    {
        QVector<int> seen = m_view.seenIn(sentence);
        const QVector<int> meant = m_pronouns.meantIn(sentence, seen);
        const qsizetype named = m_view.firstMention(sentence);
        const bool pronounFirst = !meant.isEmpty() && (named < 0 || firstPronoun(sentence) < named);
        seen = pronounFirst ? meant + seen : seen + meant;
        Moment moment = plainAction(m_view, sentence, marks, seen);
        if (moment.kind == MomentKind::Place && m_last >= 0 && moment.cues & StageCue::Heard && !marks.any()) {
            moment.kind = MomentKind::Action;  // a sound shows on the face that hears it
            moment.seen = {m_last};
        }
        for (auto member = moment.seen.crbegin(); member != moment.seen.crend(); ++member)
            noteSeen(*member);
        return moment;
    }

    void noteSeen(int member)
    {
        m_pronouns.note(member);
        m_last = member >= 0 ? member : m_last;
    }

    void addSpeech(const Line &line, int index)
    {
        Moment moment;
        moment.mood = line.mood.simplified();
        moment.speakerName = promptName(plainName(line.character));
        moment.voice = line.voice;
        moment.tone = toneOf(line.text, line.mood);
        moment.cues = stageCuesIn(line.mood);
        moment.speechMs = speech::durationMs(line.text);
        moment.object = objectIn(line.text);
        const bool visible = line.voice == VoiceKind::OnScreen || line.voice == VoiceKind::Inner;
        const int speaker = m_view.speakerOf(line);
        moment.kind = visible ? MomentKind::Speech : MomentKind::VoiceOver;
        if (visible)
            moment.speakers = {speaker};
        // Someone who is in the scene may also speak over it, lips closed.
        if (speaker >= 0 && (visible || m_view.people().contains(speaker))) {
            moment.seen = {speaker};
            noteSeen(speaker);
        }
        if (line.dual && m_pending.isEmpty() && !m_moments.isEmpty() &&
            m_moments.constLast().kind == MomentKind::Speech)
            return joinDual(moment, index);
        append(moment, index);
    }

    void joinDual(const Moment &second, int index)
    {
        Moment &first = m_moments.last();
        first.lines.append(index);
        first.speakers += second.speakers;
        for (const int member : second.seen)
            if (!first.seen.contains(member))
                first.seen.append(member);
        first.speechMs = std::max(first.speechMs, second.speechMs);
        first.tone.intensity = std::max(first.tone.intensity, second.tone.intensity);
        m_taken = index;
    }

    /// Singing takes time and is heard over whoever is seen.
    void addLyric(const Line &line, int index)
    {
        Moment moment;
        moment.kind = MomentKind::VoiceOver;
        moment.voice = VoiceKind::OffScreen;
        moment.tone = toneOfText(line.text);
        moment.speechMs = speech::durationMs(line.text);
        append(moment, index);
    }

    const SceneView &m_view;
    PlannerPronouns m_pronouns;
    QVector<Moment> m_moments;
    QVector<int> m_pending;
    int m_taken = -1;
    int m_last = -1;  // who was seen last
};

}  // namespace

ShotMarks takeMarks(const Line &line, QString &text)
{
    static const QRegularExpression leading(
        QStringLiteral("^(?:([^：:。（(]{1,16})[：:]|[（(【\\[]([^）)】\\]]{1,16})[）)】\\]][：:]?)\\s*"));
    static const QRegularExpression shouted(
        QStringLiteral("^((?:EXTREME )?CLOSE ?-?(?:ON|UP)(?: OF| ON)?|INSERT|POV|WIDE(?: SHOT)?|ANGLE ON|AERIAL(?: "
                       "SHOT)?)\\b[ :–-]*"));
    ShotMarks marks;
    if (!line.shotSizeMark.isEmpty())
        static_cast<void>(readMark(line.shotSizeMark.trimmed(), marks));
    for (auto match = leading.match(text); match.hasMatch(); match = leading.match(text)) {
        if (!readMark((match.captured(1) + match.captured(2)).trimmed(), marks))
            break;
        text.remove(0, match.capturedLength());
    }
    if (const auto match = shouted.match(text); match.hasMatch()) {
        QString mark = match.captured(1).toLower();
        mark.remove(QRegularExpression(QStringLiteral("(?<=up) (of|on)$")));
        if (readMark(mark, marks) || mark == QLatin1String("angle on"))
            text.remove(0, match.capturedLength());
    }
    return marks;
}

std::optional<std::pair<Moment, Moment>> partedAtClause(const SceneView &view, const Moment &moment)
{
    constexpr qsizetype least = 4;
    if (moment.kind != MomentKind::Action || moment.marks.any() || !view.isChinese())
        return {};
    const qsizetype cut = moment.action.lastIndexOf(QChar(0xff0c));
    if (cut < least || moment.action.size() - cut - 1 < least)
        return {};
    const QString later = moment.action.mid(cut + 1);
    Moment first = plainAction(view, moment.action.left(cut), {}, moment.seen);
    first.lines = moment.lines;
    QVector<int> seen = view.seenIn(later);
    if (seen.isEmpty())
        seen = {moment.subject()};
    Moment second = plainAction(view, later, {}, seen);
    first.source = second.source = moment.source;
    return std::pair{first, second};
}

QVector<Moment> momentsOf(const SceneView &view, const QVector<int> &lines)
{
    MomentBuilder builder(view);
    for (const int line : lines)
        builder.add(line);
    return std::move(builder).take();
}

}  // namespace circletake::script
