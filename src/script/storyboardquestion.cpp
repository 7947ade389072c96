// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/storyboardquestion.h"

#include "script/castfinderindex.h"
#include "script/fencedscript.h"
#include "script/plannerkept.h"

#include <QJsonArray>
#include <algorithm>

namespace circletake::script {

namespace {

// What eight shots hold with room for coverage: four lines each, and 25 of their 30 seconds.
constexpr int s_mostLines = mostShotsAnAnswer * 4;
constexpr qint64 s_mostMs = mostShotsAnAnswer * 25'000;
constexpr qint64 s_actionMs = 2'500;

qint64 lengthMs(const Line &line)
{
    const bool spoken = line.kind == LineKind::Dialogue || line.kind == LineKind::Lyric;
    return spoken ? speech::durationMs(line.text) : s_actionMs;
}

/// The lines in `count` runs of about the same length in time.
QVector<QVector<int>> runsOf(const Scene &scene, const QVector<int> &lines, int count)
{
    qint64 wholeMs = 0;
    for (const int line : lines)
        wholeMs += lengthMs(scene.lines[line]);
    QVector<QVector<int>> runs(1);
    qint64 ms = 0;
    for (const int line : lines) {
        const bool isFull = ms * count >= wholeMs * runs.size() || runs.last().size() >= s_mostLines;
        if (!runs.last().isEmpty() && isFull)
            runs.append(QVector<int>());
        runs.last().append(line);
        ms += lengthMs(scene.lines[line]);
    }
    return runs;
}

QVector<int> openLines(const KeptShots &kept)
{
    QVector<int> lines;
    for (const KeptShots::Part &part : kept.parts())
        if (!part.kept)
            lines += part.lines;
    std::sort(lines.begin(), lines.end());
    return lines;
}

QVector<bool> stayingOf(const QVector<Shot> &existing, const QSet<ShotId> &withTakes)
{
    QVector<bool> staying;
    for (const Shot &shot : existing)
        staying.append(staysWhenReplanned(shot, withTakes));
    return staying;
}

int partsNeeded(const Scene &scene, const QVector<int> &lines)
{
    qint64 ms = 0;
    for (const int line : lines)
        ms += lengthMs(scene.lines[line]);
    return int(std::max((lines.size() + s_mostLines - 1) / s_mostLines, qsizetype((ms + s_mostMs - 1) / s_mostMs)));
}

QJsonObject typed(const char *type)
{
    return {{QStringLiteral("type"), QLatin1String(type)}};
}

QJsonObject listOf(const QJsonObject &items)
{
    return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), items}};
}

template <class Word>
QStringList keysOf()
{
    QStringList keys;
    for (const Word word : allOf<Word>())
        keys << key(word);
    return keys;
}

template <class Word>
QJsonObject oneOf()
{
    return {{QStringLiteral("type"), QStringLiteral("string")},
            {QStringLiteral("enum"), QJsonArray::fromStringList(keysOf<Word>())}};
}

QJsonObject objectOf(const QVector<std::pair<QString, QJsonObject>> &members)
{
    QJsonObject properties;
    QJsonArray required;
    for (const auto &[name, schema] : members) {
        properties.insert(name, schema);
        required.append(name);
    }
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("required"), required},
            {QStringLiteral("additionalProperties"), false}};
}

template <class Word>
QString keyList()
{
    return keysOf<Word>().join(QStringLiteral(", "));
}

}  // namespace

QVector<StoryboardPart> storyboardParts(const Scene &scene, const QVector<Shot> &existing,
                                        const QSet<ShotId> &withTakes)
{
    if (scene.approved)
        return {};
    const KeptShots kept(scene, existing, stayingOf(existing, withTakes));
    const QVector<int> lines = openLines(kept);
    if (lines.isEmpty())
        return {};
    const int count = partsNeeded(scene, lines);
    if (count <= 1) {
        const int most = std::max(1, mostShotsAnAnswer - kept.keptCount());
        return {{lines, std::clamp(4 - kept.keptCount(), 1, most), most}};
    }
    QVector<StoryboardPart> parts;
    for (const QVector<int> &run : runsOf(scene, lines, count))
        parts.append({run, 2, mostShotsAnAnswer});
    return parts;
}

QJsonObject storyboardSchema()
{
    const QJsonObject shot = objectOf({
        {QStringLiteral("shot_number"), typed("integer")},
        {QStringLiteral("shot_size"), oneOf<ShotSize>()},
        {QStringLiteral("camera_angle"), oneOf<CameraAngle>()},
        {QStringLiteral("camera_move"), oneOf<CameraMove>()},
        {QStringLiteral("action_description"), typed("string")},
        {QStringLiteral("emotional_tone"), oneOf<Tone>()},
        {QStringLiteral("visual_elements"), listOf(typed("string"))},
        {QStringLiteral("cast"), listOf(typed("string"))},
        {QStringLiteral("lines"), listOf(typed("integer"))},
        {QStringLiteral("duration"), typed("integer")},
    });
    return objectOf(
        {{QStringLiteral("shots"), listOf(shot)}, {QStringLiteral("unused_lines"), listOf(typed("integer"))}});
}

const PromptFile::Variables &storyboardVariables()
{
    static const PromptFile::Variables variables{
        {QStringLiteral("script"), QStringLiteral("cast"), QStringLiteral("series"), QStringLiteral("style"),
         QStringLiteral("scene"), QStringLiteral("place"), QStringLiteral("previous_place"), QStringLiteral("time"),
         QStringLiteral("setting"), QStringLiteral("beat"), QStringLiteral("language"), QStringLiteral("least_shots"),
         QStringLiteral("most_shots"), QStringLiteral("least_seconds"), QStringLiteral("most_seconds"),
         QStringLiteral("sizes"), QStringLiteral("angles"), QStringLiteral("moves"), QStringLiteral("tones")},
        {QStringLiteral("script"), QStringLiteral("cast")}};
    return variables;
}

QHash<QString, QString> storyboardValues(const Scene &scene, const StoryboardPart &part, const PlanContext &context)
{
    const PlanSettings settings;
    return {{QStringLiteral("script"), fencedScript(scene, part.lines, part.leastShots, part.mostShots)},
            {QStringLiteral("cast"), fencedCast(castIn(scene, context.cast))},
            {QStringLiteral("series"), context.series.title.simplified()},
            {QStringLiteral("style"), context.series.style.simplified()},
            {QStringLiteral("scene"), QString::number(scene.number)},
            {QStringLiteral("place"), scene.place.simplified()},
            {QStringLiteral("previous_place"), context.previousPlace.simplified()},
            {QStringLiteral("time"), words(scene.time)},
            {QStringLiteral("setting"), words(scene.setting)},
            {QStringLiteral("beat"), scene.beat.simplified()},
            {QStringLiteral("language"), context.series.language},
            {QStringLiteral("least_shots"), QString::number(part.leastShots)},
            {QStringLiteral("most_shots"), QString::number(part.mostShots)},
            {QStringLiteral("least_seconds"), QString::number(settings.leastMs / 1000)},
            {QStringLiteral("most_seconds"), QString::number(settings.mostMs / 1000)},
            {QStringLiteral("sizes"), keyList<ShotSize>()},
            {QStringLiteral("angles"), keyList<CameraAngle>()},
            {QStringLiteral("moves"), keyList<CameraMove>()},
            {QStringLiteral("tones"), keyList<Tone>()}};
}

QVector<Character> castIn(const Scene &scene, const QVector<Character> &cast)
{
    const CastIndex index(cast);
    QSet<int> members;
    const auto add = [&](int member) {
        if (member >= 0)
            members.insert(member);
    };
    for (const QString &name : scene.people)
        add(index.member(name));
    for (const Line &line : scene.lines) {
        if (line.kind == LineKind::Dialogue)
            add(index.member(line.character));
        for (const int member : index.mentioned(line.text))
            add(member);
    }
    QVector<Character> people;
    for (int member = 0; member < int(cast.size()); ++member)
        if (members.contains(member))
            people.append(cast[member]);
    return people;
}

int tokensIn(QStringView text)
{
    qsizetype single = 0;
    for (const QChar c : text) {
        const QChar::Script script = c.script();
        single += script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
                          script == QChar::Script_Hangul
                      ? 1
                      : 0;
    }
    return int(single + (text.size() - single) / 4 + 1);
}

}  // namespace circletake::script
