// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/planneractions.h"

#include <array>

namespace circletake::script {

namespace {

struct Reaction
{
    QStringView chinese;
    QStringView english;
};

// By Tone: what a face does, small enough to be believed.
constexpr std::array s_reactions{
    Reaction{u"神色微动", u"takes it in"},          Reaction{u"露出笑意", u"breaks into a smile"},
    Reaction{u"目光柔和下来", u"softens"},          Reaction{u"眼眶微红", u"holds back tears"},
    Reaction{u"脸色一沉", u"stiffens, jaw tight"},  Reaction{u"屏住呼吸，眼神慌乱", u"stops breathing, eyes darting"},
    Reaction{u"目光一紧", u"tenses, eyes fixed"},   Reaction{u"怔住", u"freezes in surprise"},
    Reaction{u"神情凝重", u"turns grave"},          Reaction{u"若有所思", u"grows thoughtful"},
    Reaction{u"目光久久不移", u"cannot look away"}, Reaction{u"目光坚定", u"looks up, resolute"},
    Reaction{u"忍住笑", u"suppresses a grin"},
};

QString fill(const SceneView &view, QStringView chinese, QStringView english, const QStringList &values)
{
    QString text = (view.isChinese() ? chinese : english).toString();
    for (const QString &value : values)
        text = text.arg(value);
    return text;
}

QString closed(const QString &sentence, bool chinese)
{
    if (sentence.endsWith(QLatin1Char(':')) || sentence.endsWith(QChar(0xff1a)))
        return closed(sentence.chopped(1), chinese);
    if (sentence.isEmpty() || QStringView(u"。！？….!?”\"」』—").contains(sentence.back()))
        return sentence;
    return sentence + (chinese ? QStringLiteral("。") : QStringLiteral("."));
}

QString withMood(const SceneView &view, int member, const QString &mood)
{
    if (mood.isEmpty())
        return view.name(member);
    return view.name(member) + (view.isChinese() ? QStringLiteral("（%1）") : QStringLiteral(" (%1)")).arg(mood);
}

/// One speech, or several in a row without action between: A speaks to B, B answers.
QString speaking(const SceneView &view, const QVector<const Moment *> &speeches, int listener)
{
    QStringList clauses;
    for (const Moment *moment : speeches) {
        const int speaker = moment->speakers.value(0, -1);
        const QString name = speaker < 0 ? moment->speakerName : withMood(view, speaker, moment->mood);
        const bool named = listener >= 0 && listener != speaker && speeches.size() == 1;
        if (moment->voice == VoiceKind::Inner)
            clauses << fill(view, u"%1双唇紧闭，心中默念", u"%1 thinks, lips closed", {name});
        else if (moment->speakers.size() > 1)
            clauses << fill(view, u"%1与%2同时开口", u"%1 and %2 speak at once",
                            {name, moment->speakers[1] < 0 ? name : view.name(moment->speakers[1])});
        else if (!clauses.isEmpty())
            clauses << fill(view, u"%1回应", u"%1 answers", {name});
        else if (named)
            clauses << fill(view, u"%1对%2说话", u"%1 speaks to %2", {name, view.name(listener)});
        else
            clauses << fill(view, u"%1开口说话", u"%1 speaks", {name});
    }
    return clauses.join(view.isChinese() ? QStringLiteral("，") : QStringLiteral("; ")) +
           (view.isChinese() ? QStringLiteral("。") : QStringLiteral("."));
}

/// Names in capitals introduce people in a script; in a prompt they would shout.
QString calmed(const SceneView &view, const QString &sentence)
{
    return closed(view.withPromptNames(sentence), view.isChinese());
}

QString voiceOverAction(const SceneView &view, const Setup &setup)
{
    const int member = setup.people.value(0, -1);
    const Moment &moment = setup.moments.constFirst();
    if (moment.subject() >= 0)
        return fill(view, u"%1双唇紧闭，响起自己的画外音。", u"%1 stays silent, own voice heard over the picture.",
                    {view.name(moment.subject())});
    if (moment.object)
        return fill(view, u"镜头停在%1上。", u"Hold on the %1.", {moment.object->name});
    if (member < 0)
        return placeAction(view);
    if (moment.voice == VoiceKind::Narration)
        return fill(view, u"%1沉默不语。", u"%1, silent.", {view.name(member)});
    return fill(view, u"%1静静听着。", u"%1 listens in silence.", {view.name(member)});
}

}  // namespace

QString actionOf(const Setup &setup, const SceneView &view, int listener)
{
    QStringList sentences;
    QVector<const Moment *> speeches;
    const auto say = [&] {
        if (!speeches.isEmpty())
            sentences << speaking(view, speeches, listener);
        speeches.clear();
    };
    for (const Moment &moment : setup.moments) {
        const bool sameAgain = !speeches.isEmpty() && speeches.constLast()->speakers == moment.speakers;
        if (moment.kind == MomentKind::Speech && !sameAgain)
            speeches.append(&moment);
        if (moment.action.isEmpty())
            continue;
        say();
        sentences << calmed(view, moment.action);
    }
    say();
    if (sentences.isEmpty() && setup.has(MomentKind::VoiceOver))
        sentences << voiceOverAction(view, setup);
    if (sentences.isEmpty())
        sentences << placeAction(view);
    return sentences.join(view.isChinese() ? QString() : QStringLiteral(" "));
}

QString reactionAction(const SceneView &view, int member, Tone tone, bool hears)
{
    const Reaction &reaction = s_reactions[size_t(tone)];
    const QStringView face = view.isChinese() ? reaction.chinese : reaction.english;
    return fill(view, hears ? u"%1听着，%2。" : u"%1%2。", hears ? u"%1 listens and %2." : u"%1 %2.",
                {view.name(member), face.toString()});
}

QString presenceAction(const SceneView &view, const QVector<int> &people, const Setup &setup)
{
    QVector<int> named;
    for (const Moment &moment : setup.moments)
        if (!moment.action.isEmpty())
            named += moment.seen;
    QStringList others;
    for (const int member : people)
        if (!named.contains(member))
            others << view.name(member);
    if (others.isEmpty())
        return {};
    const QString names = others.join(view.isChinese() ? QStringLiteral("、") : QStringLiteral(", "));
    return fill(view, named.isEmpty() ? u"%1在场。" : u"%1也在场。",
                named.isEmpty() ? u" Present: %1." : u" Also present: %1.", {names});
}

QString placeAction(const SceneView &view)
{
    const QString place = view.scene().place.simplified();
    if (place.isEmpty())
        return view.isChinese() ? QStringLiteral("环境全貌。") : QStringLiteral("The whole place.");
    return fill(view, u"%1的全貌。", u"The whole of the place: %1.", {place});
}

QString insertAction(const SceneView &view, const QString &sentence, const NamedObject &object)
{
    const QStringView limits = u"，。；！？,.;!?:：";
    qsizetype begin = object.at;
    while (begin > 0 && !limits.contains(sentence[begin - 1]))
        --begin;
    qsizetype end = object.at;
    while (end < sentence.size() && !limits.contains(sentence[end]))
        ++end;
    const QString clause = sentence.mid(begin, end - begin).trimmed();
    return fill(view, u"%1的细节：%2。", u"Close on the %1: %2.", {object.name, clause});
}

QString twoShotAction(const SceneView &view, int left, int right)
{
    return fill(view, u"%1与%2相对而立，谁也没有先开口。", u"%1 and %2 face each other in silence.",
                {view.name(left), view.name(right)});
}

QString closingAction(const SceneView &view, int member, int which)
{
    const QString place =
        view.scene().place.isEmpty() ? fill(view, u"四周", u"The place", {}) : view.scene().place.simplified();
    if (member >= 0)
        return fill(view, u"%1久久没有动。", u"%1 stays still for a long moment.", {view.name(member)});
    if (which == 1)
        return fill(view, u"%1的一角。", u"A corner of the place: %1.", {place});
    return which == 2 ? fill(view, u"%1的细节。", u"Details of the place: %1.", {place})
                      : fill(view, u"%1归于安静。", u"%1 falls quiet.", {place});
}

}  // namespace circletake::script
