// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/camera.h"

#include <array>

namespace circletake {

namespace {

template <class Word>
struct Row
{
    Word value;
    const char *key;
    const char *words;
};
template <class Word>
Row(Word, const char *, const char *) -> Row<Word>;  // clang before 17 deduces nothing for aggregates

constexpr std::array s_sizes{
    Row{ShotSize::ExtremeWide, "extremeWide", "extreme wide shot"},
    Row{ShotSize::Wide, "wide", "wide shot"},
    Row{ShotSize::Full, "full", "full shot"},
    Row{ShotSize::MediumWide, "mediumWide", "medium wide shot"},
    Row{ShotSize::Medium, "medium", "medium shot"},
    Row{ShotSize::MediumCloseUp, "mediumCloseUp", "medium close-up"},
    Row{ShotSize::CloseUp, "closeUp", "close-up"},
    Row{ShotSize::ExtremeCloseUp, "extremeCloseUp", "extreme close-up"},
    Row{ShotSize::Insert, "insert", "insert shot"},
};

constexpr std::array s_angles{
    Row{CameraAngle::EyeLevel, "eyeLevel", "eye level"},
    Row{CameraAngle::High, "high", "high angle"},
    Row{CameraAngle::Low, "low", "low angle"},
    Row{CameraAngle::Overhead, "overhead", "overhead"},
    Row{CameraAngle::OverShoulder, "overShoulder", "over the shoulder"},
    Row{CameraAngle::PointOfView, "pointOfView", "point of view"},
    Row{CameraAngle::Side, "side", "side angle"},
    Row{CameraAngle::Dutch, "dutch", "dutch angle"},
};

constexpr std::array s_moves{
    Row{CameraMove::Static, "static", "static camera"},       Row{CameraMove::PushIn, "pushIn", "slow push in"},
    Row{CameraMove::PullOut, "pullOut", "slow pull out"},     Row{CameraMove::PanLeft, "panLeft", "pan left"},
    Row{CameraMove::PanRight, "panRight", "pan right"},       Row{CameraMove::TiltUp, "tiltUp", "tilt up"},
    Row{CameraMove::TiltDown, "tiltDown", "tilt down"},       Row{CameraMove::TruckLeft, "truckLeft", "truck left"},
    Row{CameraMove::TruckRight, "truckRight", "truck right"}, Row{CameraMove::Follow, "follow", "following shot"},
    Row{CameraMove::CraneUp, "craneUp", "crane up"},          Row{CameraMove::Orbit, "orbit", "orbiting camera"},
    Row{CameraMove::Handheld, "handheld", "handheld camera"},
};

constexpr std::array s_tones{
    Row{Tone::Neutral, "neutral", "neutral"},    Row{Tone::Joyful, "joyful", "joyful"},
    Row{Tone::Tender, "tender", "tender"},       Row{Tone::Sad, "sad", "sad"},
    Row{Tone::Angry, "angry", "angry"},          Row{Tone::Fearful, "fearful", "fearful"},
    Row{Tone::Tense, "tense", "tense"},          Row{Tone::Surprised, "surprised", "surprised"},
    Row{Tone::Solemn, "solemn", "solemn"},       Row{Tone::Mysterious, "mysterious", "mysterious"},
    Row{Tone::Romantic, "romantic", "romantic"}, Row{Tone::Triumphant, "triumphant", "triumphant"},
    Row{Tone::Playful, "playful", "playful"},
};

constexpr std::array s_times{
    Row{TimeOfDay::Unspecified, "unspecified", ""}, Row{TimeOfDay::Dawn, "dawn", "dawn"},
    Row{TimeOfDay::Morning, "morning", "morning"},  Row{TimeOfDay::Day, "day", "day"},
    Row{TimeOfDay::Dusk, "dusk", "dusk"},           Row{TimeOfDay::Evening, "evening", "evening"},
    Row{TimeOfDay::Night, "night", "night"},
};

constexpr std::array s_settings{
    Row{Setting::Unspecified, "unspecified", ""},
    Row{Setting::Interior, "interior", "interior"},
    Row{Setting::Exterior, "exterior", "exterior"},
    Row{Setting::Both, "both", "interior and exterior"},
};

const auto &rows(ShotSize)
{
    return s_sizes;
}
const auto &rows(CameraAngle)
{
    return s_angles;
}
const auto &rows(CameraMove)
{
    return s_moves;
}
const auto &rows(Tone)
{
    return s_tones;
}
const auto &rows(TimeOfDay)
{
    return s_times;
}
const auto &rows(Setting)
{
    return s_settings;
}

template <class Word>
QString keyOf(Word value)
{
    return QString::fromLatin1(rows(value)[size_t(value)].key);
}

template <class Word>
QString wordsOf(Word value)
{
    return QString::fromLatin1(rows(value)[size_t(value)].words);
}

}  // namespace

template <class Word>
std::optional<Word> fromKey(QStringView key)
{
    for (const auto &row : rows(Word{}))
        if (key == QLatin1String(row.key))
            return row.value;
    return {};
}

template <class Word>
QVector<Word> allOf()
{
    QVector<Word> all;
    for (const auto &row : rows(Word{}))
        all.append(row.value);
    return all;
}

#define CIRCLETAKE_CAMERA_WORD(Word)                             \
    QString key(Word value)                                      \
    {                                                            \
        return keyOf(value);                                     \
    }                                                            \
    QString words(Word value)                                    \
    {                                                            \
        return wordsOf(value);                                   \
    }                                                            \
    template std::optional<Word> fromKey<Word>(QStringView key); \
    template QVector<Word> allOf<Word>();

CIRCLETAKE_CAMERA_WORD(ShotSize)
CIRCLETAKE_CAMERA_WORD(CameraAngle)
CIRCLETAKE_CAMERA_WORD(CameraMove)
CIRCLETAKE_CAMERA_WORD(Tone)
CIRCLETAKE_CAMERA_WORD(TimeOfDay)
CIRCLETAKE_CAMERA_WORD(Setting)

#undef CIRCLETAKE_CAMERA_WORD

}  // namespace circletake
