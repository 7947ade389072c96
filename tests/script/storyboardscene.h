// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/castfinder.h"
#include "script/script.h"
#include "script/storyboardanswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace circletake::test {

/// One scene of a script with its cast, ids given, as storyboard tests need it.
struct StoryboardScene
{
    Scene scene;
    QVector<Character> cast;
    script::StoryboardPart part;

    explicit StoryboardScene(const QByteArray &text)
    {
        const auto script = script::readScript(text, QStringLiteral("test"));
        if (!script)
            qFatal("%s", qPrintable(script.error().text()));
        scene = script->episodes.first().scenes.first();
        scene.id = SceneId{1};
        cast = script::findCast({scene}, {});
        for (qsizetype i = 0; i < cast.size(); ++i)
            cast[i].id = CharacterId{i + 10};
        part = script::storyboardParts(scene, {}, {}).value(0);
    }

    /// Heading, action, speech, speech, action, speech: lines 1 to 6.
    static StoryboardScene english()
    {
        return StoryboardScene(
            "INT. KITCHEN - NIGHT\n\nMei opens the old box. A brass key lies in it.\n\n"
            "MEI\nWhose key is this?\n\nCHEN\n(softly)\nYour grandmother's.\n\n"
            "Mei closes her hand around the key.\n\nMEI\nShe never told me.\n");
    }
    static StoryboardScene chinese()
    {
        return StoryboardScene(
            "第1场 夜 内 老宅客厅\n人物：陈念、陈浩\n△红灯笼在风里摇晃，雨点打在窗上。\n"
            "陈浩（得意）：整整一万！\n陈念：你数过了？\n△陈念放下茶杯，慢慢站起来。\n陈念（冷笑）：那这个呢？\n");
    }

    [[nodiscard]] script::StoryboardAnswer read(const QString &answer, bool cut = false, bool refused = false) const
    {
        const script::CastIndex index(cast);
        return script::StoryboardReader(scene, cast, index).read(answer, part, cut, refused);
    }

    [[nodiscard]] static QJsonObject shot(int number, const QJsonArray &lines, const QString &action)
    {
        return {{QStringLiteral("shot_number"), number},
                {QStringLiteral("shot_size"), QStringLiteral("mediumCloseUp")},
                {QStringLiteral("camera_angle"), QStringLiteral("low")},
                {QStringLiteral("camera_move"), QStringLiteral("pushIn")},
                {QStringLiteral("action_description"), action},
                {QStringLiteral("emotional_tone"), QStringLiteral("tense")},
                {QStringLiteral("visual_elements"), QJsonArray{QStringLiteral("brass key")}},
                {QStringLiteral("cast"), QJsonArray{QStringLiteral("Mei")}},
                {QStringLiteral("lines"), lines},
                {QStringLiteral("duration"), 6}};
    }
    /// A good answer to english().
    [[nodiscard]] static QJsonObject goodAnswer()
    {
        const QJsonArray shots{shot(1, {1, 2}, QStringLiteral("Mei lifts the lid of the box.")),
                               shot(2, {3}, QStringLiteral("Mei turns the brass key in the lamp light.")),
                               shot(3, {4}, QStringLiteral("Mei looks up at the door.")),
                               shot(4, {5, 6}, QStringLiteral("Mei's fist closes."))};
        return {{QStringLiteral("shots"), shots}, {QStringLiteral("unused_lines"), QJsonArray()}};
    }
    [[nodiscard]] static QString text(const QJsonObject &object)
    {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    }
};

}  // namespace circletake::test
