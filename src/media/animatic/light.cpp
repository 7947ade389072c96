// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/light.h"

#include "media/animatic/tint.h"
#include "media/animatic/wording.h"

namespace circletake::media::animatic {

namespace {

/// What an hour gives, outside and inside.
struct Hour
{
    QRgb skyTop;
    QRgb skyLow;
    QRgb sun;
    QRgb ambient;
    QRgb ambientInside;
    QRgb onFigures;
    QRgb haze;
    double key;
    double haziness;
    double shafts;
};

Hour hourOf(TimeOfDay time)
{
    switch (time) {
    case TimeOfDay::Dawn:
        return {0xff5b6c9c, 0xfff7c6a4, 0xffffcf9e, 0xffb9b2cf, 0xffb4aecb, 0xffdcd2dd, 0xffe9c7bb, 0.55, 0.42, 0.35};
    case TimeOfDay::Morning:
        return {0xff7db6e3, 0xffeef2e2, 0xfffff0c8, 0xfff6f0e6, 0xfff1e9dc, 0xfffffaf2, 0xffe3ecf0, 0.6, 0.28, 0.6};
    case TimeOfDay::Dusk:
        return {0xff4d4a86, 0xfff59a62, 0xffffa65c, 0xffd9a58f, 0xffcfa48e, 0xfff0cbb4, 0xffeba47e, 0.85, 0.4, 0.75};
    case TimeOfDay::Evening:
        return {0xff2b3568, 0xff9a7b98, 0xffffbd78, 0xff9a97be, 0xffbfa59c, 0xffdccbcb, 0xff6d6f9a, 0.6, 0.32, 0};
    case TimeOfDay::Night:
        return {0xff101a40, 0xff35497c, 0xffb4ccff, 0xff7f8dbd, 0xffa0949c, 0xffc9c6d8, 0xff34456f, 0.55, 0.3, 0};
    default:
        return {0xff6aaee0, 0xffd9eaf0, 0xfffff6df, 0xfffffdf6, 0xfff6f0e6, 0xffffffff, 0xffd7e5ec, 0.5, 0.22, 0.4};
    }
}

/// What a tone changes in an hour's light.
struct Mood
{
    double exposure;
    double contrast;
    double saturation;
    QRgb gain;
    QRgb shadows;
    QRgb highlights;
    double vignette;
    double key;
};

Mood moodOf(Tone tone)
{
    switch (tone) {
    case Tone::Joyful:
        return {1.07, 1.02, 1.16, 0xfffff6e6, 0xff120a08, 0xfffffaf0, 0.16, 0.0};
    case Tone::Tender:
        return {1.03, 0.90, 0.98, 0xffffefdd, 0xff241812, 0xfffff4e6, 0.24, 0.05};
    case Tone::Sad:
        return {0.97, 0.94, 0.62, 0xffdfe9fa, 0xff0e1524, 0xffeaf0fa, 0.34, -0.1};
    case Tone::Angry:
        return {0.95, 1.26, 1.12, 0xffffe0cf, 0xff1c0504, 0xfffff0e4, 0.46, 0.3};
    case Tone::Fearful:
        return {0.92, 1.20, 0.62, 0xffd3ecea, 0xff020c10, 0xffe2f4f0, 0.52, 0.3};
    case Tone::Tense:
        return {0.97, 1.18, 0.74, 0xffe3f0f2, 0xff04090e, 0xfff4f6ee, 0.42, 0.25};
    case Tone::Surprised:
        return {1.10, 1.08, 1.05, 0xfffffaf2, 0xff080808, 0xffffffff, 0.22, 0.1};
    case Tone::Solemn:
        return {1.0, 1.05, 0.70, 0xfff6eddc, 0xff100c0a, 0xfff6efe2, 0.32, 0.1};
    case Tone::Mysterious:
        return {0.94, 1.12, 0.84, 0xffdcd6f8, 0xff0e0620, 0xffe6f0f6, 0.46, 0.25};
    case Tone::Romantic:
        return {1.10, 0.96, 1.06, 0xffffe9e2, 0xff1c0a14, 0xfffff0ea, 0.26, 0.15};
    case Tone::Triumphant:
        return {1.08, 1.12, 1.12, 0xfffff0cf, 0xff140a04, 0xfffff8e4, 0.26, 0.35};
    case Tone::Playful:
        return {1.09, 1.00, 1.24, 0xfffffaee, 0xff0e0a14, 0xffffffff, 0.12, 0.0};
    default:
        return {1.0, 1.0, 1.0, 0xffffffff, 0xff080709, 0xffffffff, 0.26, 0.0};
    }
}

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

void addMood(Light &light, Tone tone)
{
    const Mood mood = moodOf(tone);
    light.grade.exposure = mood.exposure;
    light.grade.contrast = mood.contrast;
    light.grade.saturation = mood.saturation;
    light.grade.gain = rgb(mood.gain);
    light.grade.shadows = rgb(mood.shadows);
    light.grade.highlights = rgb(mood.highlights);
    light.vignette = mood.vignette;
    light.key = std::clamp(light.key + mood.key, 0.1, 1.0);
}

void addStyle(Light &light, const AnimaticSpec &spec)
{
    if (names(spec.style, "black and white|monochrome|noir|黑白"))
        light.grade.saturation = 0;
    else if (names(spec.style, "vivid|vibrant|鲜艳|浓郁"))
        light.grade.saturation *= 1.15;
    if (names(spec.action, "fog|mist|smoke|steam|雾|烟|蒸汽"))
        light.hazeAmount = std::min(0.85, light.hazeAmount + 0.3);
    if (names(spec.action, "rain|storm|雨"))
        light.grade.saturation *= 0.8;
}

}  // namespace

Light lightFor(const AnimaticSpec &spec, bool interior)
{
    const TimeOfDay time = spec.time == TimeOfDay::Unspecified ? TimeOfDay::Day : spec.time;
    const Hour hour = hourOf(time);
    Light light;
    light.time = time;
    light.night = time == TimeOfDay::Night || time == TimeOfDay::Evening;
    light.interior = interior;
    light.skyTop = rgb(hour.skyTop);
    light.skyLow = rgb(hour.skyLow);
    light.sun = rgb(interior && light.night ? 0xffffcf94U : hour.sun);
    light.keySide = stableHash(spec.place, 3) % 2 == 0 ? -1 : 1;
    light.key = hour.key;
    light.ambient = rgb(interior ? hour.ambientInside : hour.ambient);
    light.onFigures =
        interior && light.night ? mix(rgb(hour.onFigures), QColor(255, 222, 190), 0.45) : rgb(hour.onFigures);
    light.lamp = QColor(255, 190, 110);
    light.haze = rgb(hour.haze);
    light.hazeAmount = interior ? hour.haziness * 0.4 : hour.haziness;
    light.shafts = interior ? hour.shafts : 0;
    addMood(light, spec.tone);
    addStyle(light, spec);
    return light;
}

}  // namespace circletake::media::animatic
