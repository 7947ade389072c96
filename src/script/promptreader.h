// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/camera.h"
#include "story/line.h"

#include <QStringList>
#include <QVector>
#include <optional>

namespace circletake::script {

enum class FrameSide { Anywhere, Left, Right };

/// What a prompt says, as far as it says it.
struct PromptFacts
{
    struct Person
    {
        QString name;
        QString description;
        FrameSide side = FrameSide::Anywhere;
        bool backToCamera = false;  ///< the shoulder that the camera looks over
        bool partly = false;        ///< hands or clothes only, as in an insert

        bool operator==(const Person &) const = default;
    };
    struct Speech
    {
        QString speaker;
        QString text;
        VoiceKind voice = VoiceKind::OnScreen;
        QString mood;

        bool operator==(const Speech &) const = default;
    };

    std::optional<ShotSize> size;
    std::optional<CameraAngle> angle;
    std::optional<CameraMove> move;
    Setting setting = Setting::Unspecified;
    TimeOfDay time = TimeOfDay::Unspecified;
    QString place;
    QVector<Person> people;  ///< whom the shot is about first
    QStringList extras;      ///< groups in the background
    QVector<Speech> speeches;
    Tone tone = Tone::Neutral;
    QString action;
    QString sound;
    QString style;
    bool flashback = false;

    bool operator==(const PromptFacts &) const = default;
};

/// Reads a prompt: one of `writePrompt` exactly; anybody's own, zh or en, as well as it can (camera words wherever
/// they stand, "Name: “…”" and 名字：“…” as speech, the rest as action). Never fails; an empty text gives no facts.
[[nodiscard]] PromptFacts readPrompt(const QString &prompt);

}  // namespace circletake::script
