// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/rulewriter.h"

#include "sandbox/rulestoryboard.h"
#include "script/answerlanguage.h"
#include "script/castfinder.h"
#include "script/enhancement.h"
#include "script/planner.h"
#include "script/script.h"
#include "script/storyboardquestion.h"

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

QString wordsOf(const QJsonObject &message)
{
    const QJsonValue content = message.value(QStringLiteral("content"));
    if (content.isString())
        return content.toString();
    for (const QJsonValue &part : content.toArray())
        if (part.toObject().value(QStringLiteral("type")).toString() == QLatin1String("text"))
            return part.toObject().value(QStringLiteral("text")).toString();
    return {};
}

QString lastWords(const QJsonObject &request)
{
    const QJsonArray messages = request.value(QStringLiteral("messages")).toArray();
    for (qsizetype i = messages.size(); i-- > 0;) {
        const QJsonObject message = messages[i].toObject();
        if (message.value(QStringLiteral("role")).toString() != QLatin1String("user"))
            continue;
        if (const QString words = wordsOf(message); !words.isNull())
            return words;
    }
    return {};
}

QString instructions(const QJsonObject &request)
{
    QString words;
    for (const QJsonValue &message : request.value(QStringLiteral("messages")).toArray())
        if (message.toObject().value(QStringLiteral("role")).toString() == QLatin1String("system"))
            words += wordsOf(message.toObject());
    return words;
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

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// A question of ours has its material between fences; any other is a script in itself, its first scene meant.
script::FencedMaterial materialIn(const QString &prompt)
{
    if (const auto fenced = script::readFenced(prompt))
        return *fenced;
    script::FencedMaterial material;
    const QVector<Scene> scenes = scenesIn(scriptIn(prompt));
    if (scenes.isEmpty())
        return material;
    material.scene = scenes.first();
    material.cast = castOf(scenes);
    const QVector<int> skipped = script::unfilmed(material.scene);
    for (int line = 0; line < int(material.scene.lines.size()); ++line)
        material.numbers.append(skipped.contains(line) ? 0 : line + 1);
    return material;
}

/// By the schema's name, else by what the words say that the object has.
bool wantsEnhancement(const QJsonObject &request, const QString &words)
{
    const QJsonObject format = request.value(QStringLiteral("response_format")).toObject();
    const QString name =
        format.value(QStringLiteral("json_schema")).toObject().value(QStringLiteral("name")).toString();
    return name.isEmpty() ? words.contains(QLatin1String("\"changes\"")) : name == script::enhancementSchemaName;
}

QString enhanced(const QString &text)
{
    QStringList out;
    for (const Scene &scene : scenesIn(text)) {
        const QString beat = script::beatOf(scene);
        out << (scene.heading.isEmpty() ? QStringLiteral("SCENE %1").arg(scene.number) : scene.heading)
            << lightOf(scene, script::languageOf(scene) == script::ScriptLanguage::Chinese);
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

}  // namespace

QJsonObject completeByRule(const QJsonObject &request)
{
    const QString prompt = lastWords(request);
    const QString format =
        request.value(QStringLiteral("response_format")).toObject().value(QStringLiteral("type")).toString();
    const bool json = format.startsWith(QLatin1String("json"));
    const QString orders = instructions(request);
    const QString answer = !json ? enhanced(scriptIn(prompt))
                           : wantsEnhancement(request, orders.isEmpty() ? prompt : orders)
                               ? compact(enhancementByRule(materialIn(prompt)))
                               : compact(storyboardByRule(materialIn(prompt)));
    const int in = script::tokensIn(orders + prompt);
    const int out = script::tokensIn(answer);
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
