// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/promptwriter.h"

#include "script/castfinder.h"
#include "script/castfindernames.h"
#include "script/plannersides.h"
#include "script/prompt.h"
#include "script/promptphrases.h"
#include "script/prompttext.h"
#include "script/wardrobe.h"

#include <QRegularExpression>
#include <algorithm>

namespace circletake::script {

namespace {

// More than a clip of 30 s holds, and no more than what a prompt could hold in any case.
constexpr qsizetype s_mostSpeeches = 24;
constexpr qsizetype s_mostSounds = 6;
constexpr qsizetype s_mostWorn = 80;

QString oneLine(const QString &text)
{
    return text.simplified();
}

QString sentence(QString text)
{
    return text.isEmpty() ? text : text.replace(0, 1, text.at(0).toUpper()) + QLatin1Char('.');
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString ageOf(const Character &character)
{
    static const QRegularExpression age(QStringLiteral("^(\\d{1,3})(岁|s)?(?=$|[，,、；; ])"));
    const auto match = age.match(character.description);
    if (!match.hasMatch())
        return {};
    if (!match.captured(2).isEmpty())
        return match.captured(0);
    return match.captured(1) + (hasHan(character.name) ? QStringLiteral("岁") : QStringLiteral(" years old"));
}

/// What a picture needs to know of a person: age and look, else the description.
QString seenOf(const Character &character)
{
    if (character.look.isEmpty())
        return oneLine(character.description);
    const QString age = ageOf(character);
    const QString comma = hasHan(character.look) ? QStringLiteral("，") : QStringLiteral(", ");
    return oneLine(age.isEmpty() ? character.look : age + comma + character.look);
}

/// What is worn in this scene, as words of a description: a verb where the clothes have none.
QString wearing(const QString &clothes)
{
    static const QRegularExpression hasVerb(QStringLiteral("^(?:穿|身|戴|披|一身|一袭|wear|dressed|in |with )"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (clothes.isEmpty() || hasVerb.match(clothes).hasMatch())
        return clothes;
    return (hasHan(clothes) ? QStringLiteral("穿着") : QStringLiteral("wearing ")) + clothes;
}

QString cameraLine(const Shot &shot)
{
    return sentence(joined({words(shot.size), words(shot.angle), words(shot.move)}));
}

QString sceneLine(const Scene &scene)
{
    const QString facts = joined({words(scene.setting), oneLine(scene.place), words(scene.time)});
    return facts.isEmpty() ? QString() : phrases::scene.toString() + facts + QLatin1Char('.');
}

QString frameLine(const Series &series)
{
    const QSize size = frameSize(series.resolution, series.aspect);
    const QString shape = size.width() < size.height()   ? QStringLiteral("vertical ")
                          : size.width() > size.height() ? QStringLiteral("horizontal ")
                                                         : QStringLiteral("square ");
    return phrases::frame.toString() + shape + series.aspect + QStringLiteral(", no subtitles or captions.");
}

/// A shot without lines belongs to a flashback only when the whole scene is one.
bool inFlashback(const Shot &shot, const Scene &scene)
{
    const int shown = shot.lines.isEmpty() ? int(scene.lines.size()) - 1 : shot.lines.constFirst();
    const int until = shot.lines.isEmpty() ? shown : shot.lines.constLast();
    bool flashback = false;
    bool ended = false;
    for (int line = 0; line <= until && line < scene.lines.size(); ++line) {
        const LineKind kind = scene.lines[line].kind;
        if (kind == LineKind::FlashbackIn)
            flashback = true;
        else if (kind == LineKind::FlashbackOut && line < shown)
            flashback = false;
        ended |= !flashback && (kind == LineKind::Action || kind == LineKind::Dialogue);
    }
    return flashback && !(shot.lines.isEmpty() && ended);
}

}  // namespace

QString promptName(const QString &name)
{
    const bool shouted = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isUpper(); }) &&
                         std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLower() || c.isDigit(); });
    if (!shouted)
        return name;
    QString spoken = name.toLower();
    for (qsizetype i = 0; i < spoken.size(); ++i)
        if (i == 0 || spoken[i - 1] == QLatin1Char(' ') || spoken[i - 1] == QLatin1Char('-'))
            spoken[i] = spoken[i].toUpper();
    return spoken;
}

/// A prompt in parts, so that it can be cut where it hurts least.
struct PromptWriter::Draft
{
    struct Person
    {
        QString opening;  ///< "On screen, frame left, facing right: 陈念"
        QString look;
        QString worn;  ///< in this scene; an anchor that is never cut
    };
    QString camera;
    QString place;
    QString placeLook;
    QVector<Person> people;
    QString extras;
    QString action;
    QVector<std::pair<const Line *, QString>> speeches;
    QStringList sounds;
    QStringList closing;
    qsizetype mostLook = 160;

    [[nodiscard]] QStringList peopleLines() const
    {
        QStringList lines;
        for (const Person &person : people) {
            QStringList seen{shortened(person.look, mostLook), person.worn};
            seen.removeAll(QString());
            const QString look = seen.join(hasHan(person.worn) ? QStringLiteral("，") : QStringLiteral(", "));
            lines << person.opening + (look.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(look)) +
                         QLatin1Char('.');
        }
        return lines;
    }
};

PromptWriter::PromptWriter(QVector<Character> cast, Series series)
    : m_cast(std::move(cast))
    , m_series(std::move(series))
    , m_index(m_cast)
{
}

void PromptWriter::addPeople(Draft &draft, const Shot &shot, const Scene &scene) const
{
    const auto sides = sidesOf(scene, m_index);
    const auto worn = wardrobeIn(scene, m_index);
    for (const CharacterId id : shot.cast) {
        const auto member =
            std::find_if(m_cast.cbegin(), m_cast.cend(), [&](const Character &c) { return c.id == id; });
        if (member == m_cast.cend())
            continue;
        const FrameSide side = sides.value(int(member - m_cast.cbegin()));
        QString opening = phrases::onScreen.toString();
        if (shot.size == ShotSize::Insert)
            opening += phrases::partly;
        else if (side != FrameSide::Anywhere)
            opening += side == FrameSide::Left ? phrases::frameLeft : phrases::frameRight;
        if (shot.angle == CameraAngle::OverShoulder && draft.people.size() == 1)
            opening += phrases::backToCamera;
        const QString clothes = wornIn(scene, *member, worn.value(int(member - m_cast.cbegin())));
        const QString seen = seenOf(*member);
        const bool said = seen.contains(clothes);
        draft.people.append({opening + QStringLiteral(": ") + promptName(member->name), seen,
                             said ? QString() : wearing(shortened(oneLine(clothes), s_mostWorn))});
    }
    const bool wide = shot.size <= ShotSize::MediumWide;
    QStringList groups = wide ? findExtras({scene}) : QStringList();
    if (!groups.isEmpty())
        draft.extras = phrases::background.toString() + groups.join(QStringLiteral(", ")) + QLatin1Char('.');
}

QString PromptWriter::speechLine(const Line &line, const QString &text) const
{
    const int member = m_index.member(line.character);
    const QString speaker = promptName(member < 0 ? plainName(line.character) : m_cast[member].name);
    const QString mood = line.mood.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(oneLine(line.mood));
    return QStringLiteral("%1 %2%3: “%4”").arg(speaker, phrases::voices[size_t(line.voice)].toString(), mood, text);
}

void PromptWriter::addLines(Draft &draft, const Shot &shot, const Scene &scene) const
{
    for (const int index : shot.lines) {
        if (index < 0 || index >= scene.lines.size())
            continue;
        const Line &line = scene.lines[index];
        if (line.kind == LineKind::Dialogue && draft.speeches.size() < s_mostSpeeches)
            draft.speeches.append({&line, shortened(oneLine(line.text), mostPromptCharacters)});
        else if ((line.kind == LineKind::Sound || line.kind == LineKind::Lyric) && draft.sounds.size() < s_mostSounds)
            draft.sounds << shortened(oneLine(line.text), 200);
    }
}

PromptWriter::Draft PromptWriter::draftOf(const Shot &shot, const Scene &scene) const
{
    Draft draft;
    draft.camera = cameraLine(shot);
    draft.place = sceneLine(scene);
    if (const Place *place = m_series.bible.place(scene.place); place && !place->look.isEmpty())
        draft.placeLook = phrases::place.toString() + shortened(oneLine(place->look), 200);
    draft.action = shortened(oneLine(shot.action), mostPromptCharacters);
    addPeople(draft, shot, scene);
    addLines(draft, shot, scene);
    if (inFlashback(shot, scene))
        draft.closing << phrases::flashback.toString();
    draft.closing << phrases::mood.toString() + words(shot.tone) + QStringLiteral("; ") +
                         phrases::lights[size_t(shot.tone)].toString() + QLatin1Char('.');
    if (!m_series.style.isEmpty())
        draft.closing << phrases::style.toString() + shortened(oneLine(m_series.style), 300);
    draft.closing << frameLine(m_series);
    return draft;
}

QString PromptWriter::write(const Shot &shot, const Scene &scene) const
{
    Draft draft = draftOf(shot, scene);
    const auto text = [&] {
        QStringList lines{draft.camera, draft.place, draft.placeLook};
        lines += draft.peopleLines();
        lines << draft.extras << (draft.action.isEmpty() ? QString() : phrases::action.toString() + draft.action);
        for (const auto &[line, words] : draft.speeches)
            lines << speechLine(*line, words);
        if (!draft.sounds.isEmpty())
            lines << phrases::sound.toString() + draft.sounds.join(QStringLiteral("; "));
        lines += draft.closing;
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    };
    const auto excess = [&] { return text().size() - mostPromptCharacters; };
    for (const qsizetype most : {80, 40, 0})
        if (excess() > 0)
            draft.mostLook = most;
    if (excess() > 0)
        draft.action = shortened(draft.action, std::max<qsizetype>(200, draft.action.size() - excess()));
    if (excess() > 0)
        draft.sounds.clear();
    for (auto &[line, words] : draft.speeches)
        if (excess() > 0)
            words = shortened(words, std::max<qsizetype>(120, words.size() - excess()));
    while (excess() > 0 && draft.speeches.size() > 1)
        draft.speeches.removeLast();
    while (excess() > 0 && draft.people.size() > 1)
        draft.people.removeLast();
    return text();
}

QString writePrompt(const Shot &shot, const Scene &scene, const QVector<Character> &cast, const Series &series)
{
    return PromptWriter(cast, series).write(shot, scene);
}

}  // namespace circletake::script
