// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/enhancement.h"

#include "script/answerfields.h"
#include "script/fencedscript.h"
#include "script/prompttext.h"
#include "script/storyboardquestion.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace circletake::script {

namespace {

constexpr int s_mostLines = 48;
constexpr std::array s_kinds{"insert_before", "insert_after", "replace"};
constexpr std::array s_purposes{"description", "beat", "culture"};

QJsonObject typed(const char *type)
{
    return {{QStringLiteral("type"), QLatin1String(type)}};
}

QJsonObject oneOf(const QStringList &words)
{
    QJsonObject schema = typed("string");
    schema.insert(QStringLiteral("enum"), QJsonArray::fromStringList(words));
    return schema;
}

QJsonObject strictObject(const QJsonObject &properties)
{
    QJsonObject schema = typed("object");
    schema.insert(QStringLiteral("properties"), properties);
    schema.insert(QStringLiteral("required"), QJsonArray::fromStringList(properties.keys()));
    schema.insert(QStringLiteral("additionalProperties"), false);
    return schema;
}

QJsonObject listOf(const QJsonObject &items)
{
    QJsonObject schema = typed("array");
    schema.insert(QStringLiteral("items"), items);
    return schema;
}

QStringList angleKeys()
{
    QStringList keys;
    for (const CameraAngle angle : allOf<CameraAngle>())
        keys << circletake::key(angle);
    return keys;
}

template <size_t size>
QStringList listOfWords(const std::array<const char *, size> &words)
{
    QStringList list;
    for (const char *word : words)
        list << QString::fromLatin1(word);
    return list;
}

QString ended(const QString &text)
{
    if (text.isEmpty() || QStringView(u"。！？.!?…”\"").contains(text.back()))
        return text;
    return text + (hasHan(text) ? QStringLiteral("。") : QStringLiteral("."));
}

}  // namespace

QString key(ChangeKind kind)
{
    return QString::fromLatin1(s_kinds[size_t(kind)]);
}

QString key(ChangePurpose purpose)
{
    return QString::fromLatin1(s_purposes[size_t(purpose)]);
}

QVector<QVector<int>> enhancementParts(const Scene &scene)
{
    const QVector<int> skipped = unfilmed(scene);
    QVector<int> lines;
    for (int line = 0; line < int(scene.lines.size()); ++line)
        if (!std::binary_search(skipped.cbegin(), skipped.cend(), line))
            lines.append(line);
    const bool hasBody = std::any_of(lines.cbegin(), lines.cend(),
                                     [&](int line) { return scene.lines[line].kind != LineKind::Heading; });
    QVector<QVector<int>> parts;
    for (qsizetype at = 0; hasBody && at < lines.size(); at += s_mostLines)
        parts.append(lines.mid(at, s_mostLines));
    return parts;
}

int mostChangesFor(qsizetype lines)
{
    return int(std::clamp<qsizetype>(lines / 2 + 2, 3, 12));
}

QJsonObject enhancementSchema()
{
    const QJsonObject change = strictObject({{QStringLiteral("line"), typed("integer")},
                                             {QStringLiteral("change"), oneOf(listOfWords(s_kinds))},
                                             {QStringLiteral("purpose"), oneOf(listOfWords(s_purposes))},
                                             {QStringLiteral("text"), typed("string")},
                                             {QStringLiteral("camera_angle"), oneOf(angleKeys() << QString())},
                                             {QStringLiteral("light"), typed("string")},
                                             {QStringLiteral("reason"), typed("string")}});
    return strictObject({{QStringLiteral("changes"), listOf(change)}});
}

const PromptFile::Variables &enhancementVariables()
{
    static const PromptFile::Variables variables{
        {QStringLiteral("script"), QStringLiteral("cast"), QStringLiteral("series"), QStringLiteral("style"),
         QStringLiteral("scene"), QStringLiteral("place"), QStringLiteral("previous_place"), QStringLiteral("time"),
         QStringLiteral("setting"), QStringLiteral("beat"), QStringLiteral("language"), QStringLiteral("most_changes"),
         QStringLiteral("angles")},
        {QStringLiteral("script")}};
    return variables;
}

QHash<QString, QString> enhancementValues(const Scene &scene, const QVector<int> &lines, const PlanContext &context)
{
    QHash<QString, QString> values = storyboardValues(scene, {lines, 0, 0}, context);
    values.insert(QStringLiteral("most_changes"), QString::number(mostChangesFor(lines.size())));
    return values;
}

QString acceptedText(const LineChange &change)
{
    const bool chinese = hasHan(change.text);
    QString text = ended(change.text);
    if (change.angle)
        text.prepend(chinese ? QStringLiteral("（%1）").arg(chineseWord(*change.angle))
                             : QStringLiteral("(%1) ").arg(words(*change.angle)));
    if (!change.light.isEmpty())
        text += (chinese ? QString() : QStringLiteral(" ")) + ended(change.light);
    return text;
}

EnhancedScene withChanges(const Scene &scene, const SceneProposal &proposal, const QVector<int> &accepted)
{
    EnhancedScene enhanced;
    enhanced.scene = scene;
    enhanced.scene.lines.clear();
    QVector<int> fitting;
    for (const int at : accepted) {
        const LineChange &change = proposal.changes[at];
        const bool fits = change.line < scene.lines.size() && scene.lines[change.line].text == change.before;
        (fits ? fitting : enhanced.stale).append(at);
    }
    const auto insert = [&](ChangeKind kind, int line) {
        for (const int at : std::as_const(fitting)) {
            const LineChange &change = proposal.changes[at];
            if (change.kind != kind || change.line != line)
                continue;
            Line fresh;
            fresh.text = acceptedText(change);
            fresh.firstLine = fresh.lastLine = scene.lines[line].lastLine;
            enhanced.inserted.append(int(enhanced.scene.lines.size()));
            enhanced.scene.lines.append(fresh);
        }
    };
    for (int line = 0; line < int(scene.lines.size()); ++line) {
        insert(ChangeKind::InsertBefore, line);
        enhanced.places.append(int(enhanced.scene.lines.size()));
        enhanced.scene.lines.append(scene.lines[line]);
        for (const int at : std::as_const(fitting))
            if (proposal.changes[at].kind == ChangeKind::Replace && proposal.changes[at].line == line)
                enhanced.scene.lines.last().text = acceptedText(proposal.changes[at]);
        insert(ChangeKind::InsertAfter, line);
    }
    return enhanced;
}

const PromptFile::Variables &againVariables()
{
    static const PromptFile::Variables variables{{QStringLiteral("problems")}, {QStringLiteral("problems")}};
    return variables;
}

QHash<QString, QString> againValues(const QStringList &problems)
{
    return {{QStringLiteral("problems"), QStringLiteral("- ") + problems.join(QStringLiteral("\n- "))}};
}

}  // namespace circletake::script
