// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/fencedscript.h"
#include "script/prompttext.h"
#include "support/scriptedtext.h"
#include "workspace/worksworld.h"
#include "workspace/writingdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace circletake::test {

/// A storyboard as a sensible model answers it: the asked lines one after the other in as many shots as may be.
inline QString storyboardAnswer(const QString &question, int fewer = 0)
{
    const auto material = script::readFenced(question);
    QVector<int> numbers;
    bool chinese = false;
    for (qsizetype i = 0; i < material->numbers.size(); ++i)
        if (material->numbers[i] > 0) {
            numbers.append(material->numbers[i]);
            chinese |= script::hasHan(material->scene.lines[i].text);
        }
    const int count = material->mostShots;
    QJsonArray shots;
    for (int shot = 0; shot < count - fewer; ++shot) {
        QJsonArray lines;
        for (qsizetype i = numbers.size() * shot / count; i < numbers.size() * (shot + 1) / count; ++i)
            lines.append(numbers[i]);
        shots.append(
            QJsonObject{{QStringLiteral("shot_number"), shot + 1},
                        {QStringLiteral("shot_size"), QStringLiteral("medium")},
                        {QStringLiteral("camera_angle"), QStringLiteral("low")},
                        {QStringLiteral("camera_move"), QStringLiteral("pushIn")},
                        {QStringLiteral("action_description"),
                         chinese ? QStringLiteral("她慢慢抬起头。") : QStringLiteral("She slowly lifts her head.")},
                        {QStringLiteral("emotional_tone"), QStringLiteral("tense")},
                        {QStringLiteral("visual_elements"), QJsonArray()},
                        {QStringLiteral("cast"), QJsonArray()},
                        {QStringLiteral("lines"), lines},
                        {QStringLiteral("duration"), 6}});
    }
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("shots"), shots}, {QStringLiteral("unused_lines"), QJsonArray()}})
            .toJson());
}

/// A project and a desk at which a scripted language model works, in manual time.
class WritingWorld
{
public:
    explicit WritingWorld(const QByteArray &script = littleScript())
    {
        model.reply = [](const render::TextRequest &request) {
            return TextScript::saying(storyboardAnswer(request.text));
        };
        if (!world.works->project().create(world.folder(), {QStringLiteral("key.fountain"), script}, {}).ok())
            qFatal("no project");
        start();
    }

    void start()
    {
        desk = std::make_unique<workspace::WritingDesk>(
            world.works->project(),
            [this](const workspace::RouteOptions &) -> Result<std::unique_ptr<render::TextProvider>> {
                if (refuse)
                    return *refuse;
                return std::unique_ptr<render::TextProvider>(std::make_unique<ScriptedText>(world.clock, model));
            },
            world.clock, world.chance, world.files, world.disk.filePath(QStringLiteral("prompts")));
        QObject::connect(desk.get(), &workspace::WritingDesk::sceneArrived, desk.get(),
                         [this](const workspace::StoryOutcome &outcome, const QString &text) {
                             arrived.append(outcome);
                             texts.append(text);
                         });
        QObject::connect(desk.get(), &workspace::WritingDesk::progressed, desk.get(),
                         [this](const workspace::WritingProgress &progress) { told.append(progress); });
    }

    Result<workspace::WritingOutcome> plan(const workspace::WritingRequest &request = {})
    {
        std::optional<Result<workspace::WritingOutcome>> outcome;
        desk->plan(request, [&](const auto &result) { outcome = result; });
        while (!outcome && world.clock.fireNext()) {
        }
        return outcome ? *outcome : Error{ErrorKind::Internal, QStringLiteral("It never ended."), {}, {}};
    }
    Result<workspace::EnhanceOutcome> enhance(const workspace::WritingRequest &request = {})
    {
        std::optional<Result<workspace::EnhanceOutcome>> outcome;
        desk->enhance(request, [&](const auto &result) { outcome = result; });
        while (!outcome && world.clock.fireNext()) {
        }
        return outcome ? *outcome : Error{ErrorKind::Internal, QStringLiteral("It never ended."), {}, {}};
    }

    [[nodiscard]] const Story &story() const { return world.story(); }
    [[nodiscard]] SceneId scene(int place) const { return story().scenesOf(story().episodes().first())[place]; }
    /// Every line that can be filmed is in exactly one shot.
    [[nodiscard]] bool coversAll(SceneId id) const
    {
        const Scene &scene = *story().find(id);
        QVector<int> lines = script::unfilmed(scene);
        for (const ShotId shot : story().shotsOf(id))
            lines += story().find(shot)->lines;
        std::sort(lines.begin(), lines.end());
        for (int line = 0; line < lines.size(); ++line)
            if (lines[line] != line)
                return false;
        return lines.size() == scene.lines.size();
    }

    WorksWorld world;
    TextScript model;
    std::optional<Error> refuse;
    std::unique_ptr<workspace::WritingDesk> desk;
    QVector<workspace::StoryOutcome> arrived;
    QStringList texts;
    QVector<workspace::WritingProgress> told;
};

}  // namespace circletake::test
