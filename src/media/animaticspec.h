// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/camera.h"
#include "story/line.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <QVector>

namespace circletake::media {

/// Where a figure stands in the frame.
enum class FrameSide { Anywhere, Left, Right };

/// Who is in the picture. Everything that is not said in `look` comes from the name, so that a character looks the
/// same in all shots.
struct AnimaticFigure
{
    QString name;
    QString look;  ///< age, sex, hair and clothes in free words, Chinese or English; may be empty
    FrameSide side = FrameSide::Anywhere;

    bool operator==(const AnimaticFigure &) const = default;
};

/// Words to be heard and read.
struct AnimaticLine
{
    QString speaker;
    QString text;
    VoiceKind voice = VoiceKind::OnScreen;

    bool operator==(const AnimaticLine &) const = default;
};

/// All that an animatic is made of: a value, so that the same spec gives the same clip.
struct AnimaticSpec
{
    QSize size{720, 1280};  ///< pixels, both even, any aspect
    int framesPerSecond = 24;
    int frames = 120;  ///< exact length of the clip
    ShotSize shotSize = ShotSize::Medium;
    CameraAngle angle = CameraAngle::EyeLevel;
    CameraMove move = CameraMove::Static;
    Setting setting = Setting::Unspecified;
    TimeOfDay time = TimeOfDay::Unspecified;
    QString place;  ///< the scene's place in free words, Chinese or English
    Tone tone = Tone::Neutral;
    QVector<AnimaticFigure> figures;  ///< the first is the one that the shot is about
    QString action;                   ///< what is seen, free words
    QStringList props;                ///< objects that matter; an insert shows the first one it can draw
    QVector<AnimaticLine> lines;      ///< in order
    QString slate;                    ///< burnt in; may be empty
    QString style;                    ///< style words; "black and white" and the like are honoured
    qint64 seed = 0;                  ///< changes what the words leave open

    bool operator==(const AnimaticSpec &) const = default;
};

/// A line with its time in the clip.
struct SpokenCue
{
    AnimaticLine line;
    qint64 startMs = 0;
    qint64 endMs = 0;

    bool operator==(const SpokenCue &) const = default;
};

}  // namespace circletake::media
