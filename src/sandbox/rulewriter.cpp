// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/rulewriter.h"

#include "script/castfinder.h"
#include "script/planner.h"
#include "script/script.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace circletake::sandbox {

namespace {

/// The script inside a prompt: what follows the last of the usual introductions, else all of it.
QString scriptIn(const QString &prompt)
{
    static const QStringList marks{QStringLiteral("Original script:"), QStringLiteral("Scene description:"),
                                   QStringLiteral("Script:"), QStringLiteral("原剧本："), QStringLiteral("场景：")};
    for (const QString &mark : marks) {
        const qsizetype at = prompt.lastIndexOf(mark);
        if (at < 0)
            continue;
        QString text = prompt.mid(at + mark.size());
        const qsizetype end = text.indexOf(QStringLiteral("\n\nOutput"));
        return end < 0 ? text : text.left(end);
    }
    return prompt;
}

QString lastWords(const QJsonObject &request)
{
    const QJsonArray messages = request.value(QStringLiteral("messages")).toArray();
    for (qsizetype i = messages.size(); i-- > 0;) {
        const QJsonObject message = messages[i].toObject();
        if (message.value(QStringLiteral("role")).toString() != QLatin1String("user"))
            continue;
        const QJsonValue content = message.value(QStringLiteral("content"));
        if (content.isString())
            return content.toString();
        for (const QJsonValue &part : content.toArray())
            if (part.toObject().value(QStringLiteral("type")).toString() == QLatin1String("text"))
                return part.toObject().value(QStringLiteral("text")).toString();
    }
    return {};
}

QVector<Scene> scenesIn(const QString &text)
{
    const auto script = script::readScript(text.toUtf8(), QStringLiteral("chat"));
    QVector<Scene> scenes;
    if (script)
        for (const script::ScriptEpisode &episode : script->episodes)
            scenes += episode.scenes;
    for (int i = 0; i < scenes.size(); ++i)
        scenes[i].id = SceneId{i + 1};
    return scenes;
}

QVector<Character> castOf(const QVector<Scene> &scenes)
{
    QVector<Character> cast = script::findCast(scenes, {});
    for (int i = 0; i < cast.size(); ++i)
        cast[i].id = CharacterId{i + 1};
    return cast;
}

QJsonObject shotObject(const Shot &shot, const Scene &scene, const QVector<Character> &cast, int number)
{
    QJsonArray elements{scene.place};
    QJsonArray people;
    QJsonArray lines;
    for (const CharacterId id : shot.cast) {
        people.append(cast.value(int(id.value) - 1).name);
        elements.append(cast.value(int(id.value) - 1).name);
    }
    for (const int line : shot.lines)
        lines.append(line);
    return {{QStringLiteral("shot_number"), number},
            {QStringLiteral("shot_size"), key(shot.size)},
            {QStringLiteral("camera_angle"), key(shot.angle)},
            {QStringLiteral("camera_move"), key(shot.move)},
            {QStringLiteral("action_description"), shot.action},
            {QStringLiteral("emotional_tone"), key(shot.tone)},
            {QStringLiteral("visual_elements"), elements},
            {QStringLiteral("cast"), people},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("duration"), shot.durationMs / 1000}};
}

QString storyboard(const QString &text)
{
    const QVector<Scene> scenes = scenesIn(text);
    const QVector<Character> cast = castOf(scenes);
    QJsonArray shots;
    if (!scenes.isEmpty()) {
        script::PlanContext context;
        context.cast = cast;
        for (const Shot &shot : script::RulePlanner().plan(scenes.first(), context))
            shots.append(shotObject(shot, scenes.first(), cast, int(shots.size()) + 1));
    }
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("shots"), shots}}).toJson(QJsonDocument::Compact));
}

QString lightOf(const Scene &scene)
{
    const QString light = scene.time == TimeOfDay::Night     ? QStringLiteral("Lantern light and deep shadow")
                          : scene.time == TimeOfDay::Dawn    ? QStringLiteral("The first grey light")
                          : scene.time == TimeOfDay::Dusk    ? QStringLiteral("The last red of the sun")
                          : scene.time == TimeOfDay::Evening ? QStringLiteral("Warm lamps against a blue window")
                                                             : QStringLiteral("Clear daylight");
    return scene.place.isEmpty() ? light + QLatin1Char('.')
                                 : QStringLiteral("%1 lies over %2.").arg(light, scene.place);
}

QString enhanced(const QString &text)
{
    QStringList out;
    for (const Scene &scene : scenesIn(text)) {
        const QString beat = script::beatOf(scene);
        out << (scene.heading.isEmpty() ? QStringLiteral("SCENE %1").arg(scene.number) : scene.heading)
            << lightOf(scene);
        for (const Line &line : scene.lines) {
            if (line.kind == LineKind::Heading)
                continue;
            out << (line.kind == LineKind::Dialogue ? line.character + QStringLiteral(": ") + line.text : line.text);
        }
        if (!beat.isEmpty())
            out << QStringLiteral("[Beat: %1]").arg(beat);
        out << QString();
    }
    return out.isEmpty() ? QStringLiteral("There is no scene in this text.") : out.join(QLatin1Char('\n')).trimmed();
}

/// About what a tokeniser counts: a token for each Han character, or for four others.
int tokensIn(const QString &text)
{
    int han = 0;
    for (const QChar c : text)
        han += c.script() == QChar::Script_Han ? 1 : 0;
    return han + int(text.size() - han) / 4 + 1;
}

}  // namespace

QJsonObject completeByRule(const QJsonObject &request)
{
    const QString prompt = lastWords(request);
    const QString format =
        request.value(QStringLiteral("response_format")).toObject().value(QStringLiteral("type")).toString();
    const bool json = format.startsWith(QLatin1String("json"));
    const QString answer = json ? storyboard(scriptIn(prompt)) : enhanced(scriptIn(prompt));
    const int in = tokensIn(prompt);
    const int out = tokensIn(answer);
    const QByteArray hash = QCryptographicHash::hash(prompt.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    const QJsonObject message{{QStringLiteral("role"), QStringLiteral("assistant")},
                              {QStringLiteral("content"), answer},
                              {QStringLiteral("refusal"), QJsonValue::Null}};
    return {
        {QStringLiteral("id"), QStringLiteral("chatcmpl-") + QString::fromLatin1(hash)},
        {QStringLiteral("object"), QStringLiteral("chat.completion")},
        {QStringLiteral("created"), 1'760'000'000},
        {QStringLiteral("model"), request.value(QStringLiteral("model"))},
        {QStringLiteral("choices"), QJsonArray{QJsonObject{{QStringLiteral("index"), 0},
                                                           {QStringLiteral("message"), message},
                                                           {QStringLiteral("logprobs"), QJsonValue::Null},
                                                           {QStringLiteral("finish_reason"), QStringLiteral("stop")}}}},
        {QStringLiteral("usage"), QJsonObject{{QStringLiteral("prompt_tokens"), in},
                                              {QStringLiteral("completion_tokens"), out},
                                              {QStringLiteral("total_tokens"), in + out}}}};
}

}  // namespace circletake::sandbox
